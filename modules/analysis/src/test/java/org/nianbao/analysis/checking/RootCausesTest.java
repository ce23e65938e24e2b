package org.nianbao.analysis.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.report.FactCode;

/** One root cause is reported once: the rules that one altered number breaks are grouped under it. */
class RootCausesTest {
    private static final List<FormGeneration> FORMS = List.of(FormGeneration.FORM_2019, FormGeneration.FORM_2021);

    static Stream<Arguments> seeds() {
        return FORMS.stream()
                .flatMap(form -> Stream.iterate(1L, seed -> seed + 1).limit(8).map(seed -> Arguments.of(form, seed)));
    }

    @ParameterizedTest(name = "form {0}, seed {1}")
    @MethodSource("seeds")
    void aReportThatKeepsTheRulesHasNoFinding(FormGeneration form, long seed) {
        assertEquals(List.of(), Checked.of(report(form, seed)).lines());
    }

    @ParameterizedTest(name = "form {0}, seed {1}")
    @MethodSource("seeds")
    void oneAlteredCellIsOneFindingThatNamesIt(FormGeneration form, long seed) {
        Random random = new Random(seed);
        List<Indicator> cells = Stream.of(FormTable.REQUESTS, FormTable.REVIEWS)
                .flatMap(table -> Catalogue.standard().form(form).indicators(table).stream())
                .toList();
        for (Indicator cell : cells) {
            ReportBuilder report = report(form, seed);
            long before = report.build()
                    .value(cell.code())
                    .certainAmount()
                    .orElseThrow()
                    .decimal()
                    .longValueExact();
            long altered =
                    before > 0 && random.nextBoolean() ? random.nextLong(before) : before + 1 + random.nextInt(300);
            Checked checked = Checked.of(report.number(cell.code(), altered));
            assertEquals(1, checked.findings().size(), () -> cell.code() + ": " + checked.lines());
            assertTrue(checked.codes().contains(cell.code()), () -> cell.code() + ": " + checked.lines());
            if (cell.table() == FormTable.REQUESTS) {
                assertEquals(cell.code(), checked.codes().get(0));
            }
        }
    }

    @Test
    void anAlteredOutcomeBreaksItsRowAndItsColumn() {
        assertEquals(
                List.of("T3-ROW error 3|2 表三“(一)予以公开”行：六类申请人合计 3，而总计为 2，相差 1；"
                        + "表三“自然人”列：各项办理结果合计 3，而“(七)总计”为 2，相差 1。"
                        + "按其余数字推算，问题在表三“(一)予以公开”的“自然人”：现为 3，改为 2 则各处相符。请核对这一格后更正。"),
                Checked.of(twoGranted().number("requests.granted.naturalPerson", 3))
                        .lines());
    }

    @Test
    void aWrongTotalOfTheOutcomesBreaksThreeSums() {
        assertEquals(
                List.of("T3-ROW error 2|5 表三“(七)总计”行：六类申请人合计 2，而总计为 5，相差 3；"
                        + "表三“总计”列：各项办理结果合计 2，而“(七)总计”为 5，相差 3；"
                        + "表三“总计”列：本年新收 2 ＋ 上年结转 0 ＝ 2，而总计 5 ＋ 结转下年 0 ＝ 5，相差 3。"
                        + "按其余数字推算，问题在表三“(七)总计”的“总计”：现为 5，改为 2 则各处相符。请核对这一格后更正。"),
                Checked.of(twoGranted().number("requests.processedTotal.total", 5))
                        .lines());
    }

