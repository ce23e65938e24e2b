package org.nianbao.recognition.narrative.internal.outline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.model.form.FormTable;
import org.nianbao.recognition.narrative.internal.text.Passage;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/** Tells annual reports on information disclosure from papers that only use the same words. */
public final class ReportLikeness {
    /** How many headings or official phrases make a report whose title is lost. */
    private static final int ENOUGH_HEADINGS = 3;

    private static final int ENOUGH_PHRASES = 3;

    private static final SparsePattern PLACEHOLDER = SparsePattern.compile(
            "[xX×Ｘ]{2,}(?:镇|乡|街道|局|县|区|市|条|件|年|单位|个)|(?:镇|乡|街道|局|年|公开|申请)[xX×Ｘ]{2,}|_{3,}(?:条|件)|20[xX×]{2}年"
                    + "|[○◯〇]{2,}(?:镇|乡|街道|局|县|区|市|条|件|单位)|某某(?:镇|乡|街道|局|县|区|市|单位)|_{2,}(?:镇|乡|街道|局|年|条|件)|\\(单位名称\\)");

    /** The title of a paper of another kind; a menu's 政府信息公开指南 names neither a place nor a year. */
    private static final Pattern OTHER_TITLE = Pattern.compile(
            "(?=.*(?:20\\d\\d|[县市区镇乡])|.*统计制度).{2,50}(?:工作计划|工作总结|工作要点|公开指南|统计制度|情况统计|通报|汇编|方案|通知|决算|预算|年度报表|公报|评估报告|月报|季报|半年报|台账)(?:\\(.*\\))?|.{0,20}政府工作报告");

    /** The title of some other paper; below a misread title of the right kind stand all three tables. */
    private static final Pattern OTHER_KIND = Pattern.compile("(?=.*(?:20\\d\\d|[县市区镇乡]|信息公开))[^。，；]{2,50}"
            + "(?:报告|年报|总结|汇报|打算|计划|要点|制度|办法|规定|细则|流程|须知|目录|台账|清单|统计表|汇总表|报表|说明|函|意见)(?:\\(.*\\))?");

    private static final Pattern MISREAD_TITLE = Pattern.compile(".*(?:信息|息公|公开|开工).*(?:年.报|.度报|度报.|年报).?");

    /** Other information that is disclosed under rules of its own. */
    private static final Pattern OTHER_MATTER = Pattern.compile(".*(?:环境|企业|财务|党务|校务|院务|村务|厂务)(?:信息)?公开.*(?:报告|年报)");

    /** Whoever is no authority reports on its own information under other rules, without the three tables. */
    private static final Pattern NO_AUTHORITY = Pattern.compile("公司|集团|学年|大学|学院|学校|中学|小学|幼儿园|医院|卫生院|银行");

    private static final Pattern OF_AUTHORITIES = Pattern.compile("政府|政务");

    private static final int ALL_TABLES = FormTable.values().length;

    private static final List<SparsePattern> OFFICIAL_PHRASES = List.of(
            SparsePattern.compile("政府信息公开条例"),
            SparsePattern.compile("主动公开(?:政府)?信息|主动公开情况"),
            SparsePattern.compile("依申请公开|政府信息公开申请"),
            SparsePattern.compile("行政复议"),
            SparsePattern.compile("统计期限|1月1日.{0,3}[至到].{0,6}12月31日"),
            SparsePattern.compile("存在的?(?:主要)?问题"));

    private ReportLikeness() {}

    /**
     * Whether an outline is such a report's.
     *
     * @param tables how many of the official tables were found beside it
     */
    public static boolean of(Outline outline, int tables) {
        List<Passage> lines = outline.lines();
        int beforeText = Math.min(lines.size(), Math.min(outline.firstHeadingLine(), 12));
        boolean otherPaper = outline.titles().isEmpty()
                && lines.subList(0, beforeText).stream()
                        .anyMatch(line -> TitlePhrase.isOtherPaper(line.text())
                                || OTHER_TITLE.matcher(line.text()).matches()
                                || OTHER_MATTER.matcher(line.text()).matches()
                                || tables < ALL_TABLES && isOfOtherKind(line.text()));
        String text =
                outline.body().stream().map(piece -> piece.passage().text()).collect(Collectors.joining("\n"));
        if (otherPaper || tables == 0 && isOfNoAuthority(outline) || isTemplate(outline, text)) {
            return false;
        }
        boolean titled = !outline.titles().isEmpty()
                || outline.body().stream()
                        .anyMatch(piece -> piece.section() <= 1
                                && TitlePhrase.quotedIn(piece.passage().text()).isPresent());
        long phrases = OFFICIAL_PHRASES.stream()
                .filter(phrase -> phrase.matcher(text).find())
                .count();
        if (tables > 0) {
            return titled || outline.headingCount() > 0 || phrases > 0;
        }
        return titled && (outline.headingCount() > 0 || phrases >= 2)
                || outline.headingCount() >= ENOUGH_HEADINGS && phrases >= 2
                || phrases > ENOUGH_PHRASES + 1 && hasTopics(outline);
    }

    private static boolean isOfOtherKind(String line) {
        return OTHER_KIND.matcher(line).matches()
                && !MISREAD_TITLE.matcher(line).matches();
    }

    private static boolean isOfNoAuthority(Outline outline) {
        return !outline.titles().isEmpty()
                && outline.titles().stream()
                        .allMatch(title -> !OF_AUTHORITIES
                                        .matcher(title.passage().text())
                                        .find()
                                && NO_AUTHORITY.matcher(title.phrase().head()).find());
    }

    /** Whether sub-headings of a report's section one stand in it: news of the same matters has none. */
    private static boolean hasTopics(Outline outline) {
        return outline.body().stream().anyMatch(piece -> piece.topic() != Topic.NONE);
    }

    private static boolean isTemplate(Outline outline, String text) {
        boolean titled = outline.titles().stream()
                .anyMatch(title -> !PLACEHOLDER.matcher(title.passage().text()).find());
        SparsePattern.Search placeholders = PLACEHOLDER.matcher(text);
        boolean several = placeholders.find() && placeholders.find() && placeholders.find();
        return several || !outline.titles().isEmpty() && !titled;
    }
}
