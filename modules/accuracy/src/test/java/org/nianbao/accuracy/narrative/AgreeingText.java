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
 * The words of a report that say what its tables say, in one of many ways and among the numbers of others.
 *
 * @param title with unit and year
 * @param overview the lines of section one
 * @param ending the lines of sections five and six
 * @param findings the rules that the words break by themselves: X-SUM where a closed list does not add up
 */
public record AgreeingText(String title, List<String> overview, List<String> ending, Set<String> findings) {
    /** How applications are told that nothing was carried over from or to. */
    private static final List<String> ALL_ANSWERED = List.of(
            "，均已按时答复",
            "，均已办理",
            "，全部在法定期限内答复",
            "，已全部办结",
            "，办结{p}件",
            "，答复{p}件",
            "，按时答复率100%",
            "，均已办理完毕，无结转下年度继续办理的申请",
            "，上年结转0件，结转下年度继续办理0件",
            "，均按规定程序办理并答复申请人",
            "，办结率100%",
            "，予以公开{g}件",
            "，其中自然人{r}件，法人或其他组织{l}件",
            "（其中自然人申请{r}件、法人或其他组织申请{l}件），均已办结",
            "");

    private static final List<String> CARRIED_IN = List.of(
            "，上年结转{o}件，共办结{p}件",
            "，上年度结转{o}件，已全部办结",
            "，办结{p}件（含上年结转{o}件）",
            "，2022年结转{o}件，结转下年度0件",
            "；上年结转继续办理{o}件",
            "，另有上年结转{o}件，均已办结");

    private static final List<String> CARRIED_OUT = List.of(
            "，办结{p}件，结转下年度继续办理{c}件",
            "，已答复{p}件，其余{c}件结转下年度办理",
            "，上年结转{o}件，共办结{p}件，结转2024年{c}件",
            "，其中{c}件结转下年度办理",
            "，截至年底尚有{c}件正在办理",
            "，{c}件未到答复期限，顺延至下一年度办理",
            "，办结{p}件，{c}件正在办理中",
            "，结转下年{c}件",
            "，除{c}件结转下年度外，均已办结");

    /** Statements of their own, in which the number of new applications is one among others. */
    private static final List<String> IN_AND_OUT = List.of(
            "共办理政府信息公开申请{p}件，其中上年结转{o}件，本年新收{n}件，结转下年度{c}件",
            "本年新收政府信息公开申请{n}件，上年结转政府信息公开申请{o}件，办理结果总计{p}件，结转下年度继续办理{c}件",
            "收到政府信息公开申请{n}件，加上年结转{o}件，办结{p}件，结转下年{c}件",
            "共受理政府信息公开申请{s}件（其中上年结转{o}件），办结{p}件，结转下年度继续办理{c}件");

    private static final List<String> NOTHING_NEW =
            List.of("未收到新的政府信息公开申请，上年结转{o}件，办结{p}件，结转下年{c}件", "新收政府信息公开申请0件，上年结转{o}件，办结{p}件，结转下年度继续办理{c}件");

    private static final List<String> CASES = List.of(
            "因政府信息公开被申请行政复议{v}件，被提起行政诉讼{w}件",
            "政府信息公开行政复议{v}件、行政诉讼{w}件",
            "发生政府信息公开行政复议案件{v}起，行政诉讼案件{w}起",
            "涉及政府信息公开的行政复议{v}件、行政诉讼{w}件",
            "共收到政府信息公开行政复议{v}件；涉及政府信息公开的行政诉讼{w}件");

    /** The words of a seed for these numbers. */
    public static AgreeingText of(long seed, TableCounts counts) {
        Dice dice = new Dice(seed);
        Voice voice = Voice.any(dice);
        Map<FactCode, String> truth = new EnumMap<>(FactCode.class);
        Map<ListCode, String> lists = new EnumMap<>(ListCode.class);
        String disclosure = new DisclosureText(dice, voice, truth, lists, new HashSet<>()).paragraph();
        List<String> overview = new ArrayList<>(Pages.torn(
                dice,
                "（一）主动公开。" + disclosure,
                "（二）依申请公开。" + requests(dice, voice, counts),
                "（三）政府信息管理。" + OtherText.management(dice, voice),
                "（四）平台建设。" + OtherText.platform(dice, voice),
                "（五）监督保障。" + cases(dice, voice, counts)));
        List<String> ending = List.of(
                OtherText.problems(dice, voice), new FeeText(dice, voice, new EnumMap<>(FactCode.class)).paragraph());
        Set<String> findings = addsUp(truth, lists) ? Set.of() : Set.of("X_SUM");
        return dice.once(12)
                ? new AgreeingText(
                        Pages.traditional(List.of(voice.title())).get(0),
                        Pages.traditional(overview),
                        Pages.traditional(ending),
                        findings)
                : new AgreeingText(voice.title(), overview, ending, findings);
    }

