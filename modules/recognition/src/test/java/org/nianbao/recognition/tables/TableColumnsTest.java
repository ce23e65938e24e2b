package org.nianbao.recognition.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.value.ReportedValue;

/** Columns that stand in another order than the form's, or beside those of the form. */
class TableColumnsTest {
    private static final String RECEIVED = "requests.received";
    private static final String GRANTED = "requests.granted";
    private static final String REGULATIONS = "disclosure.regulations";
    private static final String DOCUMENTS = "disclosure.normativeDocuments";

    private static FormText report() {
        return FormText.of(FormGeneration.FORM_2021);
    }

    private static FormText requestsUnder(String header) {
        return report().lines("head3", "\n三、收到和处理政府信息公开申请情况\n\n项目\t" + header);
    }

    @Test
    void withTheTotalFirstEveryNumberFollowsTheHeader() {
        FormText text = requestsUnder("总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他").cells(RECEIVED, "12 9 0 0 0 0 3");
        assertEquals("9 0 0 0 0 3 12", Values.row(text.read(), RECEIVED));
    }

    @Test
    void twoColumnsChangedFollowTheHeader() {
        FormText text = requestsUnder("自然人\t科研机构\t商业企业\t社会公益组织\t法律服务机构\t其他\t合计").cells(RECEIVED, "0 5 0 0 0 0 5");
        assertEquals("0 0 5 0 0 0 5", Values.row(text.read(), RECEIVED));
    }

    @Test
    void aDamagedRowIsSolvedInTheOrderOfTheHeader() {
        FormText text = requestsUnder("总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他")
                .cells(RECEIVED, "12 12 0 0 0 0 0")
                .cells(GRANTED, "1 2 1 2 0 0 0 0 0")
                .cells("requests.processedTotal", "12 12 0 0 0 0 0");
        assertEquals("12! 0! 0! 0! 0! 0! 12!", Values.row(text.read(), GRANTED));
    }

    @Test
    void aChangedOrderThatCannotBeReadInFullLeavesTheTableDoubtful() {
        FormText text = requestsUnder("自然人\t其他\t商业企业\t科研…\t社会…\t法律服务机构\t总计").cells(RECEIVED, "0 5 0 0 0 0 5");
        assertEquals("? ? ? ? ? ? ?", Values.row(text.read(), RECEIVED));
    }

    @Test
    void aChangedOrderThatTheSumsContradictLeavesTheTableDoubtful() {
        FormText text = requestsUnder("自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t总计\t其他").cells(RECEIVED, "9 0 0 0 0 3 12");
        assertEquals("? ? ? ? ? ? ?", Values.row(text.read(), RECEIVED));
    }

    @Test
    void aNumberThatLeftTheFirstRowDoesNotHideTheHeader() {
        FormText text = requestsUnder("总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n3")
                .cells(RECEIVED, "12 9 0 0 0 0")
                .cells(GRANTED, "12 9 0 0 0 0 3");
        assertEquals("9 0 0 0 0 3 12", Values.row(text.read(), GRANTED));
    }

    @Test
    void aFirstRowWithoutALabelDoesNotHideTheHeader() {
        FormText text = requestsUnder("总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他")
                .lines(RECEIVED, "\t12\t9\t0\t0\t0\t0\t3")
                .cells(GRANTED, "12 9 0 0 0 0 3");
        assertEquals("9 0 0 0 0 3 12", Values.row(text.read(), GRANTED));
    }

    @Test
    void theTotalNamedBesideTheGroupOfOrganizationsIsStillTheLastColumn() {
        FormText text = report().lines(
                        "head3", "\n三、申请情况\n\n项目\t申请人情况\t总计\n\t自然人\t法人或其他组织\n\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他")
                .cells(RECEIVED, "9 0 0 0 0 3 12");
        assertEquals("9 0 0 0 0 3 12", Values.row(text.read(), RECEIVED));
    }

    @Test
    void tableTwoFollowsItsHeaderInEveryRow() {
        FormText text = report().lines(REGULATIONS, "第二十条第(一)项\n信息内容\t现行有效件数\t本年制发件数\t本年废止件数\n规章\t0\t0\t0")
                .cells(DOCUMENTS, "30 4 2");
        assertEquals(
                "4 2 30",
                Values.of(text.read(), DOCUMENTS + ".issued", DOCUMENTS + ".repealed", DOCUMENTS + ".inForce"));
    }

