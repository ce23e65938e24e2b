package org.nianbao.samples.county;

import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.samples.county.Unit.FileNames;
import org.nianbao.samples.report.DocxWriter;
import org.nianbao.samples.report.HtmlWriter;
import org.nianbao.samples.report.Punctuation;
import org.nianbao.samples.report.ReportWriter;
import org.nianbao.samples.report.TextEncoding;
import org.nianbao.samples.report.TxtPipeWriter;
import org.nianbao.samples.report.TxtTabWriter;

/** The made-up county: its name, its units in the order of the roster, and its report years. */
final class County {
    static final String NAME = "霁川县";
    static final int FIRST_YEAR = 2019;
    static final List<Integer> YEARS =
            IntStream.rangeClosed(FIRST_YEAR, 2024).boxed().toList();

    private static final ReportWriter TABS = new TxtTabWriter(TextEncoding.UTF_8);
    private static final ReportWriter TABS_WITH_MARK = new TxtTabWriter(TextEncoding.UTF_8_WITH_MARK);
    private static final ReportWriter TABS_GB18030 = new TxtTabWriter(TextEncoding.GB18030);
    private static final ReportWriter PIPES = new TxtPipeWriter(TextEncoding.UTF_8);
    private static final ReportWriter DOCX = new DocxWriter();
    private static final ReportWriter PAGE = new HtmlWriter(TextEncoding.UTF_8, HtmlWriter.Style.PLAIN);
    private static final ReportWriter PASTED_PAGE = new HtmlWriter(TextEncoding.UTF_8, HtmlWriter.Style.PASTED);
    private static final ReportWriter GBK_PAGE = new HtmlWriter(TextEncoding.GB18030, HtmlWriter.Style.PLAIN);

