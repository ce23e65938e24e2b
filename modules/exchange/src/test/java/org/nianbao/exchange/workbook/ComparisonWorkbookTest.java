package org.nianbao.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Phrasebook;

class ComparisonWorkbookTest {
    private static final String OVERVIEW = "总览";
    private static final String DISCLOSED = PackedValues.factCode(FactCode.DISCLOSED_TOTAL);
    private static final String GRANTED = "requests.granted.total";

    @TempDir
    Path folder;

    @Test
    void theSheetsStandInTheOrderThatTheOfficeReadsThem() throws IOException {
        Written one = Written.of(MadeUpCounty.of(2, 2024, 2024).comparison(), folder);
        assertEquals(List.of("总览", "主动公开", "依申请公开", "复议诉讼", "审核问题", "考核评分", "图表"), sheetNames(one));
        Written bothForms = Written.of(MadeUpCounty.of(2, 2020, 2021).comparison(), folder);
        assertEquals(
                List.of("总览", "主动公开", "主动公开（2019表样）", "依申请公开", "复议诉讼", "审核问题", "考核评分", "图表"), sheetNames(bothForms));
    }

    @Test
    void theOverviewHasTheColumnsThatASupervisorAsksFor() throws IOException {
        Written one = Written.of(MadeUpCounty.of(2, 2024, 2024).comparison(), folder);
        assertEquals(
                List.of(
                        "序号", "单位名称", "类别", "发布日期", "主动公开", "新收", "结转", "予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理",
                        "总计", "结转下年", "复议", "诉讼", "审核问题"),
                one.row(OVERVIEW, 3));
        Written several = Written.of(MadeUpCounty.of(2, 2023, 2024).comparison(), folder);
        assertEquals(List.of("序号", "年度", "单位名称", "类别"), several.row(OVERVIEW, 3).subList(0, 4));
    }

    @Test
    void aRowOfTheOverviewHasTheNumbersOfTheReport() throws IOException {
        MadeUpCounty county = MadeUpCounty.of(2, 2024, 2024)
                .set(0, 2024, DISCLOSED, stated(1203))
                .set(0, 2024, "requests.received.total", stated(9))
                .set(0, 2024, "requests.carriedIn.total", stated(1))
                .set(0, 2024, GRANTED, stated(4))
                .set(0, 2024, "requests.partiallyGranted.total", stated(2))
                .set(0, 2024, "requests.processedTotal.total", stated(10))
                .set(0, 2024, "requests.carriedOut.total", stated(0))
                .set(0, 2024, "review.total", stated(3))
                .set(0, 2024, "litigation.direct.total", stated(1))
                .set(0, 2024, "litigation.afterReview.total", stated(2))
                .finding(0, 2024, Rule.X_REQ, "正文与表格不一致", "requests.received.total")
                .finding(0, 2024, Rule.NUM_SCALE, "金额单位", "disclosure.fees.amount");
        for (String row : List.of("denied.stateSecret", "denied.prohibitedByLaw", "denied.securityAndStability")) {
            county.set(0, 2024, "requests." + row + ".total", stated(1));
        }
        List<String> row = Written.of(county.comparison(), folder).row(OVERVIEW, 4);
        assertEquals(List.of("1", "云岭镇", "镇", "2025-01-10", "1,203", "9", "1", "4", "2"), row.subList(0, 9));
        assertEquals(List.of("10", "0", "3", "3", "1"), row.subList(13, 18), "a hint is not a fault");
    }