    @Test
    void tableFourWithItsTotalsFirstFollowsTheHeader() {
        String results = "总计\t结果维持\t结果纠正\t其他结果\t尚未审结";
        FormText text = reviewsUnder("行政复议\t行政诉讼\n" + results + "\t未经复议直接起诉\t复议后起诉\n" + results + "\t" + results)
                .cells("reviews", "6 1 2 3 0 0 0 0 0 0 4 4 0 0 0");
        assertEquals(
                "1 2 3 0 6 4 4",
                Values.of(
                        text.read(),
                        "review.upheld",
                        "review.corrected",
                        "review.otherResult",
                        "review.pending",
                        "review.total",
                        "litigation.afterReview.upheld",
                        "litigation.afterReview.total"));
    }

    @Test
    void tableFourWithTheLawsuitsFirstFollowsTheHeader() {
        String results = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
        FormText text = reviewsUnder("行政诉讼\t行政复议\n未经复议直接起诉\t复议后起诉\t" + results + "\n" + results + "\t" + results)
                .cells("reviews", "1 0 0 0 1 0 2 0 0 2 0 0 3 0 3");
        assertEquals(
                "1 2 3",
                Values.of(
                        text.read(),
                        "litigation.direct.upheld",
                        "litigation.afterReview.corrected",
                        "review.otherResult"));
    }

    private static FormText reviewsUnder(String header) {
        return report().lines("head4", "\n四、政府信息公开行政复议、行政诉讼情况\n\n" + header).lines("reviews", "\t0".repeat(15));
    }