    @Test
    void oneRequestInTheWrongColumnIsTwoFindingsAndTheTotalIsNotBlamed() {
        ReportBuilder report = ReportBuilder.of2021()
                .row(RequestRows.RECEIVED, Applicant.NATURAL_PERSON, 60)
                .number("requests.received.otherOrganization", 1)
                .number("requests.received.total", 61)
                .row("requests.granted", Applicant.NATURAL_PERSON, 61)
                .row(RequestRows.PROCESSED_TOTAL, Applicant.NATURAL_PERSON, 61);
        Checked checked = Checked.of(report);
        assertEquals(
                List.of(
                        "T3-BALANCE error 60|61 表三“自然人”列：本年新收 60 ＋ 上年结转 0 ＝ 60，"
                                + "而总计 61 ＋ 结转下年 0 ＝ 61，相差 1。请核对该列后更正。",
                        "T3-BALANCE error 1|0 表三“其他”列：本年新收 1 ＋ 上年结转 0 ＝ 1，而总计 0 ＋ 结转下年 0 ＝ 0，相差 1。请核对该列后更正。"),
                checked.lines());
        assertEquals(
                List.of(
                        "requests.received.naturalPerson",
                        "requests.carriedIn.naturalPerson",
                        "requests.processedTotal.naturalPerson",
                        "requests.carriedOut.naturalPerson"),
                checked.findings().get(0).codes());
    }

    @Test
    void aColumnAndTheTotalThatIsOutBecauseOfItAreOneFinding() {
        assertEquals(
                List.of("T3-BALANCE error 3|2 表三“自然人”列：本年新收 3 ＋ 上年结转 0 ＝ 3，而总计 2 ＋ 结转下年 0 ＝ 2，相差 1；"
                        + "表三“总计”列：本年新收 3 ＋ 上年结转 0 ＝ 3，而总计 2 ＋ 结转下年 0 ＝ 2，相差 1。请核对以上各列后更正。"),
                Checked.of(twoGranted().row(RequestRows.RECEIVED, Applicant.NATURAL_PERSON, 3))
                        .lines());
    }

    @Test
    void twoAlteredCellsFarApartAreTwoFindings() {
        Checked checked = Checked.of(twoGranted()
                .number("requests.denied.stateSecret.company", 4)
                .number("requests.carriedOut.naturalPerson", 7));
        assertEquals(
                List.of("requests.denied.stateSecret.company", "requests.carriedOut.naturalPerson"),
                checked.findings().stream()
                        .map(finding -> finding.codes().get(0))
                        .toList());
    }

    @Test
    void whatSeveralCellsMayHaveCausedIsOneFindingThatBlamesNone() {
        // Two cells of different rows and columns are out by the same amount, so the other two crossings may be it.
        ReportBuilder report = ReportBuilder.of2021();
        for (Applicant applicant : List.of(Applicant.COMPANY, Applicant.OTHER_ORGANIZATION)) {
            report.number(RequestRows.code("requests.partiallyGranted", applicant), 5)
                    .number(RequestRows.code("requests.denied.stateSecret", applicant), 5)
                    .number(RequestRows.code(RequestRows.PROCESSED_TOTAL, applicant), 10)
                    .number(RequestRows.code(RequestRows.RECEIVED, applicant), 10);
        }
        report.number("requests.partiallyGranted.total", 10)
                .number("requests.denied.stateSecret.total", 10)
                .number("requests.processedTotal.total", 20)
                .number("requests.received.total", 20);
        assertEquals(List.of(), Checked.of(report).lines());

        Checked checked = Checked.of(report.number("requests.denied.stateSecret.company", 9)
                .number("requests.partiallyGranted.otherOrganization", 9));
        assertEquals(
                List.of("T3-ROW error 14|10 表三“(二)部分公开(区分处理的,只计这一情形,不计其他情形)”行：六类申请人合计 14，而总计为 10，相差 4；"
                        + "表三“(三)不予公开 1.属于国家秘密”行：六类申请人合计 14，而总计为 10，相差 4；"
                        + "表三“商业企业”列：各项办理结果合计 14，而“(七)总计”为 10，相差 4；"
                        + "表三“其他”列：各项办理结果合计 14，而“(七)总计”为 10，相差 4。请核对以上各处后更正。"),
                checked.lines());
    }

    @Test
    void aRowBesideADoubtfulColumnStillPointsAtItsCell() {
        Checked checked = Checked.of(twoGranted()
                .doubtful("requests.partiallyGranted.company", "1 0")
                .number("requests.granted.company", 1));
        assertEquals("requests.granted.company", checked.codes().get(0));
    }

