package org.nianbao.recognition.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.report.Problem;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.value.ReportedValue;

/** What goes wrong in the tables of real reports, each with the right reading. */
class TableMessesTest {
    private static final String REPEATED = "requests.notProcessed.repeated";
    private static final String RECEIVED = "requests.received";
    private static final String CARRIED_IN = "requests.carriedIn";
    private static final String TOTAL = "requests.processedTotal";
    private static final String GRANTED = "requests.granted";
    private static final String PARTIAL = "requests.partiallyGranted";
    private static final String FEE_OVERDUE = "requests.other.feeOverdue";
    private static final List<String> REVIEW_CODES =
            Catalogue.standard().form(FormGeneration.FORM_2021).indicators(FormTable.REVIEWS).stream()
                    .map(Indicator::code)
                    .toList();
    private static final String ZEROS = "0 0 0 0 0 0 0";

    private static FormText report() {
        return FormText.of(FormGeneration.FORM_2021);
    }

    /** Twelve requests of natural persons, all granted. */
    private static FormText twelve() {
        return report().cells(RECEIVED, "12 0 0 0 0 0 12")
                .cells(GRANTED, "12 0 0 0 0 0 12")
                .cells(TOTAL, "12 0 0 0 0 0 12");
    }

    @Test
    void splitDigitsAreJoinedWhereTheColumnsAgree() {
        assertEquals(
                "12! 0! 0! 0! 0! 0! 12!",
                Values.row(twelve().cells(GRANTED, "1 2 0 0 0 0 0 1 2").read(), GRANTED));
    }

    @Test
    void aPipeAtANumberIsNoBorderWhereTheCellsStandBetweenTabs() {
        FormText text = report().cells("disclosure.penalties", "|2")
                .cells(RECEIVED, "|2 0 0 0 0 0 |2")
                .cells(TOTAL, "|2 0 0 0 0 0 |2")
                .cells(GRANTED, "|2 0 0 0 0 0 |2");
        Map<String, ReportedValue> values = text.read();
        assertEquals("?12,2", Values.of(values, "disclosure.penalties.decisions"));
        assertEquals("?12,2 0 0 0 0 0 ?12,2", Values.row(values, GRANTED));
    }

    @Test
    void splitDigitsStayDoubtfulWithoutColumns() {
        Map<String, ReportedValue> values =
                twelve().cells(GRANTED, "1 2 0 0 0 0 0 1 2").without(TOTAL).read();
        assertEquals("?12 ?0 ?0 ?0 ?0 ?0 ?12", Values.row(values, GRANTED));
    }

    @Test
    void anAmbiguousSplitIsDecidedByTheColumns() {
        FormText text = report().cells(RECEIVED, "1 10 0 0 0 0 11")
                .cells(GRANTED, "1 1 0 0 0 0 0 1 1")
                .cells(TOTAL, "1 10 0 0 0 0 11");
        assertEquals("1! 10! 0! 0! 0! 0! 11!", Values.row(text.read(), GRANTED));
    }

    @Test
    void anAmbiguousSplitShowsBothReadings() {
        FormText text = report().cells(GRANTED, "1 1 0 0 0 0 0 1 1").without(TOTAL, "requests.carriedOut");
        assertEquals("?1,11 ?10,0 ?0 ?0 ?0 ?0 ?11", Values.row(text.read(), GRANTED));
    }

    @Test
    void aMisprintThatSplitsIntoAnotherTruthIsNeverTakenForCertain() {
        // 1 23 0 0 0 0 | 15 in the source; 12 3 closes the row and is wrong.
        FormText text = report().cells(RECEIVED, "1 23 0 0 0 0 24")
                .cells(GRANTED, "1 2 3 0 0 0 0 1 5")
                .cells(TOTAL, "1 23 0 0 0 0 24");
        assertTrue(Values.row(text.read(), GRANTED).startsWith("?12 ?3 "));
    }

    @Test
    void aPageNumberInsideALabelIsDropped() {
        FormText text =
                report().lines("requests.unavailable.notHeld", "（四）无\n-4-\n法提供\t1.本机关不掌握相关政府信息\t6\t0\t0\t0\t0\t0\t6");
        assertEquals("6 0 0 0 0 0 6", Values.row(text.read(), "requests.unavailable.notHeld"));
    }

