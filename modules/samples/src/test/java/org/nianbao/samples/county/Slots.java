package org.nianbao.samples.county;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.form.FormGeneration;

/** What the named gaps of a sentence stand for in one unit and year. */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("\\{(.+?)}");

    private final Map<String, String> words = new LinkedHashMap<>();

    private Slots() {}

    static Slots of(Unit unit, int year) {
        Slots slots = new Slots();
        boolean subdistrict = unit.isSubdistrict();
        String kind = unit.kind().label();
        slots.put("年", String.valueOf(year));
        slots.put("单位", unit.name());
        slots.put("我", "我" + kind);
        slots.put("府", subdistrict ? "街道办事处" : kind + "政府");
        slots.put("班子", subdistrict ? "街道党工委、办事处" : kind + "党委、政府");
        slots.put("办", unit.office());
        slots.put("村", subdistrict ? "社区" : "村（社区）");
        slots.put("号", "“" + unit.account() + "”微信公众号");
        slots.put("厅", subdistrict ? "党群服务中心" : kind + "便民服务中心");
        slots.put("站", "县政府门户网站");
        slots.put("次", String.valueOf(2 + (unit.ordinal() + year) % 4));
        slots.put("工单", String.valueOf(40 + unit.ordinal() * 17 + County.index(year) * 9));
        slots.put(
                "文号",
                County.form(year).generation() == FormGeneration.FORM_2019 ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号");
        return slots;
    }

    Slots put(String name, String words) {
        this.words.put(name, words);
        return this;
    }

    Slots put(String name, int number) {
        return put(name, String.valueOf(number));
    }

    /** The sentence with every gap filled. */
    String fill(String sentence) {
        Matcher matcher = SLOT.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String word = words.get(matcher.group(1));
            if (word == null) {
                throw new IllegalArgumentException("nothing for " + matcher.group() + " in " + sentence);
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return matcher.appendTail(filled).toString();
    }
}
