package org.nianbao.accuracy.rubbish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.ReportRecogniser;

/**
 * Texts in which one thing stands thousands of times end soon, with a reason and without a certain number in a table.
 *
 * <p>The limit is far beyond what even a busy machine needs for work that grows with the length.
 * {@code -Dnianbao.bounded.share=1} takes the texts whole, on which work that grew with the square of the length would
 * take minutes; the normal run takes a quarter of each.
 */
class BoundedWorkTest {
    /** One in so many of the pieces of a text is taken. */
    private static final int SHARE = Integer.getInteger("nianbao.bounded.share", 4);

    private static final String HEAD = "云岭县柳溪镇2023年政府信息公开工作年度报告\n一、总体情况\n本镇按照条例的要求公开信息。\n";

    private static final String REQUESTS = "三、收到和处理政府信息公开申请情况\n";

    private static final List<String> LABELS =
            List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "(一)予以公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开");

    private static final List<String> STATISTICS =
            List.of("主动公开政府信息数", "制发规范性文件总数", "收到申请数", "申请办结数", "召开新闻发布会总次数", "行政复议数", "行政诉讼数");

    /** What stands there again and again. */
    private enum Text {
        LABELS_WITHOUT_NUMBERS(REQUESTS, 20_000, i -> "1.属于国家秘密\n"),
        HEADINGS("", 20_000, i -> "一、总体情况\n"),
        TITLES("", 20_000, i -> "云岭县柳溪镇2023年政府信息公开工作年度报告\n"),
        SIGNATURES("", 20_000, i -> "云岭县柳溪镇人民政府\n2023年5月6日\n"),
        ROWS_OF_ONE_LABEL(REQUESTS, 5_000, i -> "1.属于国家秘密" + row(i)),
        ROWS_OF_DAMAGED_LABELS(REQUESTS, 5_000, i -> "(%d)属于国家秘蜜%d".formatted(i % 9, i) + row(i)),
        ROWS_BY_TURNS(REQUESTS, 5_000, i -> LABELS.get(i % LABELS.size()) + row(i)),
        LABELS_ABOVE_ROWS(REQUESTS, 3_000, i -> LABELS.get(i % LABELS.size()) + "\n" + row(i).strip() + "\n"),
        BARE_ROWS(REQUESTS, 5_000, i -> row(i).strip() + "\n"),
        CELLS_ON_LINES(REQUESTS, 8_000, i -> LABELS.get(i % LABELS.size()) + row(i).replace('\t', '\n')),
        DISCLOSURE_ROWS("二、主动公开政府信息情况\n", 4_000, i -> "规章\t%d\t0\t1\n行政规范性文件\t%d\t0\t1\n行政许可\t%d\n".formatted(i, i, i)),
        DISCLOSURE_HEADERS(
                "二、主动公开政府信息情况\n",
                2_500,
                i -> "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t%d\t0\t1\n行政规范性文件\t%d\t0\t1\n行政许可\t%d\n".formatted(i, i, i)),
        REVIEW_BLOCKS(
                "四、政府信息公开行政复议、行政诉讼情况\n", 2_500, i -> "行政复议\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t%d\t2\n".formatted(i)),
        STATISTICS_ROWS(
                "政府信息公开情况统计表\n", 10_000, i -> STATISTICS.get(i % STATISTICS.size()) + "\t件\t" + (i % 100) + "\n"),
        WIDE_ROWS("", 20, i -> "规章" + "\t1".repeat(2_000) + "\n"),
        CLAUSES_WITHOUT_A_FULL_STOP("", 3_000, i -> "镇里检查公开栏目，更新政策文件3件，收到申请2件，"),
        NEGATIONS_WITHOUT_A_FULL_STOP("", 4_000, i -> "没有收到申请，"),
        COUNTS_WITHOUT_A_FULL_STOP("", 5_000, i -> "主动公开12条，其中网站3条、"),
        WORDS_IN_ONE_LINE("", 200_000, i -> "公开信息"),
        OPENING_BRACKETS("", 100_000, i -> "(《“");

        private final String before;
        private final int times;
        private final IntFunction<String> piece;

        Text(String before, int times, IntFunction<String> piece) {
            this.before = before;
            this.times = times;
            this.piece = piece;
        }

        /** Numbers that differ from one row to the next, so that none of them is certain. */
        private static String row(int i) {
            return "\t%d\t0\t0\t0\t%d\t0\t1\n".formatted(i % 17, i % 5);
        }

        String text() {
            return HEAD + before
                    + IntStream.range(0, times / SHARE).mapToObj(piece).collect(Collectors.joining()) + "\n";
        }

        /** The same as a page, a table row for each line with cells. */
        String page() {
            StringBuilder page = new StringBuilder("<html><body>");
            boolean inTable = false;
            for (String line : text().split("\n")) {
                boolean row = line.indexOf('\t') >= 0;
                page.append(row && !inTable ? "<table>" : !row && inTable ? "</table>" : "");
                inTable = row;
                page.append(row ? "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>" : "<p>" + line + "</p>");
            }
            return page.append(inTable ? "</table></body></html>" : "</body></html>")
                    .toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aThingThousandsOfTimesInATextEndsWithAReason(Text text) {
        assertEndsWithAReason("年报.txt", text.text());
    }

    @ParameterizedTest
    @EnumSource(names = {"ROWS_BY_TURNS", "DISCLOSURE_ROWS", "DISCLOSURE_HEADERS", "STATISTICS_ROWS", "WIDE_ROWS"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aRowThousandsOfTimesInAPageEndsWithAReason(Text text) {
        assertEndsWithAReason("年报.html", text.page());
    }

    private static void assertEndsWithAReason(String name, String text) {
        ReadingResult read = new DocumentReader().read(name, text.getBytes(StandardCharsets.UTF_8));
        if (read instanceof ReadingResult.Read document) {
            Recognition recognition = new ReportRecogniser()
                    .recognise(document.document(), new ReportSource(name, "0".repeat(64), "text"));
            if (recognition instanceof Recognition.Recognised recognised) {
                Report report = recognised.report();
                Map<String, Object> certain = report.values().entrySet().stream()
                        .filter(value -> value.getValue().certainAmount().isPresent())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                assertEquals(Map.of(), certain);
                assertFalse(
                        report.problems().stream().map(Problem::code).toList().isEmpty());
            }
        }
    }
}