    @Test
    void aRepeatedAndCutHeaderIsNoData() {
        FormText text =
                twelve().change(REPEATED, line -> "\t自然\t商业企\t科研\t社会公\t法律服\t其他\t总计\n\t人\t业\t机构\t益组织\t务机构\n" + line);
        assertEquals(ZEROS, Values.row(text.read(), REPEATED));
    }

    @Test
    void aRowSplitByAPageBreakIsOneRow() {
        FormText text = report().lines(
                        FEE_OVERDUE, "2.申请人逾期未按收费通知要求缴纳\t0\t3\t0\t0\t0\t0\t3\n\n费用、行政机关不再处理其政府信息公开申请\t\t\t\t\t\t\t");
        assertEquals("0 3 0 0 0 0 3", Values.row(text.read(), FEE_OVERDUE));
    }

    @Test
    void aLabelWrittenDownThePageDisturbsNoRow() {
        FormText text = twelve().change(GRANTED, line -> "三、本\t" + line)
                .change(PARTIAL, line -> "年度办\t" + line)
                .change(REPEATED, line -> "理结果\t（五）不\t" + line);
        assertEquals("12 0 0 0 0 0 12", Values.row(text.read(), GRANTED));
        assertEquals(ZEROS, Values.row(text.read(), REPEATED));
    }

    @Test
    void emptyCellsBeforeTheNumbersAreLayout() {
        FormText text = report().lines(REPEATED, "2.重复申请\t\t\t0\t5\t0\t0\t0\t0\t5");
        assertEquals("0 5 0 0 0 0 5", Values.row(text.read(), REPEATED));
    }

    @Test
    void anExtraZeroInARowOfZerosIsProvedAway() {
        assertEquals(
                "0! 0! 0! 0! 0! 0! 0!",
                Values.row(report().cells(REPEATED, ZEROS + " 0").read(), REPEATED));
    }

    @Test
    void aLostZeroInARowOfZerosIsProved() {
        assertEquals(
                "0! 0! 0! 0! 0! 0! 0!",
                Values.row(report().cells(REPEATED, "0 0 0 0 0 0").read(), REPEATED));
    }

    @Test
    void twoLostCellsLeaveZerosDoubtfulUnlessTheColumnsAreZero() {
        assertEquals(
                "0! 0! 0! 0! 0! 0! 0!",
                Values.row(report().cells(REPEATED, "0 0 0 0 0").read(), REPEATED));
        assertEquals(
                "? ? ? ? ? ? ?",
                Values.row(report().cells(REPEATED, "0 0 0 0 0").without(TOTAL).read(), REPEATED));
    }

    @Test
    void numbersBetweenTheLinesOfALabelBelongToIt() {
        FormText text = report().lines(PARTIAL, "（二）部分公开（区分处理的，只计这一情\n4 0 0 0 0 0 4\n形，不计其他情形）");
        assertEquals("4 0 0 0 0 0 4", Values.row(text.read(), PARTIAL));
    }

    /** Two labels, then their two rows of numbers. */
    private static FormText labelsBeforeTheirRows() {
        return report().cells(RECEIVED, "1 0 0 0 0 0 1")
                .lines(GRANTED, "(一)予以公开\n(二)部分公开(区分处理的,只计这一情形,不计其他情形)")
                .lines(PARTIAL, "1\t0\t0\t0\t0\t0\t1\n0\t0\t0\t0\t0\t0\t0")
                .cells(TOTAL, "1 0 0 0 0 0 1");
    }

    @Test
    void labelsBeforeTheirRowsArePairedInOrderAndProvedByTheWholeTable() {
        Map<String, ReportedValue> values = labelsBeforeTheirRows().read();
        assertEquals("1! 0! 0! 0! 0! 0! 1!", Values.row(values, GRANTED));
        assertEquals("0! 0! 0! 0! 0! 0! 0!", Values.row(values, PARTIAL));
    }

    @Test
    void labelsBeforeAsManyRowsAreReadAsTheyStandWhereASumOfTheSourceIsBroken() {
        Map<String, ReportedValue> values =
                labelsBeforeTheirRows().cells(REPEATED, "1 0 0 0 0 0 1").read();
        assertEquals("1 0 0 0 0 0 1", Values.row(values, GRANTED));
        assertEquals("0 0 0 0 0 0 0", Values.row(values, PARTIAL));
    }