    @Test
    void everyStateOfANumberIsToldApart() throws IOException {
        MadeUpCounty county = MadeUpCounty.of(10, 2024, 2024)
                .set(0, 2024, GRANTED, stated(1234))
                .set(1, 2024, GRANTED, new Figure(5, FigureState.PROVED))
                .set(2, 2024, GRANTED, new Figure(6, FigureState.ENTERED))
                .set(3, 2024, DISCLOSED, new Figure(200, FigureState.APPROXIMATE))
                .set(4, 2024, DISCLOSED, new Figure(0, FigureState.BLANK_COUNTED_AS_ZERO))
                .set(5, 2024, DISCLOSED, new Figure(0, FigureState.BLANK))
                .set(6, 2024, DISCLOSED, new Figure(0, FigureState.NOT_APPLICABLE))
                .set(7, 2024, DISCLOSED, new Figure(0, FigureState.DOUBTFUL))
                .set(8, 2024, DISCLOSED, Figure.ABSENT)
                .missing(9, 2024);
        Written written = Written.of(county.comparison(), folder);
        int disclosed = written.column(OVERVIEW, "主动公开");
        assertEquals(
                List.of("约200", "", "未填", "不适用", "?", "未写明", "未报"),
                IntStream.rangeClosed(7, 13)
                        .mapToObj(row -> written.row(OVERVIEW, row).get(disclosed))
                        .toList());
        assertEquals(CellType.NUMERIC, written.cell(OVERVIEW, 8, "主动公开").getCellType(), "counts as 0");
        int total = written.column("依申请公开", "总计");
        List<String> granted = StreamSupport.stream(written.sheet("依申请公开").spliterator(), false)
                .filter(row -> row.getCell(4) != null
                        && row.getCell(4).getCellType() == CellType.STRING
                        && row.getCell(4).getStringCellValue().equals("(一)予以公开"))
                .map(row -> written.row("依申请公开", row.getRowNum() + 1).get(total))
                .toList();
        assertEquals(List.of("1,234", "5◇", "6✎"), granted.subList(0, 3));
        assertEquals(
                FillPatternType.THIN_FORWARD_DIAG,
                written.cell(OVERVIEW, 13, "主动公开").getCellStyle().getFillPattern());
        assertArrayEquals(
                new byte[] {(byte) 0xFF, (byte) 0xD9, (byte) 0x8A},
                written.cell(OVERVIEW, 11, "主动公开")
                        .getCellStyle()
                        .getFillForegroundXSSFColor()
                        .getRGB());
    }

    @Test
    void everyCellOfAMissingReportSaysSo() throws IOException {
        Written written =
                Written.of(MadeUpCounty.of(3, 2023, 2024).missing(1, 2024).comparison(), folder);
        for (String sheet : List.of(OVERVIEW, "主动公开", "复议诉讼", "依申请公开")) {
            int row = written.rowOf(sheet, "单位名称", "白石镇");
            List<String> numbers = written.row(sheet, row)
                    .subList(
                            written.column(sheet, "类别") + 1,
                            written.row(sheet, row).size());
            assertTrue(numbers.stream().allMatch(text -> text.equals("未报") || text.isEmpty()), sheet + numbers);
            assertEquals("未报", numbers.get(numbers.size() - 1), sheet);
        }
    }

    @Test
    void sumsCountNumbersOnlyAndSayHowManyUnitsTheyCounted() throws IOException {
        MadeUpCounty county = MadeUpCounty.of(5, 2024, 2024)
                .set(0, 2024, DISCLOSED, stated(100))
                .set(1, 2024, DISCLOSED, new Figure(20, FigureState.APPROXIMATE))
                .set(2, 2024, DISCLOSED, new Figure(0, FigureState.DOUBTFUL))
                .set(4, 2024, DISCLOSED, stated(60))
                .missing(3, 2024);
        Written written = Written.of(county.comparison(), folder);
        assertEquals("180", sum(written, "合计"));
        assertEquals("60.0", sum(written, "平均"));
        assertEquals("60.0", sum(written, "中位数"));
        assertEquals("3", sum(written, "计入单位"));
        assertEquals("120", sum(written, "镇小计"));
        assertEquals("60", sum(written, "乡小计"));
    }

    @Test
    void sumsOfSeveralYearsAreKeptApart() throws IOException {
        MadeUpCounty county = MadeUpCounty.of(3, 2023, 2024)
                .set(0, 2024, DISCLOSED, stated(10))
                .set(1, 2024, DISCLOSED, stated(20))
                .set(2, 2024, DISCLOSED, stated(90))
                .set(0, 2023, DISCLOSED, stated(1))
                .set(1, 2023, DISCLOSED, stated(2))
                .missing(2, 2023);
        Written written = Written.of(county.comparison(), folder);
        int first = written.rowOf(OVERVIEW, "单位名称", "合计");
        int disclosed = written.column(OVERVIEW, "主动公开");
        assertEquals(
                List.of("120", "40.0", "20.0", "3", "3", "1.5", "1.5", "2"),
                IntStream.range(first, first + 8)
                        .mapToObj(row -> written.row(OVERVIEW, row).get(disclosed))
                        .toList());
    }

