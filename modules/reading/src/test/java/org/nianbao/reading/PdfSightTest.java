package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a person cannot see on the page of a PDF file is not read; what is hard to tell apart is no number. */
class PdfSightTest {
    private static final double[] X = {50, 150, 250, 350};
    private static final double[] Y = {100, 120, 140};

    /** The page is 800 points high and PDF counts from its foot: this is the row of numbers. */
    private static final String ROW = "150 660 100 20 re ";

    private static final String PROSE = "本报告所列数据的统计期限自一月一日起至十二月三十一日止。";

    private final PdfFile file = new PdfFile();
    private final PdfFile.Page page =
            file.page().text(50, 40, 10, PROSE).text(50, 60, 10, PROSE).grid(X, Y, "信息内容", "制发", "废止", "规章");

    @Test
    void textInTheColourOfThePaperIsNotThere() {
        page.draw("1 1 1 rg ").text(154, 134, 10, "7").draw("0 0 0 rg ").text(159, 134, 10, "13");
        assertEquals("13", number());
    }

    @Test
    void textInTheColourOfItsCellIsNotThereButWhiteTextIs() {
        page.draw("0.1 0.2 0.3 rg " + ROW + "f ")
                .text(154, 134, 10, "7")
                .draw("1 1 1 rg ")
                .text(159, 134, 10, "13");
        assertEquals("13", number());
    }

    @Test
    void whereTheGroundIsNotKnownTextIsThere() {
        page.draw("0 0 0 rg q 150 660 m 250 660 l 200 700 l h W n 150 660 100 40 re f Q ")
                .text(154, 134, 10, "13");
        assertEquals("13", number());
    }

    @Test
    void aFrameIsNoGround() {
        page.draw("0 0 0 rg 40 650 m 360 650 l 360 710 l 40 710 l h 45 655 310 50 re f* ")
                .text(154, 134, 10, "13");
        assertEquals("13", number());
    }

    @Test
    void aDigitThatIsPaintedOverOrHardlyThereIsNotKnown() {
        page.text(154, 134, 10, "7").draw("1 1 1 rg " + ROW + "f 0 0 0 rg ").text(159, 134, 10, "13");
        page.draw("0.9 0.9 0.9 rg ").text(254, 134, 10, "7").draw("0 0 0 rg ").text(259, 134, 10, "13");
        assertEquals("\uFFFD13|\uFFFD13", numbers());
    }

    @Test
    void whatIsClippedAwayIsNotThere() {
        page.draw("q 0 670 600 130 re W n ").text(154, 134, 10, "7").draw("Q ").text(154, 138, 10, "13");
        assertEquals("13", number());
    }

    @Test
    void aNumberThatItsBoxCutsIsNotKnown() {
        page.draw("q 150 660 20 20 re W n ").text(154, 134, 10, "12345").draw("Q ");
        assertEquals("123\uFFFD\uFFFD", number().replaceFirst("^\uFFFD+", ""));
    }

    @Test
    void aNumberThatTheUpperEdgeOfAPageCutsIsItsOwn() {
        PdfFile other = new PdfFile();
        PdfFile.Page cut = other.page().text(50, 160, 10, PROSE).text(50, 180, 10, PROSE);
        for (double x : X) {
            cut.line(x, 100, x, 140);
        }
        cut.line(50, 120, 350, 120).line(50, 140, 350, 140).texts(X, new double[] {90, 120, 140}, "新收", "13", "2");
        assertEquals("新收|13|2", rows(other).split("\n")[0]);
    }

    @Test
    void aRaisedSmallDigitBehindANumberIsTheMarkOfAFootnote() {
        page.text(154, 134, 10, "13").text(164, 131, 7, "1");
        assertEquals("13¹", number());
    }

    @Test
    void digitsThatAreLoweredOrTinyBelongToNoNumber() {
        page.text(154, 134, 10, "13").text(164, 136, 7, "2");
        page.text(254, 134, 1, "7").text(254.5, 134, 10, "13");
        assertEquals("13\uFFFD2|7\uFFFD13", numbers());
    }

    @Test
    void aDigitThatIsCrossedOutByALineFromTheBorderIsNotKnown() {
        page.line(148, 131, 159, 131).text(154, 134, 10, "7").text(159, 134, 10, "13");
        assertEquals("\uFFFD13", number());
    }

    @Test
    void aShadowIsNoSecondLineOfANumber() {
        double[] narrow = {50, 150, 160, 170};
        PdfFile other = new PdfFile();
        other.page()
                .text(50, 40, 10, PROSE)
                .text(50, 60, 10, PROSE)
                .grid(narrow, new double[] {100, 130}, "规章", "", "")
                .text(153, 112, 10, "4")
                .text(153, 119, 10, "4");
        assertEquals("规章|4⏎4|", rows(other).strip());
    }

