package org.nianbao.samples.county;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** States the year's proactive disclosure with its kinds or channels; every list adds up unless it ends with 等. */
final class DisclosureSentence {
    private static final List<String> BY_KIND = List.of(
            "{年}年，{我}通过{站}、{号}和{村}公开栏主动公开政府信息{总}条，其中{分项}。",
            "全年累计主动公开政府信息{总}条。按内容分，{分项}。",
            "截至{年}年12月31日，{单位}共主动公开各类政府信息{总}条，包括{分项}。",
            "{年}年{我}主动公开信息{总}条，具体为：{分项}。",
            "{单位}{年}年主动公开政府信息总数{总}条，分别是{分项}。",
            "{我}{年}年主动公开政府信息共{总}条（{分项}）。",
            "{年}年新增主动公开政府信息{总}条，其中：{分项}。");
    private static final List<String> BY_SOME_KINDS = List.of(
            "{年}年度{单位}共发布政府信息{总}条，主要包括{部分}等。",
            "对照基层政务公开标准目录，{年}年{我}累计公开政府信息{总}条，涵盖{部分}等内容。",
            "一年来，{我}主动公开政府信息{总}条，主要有{部分}等。");
    private static final List<String> BY_CHANNEL = List.of(
            "{年}年，{我}在{站}公开信息{网}条，通过{号}公开信息{微}条，在{村}公开栏公开信息{栏}条，共计主动公开政府信息{总}条。",
            "全年主动公开政府信息{总}条，其中{站}{网}条，{号}{微}条，{村}公开栏{栏}条。",
            "{年}年共主动公开政府信息{总}条：{站}{网}条、{号}{微}条、{村}公开栏{栏}条。");
    private static final List<String> WITH_LAST_YEAR =
            List.of("围绕惠民补贴、工程建设、社会救助等重点事项，{年}年{我}共主动公开政府信息{总}条，比上年{增减}条。", "{年}年，{单位}主动公开政府信息{总}条，较上一年度{增减}条。");
    private static final List<String> KINDS = List.of(
            "机构职能", "财政预决算", "社会救助", "惠民补贴", "公共服务", "规划计划", "应急管理", "政策文件", "工作动态", "重大项目", "食品安全", "生态环境", "教育医疗",
            "通知公告");

    private DisclosureSentence() {}

    /**
     * The sentence of a unit and year.
     *
     * @param drawYear the year that decides on the wording
     */
    static String of(Unit unit, int year, int drawYear) {
        int total = unit.disclosed().get(County.index(year));
        Slots slots = Slots.of(unit, year).put("总", total);
        int draw = (unit.ordinal() * 7 + County.index(drawYear) * 3) % 10;
        if (draw < 5) {
            List<String> items = items(unit, year, drawYear, total);
            String separator = draw % 2 == 0 ? "、" : "，";
            slots.put("分项", String.join(separator, items));
            return slots.fill(choose(BY_KIND, unit, drawYear));
        }
        if (draw < 6) {
            List<String> items = items(unit, year, drawYear, total);
            slots.put("部分", String.join("、", items.subList(0, 3)));
            return slots.fill(choose(BY_SOME_KINDS, unit, drawYear));
        }
        if (draw < 9 || year == County.FIRST_YEAR) {
            int onSite = total * (50 + unit.ordinal() % 4 * 5) / 100;
            int onAccount = total * 25 / 100;
            slots.put("网", onSite).put("微", onAccount).put("栏", total - onSite - onAccount);
            return slots.fill(choose(BY_CHANNEL, unit, drawYear));
        }
        int change = total - unit.disclosed().get(County.index(year) - 1);
        slots.put("增减", (change >= 0 ? "增加" : "减少") + Math.abs(change));
        return slots.fill(choose(WITH_LAST_YEAR, unit, drawYear));
    }

    private static String choose(List<String> sentences, Unit unit, int drawYear) {
        return sentences.get((unit.ordinal() + County.index(drawYear)) % sentences.size());
    }

    /** Five kinds and the rest, with numbers that add up to the total. */
    private static List<String> items(Unit unit, int year, int drawYear, int total) {
        List<String> kinds = new ArrayList<>(KINDS);
        Collections.shuffle(kinds, new Random(unit.ordinal() * 31L + drawYear));
        Random random = new Random(unit.ordinal() * 97L + year);
        int[] numbers = IntStream.range(0, 6)
                .map(i -> 1 + total * (8 + random.nextInt(10)) / 100)
                .toArray();
        numbers[5] = total - IntStream.of(numbers).limit(5).sum();
        String suffix = unit.ordinal() % 3 == 0 ? "类信息" : unit.ordinal() % 3 == 1 ? "信息" : "";
        return IntStream.range(0, 6)
                .mapToObj(i -> (i == 5 ? "其他" : kinds.get(i)) + suffix + numbers[i] + "条")
                .collect(Collectors.toList());
    }
}
