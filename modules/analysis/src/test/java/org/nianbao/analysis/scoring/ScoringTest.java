package org.nianbao.analysis.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.analysis.checking.FindingCodes;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.UnitKind;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.text.Wording;

class ScoringTest {
    private static final int YEAR = 2023;
    private static final ComparedUnit UNIT = new ComparedUnit(1, "柳溪镇", UnitKind.TOWN);

    @Test
    void theNormalItemsAddUpToOneHundred() {
        assertEquals(
                new BigDecimal(100),
                Arrays.stream(ScoreItem.values())
                        .filter(item -> item.kind() == ScoreItem.Kind.NORMAL)
                        .map(ScoreItem::fullPoints)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void aReportWithoutFindingsHasFullPointsAndLeavesTheRestToAPerson() {
        UnitScore score = score();
        assertEquals(Optional.of(new BigDecimal(100)), score.total());
        assertEquals(Optional.of(Grade.EXCELLENT), score.grade());
        assertEquals(
                List.of(ScoreItem.FORMAT, ScoreItem.TABLE_DATA, ScoreItem.CONSISTENCY),
                score.items().stream()
                        .filter(ItemScore::judged)
                        .map(ItemScore::item)
                        .toList());
    }

    @Test
    void aMissingReportHasNoScore() {
        Comparison comparison = new Comparison(List.of(UNIT), List.of(YEAR), List.of());
        UnitScore score = Scoring.score(comparison, YEAR).get(0);
        assertEquals(new UnitScore(UNIT, false, List.of()), score);
        assertEquals(Optional.empty(), score.total());
        assertEquals(Optional.empty(), score.grade());
    }

    @Test
    void eachMissingSectionCostsThreePointsAndWrongOrderNothing() {
        UnitScore score = score(
                finding(Rule.D_SECTION, Severity.ERROR, FindingCodes.section(2)),
                finding(Rule.D_SECTION, Severity.ERROR, FindingCodes.section(5)),
                finding(Rule.D_SECTION, Severity.ERROR, FindingCodes.SECTION_ORDER));
        assertEquals(
                new ItemScore(
                        ScoreItem.FORMAT,
                        new BigDecimal(9),
                        true,
                        List.of(deduction(3, Rule.D_SECTION), deduction(3, Rule.D_SECTION))),
                score.item(ScoreItem.FORMAT).orElseThrow());
    }

    @Test
    void noItemFallsBelowZero() {
        UnitScore score = score(IntStream.rangeClosed(1, 6)
                .mapToObj(n -> finding(Rule.D_SECTION, Severity.ERROR, FindingCodes.section(n)))
                .toArray(Finding[]::new));
        ItemScore format = score.item(ScoreItem.FORMAT).orElseThrow();
        assertEquals(BigDecimal.ZERO, format.points());
        assertEquals(deduction(0, Rule.D_SECTION), format.deductions().get(5));
    }

    @Test
    void aColumnThatTwoFindingsNameIsBrokenOnce() {
        UnitScore score = score(
                finding(Rule.T3_RESULT, Severity.ERROR, column(Applicant.COMPANY)),
                finding(Rule.T3_BALANCE, Severity.ERROR, column(Applicant.COMPANY)),
                finding(Rule.T3_BALANCE, Severity.ERROR, column(Applicant.TOTAL)));
        assertEquals(List.of("2 表三“商业企业”列数据不平衡。", "2 表三“总计”列数据不平衡。"), deductions(score, ScoreItem.TABLE_DATA));
    }

    @Test
    void aBrokenRowCountsForOneUnlessTheFindingAlsoNamesAColumn() {
        String[] row = row("requests.granted");
        String[] rowAndColumn = Stream.concat(Stream.of(row), Stream.of(column(Applicant.COMPANY)))
                .toArray(String[]::new);
        assertEquals(
                List.of("2 表三“(一)予以公开”行数据不平衡。"),
                deductions(score(finding(Rule.T3_ROW, Severity.ERROR, row)), ScoreItem.TABLE_DATA));
        assertEquals(
                List.of("2 表三“商业企业”列数据不平衡。"),
                deductions(score(finding(Rule.T3_ROW, Severity.ERROR, rowAndColumn)), ScoreItem.TABLE_DATA));
    }

    @Test
    void brokenColumnsCostAtMostTwelvePointsAndACarryOverThreeMore() {
        UnitScore score = score(Stream.concat(
                        Stream.of(Applicant.values())
                                .map(applicant -> finding(Rule.T3_BALANCE, Severity.ERROR, column(applicant))),
                        Stream.of(
                                finding(Rule.T4_ROW, Severity.ERROR, "review.upheld", "review.total"),
                                finding(Rule.Y_CARRY, Severity.WARNING, "requests.carriedIn.company")))
                .toArray(Finding[]::new));
        assertEquals(
                new BigDecimal(5),
                score.item(ScoreItem.TABLE_DATA).orElseThrow().points());
        assertEquals(
                List.of(
                        "2 表三“自然人”列数据不平衡。",
                        "2 表三“商业企业”列数据不平衡。",
                        "2 表三“科研机构”列数据不平衡。",
                        "2 表三“社会公益组织”列数据不平衡。",
                        "2 表三“法律服务机构”列数据不平衡。",
                        "2 表三“其他”列数据不平衡。",
                        "0 表三“总计”列数据不平衡。",
                        "0 表四“行政复议”数据不平衡。",
                        "3 " + Phrasebook.chinese().say(message(Rule.Y_CARRY))),
                deductions(score, ScoreItem.TABLE_DATA));
    }

    @Test
    void eachContradictionCostsTwoPointsAndAHintNothing() {
        UnitScore score = score(
                finding(Rule.X_REQ, Severity.ERROR, "fact.requests.received"),
                finding(Rule.X_SUM, Severity.WARNING, "fact.disclosed.kinds"),
                finding(Rule.X_SUM, Severity.HINT, "fact.disclosed.channels"));
        assertEquals(
                new ItemScore(
                        ScoreItem.CONSISTENCY,
                        new BigDecimal(6),
                        true,
                        List.of(deduction(2, Rule.X_REQ), deduction(2, Rule.X_SUM))),
                score.item(ScoreItem.CONSISTENCY).orElseThrow());
    }

    @Test
    void whatCouldNotBeCheckedIsNotJudged() {
        Map<String, Figure> figures = zeros();
        figures.put("requests.granted.company", new Figure(0, FigureState.DOUBTFUL));
        figures.put(PackedValues.factCode(FactCode.REQUESTS_RECEIVED), new Figure(0, FigureState.DOUBTFUL));
        UnitScore score = score(figures);
        assertEquals(
                new ItemScore(
                        ScoreItem.TABLE_DATA,
                        new BigDecimal(20),
                        false,
                        List.of(new Deduction(BigDecimal.ZERO, Wording.of("analysis.score.tablesNotCertain")))),
                score.item(ScoreItem.TABLE_DATA).orElseThrow());
        assertEquals(
                new ItemScore(
                        ScoreItem.CONSISTENCY,
                        new BigDecimal(10),
                        false,
                        List.of(new Deduction(BigDecimal.ZERO, Wording.of("analysis.score.comparisonNotCertain")))),
                score.item(ScoreItem.CONSISTENCY).orElseThrow());
    }

    @Test
    void gradesBeginAtTheirMinimum() {
        assertEquals(
                List.of(
                        Grade.EXCELLENT,
                        Grade.GOOD,
                        Grade.GOOD,
                        Grade.PASSED,
                        Grade.PASSED,
                        Grade.FAILED,
                        Grade.FAILED),
                Stream.of("90", "89.9", "80", "79", "60", "59.99", "-3")
                        .map(total -> Grade.of(new BigDecimal(total)))
                        .toList());
    }

    @Test
    void equalTotalsShareARankAndDepartmentsAreRankedApart() {
        ComparedUnit second = new ComparedUnit(2, "石桥乡", UnitKind.TOWNSHIP);
        ComparedUnit third = new ComparedUnit(3, "东关街道", UnitKind.SUBDISTRICT);
        ComparedUnit fourth = new ComparedUnit(4, "云岭镇", UnitKind.TOWN);
        ComparedUnit department = new ComparedUnit(5, "教育局", UnitKind.DEPARTMENT);
        ComparedUnit missing = new ComparedUnit(6, "白沙乡", UnitKind.TOWNSHIP);
        Finding contradiction = finding(Rule.X_REQ, Severity.ERROR, "fact.requests.received");
        Comparison comparison = new Comparison(
                List.of(UNIT, second, third, fourth, department, missing),
                List.of(YEAR),
                List.of(
                        report(UNIT, zeros(), contradiction),
                        report(second, zeros()),
                        report(third, zeros(), contradiction),
                        report(fourth, zeros(), contradiction, contradiction),
                        report(department, zeros(), contradiction)));
        assertEquals(
                List.of(
                        OptionalInt.of(2),
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalInt.of(4),
                        OptionalInt.of(1),
                        OptionalInt.empty()),
                Scoring.ranks(Scoring.score(comparison, YEAR)));
    }

    private static UnitScore score(Finding... findings) {
        return score(report(UNIT, zeros(), findings));
    }

    private static UnitScore score(Map<String, Figure> figures) {
        return score(report(UNIT, figures));
    }

    private static UnitScore score(ComparedReport report) {
        return Scoring.score(new Comparison(List.of(UNIT), List.of(YEAR), List.of(report)), YEAR)
                .get(0);
    }

    private static ComparedReport report(ComparedUnit unit, Map<String, Figure> figures, Finding... findings) {
        return new ComparedReport(
                unit,
                YEAR,
                Optional.empty(),
                Map.of(
                        FormTable.DISCLOSURE, FormGeneration.FORM_2021,
                        FormTable.REQUESTS, FormGeneration.FORM_2021,
                        FormTable.REVIEWS, FormGeneration.FORM_2021),
                PackedValues.of(figures),
                List.of(findings));
    }

    private static Map<String, Figure> zeros() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Catalogue.standard()
                .form(FormGeneration.FORM_2021)
                .indicators()
                .forEach(indicator -> figures.put(indicator.code(), new Figure(0, FigureState.STATED)));
        return figures;
    }

    private static String[] row(String rowKey) {
        return Stream.of(Applicant.values())
                .map(applicant -> RequestRows.code(rowKey, applicant))
                .toArray(String[]::new);
    }

    private static String[] column(Applicant applicant) {
        return Stream.of(
                        RequestRows.RECEIVED,
                        RequestRows.CARRIED_IN,
                        RequestRows.PROCESSED_TOTAL,
                        RequestRows.CARRIED_OUT)
                .map(row -> RequestRows.code(row, applicant))
                .toArray(String[]::new);
    }

    private static Finding finding(Rule rule, Severity severity, String... codes) {
        return new Finding(
                rule, severity, message(rule), List.of(codes), Optional.empty(), Optional.empty(), List.of());
    }

    /** Any wording will do, for the score passes a finding's message on as it is. */
    private static Wording message(Rule rule) {
        return Wording.of("analysis.score.brokenRow", rule.id());
    }

    private static Deduction deduction(int points, Rule rule) {
        return new Deduction(BigDecimal.valueOf(points), message(rule));
    }

    private static List<String> deductions(UnitScore score, ScoreItem item) {
        return score.item(item).orElseThrow().deductions().stream()
                .map(deduction ->
                        deduction.points() + " " + Phrasebook.chinese().say(deduction.reason()))
                .toList();
    }
}
