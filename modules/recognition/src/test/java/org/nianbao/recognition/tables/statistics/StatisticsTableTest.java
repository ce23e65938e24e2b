package org.nianbao.recognition.tables.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.ValueStatus;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.tables.TableReading;
import org.nianbao.recognition.tables.TableRecogniser;

/** Single rows of the 统计表 and what must not be read as one. */
class StatisticsTableTest {
    private static final String APPLICATIONS = "收到申请数\t件\t6\n当面申请数\t件\t1\n传真申请数\t件\t2\n网络申请数\t件\t3\n信函申请数\t件\t0\n";
    private static final String REVIEWS = "行政复议数量\t件\t6\n维持具体行政行为数\t件\t1\n被依法纠错数\t件\t2\n其他情形数\t件\t3\n";

    @Test
    void onlyRowsThatWereMetAreClaimed() {
        TableReading reading = read(APPLICATIONS);
        assertEquals(Map.of(FormTable.REQUESTS, FormGeneration.FORM_2014), reading.forms());
        assertEquals(
                List.of(
                        "requests.received.total",
                        "requests.receivedInPerson.total",
                        "requests.receivedByFax.total",
                        "requests.receivedOnline.total",
                        "requests.receivedByLetter.total"),
                List.copyOf(reading.values().keySet()));
    }

    @Test
    void equalLabelsAreToldApartByTheGroupsAroundThem() {
        Map<String, String> values = brief(read(APPLICATIONS
                + REVIEWS
                + "行政诉讼数量\t件\t15\n维持具体行政行为或者驳回原告诉讼请求数\t件\t4\n被依法纠错数\t件\t5\n其他情形数\t件\t6\n举报投诉数量\t件\t0"));
        assertEquals(
                "2 3", values.get("reviewCases.corrected.total") + " " + values.get("reviewCases.otherResult.total"));
        assertEquals(
                "5 6",
                values.get("litigationCases.corrected.total") + " " + values.get("litigationCases.otherResult.total"));
    }

    @Test
    void anEqualLabelWithoutItsGroupIsDoubtfulAtBothRows() {
        Map<String, String> values = brief(read(APPLICATIONS + "被依法纠错数\t件\t2\n举报投诉数量\t件\t0"));
        assertEquals("DOUBTFUL", values.get("reviewCases.corrected.total"));
        assertEquals("DOUBTFUL", values.get("litigationCases.corrected.total"));
    }

    @Test
    void aSecondNumberInTheRowIsDoubtful() {
        Map<String, String> values = brief(read(APPLICATIONS + "申请办结数\t件\t6\t9"));
        assertEquals("DOUBTFUL", values.get("requests.concluded.total"));
    }

    @Test
    void theTitleAndTheTextAboveTheTableAreNoPartOfIt() {
        assertEquals(Set.of(), read(APPLICATIONS + REVIEWS).paragraphsUsed());
    }

    @Test
    void anAmountOfMoneyTakesTheUnitOfItsRow() {
        Map<String, String> values = brief(read(APPLICATIONS + "依申请公开信息收取的费用\t万元\t0.5\n政府信息公开专项经费\t元\t30000\n"));
        assertEquals("0.5 3", values.get("requestFees.collected.total") + " " + values.get("institution.funds.total"));
    }

    @Test
    void aRowOfTheOfficesOwnAmongTheRoutesIsSaidToBeThere() {
        Map<String, String> values = brief(read(APPLICATIONS.replace("信函申请数", "电子邮件申请数\t件\t2\n信函申请数") + REVIEWS));
        assertEquals("DOUBTFUL", values.get("requests.received.ownRows"));
        assertEquals(false, values.containsKey("reviewCases.all.ownRows"));
    }

    @Test
    void aRowOfTheOfficesOwnBehindTheLastPartMayBelongToTheSum() {
        Map<String, String> values = brief(read(APPLICATIONS + "电子邮件申请数\t件\t2\n申请办结数\t件\t8\n"));
        assertEquals("DOUBTFUL", values.get("requests.received.ownRows"));
    }

    @Test
    void aRowOfTheOfficesOwnWithNothingInItChangesNoSum() {
        Map<String, String> values = brief(read(APPLICATIONS + "电子邮件申请数\t件\t0\n申请办结数\t件\t8\n"));
        assertEquals(false, values.containsKey("requests.received.ownRows"));
    }

    @Test
    void aTableOfALaterFormBesideItIsNamed() {
        TableReading reading = read(APPLICATIONS
                + REVIEWS
                + "\n收到和处理政府信息公开申请情况如下表，各项数字均已核对无误。\n\n\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
                + "一、本年新收政府信息公开申请数量\t6\t0\t0\t0\t0\t0\t6\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n"
                + "(一)予以公开\t6\t0\t0\t0\t0\t0\t6\n(七)总计\t6\t0\t0\t0\t0\t0\t6\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n");
        assertEquals(
                List.of("recognition.statistics.leftOut"),
                reading.problems().stream()
                        .flatMap(problem -> problem.details().stream())
                        .filter(Wording.class::isInstance)
                        .map(detail -> ((Wording) detail).key())
                        .filter(key -> key.endsWith("leftOut"))
                        .toList());
    }

    @Test
    void aLocalTableOfEarlierYearsIsNamedAndNotRead() {
        TableReading reading = read(
                "指标名称\t计量单位\t代码\t本期实际\t本年累计\n主动公开信息数\t条\t01\t12\t40\n当面申请数\t件\t11\t1\t2\n传真申请数\t件\t12\t0\t0\n行政复议数\t件\t32\t0\t0");
        assertEquals(Map.of(), reading.values());
        assertEquals(
                List.of(ProblemCode.TABLE_DOUBTFUL),
                reading.problems().stream().map(problem -> problem.code()).toList());
    }

    private static Map<String, String> brief(TableReading reading) {
        Map<String, String> brief = new TreeMap<>();
        reading.values().forEach((code, value) -> brief.put(code, brief(value)));
        return brief;
    }

    private static String brief(ReportedValue value) {
        return value.status() == ValueStatus.STATED
                ? value.certainAmount().orElseThrow().decimal().toPlainString()
                : value.status().name();
    }

    private static TableReading read(String table) {
        byte[] text = ("甲县乙镇2016年政府信息公开工作年度报告\n\n一、概述\n\n我镇认真做好工作。\n\n统计指标\t单位\t统计数\n" + table)
                .getBytes(StandardCharsets.UTF_8);
        ReadingResult result = new DocumentReader().read("report.txt", text);
        return new TableRecogniser()
                .recognise(assertInstanceOf(ReadingResult.Read.class, result, result::toString)
                        .document());
    }
}
