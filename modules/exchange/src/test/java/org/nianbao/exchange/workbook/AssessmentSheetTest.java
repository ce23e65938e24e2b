package org.nianbao.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.analysis.scoring.Grade;
import org.nianbao.analysis.scoring.ScoreItem;
import org.nianbao.analysis.scoring.Scoring;
import org.nianbao.analysis.scoring.UnitScore;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;

class AssessmentSheetTest {
    static final String SHEET = "考核评分";
    static final int FIRST_ROW = 6;

    @TempDir
    Path folder;

    /** Twelve units with faults, one of them without a report. */
    static Comparison faulty() {
        return MadeUpCounty.of(12, 2023, 2024)
                .missing(2, 2024)
                .named(11, "教育局")
                .named(10, "农业农村局")
                .finding(0, 2024, Rule.T3_BALANCE, "表三“自然人”列不平", "requests.received.naturalPerson")
                .finding(0, 2024, Rule.Y_CARRY, "跨年结转不一致", "requests.carriedIn.total")
                .finding(4, 2024, Rule.D_SECTION, "缺少第五部分", "section.5")
                .finding(4, 2024, Rule.D_SECTION, "缺少第六部分", "section.6")
                .finding(5, 2024, Rule.X_REQ, "正文与表格不一致", "requests.received.total")
                .finding(11, 2024, Rule.X_REQ, "正文与表格不一致", "requests.received.total")
                .comparison();
    }

    @Test
    void theHeadingsNameItemsFullPointsAndWhoJudges() throws IOException {
        Written written = Written.of(faulty(), folder);
        assertEquals(
                List.of(
                        "时效", "要素格式", "表内数据", "文表一致", "内容", "发布", "依申请", "整改", "加分", "减分", "总分", "排名", "等次", "扣分",
                        "扣分理由"),
                written.row(SHEET, 3).subList(4, 19));
        assertEquals(
                List.of("满分 15", "满分 15", "满分 20", "满分 10", "满分 15", "满分 10", "满分 10", "满分 5", "最多加 5", "最多减 10"),
                written.row(SHEET, 4).subList(4, 14));
        assertEquals(
                List.of("人工评定", "系统评定", "系统评定", "系统评定", "人工评定"),
                written.row(SHEET, 5).subList(4, 9));
    }

    @Test
    void pointsDeductionAndReasonsAreFilledIn() throws IOException {
        List<String> row = Written.of(faulty(), folder).row(SHEET, FIRST_ROW + 4);
        assertEquals(
                List.of("5", "龙泉乡", "乡", "乡镇街道", "15", "9", "20", "10", "15", "10", "10", "5", "0", "0", "94"),
                row.subList(0, 15));
        assertEquals(List.of("优秀", "6"), row.subList(16, 18));
        assertEquals("要素格式扣 3 分：缺少第五部分。请核对以上各处后更正。\n要素格式扣 3 分：缺少第六部分。请核对以上各处后更正。", row.get(18));
    }