    @Test
    void labelsBeforeFewerRowsAreNotPaired() {
        FormText text = report().cells(RECEIVED, "1 0 0 0 0 0 1")
                .lines(GRANTED, "(一)予以公开\n(二)部分公开(区分处理的,只计这一情形,不计其他情形)")
                .lines(PARTIAL, "1\t0\t0\t0\t0\t0\t1")
                .cells(TOTAL, "1 0 0 0 0 0 1");
        assertEquals("- - - - - - -", Values.row(text.read(), GRANTED));
    }

    /** Each label of table three behind its numbers. */
    private static String aboveLabels(FormText below) {
        return below.text().replaceAll("(?m)^((?:[一二三四]、|\\(|\\d\\.).*?)((?:\t\\d+){7})$", "$2\n$1");
    }

    @Test
    void numbersAboveTheirLabelsAreNotGivenToTheRowBefore() {
        String above = aboveLabels(twelve().cells(PARTIAL, "3 0 0 0 0 0 4"));
        Map<String, ReportedValue> values =
                new TableRecogniser().recognise(Documents.txt(above)).values();
        assertEquals("12 0 0 0 0 0 12", Values.row(values, GRANTED));
        assertEquals("3 0 0 0 0 0 4", Values.row(values, PARTIAL));
    }

    @Test
    void numbersBelowTheirLabelsAreNotTakenForNumbersAboveThem() {
        // The numbers of the columns above the first row, and the last row cut off.
        String below = twelve().text()
                .replaceAll("(?m)^((?:[一二三四]、|\\(|\\d\\.).*?)((?:\t\\d+){7})$", "$1\n$2")
                .replace("一、本年新收", "1\t2\t3\t4\t5\t6\t7\n一、本年新收")
                .replaceAll("(四、结转下年度继续办理)\n.*", "$1");
        Map<String, ReportedValue> values =
                new TableRecogniser().recognise(Documents.txt(below)).values();
        assertNotEquals("0 0 0 0 0 0 0", Values.row(values, GRANTED));
        assertNotEquals("1 2 3 4 5 6 7", Values.row(values, RECEIVED));
    }

    @Test
    void rowsBetweenALabelWithoutNumbersAndNumbersWithoutALabelAreDoubtful() {
        FormText text = twelve().lines(GRANTED, "(一)予以公开\t\t\t\t\t\t\t")
                .cells(PARTIAL, "12 0 0 0 0 0 12")
                .lines("requests.denied.stateSecret", "1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t0\t0\t0\t0\t0\t0\t0");
        Map<String, ReportedValue> values = text.read();
        assertEquals("? ? ? ? ? ? ?", Values.row(values, GRANTED));
        assertEquals("? ? ? ? ? ? ?", Values.row(values, PARTIAL));
    }

    @Test
    void aColumnOfSubtotalsIsLeftOut() {
        FormText text = report().change("head3", line -> line.replace("法律服务机构\t其他", "法律服务机构\t其他\t小计"))
                .cells(RECEIVED, "1 2 0 0 0 3 5 6")
                .cells(CARRIED_IN, ZEROS + " 0");
        Map<String, ReportedValue> values = text.read();
        assertEquals("1 2 0 0 0 3 6", Values.row(values, RECEIVED));
        assertEquals(ZEROS, Values.row(values, CARRIED_IN));
    }

    @Test
    void anExtraNumberIsNotDroppedAsIfItWereZero() {
        assertEquals(
                "?0 ?0 ?0 ?0 ?0 ?0 ?0",
                Values.row(report().cells(REPEATED, ZEROS + " 5").without(TOTAL).read(), REPEATED));
    }

    @Test
    void aDisplacedTotalIsProved() {
        FormText text = report().cells(RECEIVED, "1 0 0 0 0 0 1")
                .lines(GRANTED, "\t\t\t\t\t\t\t1\t\n(一)予以公开\t1\t0\t0\t0\t0\t0\t")
                .cells(TOTAL, "1 0 0 0 0 0 1");
        assertEquals("1! 0! 0! 0! 0! 0! 1!", Values.row(text.read(), GRANTED));
    }