    @Test
    void aNegativeCountLeadsTheSumsThatItBreaks() {
        assertEquals(
                List.of("NUM-NEGATIVE error -2|2 表三“(一)予以公开”的“自然人”为 -2，件数不能是负数；"
                        + "表三“(一)予以公开”行：六类申请人合计 -2，而总计为 2，相差 4；"
                        + "表三“自然人”列：各项办理结果合计 -2，而“(七)总计”为 2，相差 4。"
                        + "按其余数字推算，问题在表三“(一)予以公开”的“自然人”：现为 -2，改为 2 则各处相符。请核对这一格后更正。"),
                Checked.of(twoGranted().number("requests.granted.naturalPerson", -2))
                        .lines());
    }

    @Test
    void aNegativeCountTellsWhichCellOfABlockIsWrong() {
        Checked checked = Checked.of(ReportBuilder.of2021().number("review.corrected", -1));
        assertEquals(List.of(Rule.NUM_NEGATIVE), checked.rules());
        assertEquals("review.corrected", checked.codes().get(0));
    }

    @Test
    void whatTheAlteredNumberContradictsElsewhereIsNotReportedAgain() {
        ReportBuilder lastYear = ReportBuilder.of2021().year(2022);
        ReportBuilder report =
                twoGranted().fact(FactCode.REQUESTS_CARRIED_IN, 0, "上年结转0件").number("requests.carriedIn.total", 1);
        Checked checked = Checked.of(report, lastYear);
        assertEquals(
                List.of("T3-ROW error 0|1 表三“二、上年结转政府信息公开申请数量”行：六类申请人合计 0，而总计为 1，相差 1；"
                        + "表三“总计”列：本年新收 2 ＋ 上年结转 1 ＝ 3，而总计 2 ＋ 结转下年 0 ＝ 2，相差 1；"
                        + "上年结转与 2022 年年报的结转下年度不一致：“总计”列今年写上年结转 1，上一年写结转下年度 0；"
                        + "正文写“上年结转0件”（0），而表三“二、上年结转政府信息公开申请数量”的“总计”为 1，相差 1。"
                        + "按其余数字推算，问题在表三“二、上年结转政府信息公开申请数量”的“总计”：现为 1，改为 0 则各处相符。请核对这一格后更正。"),
                checked.lines());
        assertTrue(checked.codes().contains("fact.requests.carriedIn"));
    }

    @Test
    void theNarrativeSettlesWhichCellOfABlockIsWrong() {
        Checked checked = Checked.of(
                ReportBuilder.of2021().fact(FactCode.REVIEWS_TOTAL, 0, "无行政复议").number("review.total", 1));
        assertEquals(List.of(Rule.T4_ROW), checked.rules());
        assertEquals("review.total", checked.codes().get(0));
    }

    @Test
    void aCellThatTheNarrativeConfirmsIsNotBlamed() {
        Checked checked = Checked.of(
                twoGranted().fact(FactCode.REQUESTS_RECEIVED, 3, "收到申请3件").number("requests.received.total", 3));
        assertEquals(
                List.of("T3-ROW error 2|3 表三“一、本年新收政府信息公开申请数量”行：六类申请人合计 2，而总计为 3，相差 1；"
                        + "表三“总计”列：本年新收 3 ＋ 上年结转 0 ＝ 3，而总计 2 ＋ 结转下年 0 ＝ 2，相差 1。请核对以上各处后更正。"),
                checked.lines());
    }

    @Test
    void contradictionsOfAConsistentTableStayFindings() {
        ReportBuilder report =
                twoGranted().fact(FactCode.REQUESTS_RECEIVED, 3, "收到申请3件").number("review.upheld", 1);
        assertEquals(List.of(Rule.T4_ROW, Rule.X_REQ), Checked.of(report).rules());
    }

    private static ReportBuilder report(FormGeneration form, long seed) {
        return ReportBuilder.of(form, form == FormGeneration.FORM_2019 ? 2020 : 2023)
                .random(new Random(seed));
    }

    /** Two requests of natural persons, received and granted. */
    private static ReportBuilder twoGranted() {
        return ReportBuilder.of2021()
                .row(RequestRows.RECEIVED, Applicant.NATURAL_PERSON, 2)
                .row("requests.granted", Applicant.NATURAL_PERSON, 2)
                .row(RequestRows.PROCESSED_TOTAL, Applicant.NATURAL_PERSON, 2);
    }
}