    @Test
    void theNameOfTheUnitBeforeTableFourIsNoNumber() {
        FormText text = report().lines("reviews", "柳树镇\t1\t0\t0\t0\t1" + "\t0".repeat(10));
        assertEquals("1 1", Values.of(text.read(), "review.upheld", "review.total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80¹", "80₂", "80①", "80 ②", "80[1]", "80（注1）", "80*"})
    void theMarkOfAFootnoteIsNoDigit(String cell) {
        FormText text = report().lines("disclosure.licensing", "信息内容\t本年处理决定数量\n行政许可\t" + cell);
        assertEquals("80", Values.of(text.read(), "disclosure.licensing.decisions"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80<sup>1</sup>",
                "80<sup><a href='#n1'>[1]</a></sup>",
                "<span style='text-decoration: line-through'>9</span>80",
                "<span style='font-size:0'>9</span>80",
                "<del>9</del>80"
            })
    void whatAPageRaisesOrTakesBackIsNoPartOfTheNumber(String cell) {
        String page = "<h1>甲县乙镇2023年政府信息公开工作年度报告</h1><table>"
                + "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
                + "<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>"
                + "<tr><td>行政规范性文件</td><td>" + cell + "</td><td>0</td><td>90</td></tr></table>";
        assertEquals(
                "80",
                Values.of(new TableRecogniser().recognise(Documents.html(page)).values(), DOCUMENTS + ".issued"));
    }

    @Test
    void aColumnOfTheOfficesOwnDoesNotDisturbAGrid() {
        String page = "<h1>甲县乙镇2023年政府信息公开工作年度报告</h1><table><tr><td>项目</td><td>单位</td><td>自然人</td><td>商业企业</td>"
                + "<td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td><td>上年</td></tr>"
                + row("一、本年新收政府信息公开申请数量") + row("二、上年结转政府信息公开申请数量") + row("(七)总计")
                + row("四、结转下年度继续办理") + "</table>";
        assertEquals(
                "5 0 0 0 0 1 6",
                Values.row(new TableRecogniser().recognise(Documents.html(page)).values(), RECEIVED));
    }

    private static String row(String label) {
        return "<tr><td>" + label
                + "</td><td>件</td><td>5</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td><td>6</td>"
                + "<td>17</td></tr>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"零", "〇"})
    void aZeroInWordsIsZero(String zero) {
        FormText text = report().cells(RECEIVED, (zero + " ").repeat(7).strip());
        assertEquals("0 0 0 0 0 0 0", Values.row(text.read(), RECEIVED));
    }

    @Test
    void lettersForDigitsAreDoubtfulWithTheLikelyNumber() {
        FormText text = report().cells(RECEIVED, "lO O O O O O 10");
        assertEquals("?10 ?0 ?0 ?0 ?0 ?0 10", Values.row(text.read(), RECEIVED));
    }

    @Test
    void aRowThatOccursTwiceWithOtherNumbersIsDoubtful() {
        FormText text = report().change(
                        "requests.denied.stateSecret",
                        line -> "三、本年度办理结果\t(三)不予公开\t1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n\t\t1.属于国家秘密\t2\t0\t0\t0\t0\t0\t2");
        assertEquals("?1,2 0 0 0 0 0 ?1,2", sorted(Values.row(text.read(), "requests.denied.stateSecret")));
    }

    private static String sorted(String row) {
        return row.replace("?2,1", "?1,2");
    }

    @Test
    void rowsThatChangedPlacesAreReadByTheirLabels() {
        FormText text = report().lines("requests.denied.enforcementFile", "8.属于行政查询事项\t1\t0\t0\t0\t0\t0\t1")
                .lines("requests.denied.administrativeInquiry", "7.属于行政执法案卷\t2\t0\t0\t0\t0\t0\t2");
        Map<String, ReportedValue> values = text.read();
        assertEquals(
                "2 1",
                Values.of(
                        values,
                        "requests.denied.enforcementFile.total",
                        "requests.denied.administrativeInquiry.total"));
    }

    @Test
    void aTableFromItsLastRowToItsFirstIsReadByItsLabels() {
        FormText text = report().cells(RECEIVED, "3 0 0 0 0 0 3").cells(GRANTED, "0 2 0 0 0 0 2");
        List<String> lines = List.of(text.text().split("\n"));
        List<String> rows =
                lines.stream().filter(line -> line.matches(".*(\\t\\d){7}")).toList();
        List<String> reversed = new ArrayList<>(lines);
        for (int i = 0; i < rows.size(); i++) {
            reversed.set(lines.indexOf(rows.get(i)), rows.get(rows.size() - 1 - i));
        }
        Map<String, ReportedValue> values = new TableRecogniser()
                .recognise(Documents.txt(String.join("\n", reversed)))
                .values();
        assertEquals("3 0 0 0 0 0 3", Values.row(values, RECEIVED));
        assertEquals("0 2 0 0 0 0 2", Values.row(values, GRANTED));
    }

    @Test
    void numbersBelowLabelsThatChangedPlacesDoNotFollowTheOrderOfTheForm() {
        String below = report().cells(RECEIVED, "3 0 0 0 0 0 3")
                .cells("requests.processedTotal", "3 0 0 0 0 0 3")
                .cells(GRANTED, "3 0 0 0 0 0 3")
                .text()
                .replaceAll("(?m)^(.+?)((?:\\t\\d){7})$", "$1\n$2")
                .replace("(一)予以公开", "#")
                .replace("2.重复申请", "(一)予以公开")
                .replace("#", "2.重复申请");
        Map<String, ReportedValue> values =
                new TableRecogniser().recognise(Documents.txt(below)).values();
        assertEquals("- - - - - - -", Values.row(values, GRANTED));
        assertEquals("- - - - - - -", Values.row(values, "requests.notProcessed.repeated"));
    }

    @Test
    void aCellBehindItsRowOnALineOfItsOwnLeavesTheRowDoubtful() {
        FormText text = report().lines(GRANTED, "三、本年度办理结果\n(一)予以公开\n0\n0\n0\n0\n0\n5\n5")
                .lines("requests.partiallyGranted", "(二)部分公开\n5\n0\n0\n0\n0\n5\n0");
        Map<String, ReportedValue> values = text.read();
        assertEquals(
                "0 0 0 0 0 5 5 / ? ? ? ? ? ? ?",
                Values.row(values, GRANTED) + " / " + Values.row(values, "requests.partiallyGranted"));
    }

    @Test
    void aPartOfARowIsNotTheRow() {
        FormText text = FormText.of(FormGeneration.FORM_2019)
                .change("disclosure.otherServices", line -> "其他对外管理服务事项\t行政确认\t3\t0\t8\n\t行政检查\t5\t1\t9");
        Map<String, ReportedValue> values = text.read();
        assertEquals(
                "?3 ?8",
                Values.of(values, "disclosure.otherServices.itemsLastYear", "disclosure.otherServices.decisions"));
    }

    @Test
    void aPartOfARowIsNotTheRowWithACellOnEachLineEither() {
        FormText text = FormText.of(FormGeneration.FORM_2019)
                .change("disclosure.otherServices", line -> "其他对外管理服务事项\n行政确认\n3\n0\n8\n行政检查\n5\n1\n9");
        Map<String, ReportedValue> values = text.read();
        assertEquals(
                "?3 ?8",
                Values.of(values, "disclosure.otherServices.itemsLastYear", "disclosure.otherServices.decisions"));
    }

    @Test
    void aFeeUnderAHeaderThatNamesNoUnitMayBeEither() {
        FormText text = report().lines("disclosure.fees", "第二十条第(八)项\n信息内容\t本年收费金额\n行政事业性收费\t8040");
        assertEquals("?8040,0.804", Values.of(text.read(), "disclosure.fees.amount"));
    }
}