    static final List<Unit> UNITS = List.of(
            new Unit(
                    0,
                    "枕石镇",
                    "枕石发布",
                    "党政综合办公室",
                    List.of(186, 212, 243, 231, 278, 305),
                    List.of(3, 5, 4, 7, 6, 9),
                    List.of(0, 1, 0, 1, 0, 1),
                    List.of(12, 16, 21, 34, 41, 47),
                    List.of(0, 0, 6, 11, 14, 18),
                    TABS,
                    DOCX,
                    FileNames.FULL_TITLE,
                    Punctuation.FULL_WIDTH),
            new Unit(
                    1,
                    "青檀镇",
                    "青檀微讯",
                    "党政办公室",
                    List.of(142, 138, 167, 190, 176, 203),
                    List.of(1, 2, 0, 3, 6, 4),
                    List.of(0, 0, 0, 1, 0, 0),
                    List.of(5, 8, 9, 13, 22, 26),
                    List.of(0, 0, 2, 5, 9, 7),
                    PAGE,
                    DOCX,
                    FileNames.YEAR_FIRST,
                    Punctuation.FULL_WIDTH),
            new Unit(
                    2,
                    "麦笛镇",
                    "麦笛之声",
                    "综合办公室",
                    List.of(98, 121, 115, 134, 160, 158),
                    List.of(0, 0, 1, 0, 2, 1),
                    List.of(0, 0, 0, 0, 0, 0),
                    List.of(0, 2, 3, 3, 5, 8),
                    List.of(0, 0, 0, 1, 3, 2),
                    TABS_WITH_MARK,
                    PAGE,
                    FileNames.SHORT,
                    Punctuation.HALF_WIDTH),
            new Unit(
                    3,
                    "渡云镇",
                    "云上渡云",
                    "党政综合办公室",
                    List.of(265, 301, 288, 342, 377, 421),
                    List.of(4, 6, 9, 8, 11, 13),
                    List.of(1, 0, 0, 0, 1, 0),
                    List.of(31, 28, 36, 52, 67, 71),
                    List.of(0, 2, 13, 21, 26, 33),
                    PASTED_PAGE,
                    DOCX,
                    FileNames.FINAL_COPY,
                    Punctuation.FULL_WIDTH),
            new Unit(
                    4,
                    "双榆镇",
                    "双榆新事",
                    "党政办公室",
                    List.of(76, 88, 104, 97, 93, 126),
                    List.of(0, 1, 2, 2, 3, 2),
                    List.of(0, 0, 0, 0, 0, 0),
                    List.of(0, 0, 1, 4, 4, 6),
                    List.of(0, 0, 0, 2, 1, 4),
                    DOCX,
                    PAGE,
                    FileNames.FULL_TITLE,
                    Punctuation.FULL_WIDTH),
            new Unit(
                    5,
                    "杏岭乡",
                    "杏岭乡音",
                    "党政综合办公室",
                    List.of(64, 71, 69, 82, 90, 87),
                    List.of(0, 0, 0, 1, 0, 0),
                    List.of(0, 0, 0, 0, 0, 0),
                    List.of(0, 0, 0, 0, 2, 3),
                    List.of(0, 0, 0, 0, 0, 1),
                    DOCX,
                    PIPES,
                    FileNames.FULL_TITLE,
                    Punctuation.HALF_WIDTH),
            new Unit(
                    6,
                    "松涧乡",
                    "松涧清风",
                    "综合办公室",
                    List.of(83, 95, 112, 108, 131, 147),
                    List.of(2, 1, 3, 4, 4, 5),
                    List.of(0, 0, 1, 1, 0, 1),
                    List.of(0, 1, 1, 2, 2, 5),
                    List.of(0, 0, 0, 3, 2, 6),
                    GBK_PAGE,
                    TABS,
                    FileNames.YEAR_FIRST,
                    Punctuation.FULL_WIDTH),
            new Unit(
                    7,
                    "竹坞乡",
                    "竹坞消息",
                    "党政办公室",
                    List.of(61, 66, 78, 85, 79, 92),
                    List.of(0, 0, 0, 0, 1, 0),
                    List.of(0, 0, 0, 0, 0, 0),
                    List.of(0, 0, 0, 1, 0, 2),
                    List.of(0, 0, 0, 0, 0, 0),
                    TABS_GB18030,
                    TABS,
                    FileNames.SHORT,
                    Punctuation.FULL_WIDTH),
            new Unit(
                    8,
                    "鹭汀乡",
                    "鹭汀晨报",
                    "党政综合办公室",
                    List.of(105, 99, 118, 127, 139, 144),
                    List.of(1, 0, 0, 2, 1, 0),
                    List.of(0, 0, 0, 0, 0, 0),
                    List.of(0, 0, 0, 2, 3, 3),
                    List.of(0, 0, 0, 0, 1, 0),
                    DOCX,
                    PASTED_PAGE,
                    FileNames.FULL_TITLE,
                    Punctuation.FULL_WIDTH),
            new Unit(
                    9,
                    "望霁街道",
                    "望霁街道发布",
                    "党政综合办公室",
                    List.of(312, 356, 402, 438, 491, 547),
                    List.of(8, 11, 13, 15, 19, 22),
                    List.of(0, 1, 2, 1, 3, 2),
                    List.of(58, 63, 77, 96, 118, 124),
                    List.of(6, 9, 25, 31, 44, 52),
                    DOCX,
                    PAGE,
                    FileNames.FULL_TITLE,
                    Punctuation.FULL_WIDTH),
            new Unit(
                    10,
                    "川北街道",
                    "川北之窗",
                    "综合办公室",
                    List.of(287, 266, 309, 351, 334, 390),
                    List.of(5, 4, 7, 10, 8, 12),
                    List.of(0, 0, 1, 0, 0, 1),
                    List.of(40, 37, 45, 61, 58, 73),
                    List.of(3, 4, 16, 19, 27, 25),
                    PAGE,
                    PIPES,
                    FileNames.FINAL_COPY,
                    Punctuation.HALF_WIDTH),
            new Unit(
                    11,
                    "揽月街道",
                    "揽月社区行",
                    "党政办公室",
                    List.of(224, 258, 301, 330, 452, 588),
                    List.of(6, 9, 12, 17, 21, 25),
                    List.of(1, 0, 3, 1, 2, 0),
                    List.of(22, 35, 41, 66, 83, 97),
                    List.of(2, 5, 18, 24, 37, 41),
                    TABS,
                    DOCX,
                    FileNames.YEAR_FIRST,
                    Punctuation.FULL_WIDTH));

    private County() {}

    /** The form that a report of this year has to use. */
    static Form form(int year) {
        FormGeneration generation = FormGeneration.expectedFor(year).orElseThrow();
        return Catalogue.standard().form(generation);
    }

    static int index(int year) {
        return year - FIRST_YEAR;
    }
}