    @Test
    void aLineOfAnotherColourIsNoPartOfANumber() {
        double[] narrow = {50, 150, 166, 182};
        PdfFile other = new PdfFile();
        other.page()
                .text(50, 40, 10, PROSE)
                .text(50, 60, 10, PROSE)
                .grid(narrow, new double[] {100, 130}, "规章", "", "")
                .text(153, 112, 10, "12")
                .draw("0 0.4 0.8 rg ")
                .text(153, 124, 10, "0")
                .draw("0 0 0 rg ")
                .text(169, 112, 10, "1")
                .draw("1 0 0 rg ")
                .text(174, 112, 10, "2");
        assertEquals("规章|12⏎0|1\uFFFD2", rows(other).strip());
    }

    @Test
    void aNumberAtTheEdgeOfThePageMayGoOn() {
        PdfFile other = new PdfFile();
        other.page()
                .text(50, 40, 10, PROSE)
                .text(50, 60, 10, PROSE)
                .grid(new double[] {50, 150, 610}, new double[] {100, 120, 140}, "规章", "", "许可", "")
                .text(590, 114, 10, "61")
                .text(585, 134, 10, "612");
        assertEquals("规章|6\uFFFD\n许可|61\uFFFD\n", rows(other));
    }

    @Test
    void wideDigitsAreNotNarrowOnes() {
        page.draw("BT /F1 10 Tf 1 0 0 1 154 666 Tm <00310032FF11> Tj ET ");
        assertEquals("\uFFFD\uFFFD１", number());
    }

    @Test
    void theOutlineOfACharacterStrikesNothingOut() {
        page.text(154, 134, 10, "4").draw("154 668 m 159 668 l 157 673 l 154 668 l S ");
        assertEquals("4", number());
    }

    @Test
    void aRowWhoseLabelStandsOnTheNextPageIsOne() {
        PdfFile other = new PdfFile();
        other.page()
                .text(50, 40, 10, PROSE)
                .text(50, 60, 10, PROSE)
                .grid(X, new double[] {740, 760, 780}, "1.重复申请", "8", "6", "", "0", "5");
        other.page().grid(X, new double[] {20, 40, 60}, "2.要求提供公开出版物", "", "", "3.其他", "1", "2");
        assertEquals("1.重复申请|8|6\n2.要求提供公开出版物|0|5\n3.其他|1|2\n", rows(other));
    }

    @Test
    void aNumberBelowOneWithoutALabelMayBeTheRestOfIt() {
        PdfFile other = new PdfFile();
        other.page()
                .text(50, 40, 10, PROSE)
                .text(50, 60, 10, PROSE)
                .grid(X, new double[] {740, 760, 780}, "1.重复申请", "8", "6", "", "", "5");
        other.page().grid(X, new double[] {20, 40, 60}, "2.要求提供公开出版物", "0", "7", "3.其他", "1", "2");
        assertEquals("1.重复申请|8|6\n||5\n2.要求提供公开出版物|0|\uFFFD7\n3.其他|1|2\n", rows(other));
    }

    @Test
    void aBarBehindSmallDigitsStrikesNothingOut() {
        page.draw("0.9 1 1 rg 150 664 100 5 re f 0 g ").text(154, 135, 5, "13");
        assertEquals("13", number());
    }

    @Test
    void aCellWithADrawnDigitIsNotBlank() {
        page.draw("154 666 m 160 666 l 157 674 l h f ")
                .text(254, 134, 10, "1")
                .draw("260 666 m 266 668 l 263 674 l f ");
        assertEquals("\uFFFD|\uFFFD1", numbers());
    }

    @Test
    void aDrawingBesideWordsOrBehindTheCellIsNoDigit() {
        page.draw("54 666 m 60 666 l 57 674 l f 0.9 g 152 662 m 248 662 l 248 678 l 150.6 679 l f 0 g ");
        assertEquals("规章||", rows(file).split("\n")[1]);
    }

    @Test
    void equalDigitsSetTightlyAreNotOneThatIsBold() {
        page.text(154, 134, 10, "1").text(155.8, 134, 10, "1");
        assertEquals("1\uFFFD1", number());
    }

    @Test
    void numbersWithUnitsBelowAPageBreakAreThoseOfTheNextRow() {
        double[] narrow = {50, 150, 172, 194};
        PdfFile other = new PdfFile();
        other.page()
                .text(50, 40, 10, PROSE)
                .text(50, 60, 10, PROSE)
                .grid(narrow, new double[] {760, 780}, "5.要求确认", "8件", "6件");
        other.page().grid(narrow, new double[] {20, 40}, "1.申请人无正当理由", "0件", "0件");
        assertEquals("5.要求确认|8件|6件\n1.申请人无正当理由|0件|0件\n", rows(other));
    }

    private String number() {
        return numbers().split("\\|", -1)[0];
    }

    private String numbers() {
        return rows(file).split("\n")[1].replaceFirst("^规章\\|", "");
    }

    private static String rows(PdfFile pages) {
        Document document = ((ReadingResult.Read) new DocumentReader().read("年报.pdf", pages.bytes())).document();
        return document.tables().get(0).rows().stream()
                .map(row -> row.cells().stream()
                                .map(cell -> cell.text().replace("\n", "⏎"))
                                .collect(Collectors.joining("|"))
                        + "\n")
                .collect(Collectors.joining());
    }
}
