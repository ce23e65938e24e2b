package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;

/** Tables of a PDF file: cells by the lines around them, over page breaks too. */
class PdfTablesTest {
    private static final double[] X = {50, 150, 250, 350};
    private static final double[] Y = {100, 120, 140, 160};
    private static final String[] TEXTS = {"信息内容", "制发", "废止", "规章", "1306", "0", "规范性文件", "2", "44"};
    private static final String ROWS = """
            0 信息内容|1 制发|2 废止
            0 规章|1 1306|2 0
            0 规范性文件|1 2|2 44
            """;

    /** No report has so little text; this is as much as makes a page readable. */
    private static final String PROSE = "本报告所列数据的统计期限自一月一日起至十二月三十一日止。";

    private final PdfFile file = new PdfFile();

    @Test
    void linesAroundCellsMakeATable() {
        page().grid(X, Y, TEXTS);
        assertEquals(ROWS, table());
    }

    @Test
    void aCellKnowsItsPageAndRectangle() {
        page();
        page().grid(X, Y, TEXTS);
        Block.Cell cell = document().tables().get(0).rows().get(1).cells().get(2);
        assertEquals(
                new SourcePlace.TableCell(
                        OptionalInt.empty(), 1, 2, 3, Optional.of(new PageRectangle(2, 250, 120, 100, 20))),
                cell.place());
    }

    @Test
    void thinAreasCutAtCrossingsAreLines() {
        PdfFile.Page page = page();
        for (double y : Y) {
            for (int i = 0; i < 3; i++) {
                page.area(X[i] + 0.5, y - 0.25, 99, 0.5);
            }
        }
        for (double x : X) {
            for (int i = 0; i < 3; i++) {
                page.area(x - 0.25, Y[i] + 0.5, 0.5, 19);
            }
        }
        page.texts(X, Y, TEXTS);
        assertEquals(ROWS, table());
    }

    @Test
    void aDoubleLineIsOneBorder() {
        PdfFile.Page page = page().grid(X, Y, TEXTS);
        for (double y : Y) {
            page.line(X[0], y + 2, X[3], y + 2);
        }
        for (double x : X) {
            page.line(x + 2, Y[0], x + 2, Y[3]);
        }
        assertEquals(ROWS, table());
    }

    @Test
    void dotsInARowAreALine() {
        PdfFile.Page page = page();
        for (double y : Y) {
            for (double x = X[0]; x < X[3]; x += 1.5) {
                page.area(x, y - 0.4, 0.8, 0.8);
            }
        }
        for (int i = 0; i < X.length; i++) {
            // Dots of lines across, each begun elsewhere, lie side by side.
            for (double y = Y[0] + 0.4 * i; y < Y[3]; y += 1.5) {
                page.area(X[i] - 0.4, y, 0.8, 0.8);
            }
        }
        page.texts(X, Y, TEXTS);
        assertEquals(ROWS, table());
    }