    @Test
    void aLostMiddleCellOfTableTwoShiftsNothing() {
        FormText text = report().cells("disclosure.normativeDocuments", "22 235");
        assertEquals(
                "? ? ?",
                Values.of(
                        text.read(),
                        "disclosure.normativeDocuments.issued",
                        "disclosure.normativeDocuments.repealed",
                        "disclosure.normativeDocuments.inForce"));
    }

    @Test
    void blanksCountAsZeroWhereTheRowCloses() {
        FormText text = report().lines(RECEIVED, "一、本年新收政府信息公开申请数量\t26\t\t\t\t\t\t26");
        assertEquals("26 _0 _0 _0 _0 _0 26", Values.row(text.read(), RECEIVED));
    }

    @Test
    void blanksAreNotZeroWhereNothingCloses() {
        FormText text = report().cells(REPEATED, "/ / / / / / /").without(TOTAL);
        assertEquals("_ _ _ _ _ _ _", Values.row(text.read(), REPEATED));
    }

    @Test
    void blanksAtTheBeginningOfTableFourAreCells() {
        FormText text = report().lines("reviews", "|  |  |  | 1 | 1 | 3 | 1 | 1 | 1 | 6 | 2 |  |  |  | 2 |");
        assertEquals(
                "_0 _0 _0 1 1 3 1 1 1 6 2 _0 _0 _0 2", Values.of(text.read(), REVIEW_CODES.toArray(String[]::new)));
    }

    @Test
    void aTableFourLeftBlankIsThere() {
        FormText text = report().lines("reviews", "|" + "  |".repeat(15));
        assertEquals(
                String.join(" ", "_".repeat(15).split("")).trim(),
                Values.of(text.read(), REVIEW_CODES.toArray(String[]::new)).replace("_0", "_"));
    }

    @Test
    void aTableThreeWithHardlyAnythingFilledInIsReadWhole() {
        String text = report().text()
                .replaceAll("(?m)\\t0", "\t")
                .replaceAll("(?m)^(一、本年新收.*?|.*总计)\t\t\t\t\t\t\t$", "$1\t1\t\t\t\t\t\t1");
        TableReading reading = new TableRecogniser().recognise(Documents.txt(text));
        assertEquals("1 _0 _0 _0 _0 _0 1", Values.row(reading.values(), RECEIVED));
        assertEquals("1 _0 _0 _0 _0 _0 1", Values.row(reading.values(), TOTAL));
        assertEquals("_ _ _ _ _ _ _", Values.row(reading.values(), CARRIED_IN));
        assertEquals(FormGeneration.FORM_2021, reading.forms().get(FormTable.REQUESTS));
    }