    @Test
    void aColumnWithoutAnyNumberHasNoSumRatherThanZero() throws IOException {
        MadeUpCounty county = MadeUpCounty.of(2, 2024, 2024)
                .set(0, 2024, DISCLOSED, Figure.ABSENT)
                .set(1, 2024, DISCLOSED, Figure.ABSENT);
        Written written = Written.of(county.comparison(), folder);
        assertEquals("", sum(written, "合计"));
        assertEquals("0", sum(written, "计入单位"));
    }

    @Test
    void yearsRunFromTheNewestAndUnitsInTheOrderOfTheOffice() throws IOException {
        Written written = Written.of(MadeUpCounty.of(2, 2022, 2024).comparison(), folder);
        assertEquals(
                List.of("2024云岭镇", "2024白石镇", "2023云岭镇", "2023白石镇", "2022云岭镇", "2022白石镇"),
                IntStream.rangeClosed(4, 9)
                        .mapToObj(row -> written.row(OVERVIEW, row))
                        .map(row -> row.get(1) + row.get(2))
                        .toList());
    }

    @Test
    void tableThreeStandsAsOnTheFormInBothGenerations() throws IOException {
        Written written = Written.of(MadeUpCounty.of(1, 2020, 2021).comparison(), folder);
        assertEquals("申请人情况", written.row("依申请公开", 3).get(6));
        assertEquals("法人或其他组织", written.row("依申请公开", 4).get(7));
        assertEquals(
                List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
                written.row("依申请公开", 5).subList(7, 12));
        assertTrue(written.sheet("依申请公开").getMergedRegions().contains(new CellRangeAddress(2, 2, 6, 12)));
        assertTrue(written.sheet("依申请公开").getMergedRegions().contains(new CellRangeAddress(3, 3, 7, 11)));
        assertEquals(List.of("25", "四、结转下年度继续办理"), written.row("依申请公开", 6 + 24).subList(4, 6), "25 rows since 2021");
        assertEquals(
                List.of("1", "2020", "云岭镇", "镇", "23"),
                written.row("依申请公开", 6 + 25 + 22).subList(0, 5));
        assertEquals("(六)其他处理", written.row("依申请公开", 6 + 25 + 20).get(5));
    }

    @Test
    void theSumsOfTableThreeAreThoseOfAllUnits() throws IOException {
        Comparison comparison = MadeUpCounty.of(4, 2020, 2021).missing(1, 2021).comparison();
        Written written = Written.of(comparison, folder);
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(written.workbook());
        int row = written.rowOf("依申请公开", "单位名称", "全部单位合计");
        for (String code : List.of("naturalPerson", "company", "total")) {
            int column = written.column("依申请公开", code.equals("total") ? "总计" : code.equals("company") ? "商业企业" : "自然人");
            XSSFCell cell = written.sheet("依申请公开").getRow(row - 1).getCell(column);
            long expected = comparison.reports(2021).stream()
                    .mapToLong(report ->
                            report.values().figure("requests.received." + code).amount())
                    .sum();
            assertEquals(expected, cell.getNumericCellValue(), "beside the formula");
            assertEquals(expected, evaluator.evaluate(cell).getNumberValue(), cell.getCellFormula());
        }
    }

    @Test
    void theHeadingsOfTableTwoAndFourAreThoseOfTheForm() throws IOException {
        Written written = Written.of(MadeUpCounty.of(1, 2024, 2024).comparison(), folder);
        assertEquals("第二十条第(一)项", written.row("主动公开", 3).get(3));
        assertEquals("行政规范性文件", written.row("主动公开", 4).get(6));
        assertEquals("本年收费金额(单位:万元)", written.row("主动公开", 5).get(12));
        assertEquals("行政诉讼", written.row("复议诉讼", 3).get(8));
        assertEquals("复议后起诉", written.row("复议诉讼", 4).get(13));
        assertEquals(
                List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"),
                written.row("复议诉讼", 5).subList(13, 18));
    }

    @Test
    void moneyKeepsItsDecimals() throws IOException {
        Written written = Written.of(
                MadeUpCounty.of(1, 2024, 2024)
                        .set(0, 2024, "disclosure.fees.amount", stated(1_234_500))
                        .comparison(),
                folder);
        assertEquals("1.2345", written.row("主动公开", 6).get(12));
        assertEquals(1.2345, written.cell("主动公开", 6, "本年收费金额(单位:万元)").getNumericCellValue());
    }

