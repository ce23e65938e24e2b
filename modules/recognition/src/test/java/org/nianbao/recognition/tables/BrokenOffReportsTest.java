package org.nianbao.recognition.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.ValueStatus;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.ReportRecogniser;

class BrokenOffReportsTest {
    private static final String WHOLE = FormText.of(FormGeneration.FORM_2021)
            .cells("requests.received", "12 0 0 0 0 0 12")
            .cells("requests.granted", "12 0 0 0 0 0 12")
            .cells("requests.processedTotal", "12 0 0 0 0 0 12")
            .text();

    @Test
    void aReportThatBreaksOffInTableThreeLeavesEveryNumberOpenWithTheReadOneAsCandidate() {
        Report report = read(WHOLE.substring(0, WHOLE.indexOf("1.信访举报投诉类申请")));
        assertEquals(List.of(ProblemCode.BREAKS_OFF), breaks(report));
        ReportedValue received = report.value("requests.received.naturalPerson");
        assertEquals(ValueStatus.DOUBTFUL, received.status());
        assertEquals(
                "12",
                ((ReportedValue.Doubtful) received)
                        .candidates().stream()
                                .map(amount -> amount.decimal().toPlainString())
                                .collect(Collectors.joining()));
        assertEquals(0, certain(report));
    }

    @Test
    void aReportThatEndsBeforeTableFourLeavesEveryNumberOpen() {
        Report report = read(WHOLE.substring(0, WHOLE.indexOf("结果维持")));
        assertEquals(List.of(ProblemCode.BREAKS_OFF), breaks(report));
        assertEquals(0, certain(report));
    }

    @Test
    void aDigitCutOffTheLastNumberIsNoticedByItsRow() {
        String text = FormText.of(FormGeneration.FORM_2021)
                .lines("reviews", "0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t9\t3\t0\t0\t12")
                .text();
        Report report = read(text.substring(0, text.indexOf("\t12") + 2));
        assertEquals(
                ValueStatus.DOUBTFUL,
                report.value("litigation.afterReview.total").status());
        assertEquals(ValueStatus.STATED, report.value("review.total").status());
    }

    @Test
    void tablesAloneAreWholeWhenNoneIsMissing() {
        Report report = read(WHOLE.substring(0, WHOLE.indexOf("\n五、")));
        assertEquals(List.of(), breaks(report));
        assertEquals(report.values().size(), certain(report));
    }

    @Test
    void aReportThatEndsWithinASentenceAfterItsTablesKeepsThemAndSaysSo() {
        Report report = read(WHOLE.substring(0, WHOLE.length() - 3));
        assertEquals(List.of(ProblemCode.BREAKS_OFF), breaks(report));
        assertEquals(report.values().size(), certain(report));
    }

    @Test
    void aSentenceWithoutItsEndStatesNothingForCertain() {
        String text = WHOLE.substring(0, WHOLE.indexOf("信息12条") + "信息12条".length());
        assertEquals(
                ValueStatus.DOUBTFUL,
                read(text).facts().get(FactCode.DISCLOSED_TOTAL).value().status());
    }

    @Test
    void reportsOfTwoYearsInOneFileLeaveTheYearAndEveryNumberOpen() {
        Report report = read(WHOLE + "\n" + WHOLE.replace("2023年", "2024年").replace("12\t", "13\t"));
        assertEquals(List.of(2023, 2024), ((Identified.Unsettled<Integer>) report.year()).candidates());
        assertEquals(0, certain(report));
        assertTrue(report.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.SEVERAL_REPORTS));
    }

    @Test
    void aReportPrintedTwiceIsOneReport() {
        Report report = read(WHOLE + "\n" + WHOLE);
        assertEquals(report.values().size(), certain(report));
    }

    private static List<ProblemCode> breaks(Report report) {
        return report.problems().stream()
                .map(problem -> problem.code())
                .filter(code -> code == ProblemCode.BREAKS_OFF)
                .toList();
    }

    private static long certain(Report report) {
        return report.values().values().stream()
                .filter(value -> value.certainAmount().isPresent())
                .count();
    }

    private static Report read(String text) {
        return assertInstanceOf(
                        Recognition.Recognised.class,
                        new ReportRecogniser()
                                .recognise(Documents.txt(text), new ReportSource("a.txt", "0".repeat(64), "txt")))
                .report();
    }
}