    private static String requests(Dice dice, Voice voice, TableCounts counts) {
        List<String> statements = dice.once(10) ? List.of() : List.of(requestStatement(dice, voice, counts));
        return Paragraph.of(dice, voice, RequestText.TRAPS, statements, List.of("。", "。", "；"), "按规定办理。");
    }

    private static String requestStatement(Dice dice, Voice voice, TableCounts counts) {
        String subject = voice.inTheYear(dice) + dice.pick(voice.we(), voice.unit(), "");
        if (counts.received() + counts.carriedIn() == 0) {
            return voice.other(subject + dice.pick(RequestText.NONE), dice);
        }
        if (counts.received() == 0) {
            return subject + written(dice.pick(NOTHING_NEW), counts);
        }
        if (dice.once(5)) {
            return subject + written(dice.pick(IN_AND_OUT), counts);
        }
        String verb = dice.pick("共收到", "收到", "新收", "接收", "累计收到", "共受理", "受理");
        String said = subject + verb + dice.pick(RequestText.APPLICATIONS) + dice.pick("", "", "共", "共计")
                + dice.written(counts.received()) + "件";
        // 收到5件，办结7件 and 收到5件，均已办结 with two from last year unsaid are how reports speak, too.
        boolean silentOnCarriedIn = counts.carriedIn() == 0 || dice.once(4);
        List<String> tails = counts.carriedOut() > 0 ? CARRIED_OUT : silentOnCarriedIn ? ALL_ANSWERED : CARRIED_IN;
        String tail = dice.pick(tails);
        if (counts.carriedIn() > 0 && tail.contains("上年结转0件")) {
            tail = "";
        }
        boolean unsaid = counts.carriedIn() > 0 && !tail.contains("{o}");
        return said + written(tail, counts) + (unsaid && dice.once(2) ? written("，上年结转{o}件", counts) : "");
    }

    private static String cases(Dice dice, Voice voice, TableCounts counts) {
        String none = counts.corrected() == 0 ? dice.pick("，没有被纠错的情形", "") : "";
        if (dice.once(6)) {
            return "公开工作列入年度考核。";
        }
        return counts.reviews() + counts.lawsuits() == 0
                ? voice.inTheYear(dice)
                        + voice.other(dice.pick(CaseText.NONE.subList(0, CaseText.NONE.size() - 1)), dice)
                        + "。"
                : voice.inTheYear(dice) + written(dice.pick(CASES), counts) + none + "。";
    }

    /** A statement with the numbers in it. */
    static String written(String template, TableCounts counts) {
        return template.replace("{n}", String.valueOf(counts.received()))
                .replace("{r}", String.valueOf(counts.byPersons()))
                .replace("{l}", String.valueOf(counts.received() - counts.byPersons()))
                .replace("{o}", String.valueOf(counts.carriedIn()))
                .replace("{s}", String.valueOf(counts.received() + counts.carriedIn()))
                .replace("{p}", String.valueOf(counts.processed()))
                .replace("{g}", String.valueOf(counts.granted()))
                .replace("{c}", String.valueOf(counts.carriedOut()))
                .replace("{v}", String.valueOf(counts.reviews()))
                .replace("{w}", String.valueOf(counts.lawsuits()));
    }

    private static boolean addsUp(Map<FactCode, String> truth, Map<ListCode, String> lists) {
        String total = truth.getOrDefault(FactCode.DISCLOSED_TOTAL, "~");
        return total.startsWith("~")
                || lists.values().stream().allMatch(list -> {
                    long sum = 0;
                    for (String part : list.replace("…", "").split("\\+")) {
                        sum += Long.parseLong(part);
                    }
                    long said = Long.parseLong(total);
                    return sum == said || list.endsWith("…") && sum < said;
                });
    }
}