    @Test
    void aFindingIsToldInWordsWithItsPlace() throws IOException {
        Written written = Written.of(
                MadeUpCounty.of(2, 2024, 2024)
                        .finding(1, 2024, Rule.T3_BALANCE, "表三“自然人”列不平", "requests.received.naturalPerson")
                        .comparison(),
                folder);
        assertEquals(
                List.of(
                        "1",
                        "2024",
                        "白石镇",
                        "镇",
                        "错误",
                        "表三收办平衡",
                        "表三“自然人”列不平。请核对以上各处后更正。",
                        "60",
                        "61",
                        "-1",
                        "第 34 行 文中第 2 个表第 4 行第 3 格"),
                written.row("审核问题", 4));
        int row = written.rowOf("依申请公开", "单位名称", "白石镇");
        XSSFCell marked = written.cell("依申请公开", row, "自然人");
        assertEquals(
                "表三“自然人”列不平。请核对以上各处后更正。", marked.getCellComment().getString().getString());
    }

    @Test
    void everyRuleHasANameInBothLanguages() {
        for (Rule rule : Rule.values()) {
            assertFalse(Phrasebook.chinese().say("exchange.rule." + rule).isBlank());
            assertFalse(Phrasebook.english().say("exchange.rule." + rule).isBlank());
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        for (String name : List.of("=HYPERLINK(\"http://example.org\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            Written written =
                    Written.of(MadeUpCounty.of(2, 2024, 2024).named(0, name).comparison(), folder);
            for (Sheet sheet : written.workbook()) {
                for (var row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().strip().equals(name.strip())) {
                            assertTrue(cell.getCellStyle().getQuotePrefixed(), sheet.getSheetName());
                        }
                        assertFalse(
                                cell.getCellType() == CellType.FORMULA
                                        && cell.getCellFormula().contains("HYPERLINK"),
                                sheet.getSheetName());
                    }
                }
            }
            assertEquals(name.strip(), written.row(OVERVIEW, 4).get(1).strip());
        }
    }

