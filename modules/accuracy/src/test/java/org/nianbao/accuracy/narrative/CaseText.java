package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.model.report.FactCode;

/** The paragraph on reviews and lawsuits over information. */
final class CaseText {
    static final List<String> NONE = List.of(
            "{我}未发生因政府信息公开引发的行政复议、行政诉讼案件",
            "没有因政府信息公开被申请行政复议、提起行政诉讼",
            "无政府信息公开行政复议和行政诉讼",
            "政府信息公开行政复议0件，行政诉讼0件",
            "涉及政府信息公开的行政复议、行政诉讼均为0件",
            "未因政府信息公开工作被申请行政复议或被提起行政诉讼",
            "无因政府信息公开产生的行政复议、行政诉讼",
            "未产生与政府信息公开有关的行政复议和行政诉讼案件",
            "政府信息公开方面没有发生行政复议、行政诉讼",
            "不涉及");

    static final List<String> TRAPS = List.of(
            "全{县}受理行政复议案件{a}件",
            "{去年}因政府信息公开发生行政复议{d}件",
            "没有行政复议、行政诉讼被纠错的情况",
            "调解矛盾纠纷{a}起",
            "参加行政诉讼出庭应诉培训{d}次",
            "行政执法案件{a}件",
            "{邻}发生政府信息公开行政诉讼{d}件",
            "历年累计发生行政复议{a}件",
            "派员旁听行政诉讼庭审{d}次",
            "邀请律师参与行政复议答复{d}次");

    private final Dice dice;
    private final Voice voice;
    private final Map<FactCode, String> truth;

    CaseText(Dice dice, Voice voice, Map<FactCode, String> truth) {
        this.dice = dice;
        this.voice = voice;
        this.truth = truth;
    }

    String paragraph() {
        List<String> sentences = new ArrayList<>();
        if (dice.once(3)) {
            sentences.add(voice.other(dice.pick(TRAPS), dice));
        }
        if (!dice.once(5)) {
            sentences.add(dice.number(0, sentences.size()), dice.once(4) ? some() : none());
        }
        return sentences.isEmpty() ? "见附表。" : String.join("。", sentences) + "。";
    }

    private String none() {
        String words = dice.pick(NONE);
        if (!words.equals("不涉及")) {
            truth.put(FactCode.REVIEWS_TOTAL, "0");
            truth.put(FactCode.LITIGATION_TOTAL, "0");
        }
        return voice.inTheYear(dice) + voice.other(words, dice);
    }

    private String some() {
        long reviews = dice.number(1, 20);
        long lawsuits = dice.number(0, 9);
        String unit = dice.pick("件", "件", "起", "宗");
        truth.put(FactCode.REVIEWS_TOTAL, String.valueOf(reviews));
        truth.put(FactCode.LITIGATION_TOTAL, String.valueOf(lawsuits));
        return voice.inTheYear(dice)
                + dice.pick("因政府信息公开被申请行政复议", "因政府信息公开引发行政复议案件", "政府信息公开类行政复议")
                + reviews
                + unit
                + dice.pick("", "，结果维持" + dice.number(0, (int) reviews) + unit)
                + dice.pick("，被提起行政诉讼", "；因政府信息公开被提起行政诉讼", "，行政诉讼案件")
                + lawsuits
                + unit;
    }
}
