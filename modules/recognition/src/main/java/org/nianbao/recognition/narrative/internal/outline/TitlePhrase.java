package org.nianbao.recognition.narrative.internal.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * The words that make a line the title of an annual report: a head with unit and year in any order, and the name of the
 * report in one of its variants.
 *
 * @param head what stands before the report's name, such as 巴州区清江镇2023年; may be empty
 * @param headStart where the head begins in the line
 * @param end where the report's name ends in the line
 */
public record TitlePhrase(String head, int headStart, int end) {
    private static final String NAME =
            "(?:政府信息|政府资讯|政府政务|政务信息|政务|信息)(?:年度)?公开(?:工作)?(?:情况)?的?(?:(?:20\\d\\d)?年度)?(?:工作|情况)?的?(?:年度)?"
                    + "(?:报告|年报|年度报)|(?:政府)?信息年度公开(?:工作)?报告";

    private static final Pattern ANY_NAME = Pattern.compile(NAME);

    private static final List<String> IN_EVERY_NAME = List.of("公开", "报");

    private static final String ORNAMENTS = "★☆●○■□◆◇▲△※*•·“”\"《》『』「」";

    private static final Pattern TITLE = Pattern.compile("^[" + ORNAMENTS + "]*(?:(?:标题|信息名称|名称|文件名称|附件\\d?)：)?["
            + ORNAMENTS + "]*"
            + "(?:\\[[^\\[\\]]{0,12}(?:年报|公开|公示|公告|置顶|原创|转载)\\])?(?<head>[^。；，！？<>《》]{0,60}?)(?<name>" + NAME
            + ")(?<rest>[^。；，！？]{0,24}?)[" + ORNAMENTS
            + "]*$");

    private static final SparsePattern QUOTED = SparsePattern.compile(
            "(?:《|现公布|现发布|现将|公布|发布|编制了?)(?<head>[^《》。；，我本]{0,60}?)(?<name>" + NAME + ")(?:\\([^()]*\\))?(?:》|，|。|$)");

    /** Papers about such reports, and reports about a part of a year. */
    private static final SparsePattern OTHER_PAPER = SparsePattern.compile(
            "通知|方案|解读|解析|图解|一图读懂|印发|模板|模版|范本|样本|样式|格式|编制|填报|报送|做好|开展|征求|撰写|写作|评议|评估|起草说明|审核意见|审查意见|反馈|整改|退回|通报|汇编|范文|精选|统计制度|半年|季度|月报|"
                    + "一览|目录|链接|现将|根据|按照|按要求|公布如下|如下|本报告|特此|工作要点|会议|培训");

    /** What else is disclosed under rules of its own: 环境信息公开, 党务公开. */
    private static final Pattern OTHER_MATTER = Pattern.compile("(?:环境|企业|财务|党务|校务|院务|村务|厂务)$");

    /** News about a report, and a report about some months: words before the name that no title has. */
    private static final Pattern NEWS_OR_PART_OF_YEAR =
            Pattern.compile("(?:发布|公布)了?(?=20\\d\\d|《)|完成|出炉|快讯|报道|\\d{1,2}月?[-—~至到]+(?!12)\\d{1,2}月");

    /** What may follow the name: a remark in brackets, the name of the web site. */
    private static final Pattern REST = Pattern.compile(
            "告?(?:[(\\[].*|(?:20\\d\\d年\\d{1,2}月\\d{1,2}日|20\\d\\d([-./])\\d{1,2}\\1\\d{1,2})|[-_|—·].*|全文|正文|文字版|图文版|公开|\\.(?:docx?|pdf|wps|html?)|)");

    public TitlePhrase {
        Objects.requireNonNull(head);
    }

    /** The title that a folded line is, if it is one. */
    public static Optional<TitlePhrase> of(String line) {
        if (!mayBeIn(line)) {
            return Optional.empty();
        }
        Matcher matcher = TITLE.matcher(line);
        if (!matcher.matches()
                || OTHER_PAPER.matcher(line).find()
                || NEWS_OR_PART_OF_YEAR.matcher(matcher.group("head")).find()
                || OTHER_MATTER.matcher(matcher.group("head")).find()
                || !REST.matcher(matcher.group("rest")).matches()) {
            return Optional.empty();
        }
        return Optional.of(new TitlePhrase(matcher.group("head"), matcher.start("head"), matcher.end("name")));
    }

    /** Whether a text, or a part of it, may be a title; few are. */
    static boolean mayBeIn(String text) {
        return IN_EVERY_NAME.stream().allMatch(text::contains);
    }

    /** The first such title that a folded text quotes, in 《》 or as 现公布…年度报告, if any. */
    public static Optional<TitlePhrase> quotedIn(String text) {
        SparsePattern.Search matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            if (!OTHER_PAPER.matcher(matcher.group()).find()) {
                return Optional.of(new TitlePhrase(matcher.group("head"), matcher.start("head"), matcher.end("name")));
            }
        }
        return Optional.empty();
    }

    /** Whether a line names another paper about such reports: a notice, an interpretation, a work plan, a template. */
    public static boolean isOtherPaper(String line) {
        return line.length() <= 80
                && ANY_NAME.matcher(line).find()
                && !line.contains("。")
                && (OTHER_PAPER.matcher(line).find()
                        || NEWS_OR_PART_OF_YEAR.matcher(line).find());
    }
}