    @Test
    void everySheetPrintsOnA4AcrossWithItsHeadings() throws IOException {
        Written written = Written.of(MadeUpCounty.of(3, 2020, 2024).comparison(), folder);
        for (Sheet sheet : written.workbook()) {
            String name = sheet.getSheetName();
            boolean charts = name.equals("图表");
            assertAll(
                    name,
                    () -> assertEquals(
                            PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize()),
                    () -> assertTrue(sheet.getPrintSetup().getLandscape()),
                    () -> assertEquals(!charts, sheet.getFitToPage()),
                    () -> assertEquals(1, sheet.getPrintSetup().getFitWidth()),
                    () -> assertEquals(0, sheet.getPrintSetup().getFitHeight()),
                    () -> assertEquals(charts, sheet.getRepeatingRows() == null),
                    () -> assertTrue(sheet.getPaneInformation().isFreezePane()),
                    () -> assertEquals("第 &P 页，共 &N 页", sheet.getFooter().getRight()));
        }
        assertEquals(
                "$A$3:$S$18",
                written.sheet(OVERVIEW)
                        .getCTWorksheet()
                        .getAutoFilter()
                        .getRef()
                        .replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2"));
    }

    @Test
    void bothChartsAreChartsOfTheSpreadsheetAndNotPictures() throws IOException {
        Written written = Written.of(MadeUpCounty.of(12, 2019, 2024).comparison(), folder);
        List<XSSFChart> charts = charts(written);
        assertEquals(
                List.of("各单位主动公开政府信息数量（2019—2024年）", "政府信息公开申请办理结果（2024年）"),
                charts.stream().map(chart -> chart.getTitleText().getString()).toList());
        assertEquals(0, written.workbook().getAllPictures().size());
        assertEquals(
                List.of(1, 6),
                charts.stream()
                        .map(chart -> chart.getCTChart()
                                .getPlotArea()
                                .getBarChartArray(0)
                                .sizeOfSerArray())
                        .toList());
        for (XSSFChart chart : charts) {
            assertEquals("gap", chart.getCTChart().getDispBlanksAs().getVal().toString());
            assertEquals(
                    "#,##0",
                    chart.getCTChart()
                            .getPlotArea()
                            .getValAxArray(0)
                            .getNumFmt()
                            .getFormatCode());
        }
    }

    @Test
    void theYearsOfEachUnitStandOnTheAxisOfTheDisclosure() throws IOException {
        Written written =
                Written.of(MadeUpCounty.of(12, 2019, 2024).missing(2, 2021).comparison(), folder);
        String xml = charts(written).get(0).getCTChart().xmlText();
        assertTrue(xml.contains("multiLvlStrRef"), xml);
        assertTrue(xml.contains(">2021（未报）<"));
        assertTrue(xml.contains(">松溪镇<"));
    }

    @Test
    void aMissingReportIsAGapInTheChartsAndNamed() throws IOException {
        Written written =
                Written.of(MadeUpCounty.of(3, 2024, 2024).missing(1, 2024).comparison(), folder);
        for (XSSFChart chart : charts(written)) {
            var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            var numbers = series.getVal().getNumRef().getNumCache();
            assertEquals(3, numbers.getPtCount().getVal());
            assertEquals(
                    List.of(0L, 2L),
                    numbers.getPtList().stream().map(point -> point.getIdx()).toList());
            assertEquals(
                    "白石镇（未报）",
                    series.getCat().getStrRef().getStrCache().getPtArray(1).getV());
        }
    }

    @Test
    void aFewUnitsStandSideBySideInTheChartOfTheDisclosure() throws IOException {
        Written written = Written.of(MadeUpCounty.of(3, 2022, 2024).comparison(), folder);
        assertEquals(
                List.of("云岭镇", "白石镇", "松溪镇"),
                charts(written).get(0).getCTChart().getPlotArea().getBarChartArray(0).getSerList().stream()
                        .map(series -> series.getTx()
                                .getStrRef()
                                .getStrCache()
                                .getPtArray(0)
                                .getV())
                        .toList());
    }

    @Test
    void oneUnitsOutcomesStandByYear() throws IOException {
        Written written = Written.of(MadeUpCounty.of(1, 2022, 2024).comparison(), folder);
        XSSFChart outcomes = charts(written).get(1);
        assertEquals("政府信息公开申请办理结果（2022—2024年）", outcomes.getTitleText().getString());
        assertEquals(
                List.of("2022", "2023", "2024"),
                outcomes
                        .getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(0)
                        .getCat()
                        .getStrRef()
                        .getStrCache()
                        .getPtList()
                        .stream()
                        .map(point -> point.getV())
                        .toList());
    }

    @Test
    void aCountyWithoutAnyReportStillGivesAWorkbook() throws IOException {
        Written written = Written.of(
                MadeUpCounty.of(2, 2024, 2024).missing(0, 2024).missing(1, 2024).comparison(), folder);
        assertEquals("未报", written.row(OVERVIEW, 4).get(4));
        assertEquals(2, charts(written).size());
    }

    @Test
    void theEnglishWorkbookHasEnglishWordsAroundTheOfficialLabels() throws IOException {
        Path file = folder.resolve("english.xlsx");
        ComparisonWorkbook.write(MadeUpCounty.of(2, 2024, 2024).comparison(), Phrasebook.english(), file);
        Written written = Written.read(file);
        assertEquals(
                List.of("Overview", "Disclosure", "Requests", "Reviews", "Findings", "Assessment", "Charts"),
                sheetNames(written));
    }

    @Test
    void anotherEndingIsRefused() {
        Comparison comparison = MadeUpCounty.of(1, 2024, 2024).comparison();
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> ComparisonWorkbook.write(comparison, Phrasebook.chinese(), folder.resolve("a.xls")));
        assertEquals(ProblemCode.UNKNOWN_OUTPUT_FORMAT, refused.problem().code());
        assertEquals(List.of("xlsx"), refused.problem().details());
    }

    @Test
    void aMissingFolderIsRefusedAndNothingIsLeft() throws IOException {
        Comparison comparison = MadeUpCounty.of(1, 2024, 2024).comparison();
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> ComparisonWorkbook.write(
                        comparison, Phrasebook.chinese(), folder.resolve("没有").resolve("a.xlsx")));
        assertEquals(ProblemCode.MISSING_OUTPUT_FOLDER, refused.problem().code());
        try (var files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
    }

    private static String sum(Written written, String label) {
        return written.row(OVERVIEW, written.rowOf(OVERVIEW, "单位名称", label)).get(written.column(OVERVIEW, "主动公开"));
    }

    private static Figure stated(long amount) {
        return new Figure(amount, FigureState.STATED);
    }

    private static List<String> sheetNames(Written written) {
        return StreamSupport.stream(written.workbook().spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    private static List<XSSFChart> charts(Written written) {
        XSSFSheet sheet = written.sheet("图表");
        return sheet.getDrawingPatriarch().getCharts();
    }
}
