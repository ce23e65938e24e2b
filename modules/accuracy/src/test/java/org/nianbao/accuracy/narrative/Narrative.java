package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;

/**
 * A made-up narrative whose facts are known: plain statements among traps, written in one of many ways and torn and
 * converted as pages are.
 *
 * @param seed decides everything
 * @param lines the lines of the report
 * @param truth the facts that it states, ~ before an approximate number; a fact that is missing is not stated
 * @param lists the numbers of its lists of parts: 30+20, with … after them when the list is open
 * @param published every number that may be taken for one of what the unit published
 */
record Narrative(
        long seed, List<String> lines, Map<FactCode, String> truth, Map<ListCode, String> lists, Set<Long> published) {
    /** The narrative of a seed. */
    static Narrative of(long seed) {
        Dice dice = new Dice(seed);
        Voice voice = Voice.any(dice);
        Map<FactCode, String> truth = new EnumMap<>(FactCode.class);
        Map<ListCode, String> lists = new EnumMap<>(ListCode.class);
        Set<Long> published = new HashSet<>();
        List<String> lines = new ArrayList<>();
        lines.add(voice.title());
        lines.add("一、总体情况");
        lines.addAll(Pages.torn(
                dice,
                "（一）主动公开。" + new DisclosureText(dice, voice, truth, lists, published).paragraph(),
                "（二）依申请公开。" + new RequestText(dice, voice, truth).paragraph(),
                "（三）政府信息管理。" + OtherText.management(dice, voice),
                "（四）平台建设。" + OtherText.platform(dice, voice)));
        lines.add("二、主动公开政府信息情况");
        lines.add("三、收到和处理政府信息公开申请情况");
        lines.add("四、政府信息公开行政复议、行政诉讼情况");
        lines.addAll(Pages.torn(dice, new CaseText(dice, voice, truth).paragraph()));
        lines.add("五、存在的主要问题及改进情况");
        lines.addAll(Pages.torn(dice, OtherText.problems(dice, voice)));
        lines.add("六、其他需要报告的事项");
        lines.addAll(Pages.torn(dice, new FeeText(dice, voice, truth).paragraph()));
        return new Narrative(seed, dice.once(12) ? Pages.traditional(lines) : lines, truth, lists, published);
    }

    @Override
    public String toString() {
        return "seed " + seed + "\n  " + String.join("\n  ", lines);
    }
}
