package org.nianbao.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.table.ShownCounty;
import org.nianbao.model.text.Phrasebook;

class TableWorkbookTest {
    private static final String SHEET = "比对表";
    private static final int FIRST_ROW = 5;

    @TempDir
    Path folder;

    @Test
    void theSheetShowsWhatTheScreenShows() throws IOException {
        assertEquals(
                List.of(
                        List.of("单位名称", "发布日期", "主动公开", "", "收费"),
                        List.of("", "", "条数", "较上年", ""),
                        List.of("东关镇", "2025-01-20", "1,203", "+12", "1.25◇"),
                        List.of("=西河镇", "未写明", "约300", "约-4", "/◇"),
                        List.of("镇小计", "", "约1,503", "约+8", "1.25"),
                        List.of("财政局", "未报", "未报", "", "未报"),
                        List.of("教育局", "2025-01-31", "?", "", "7✎"),
                        List.of("县直部门小计", "", "", "", "7.00＊"),
                        List.of("合计", "", "约1,503", "约+8", "8.25"),
                        List.of("平均", "", "约751.5", "约+4.0", "2.75"),
                        List.of("中位数", "", "约751.5", "约+4.0", "1.25"),
                        List.of("计入单位", "", "2", "2", "3")),
                rows(write()));
    }

    @Test
    void numbersAreNumbersAndWhatMustNotBeCountedIsNot() throws IOException {
        Written written = write();
        assertEquals(
                List.of(CellType.NUMERIC, CellType.NUMERIC, CellType.STRING, CellType.STRING),
                Stream.of(FIRST_ROW, FIRST_ROW + 1, FIRST_ROW + 3, FIRST_ROW + 4)
                        .map(row -> written.cell(SHEET, row, "条数").getCellType())
                        .toList());
    }

    @Test
    void aDoubtfulCellIsFilledAndSaysWhy() throws IOException {
        XSSFCell doubtful = write().cell(SHEET, FIRST_ROW + 4, "条数");
        assertEquals(
                List.of("FFFFD98A", "识别待核，不计入合计"),
                List.of(
                        doubtful.getCellStyle().getFillForegroundColorColor().getARGBHex(),
                        doubtful.getCellComment().getString().getString()));
    }

    @Test
    void resultsAreFormulasOverTheUnitsAlone() throws IOException {
        Written written = write();
        assertEquals(
                List.of(
                        "IF(COUNT(E5:E6)=0,\"\",ROUND(SUM(E5:E6),6))",
                        "IF(COUNT(E8:E9)=0,\"\",ROUND(SUM(E8:E9),6))",
                        "IF(COUNT(E5:E6,E8:E9)=0,\"\",ROUND(SUM(E5:E6,E8:E9),6))",
                        "IF(COUNT(E5:E6,E8:E9)=0,\"\",AVERAGE(E5:E6,E8:E9))",
                        "IF(COUNT(E5:E6,E8:E9)=0,\"\",MEDIAN(E5:E6,E8:E9))",
                        "COUNT(E5:E6,E8:E9)"),
                IntStream.of(2, 5, 6, 7, 8, 9)
                        .mapToObj(row ->
                                written.cell(SHEET, FIRST_ROW + row, "收费").getCellFormula())
                        .toList());
    }

    @Test
    void wordsThatLookLikeAFormulaStayWords() throws IOException {
        XSSFCell name = write().cell(SHEET, FIRST_ROW + 1, "单位名称");
        assertEquals(CellType.STRING, name.getCellType());
        assertTrue(name.getCellStyle().getQuotePrefixed());
        assertNull(name.getCTCell().getF());
    }

    @Test
    void headingsAndUnitsStayInSight() throws IOException {
        var pane = write().sheet(SHEET).getPaneInformation();
        assertEquals(
                List.of(4, 1), List.of((int) pane.getHorizontalSplitTopRow(), (int) pane.getVerticalSplitLeftColumn()));
    }

    @Test
    void libreOfficeShowsTheSame() throws IOException, InterruptedException {
        Path file = folder.resolve("比对表.xlsx");
        TableWorkbook.write(ShownCounty.table(), Phrasebook.chinese(), file);
        List<List<String>> ours = rows(Written.read(file));
        Path saved = OtherOffice.saveAgain(file, Files.createDirectory(folder.resolve("office")));
        assertEquals(ours, rows(Written.read(saved)));
    }

    private Written write() throws IOException {
        PlainTable table = ShownCounty.table();
        Path file = folder.resolve("比对表.xlsx");
        TableWorkbook.write(table, Phrasebook.chinese(), file);
        return Written.read(file);
    }

    private static List<List<String>> rows(Written written) {
        return IntStream.range(0, 12)
                .mapToObj(row -> written.row(SHEET, 3 + row))
                .toList();
    }
}