    @Test
    void gapsBetweenWhiteCellsOnADarkAreaAreBorders() {
        PdfFile.Page page = page().draw("0.6 g ").area(50, 100, 301, 61).draw("1 g ");
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                page.area(X[column] + 1, Y[row] + 1, 99, 19);
            }
        }
        page.draw("0 g ").texts(X, Y, TEXTS);
        assertEquals(ROWS, table());
    }

    @Test
    void whiteLinesOnColouredCellsAreBorders() {
        page().draw("0.7 0.8 1 rg ").area(50, 100, 300, 60).draw("0 g 1 G ").grid(X, Y, TEXTS);
        assertEquals(ROWS, table());
    }

    @Test
    void whiteLinesOnPaperAreNone() {
        page().draw("1 G ").grid(X, Y, TEXTS);
        assertEquals(
                0,
                document().tables().stream()
                        .filter(table -> table.geometry() == Block.Geometry.GRID)
                        .count());
    }

    @Test
    void aThickFrameIsABorder() {
        PdfFile.Page page = page();
        page.area(46, 96, 308, 5).area(46, 159, 308, 5).area(46, 96, 5, 68).area(349, 96, 5, 68);
        page.line(150, 100, 150, 160)
                .line(250, 100, 250, 160)
                .line(50, 120, 350, 120)
                .line(50, 140, 350, 140);
        page.texts(X, Y, TEXTS);
        assertEquals(ROWS, table());
    }

    @Test
    void bordersThatThePageClipsAwayAreNone() {
        PdfFile.Page page = page();
        page.grid(X, Y, TEXTS).draw("q 0 640 600 160 re W n ");
        page.line(50, 160, 50, 300)
                .line(350, 160, 350, 300)
                .line(50, 300, 350, 300)
                .area(50, 160, 1, 140);
        page.draw("Q ");
        assertEquals(ROWS, table());
    }

    @Test
    void openSidesEnclose() {
        PdfFile.Page page = page();
        for (double y : Y) {
            page.line(X[0], y, X[3], y);
        }
        page.line(X[1], Y[0], X[1], Y[3]).line(X[2], Y[0], X[2], Y[3]).texts(X, Y, TEXTS);
        assertEquals(ROWS, table());
    }

    @Test
    void aRowOfOneCellHoldsATableWithOpenSidesTogether() {
        PdfFile.Page page = page();
        for (double y : new double[] {100, 120, 140, 160}) {
            page.line(50, y, 350, y);
        }
        for (double x : new double[] {150, 250}) {
            page.line(x, 100, x, 120).line(x, 140, x, 160);
        }
        page.text(60, 114, 10, "规章").text(160, 114, 10, "1").text(260, 114, 10, "2");
        page.text(160, 134, 10, "第五项");
        page.text(60, 154, 10, "许可").text(160, 154, 10, "3").text(260, 154, 10, "4");
        assertEquals("""
                0 规章|1 1|2 2
                0(3x1) 第五项
                0 许可|1 3|2 4
                """, table());
    }

    @Test
    void missingBordersJoinCells() {
        PdfFile.Page page = page();
        for (double y : new double[] {100, 160}) {
            page.line(50, y, 350, y);
        }
        page.line(150, 120, 350, 120).line(150, 140, 350, 140);
        page.line(50, 100, 50, 160).line(150, 100, 150, 160).line(350, 100, 350, 160);
        page.line(250, 120, 250, 160);
        page.text(60, 130, 10, "结果").text(200, 114, 10, "申请人情况");
        page.text(160, 134, 10, "1")
                .text(260, 134, 10, "2")
                .text(160, 154, 10, "3")
                .text(260, 154, 10, "4");
        assertEquals("""
                0(1x3) 结果|1(2x1) 申请人情况
                1 1|2 2
                1 3|2 4
                """, table());
    }

    @Test
    void tablesSideBySideAreTwo() {
        page().grid(new double[] {50, 100, 150}, Y, "规章", "1", "许可", "2", "处罚", "3")
                .grid(new double[] {200, 250, 300}, Y, "规章", "4", "许可", "5", "处罚", "6");
        assertEquals(
                "0 规章|1 1\n0 许可|1 2\n0 处罚|1 3\n", rendered(document().tables().get(0)));
        assertEquals(
                "0 规章|1 4\n0 许可|1 5\n0 处罚|1 6\n", rendered(document().tables().get(1)));
    }

    @Test
    void aFrameAroundThePageIsNoTable() {
        page().grid(new double[] {20, 580}, new double[] {20, 780}).grid(X, Y, TEXTS);
        assertEquals(ROWS, table());
        assertEquals(1, document().tables().size());
    }

    @Test
    void thePlaceOfACharacterCountsNotTheOrderOfDrawing() {
        PdfFile.Page page = page().grid(X, Y);
        for (int i = TEXTS.length - 1; i >= 0; i--) {
            for (int c = TEXTS[i].length() - 1; c >= 0; c--) {
                double width = TEXTS[i].charAt(c) < 128 ? 5 : 10;
                page.text(X[i % 3] + 4 + c * width, Y[i / 3] + 14, 10, TEXTS[i].substring(c, c + 1));
            }
        }
        assertEquals(ROWS, table());
    }

    @Test
    void aTurnedPageIsReadUpright() {
        // The page lies on its side in the file and is turned by 90° to be shown: 800 wide, 600 high.
        PdfFile.Page page = file.page().with("/MediaBox [0 0 600 800] /Rotate 90", 600);
        page.draw("0 1 -1 0 600 0 cm\n").text(50, 40, 10, PROSE + PROSE).grid(X, Y, TEXTS);
        assertEquals(ROWS, table());
        Block.Cell cell = document().tables().get(0).rows().get(1).cells().get(2);
        assertEquals(
                Optional.of(new PageRectangle(1, 250, 120, 100, 20)),
                ((SourcePlace.TableCell) cell.place()).rectangle());
    }

    @Test
    void aTableSetSidewaysIsReadUprightAndPlacedAsShown() {
        PdfFile.Page page = file.page().with("/MediaBox [0 0 600 800]", 600);
        page.draw("0 1 -1 0 600 0 cm\n").text(50, 40, 10, PROSE + PROSE).grid(X, Y, TEXTS);
        assertEquals(ROWS, table());
        Block.Cell cell = document().tables().get(0).rows().get(1).cells().get(2);
        assertEquals(
                Optional.of(new PageRectangle(1, 120, 450, 20, 100)),
                ((SourcePlace.TableCell) cell.place()).rectangle());
    }

    @Test
    void boldByDrawingTwiceIsOneNumber() {
        page().grid(X, Y, TEXTS).texts(new double[] {50.3, 150.3, 250.3, 350.3}, Y, TEXTS);
        assertEquals(ROWS, table());
    }

    @Test
    void whatIsStruckOutIsNotThere() {
        PdfFile.Page page = page().grid(X, Y, "信息内容", "制发", "废止", "规章", "1213", "0", "许可", "2", "3");
        page.line(164, 131, 174, 131);
        assertEquals(
                "1 12",
                rendered(document().tables().get(0).rows().get(1).cells().get(1)));
    }

    @Test
    void aNarrowCellBreaksANumberButNotTwo() {
        double[] narrow = {50, 150, 166, 182};
        page().grid(narrow, new double[] {100, 130, 160}, "新收", "", "", "结转", "", "")
                .text(153, 112, 10, "13")
                .text(153, 124, 10, "06")
                .text(169, 112, 10, "1")
                .text(169, 124, 10, "2")
                .text(169, 142, 10, "15");
        assertEquals("0 新收|1 1306|2 1⏎2\n0 结转|1 |2 15\n", table());
    }

    @Test
    void aNumberAcrossABorderIsNobodys() {
        page().grid(X, Y, "信息内容", "制发", "废止", "规章", "", "", "许可", "2", "3").text(238, 134, 10, "123456");
        assertEquals("0 规章|1 \uFFFD12|2 \uFFFD3456", table().split("\n")[1]);
    }

    @Test
    void numbersPrintedOverOneAnotherAreUnreadable() {
        page().grid(X, Y, TEXTS).text(156, 134, 10, "57");
        assertEquals("0 规章|1 1\uFFFD53\uFFFD706|2 0", table().split("\n")[1]);
    }

    @Test
    void digitsOfANumberThatWrongWidthsDriveApartAreNobodys() {
        page().grid(X, Y, "信息内容", "制发", "废止", "规章", "", "", "许可", "2", "3")
                .draw("BT 1 0 0 1 160 666 Tm /F2 10 Tf 95 Tc <3132> Tj 0 Tc ET\n");
        assertEquals("0 规章|1 \uFFFD1|2 \uFFFD2", table().split("\n")[1]);
    }

    // ---- page breaks

    private static final double[] NARROW = {50, 150, 166, 182};

    @Test
    void aTableGoesOnOnTheNextPage() {
        page().grid(X, Y, TEXTS).text(290, 780, 10, "- 1 -");
        file.page().grid(X, new double[] {60, 80}, "行政许可", "5", "6").text(290, 780, 10, "- 2 -");
        assertEquals(ROWS + "0 行政许可|1 5|2 6\n", table());
        assertEquals(1, document().tables().size());
    }

    @Test
    void aRepeatedHeaderIsLeftOut() {
        page().grid(X, Y, TEXTS);
        file.page().grid(X, new double[] {60, 80, 100}, "信息内容", "制发", "废止", "行政许可", "5", "6");
        assertEquals(ROWS + "0 行政许可|1 5|2 6\n", table());
    }

    @Test
    void aNumberThatThePageEdgeCutsIsWholeAgain() {
        page().grid(NARROW, new double[] {700, 720, 740}, "新收", "1", "2", "总计", "", "")
                .text(153, 734, 8, "130")
                .text(169, 734, 8, "130");
        file.page()
                .grid(NARROW, new double[] {60, 80}, "", "", "")
                .text(153, 74, 8, "6")
                .text(169, 74, 8, "44");
        assertEquals("0 新收|1 1|2 2\n0 总计|1 1306|2 13044\n", table());
    }

    @Test
    void aNumberThatTheNextPageMayGoOnWithIsInDoubt() {
        page().grid(NARROW, new double[] {700, 720, 740}, "新收", "1", "2", "总计", "", "")
                .text(153, 734, 8, "104")
                .text(169, 734, 8, "0");
        file.page()
                .text(50, 40, 10, "一行别的文字")
                .grid(NARROW, new double[] {60, 80}, "", "", "")
                .text(153, 74, 8, "8");
        assertEquals("0 新收|1 1|2 2\n0 总计|1 \uFFFD104|2 0\n", table());
    }

    @Test
    void aPageNumberRightBelowTheTableDoesNotPartIt() {
        page().grid(X, Y, TEXTS).text(190, 180, 10, "- 1 -");
        file.page().grid(X, new double[] {60, 80}, "行政许可", "5", "6").text(190, 100, 10, "- 2 -");
        assertEquals(ROWS + "0 行政许可|1 5|2 6\n", table());
    }

    @Test
    void aNumberThatHadRoomIsNotContinued() {
        page().grid(X, new double[] {700, 720, 740}, "新收", "1", "2", "总计", "130", "130");
        file.page().grid(X, new double[] {60, 80}, "", "6", "44");
        assertEquals("0 新收|1 1|2 2\n0 总计|1 130|2 130\n0 |1 6|2 44\n", table());
    }

    @Test
    void aLabelThatThePageEdgeCutsIsWholeAgain() {
        page().grid(X, new double[] {700, 720, 740}, "1.其他", "1", "2", "2.申请人逾期缴", "3", "4");
        file.page().grid(X, new double[] {60, 80, 100}, "纳费用", "", "", "3.其他", "5", "6");
        assertEquals("0 1.其他|1 1|2 2\n0 2.申请人逾期缴⏎纳费用|1 3|2 4\n0 3.其他|1 5|2 6\n", table());
    }

    @Test
    void theNextRowOfTheFormIsNoContinuation() {
        page().grid(NARROW, new double[] {700, 720, 740}, "信息内容", "1", "2", "规章", "", "")
                .text(153, 734, 8, "130")
                .text(169, 734, 8, "130");
        file.page()
                .grid(NARROW, new double[] {60, 80}, "", "", "")
                .text(54, 74, 10, "行政规范性文件")
                .text(153, 74, 8, "6")
                .text(169, 74, 8, "44");
        assertEquals("0 信息内容|1 1|2 2\n0 规章|1 130|2 130\n0 行政规范性文件|1 6|2 44\n", table());
    }

    @Test
    void aCellOverSeveralRowsGoesOnOverThePageBreak() {
        double[] y = {700, 720, 740};
        PdfFile.Page first = page();
        first.line(50, 700, 350, 700).line(150, 720, 350, 720).line(50, 740, 350, 740);
        for (double x : X) {
            first.line(x, 700, x, 740);
        }
        first.texts(X, y, "三、本年度", "1.国家秘密", "1", "", "2.法律禁止", "2");
        file.page().grid(X, new double[] {60, 80}, "办理结果", "3.公共安全", "3");
        assertEquals("0(1x3) 三、本年度⏎办理结果|1 1.国家秘密|2 1\n1 2.法律禁止|2 2\n1 3.公共安全|2 3\n", table());
    }

    @Test
    void columnsAreAlignedByTheirPlaceOverAllPages() {
        page().grid(X, Y, TEXTS);
        file.page().grid(new double[] {50, 250, 350}, new double[] {60, 80}, "合计", "7");
        assertEquals(ROWS + "0(2x1) 合计|2 7\n", table());
    }

    @Test
    void anotherTableAfterAHeadingIsAnother() {
        page().grid(X, Y, TEXTS);
        file.page().text(50, 40, 10, "四、行政复议情况").grid(X, new double[] {60, 80}, "维持", "1", "2");
        assertEquals(2, document().tables().size());
    }

    private PdfFile.Page page() {
        return file.page().text(50, 40, 10, PROSE).text(50, 60, 10, PROSE);
    }

    private Document document() {
        return ((ReadingResult.Read) new DocumentReader().read("年报.pdf", file.bytes())).document();
    }

    private String table() {
        return rendered(document().tables().get(0));
    }

    private static String rendered(Block.Table table) {
        assertEquals(Block.Geometry.GRID, table.geometry());
        return table.rows().stream()
                .map(row -> row.cells().stream().map(PdfTablesTest::rendered).collect(Collectors.joining("|")) + "\n")
                .collect(Collectors.joining());
    }

    private static String rendered(Block.Cell cell) {
        boolean spans = cell.columnSpan() > 1 || cell.rowSpan() > 1;
        return cell.column() + (spans ? "(" + cell.columnSpan() + "x" + cell.rowSpan() + ")" : "") + " "
                + cell.text().replace("\n", "⏎");
    }
}
