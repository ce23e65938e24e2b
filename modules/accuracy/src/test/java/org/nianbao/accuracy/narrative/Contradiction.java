package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that contradict the tables, or themselves, in one way.
 *
 * @param rule the name of the rule that they break
 * @param statement the contradiction
 * @param text the words of a whole report around it
 */
public record Contradiction(String rule, String statement, AgreeingText text) {
    private static final List<String> RECEIVED = List.of(
            "收到政府信息公开申请{n}件",
            "全年共受理依申请公开{n}件，均按规定答复",
            "新收信息公开申请{n}宗",
            "共接收公民、法人和其他组织提出的政府信息公开申请{n}件，按时答复率100%",
            "公开申请方面，本年新收政府信息公开申请{n}件");
    private static final List<String> CARRIED_IN =
            List.of("上年结转政府信息公开申请{o}件", "收到政府信息公开申请{n}件，上年度结转{o}件", "新收政府信息公开申请{n}件，2022年结转{o}件");
    private static final List<String> FINISHED =
            List.of("收到政府信息公开申请{n}件，办结{p}件", "政府信息公开申请办结{p}件", "共收到信息公开申请{n}件，办结申请{p}件");
    private static final List<String> ANSWERED = List.of("收到政府信息公开申请{n}件，答复{p}件", "共答复政府信息公开申请{p}件");
    private static final List<String> CARRIED_OUT =
            List.of("收到政府信息公开申请{n}件，结转下年度继续办理{c}件", "政府信息公开申请结转下年度{c}件", "共收到信息公开申请{n}件，其中{c}件结转2024年办理");
    private static final List<String> ALL_FINISHED =
            List.of("收到政府信息公开申请{n}件，均已办理", "收到政府信息公开申请{n}件，已全部办结", "全年政府信息公开申请均已办结", "受理政府信息公开申请{n}件，全部办理完毕");
    private static final List<String> CASES = List.of("政府信息公开行政复议{v}件", "因政府信息公开被申请行政复议{v}件", "发生政府信息公开行政复议案件{v}起");
    private static final List<String> LAWSUITS = List.of("因政府信息公开被提起行政诉讼{w}件", "政府信息公开行政诉讼{w}起");
    private static final List<String> PARTS = List.of(
            "全年主动公开政府信息97条，其中网站60条、公众号30条", "全年公开政府信息85条，其中：政策文件40条，工作动态42条", "共主动公开政府信息120条，包括机构职能类30条、财政信息类70条");

    /** Contradictions to these numbers, as many as they allow. */
    public static List<Contradiction> of(long seed, TableCounts counts) {
        Dice dice = new Dice(seed);
        long more = dice.number(1, 9);
        List<Contradiction> all = new ArrayList<>();
        TableCounts larger = new TableCounts(
                counts.received() + counts.carriedIn() + more,
                0,
                counts.carriedIn() + more,
                counts.processed() + more,
                0,
                counts.carriedOut() + more,
                counts.reviews() + more,
                counts.lawsuits() + more,
                0);
        all.add(of(dice, "X_REQ", RECEIVED, larger));
        all.add(of(
                dice,
                "X_REQ",
                CARRIED_IN,
                onlyOf(counts, larger.carriedIn(), counts.processed(), counts.carriedOut())));
        all.add(of(
                dice, "X_REQ", FINISHED, onlyOf(counts, counts.carriedIn(), larger.processed(), counts.carriedOut())));
        all.add(of(
                dice, "X_REQ", ANSWERED, onlyOf(counts, counts.carriedIn(), larger.processed(), counts.carriedOut())));
        all.add(of(
                dice,
                "X_REQ",
                CARRIED_OUT,
                onlyOf(counts, counts.carriedIn(), counts.processed(), larger.carriedOut())));
        all.add(of(dice, "X_CASE", CASES, larger));
        all.add(of(dice, "X_CASE", LAWSUITS, larger));
        all.add(of(dice, "X_SUM", PARTS, counts));
        if (counts.received() > 0) {
            all.add(of(
                    dice,
                    "X_ZERO",
                    RequestText.NONE.stream()
                            .filter(none -> none.startsWith("未") || none.startsWith("没有收到"))
                            .toList(),
                    counts));
        }
        if (counts.carriedOut() > 0 && counts.received() > 0) {
            all.add(of(dice, "X_ZERO", ALL_FINISHED, counts));
        }
        if (counts.reviews() > 0) {
            all.add(of(dice, "X_ZERO", List.of("没有因政府信息公开被申请行政复议", "未发生政府信息公开行政复议案件"), counts));
        }
        return all;
    }

    private static TableCounts onlyOf(TableCounts counts, long carriedIn, long processed, long carriedOut) {
        return new TableCounts(
                counts.received(), 0, carriedIn, processed, 0, carriedOut, counts.reviews(), counts.lawsuits(), 0);
    }

    private static Contradiction of(Dice dice, String rule, List<String> templates, TableCounts counts) {
        Voice voice = Voice.any(dice);
        String statement =
                voice.other(voice.inTheYear(dice) + AgreeingText.written(dice.pick(templates), counts), dice);
        AgreeingText text = new AgreeingText(
                voice.title(),
                List.of(statement + "。", OtherText.platform(dice, voice)),
                List.of(OtherText.problems(dice, voice), "无其他需要报告的事项。"),
                Set.of(rule));
        return new Contradiction(rule, statement, text);
    }
}