    @Test
    void theFormWithBlankRowsDoesNotWin() {
        // One row of three is of the newer form; counting blank rows for the older one only would give that the most.
        String text = report().text()
                .replaceAll("(?m)\\t0", "\t")
                .replaceAll("(?m)^(一、本年新收.*?|.*逾期不补正.*?|.*总计)\t\t\t\t\t\t\t$", "$1\t1\t\t\t\t\t\t1");
        TableReading reading = new TableRecogniser().recognise(Documents.txt(text));
        assertEquals(FormGeneration.FORM_2021, reading.forms().get(FormTable.REQUESTS));
        assertEquals("1 _0 _0 _0 _0 _0 1", Values.row(reading.values(), "requests.other.correctionOverdue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "-", "--", "无", "－", "／"})
    void aBlankMarkIsShownAsWritten(String mark) {
        ReportedValue value =
                report().cells("disclosure.licensing", mark).read().get("disclosure.licensing.decisions");
        assertEquals(
                mark, assertInstanceOf(ReportedValue.LeftBlank.class, value).asWritten());
    }

    @Test
    void notApplicableIsNoBlank() {
        assertEquals(
                "n/a",
                Values.of(report().cells("disclosure.licensing", "不适用").read(), "disclosure.licensing.decisions"));
    }

    @Test
    void anAnnotatedNumberKeepsItsNote() {
        ReportedValue value = report().cells("disclosure.normativeDocuments", "22（其中修订16件） 0 30")
                .read()
                .get("disclosure.normativeDocuments.issued");
        ReportedValue.Stated stated = assertInstanceOf(ReportedValue.Stated.class, value);
        assertEquals(
                "22 其中修订16件", stated.amount().decimal() + " " + stated.note().orElse(""));
    }

    @Test
    void anUnreadableCellIsDoubtfulAndTheOthersAreNot() {
        FormText text = report().cells(REPEATED, "1O2 0 0 0 0 0 102");
        assertEquals("?102 0 0 0 0 0 102", Values.row(text.read(), REPEATED));
    }

    @ParameterizedTest
    @CsvSource({"(3),?3", "见附件,?", "3/4,?", "2-3,?", "99999999999999999999,?"})
    void aCellOnALineOfItsOwnThatIsNoNumberIsNeverReplacedByProof(String written, String doubtful) {
        String text = twelve().cells(GRANTED, written + " 0 0 0 0 0 12").text().replace('\t', '\n');
        Map<String, ReportedValue> values =
                new TableRecogniser().recognise(Documents.txt(text)).values();
        assertEquals(doubtful, Values.of(values, GRANTED + ".naturalPerson"));
    }

    @Test
    void aPageNumberBetweenCellsOnLinesOfTheirOwnIsDropped() {
        String text =
                twelve().text().replace('\t', '\n').replace("12\n0\n0\n0\n0\n0\n12", "12\n0\n0\n3/4\n0\n0\n0\n12");
        Map<String, ReportedValue> values =
                new TableRecogniser().recognise(Documents.txt(text)).values();
        assertEquals("12 0 0 0 0 0 12", Values.row(values, GRANTED));
    }

    @Test
    void tableFourAsOneRowHasThreeBlocksOfFive() {
        FormText text = report().lines("reviews", "119\t25\t91\t24\t259\t7\t0\t0\t0\t7\t1\t2\t3\t4\t10");
        assertEquals(
                "119 259 7 7 1 10",
                Values.of(
                        text.read(),
                        "review.upheld",
                        "review.total",
                        "litigation.direct.upheld",
                        "litigation.direct.total",
                        "litigation.afterReview.upheld",
                        "litigation.afterReview.total"));
    }

    @Test
    void sixteenZerosForFifteenAreProved() {
        FormText text = report().change("reviews", line -> line + "\t0");
        assertEquals(
                "0! 0! 0!",
                Values.of(text.read(), "review.upheld", "litigation.direct.total", "litigation.afterReview.total"));
    }

    @Test
    void tableFourAsThreeTablesIsReadByItsHeadings() {
        String header = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";
        FormText text = report().lines("head4", "\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n" + header + "1\t0\t0\t1\t2")
                .lines(
                        "reviews",
                        "\n行政诉讼\n未经复议直接起诉\n" + header + "0\t3\t0\t0\t3\n\n复议后起诉\n" + header + "0\t0\t4\t0\t4");
        assertEquals(
                "1 2 3 3 4 4",
                Values.of(
                        text.read(),
                        "review.upheld",
                        "review.total",
                        "litigation.direct.corrected",
                        "litigation.direct.total",
                        "litigation.afterReview.otherResult",
                        "litigation.afterReview.total"));
    }

    @Test
    void twoYearsSideBySideAreNotTakenForOne() {
        FormText text = report().lines(
                        RECEIVED, "一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3\t一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5");
        assertEquals("?5,3 0 0 0 0 0 ?5,3", Values.row(text.read(), RECEIVED));
    }

    @Test
    void labelsThatCollideAreToldApartByGroupAndOrder() {
        FormText text = report().lines("requests.denied.prohibitedByLaw", "2.其他法律行政法规禁止公开\t1\t0\t0\t0\t0\t0\t1")
                .lines("requests.other.rest", "其他\t2\t0\t0\t0\t0\t0\t2");
        assertEquals(
                "1 2", Values.of(text.read(), "requests.denied.prohibitedByLaw.total", "requests.other.rest.total"));
    }

    @Test
    void aMarkdownRuleIsNoData() {
        assertEquals(
                List.of(),
                report().change("reviews", line -> line + "\n" + "---\t".repeat(14) + "---")
                        .reading()
                        .problems());
    }

    @Test
    void aDestroyedHeaderDoesNotMatterWhenTheCountIsRight() {
        FormText text = report().lines(
                        "head4", "\n行政复议\t\t行政诉讼\n结果 结果 其\t+ /h\t光 士:\t\t未经复议直接起诉\t\t复议后起诉\n4 4 4 4 4\t\t其他 结果\t尚未 审结")
                .lines("reviews", "0\t0\t0\t2\t2\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0");
        assertEquals("2 2 0", Values.of(text.read(), "review.pending", "review.total", "litigation.direct.total"));
    }

    @Test
    void misreadLabelsAreRecognisedByWhatIsLeftAndTheirOrder() {
        FormText text = report().lines("requests.denied.stateSecret", "1.属干国家秘宓\t0\t2\t0\t0\t0\t0\t2")
                .lines("requests.denied.securityAndStability", "3.危反‘三安全—稳走’\t0\t1\t0\t0\t0\t0\t1");
        assertEquals(
                "2 1",
                Values.of(
                        text.read(),
                        "requests.denied.stateSecret.company",
                        "requests.denied.securityAndStability.company"));
    }

    @Test
    void traditionalCharactersAreTheSameLabels() {
        FormText text = report().lines(RECEIVED, "一、本年新收政府信息公開申請數量\t0\t2\t0\t0\t0\t0\t2")
                .lines("requests.carriedOut", "四、結轉下年度繼續辦理\t0\t1\t0\t0\t0\t0\t1");
        assertEquals("2 1", Values.of(text.read(), "requests.received.company", "requests.carriedOut.company"));
    }

    @Test
    void aRequestInTheWrongColumnIsReportedAsWritten() {
        FormText text = twelve().cells(GRANTED, "11 0 0 0 0 1 12");
        assertEquals("11 0 0 0 0 1 12", Values.row(text.read(), GRANTED));
    }

    @Test
    void rowsThatAreMissingAreAbsent() {
        FormText text = report().without("requests.denied.stateSecret", "requests.other.rest");
        assertEquals(
                "- - 0",
                Values.of(
                        text.read(),
                        "requests.denied.stateSecret.total",
                        "requests.other.rest.company",
                        "requests.granted.company"));
    }

    @Test
    void aTableWhoseRepeatedCellsWereRemovedIsRefused() {
        FormText text = report();
        for (String row : List.of(RECEIVED, GRANTED, TOTAL)) {
            text.cells(row, "3 0");
        }
        for (String row : List.of(CARRIED_IN, PARTIAL, REPEATED, "requests.carriedOut")) {
            text.cells(row, "0");
        }
        Map<String, ReportedValue> values = text.read();
        assertEquals("? ? ? ? ? ? ?", Values.row(values, RECEIVED));
        assertEquals("? ? ? ? ? ? ?", Values.row(values, GRANTED));
    }

    @Test
    void annotatedHeadersAreNoData() {
        FormText text = FormText.of(FormGeneration.FORM_2019)
                .change("disclosure.licensing", line -> line.replace("本年增/减", "本年增/减（增加数用正值，减少数用负值表示，如 -8）"))
                .cells("disclosure.licensing", "240 -8 5");
        assertEquals(
                "240 -8 5",
                Values.of(
                        text.read(),
                        "disclosure.licensing.itemsLastYear",
                        "disclosure.licensing.itemsChange",
                        "disclosure.licensing.decisions"));
    }

    @Test
    void lastYearsItemsAreAPlainNumber() {
        FormText text = FormText.of(FormGeneration.FORM_2019).cells("disclosure.fees", "240 +19");
        assertEquals("240 19", Values.of(text.read(), "disclosure.fees.itemsLastYear", "disclosure.fees.itemsChange"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18.6198", "18.6198万元", "186198元", "18.6198 万元", "１８.６１９８"})
    void feesAreGivenInTenThousands(String written) {
        FormText text = report().change("disclosure.fees", line -> line.replace("\t0", "\t" + written));
        assertEquals("18.6198", Values.of(text.read(), "disclosure.fees.amount"));
    }

    @Test
    void purchasesWithoutAUnitAreDoubtfulWithBothReadings() {
        FormText text = FormText.of(FormGeneration.FORM_2019).cells("disclosure.procurement", "2 25.1");
        assertEquals(
                "2 ?25.1,251000",
                Values.of(text.read(), "disclosure.procurement.projects", "disclosure.procurement.amount"));
    }

    @Test
    void purchasesWithAUnitAreConvertedAndZeroNeedsNone() {
        FormText named = FormText.of(FormGeneration.FORM_2019).cells("disclosure.procurement", "2 25.1万元");
        FormText zero = FormText.of(FormGeneration.FORM_2019);
        assertEquals(
                "251000 0",
                Values.of(named.read(), "disclosure.procurement.amount") + " "
                        + Values.of(zero.read(), "disclosure.procurement.amount"));
    }

    @Test
    void aNumberAndAnAmountBelowTheirLabelAreTwoCells() {
        FormText text = FormText.of(FormGeneration.FORM_2019)
                .change("disclosure.procurement", line -> line.replace("政府集中采购\t0\t0", "政府集中采购\n0\t187元"));
        assertEquals(
                "0 187", Values.of(text.read(), "disclosure.procurement.projects", "disclosure.procurement.amount"));
    }

    @Test
    void papersThatShareAFewShortLabelsHaveNoTables() {
        assertEquals(
                Map.of(),
                new TableRecogniser()
                        .recognise(Documents.txt("上年结转\t5\t3\n教育\t7\t1\n其他\t0\t0\n总计\t12\t4\n结转下年\t0\t2\n"))
                        .forms());
    }

    @Test
    void theFormIsToldByTable() {
        FormText newer = FormText.of(FormGeneration.FORM_2021);
        FormText older = FormText.of(FormGeneration.FORM_2019);
        String mixed = newer.text().substring(0, newer.text().indexOf("三、收到"))
                + older.text().substring(older.text().indexOf("三、收到"));
        TableReading reading = new TableRecogniser().recognise(Documents.txt(mixed));
        assertEquals(
                Map.of(
                        FormTable.DISCLOSURE, FormGeneration.FORM_2021,
                        FormTable.REQUESTS, FormGeneration.FORM_2019,
                        FormTable.REVIEWS, FormGeneration.FORM_2019),
                reading.forms());
        assertEquals(186, reading.values().size());
    }

    @Test
    void headingsAreNotNeeded() {
        String bare = twelve().text().replaceAll("(?m)^[二三四]、(主动|收到|政府).*$", "表格");
        TableReading reading = new TableRecogniser().recognise(Documents.txt(bare));
        assertEquals("12 0 0 0 0 0 12", Values.row(reading.values(), GRANTED));
        assertEquals(3, reading.forms().size());
    }

    @Test
    void proseIsNeverATable() {
        TableReading reading = new TableRecogniser()
                .recognise(Documents.txt("甲县乙镇2023年政府信息公开工作年度报告\n一、总体情况\n全年办理行政许可 3361 件，行政处罚 13 件，行政强制 0 件。\n"
                        + "新收申请 12 件，予以公开 10 件，部分公开 2 件，结转下年度 0 件。\n行政复议 1 件，行政诉讼 0 件。\n"));
        assertEquals(Map.of(), reading.values());
        assertEquals(Set.of(), reading.tablesUsed());
        assertEquals(Map.of(), reading.forms());
    }

    @Test
    void doubtfulNumbersAreToldOncePerTable() {
        List<Problem> problems = report().cells(REPEATED, "1O2 0 0 0 0 0 102")
                .cells("disclosure.licensing", "三十")
                .reading()
                .problems();
        assertEquals(
                List.of("：表二有 1 个数无法确定。", "：表三有 1 个数无法确定。"),
                problems.stream()
                        .map(problem -> Phrasebook.chinese().say(problem.text()))
                        .toList());
    }

    @Test
    void theNarrativeIsLeftToTheNarrative() {
        assertEquals(
                Set.of(),
                report().reading().paragraphsUsed().stream()
                        .filter(number -> number <= 4)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aMisreadNumberIsProvedByItsRowAndItsColumn() {
        FormText text = twelve().lines(GRANTED, "(一)予以公开\tl2\t0\t0\t0\t0\t0\t12");
        assertEquals("12! 0 0 0 0 0 12", Values.row(text.read(), GRANTED));
    }

    @Test
    void aMisreadNumberThatItsColumnContradictsStaysDoubtful() {
        FormText text =
                twelve().lines(GRANTED, "(一)予以公开\tl2\t0\t0\t0\t0\t0\t12").cells(TOTAL, "13 0 0 0 0 0 13");
        assertEquals("?12 0 0 0 0 0 12", Values.row(text.read(), GRANTED));
    }
}