    @Test
    void totalsRanksAndGradesAreFormulasThatGiveWhatScoringGives() throws IOException {
        Comparison comparison = faulty();
        Written written = Written.of(comparison, folder);
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(written.workbook());
        List<UnitScore> scores = Scoring.score(comparison, 2024);
        List<OptionalInt> ranks = Scoring.ranks(scores);
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).reported()) {
                String unit = scores.get(i).unit().name();
                XSSFCell total = written.cell(SHEET, FIRST_ROW + i, "总分");
                assertEquals(CellType.FORMULA, total.getCellType(), unit);
                assertEquals(
                        0,
                        scores.get(i)
                                .total()
                                .orElseThrow()
                                .compareTo(BigDecimal.valueOf(
                                        evaluator.evaluate(total).getNumberValue())),
                        unit);
                assertEquals(
                        ranks.get(i).orElseThrow(),
                        (int) evaluator
                                .evaluate(written.cell(SHEET, FIRST_ROW + i, "排名"))
                                .getNumberValue(),
                        unit);
                assertEquals(
                        scores.get(i).grade().orElseThrow().label(),
                        evaluator
                                .evaluate(written.cell(SHEET, FIRST_ROW + i, "等次"))
                                .getStringValue(),
                        unit);
            }
        }
    }

    @Test
    void aUnitWithoutAReportIsMarkedAndHasNoRank() throws IOException {
        Written written = Written.of(faulty(), folder);
        List<String> row = written.row(SHEET, FIRST_ROW + 2);
        assertEquals(List.of("3", "松溪镇", "镇", "乡镇街道", "未报"), row.subList(0, 5));
        assertEquals(List.of("未报", "", "", "", "没有 2024 年的年报，不评分。"), row.subList(14, 19));
        assertEquals(CellType.BLANK, written.cell(SHEET, FIRST_ROW + 2, "排名").getCellType());
    }

    @Test
    void everyGradeIsReachedAtItsLimit() throws IOException {
        Written written = Written.of(faulty(), folder);
        XSSFCell penalty = written.cell(SHEET, FIRST_ROW + 1, "减分");
        XSSFCell content = written.cell(SHEET, FIRST_ROW + 1, "内容");
        XSSFCell timeliness = written.cell(SHEET, FIRST_ROW + 1, "时效");
        double[][] points = {{10, 15, 15}, {10, 14.5, 15}, {10, 5, 15}, {10, 4.5, 15}, {10, 0, 0}};
        Grade[] grades = {Grade.EXCELLENT, Grade.GOOD, Grade.GOOD, Grade.PASSED, Grade.PASSED};
        for (int i = 0; i < points.length; i++) {
            penalty.setCellValue(points[i][0]);
            content.setCellValue(points[i][1]);
            timeliness.setCellValue(points[i][2]);
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(written.workbook());
            assertEquals(
                    grades[i].label(),
                    evaluator.evaluate(written.cell(SHEET, FIRST_ROW + 1, "等次")).getStringValue(),
                    Arrays.toString(points[i]));
        }
    }

    @Test
    void everyPointMayBeChangedWithinItsRange() throws IOException {
        Written written = Written.of(faulty(), folder);
        List<? extends DataValidation> validations = written.sheet(SHEET).getDataValidations();
        assertEquals(ScoreItem.values().length, validations.size());
        for (ScoreItem item : ScoreItem.values()) {
            int column = written.column(SHEET, item.label());
            assertTrue(
                    validations.stream()
                            .anyMatch(validation -> validation
                                                    .getRegions()
                                                    .getCellRangeAddresses()[0]
                                                    .getFirstColumn()
                                            == column
                                    && validation
                                                    .getRegions()
                                                    .getCellRangeAddresses()[0]
                                                    .getFirstRow()
                                            == FIRST_ROW - 1
                                    && validation
                                                    .getRegions()
                                                    .getCellRangeAddresses()[0]
                                                    .getLastRow()
                                            == FIRST_ROW + 10
                                    && validation
                                            .getValidationConstraint()
                                            .getFormula2()
                                            .equals(item.fullPoints().toPlainString())
                                    && validation.getShowErrorBox()),
                    item.label());
        }
    }

    @Test
    void whatTheProgramCannotJudgeIsLeftToAPerson() throws IOException {
        Comparison comparison = MadeUpCounty.of(2, 2024, 2024)
                .set(0, 2024, "review.total", new Figure(0, FigureState.DOUBTFUL))
                .comparison();
        Written written = Written.of(comparison, folder);
        XSSFCell open = written.cell(SHEET, FIRST_ROW, "表内数据");
        XSSFCell judged = written.cell(SHEET, FIRST_ROW + 1, "表内数据");
        assertTrue(open.getCellStyle().getFillForegroundXSSFColor() != null);
        assertTrue(judged.getCellStyle().getFillForegroundXSSFColor() == null);
        assertTrue(written.row(SHEET, FIRST_ROW).get(18).contains("请人工核对后评分"));
    }
}
