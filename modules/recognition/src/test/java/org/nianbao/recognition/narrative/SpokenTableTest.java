package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/** Section two that says table two in sentences. */
class SpokenTableTest {
    @Test
    void aSentenceWithOneNumberForEachRowIsReadAsTableTwo() {
        assertEquals(
                "regulations.issued 0, normativeDocuments.issued 2, licensing.decisions 3361, penalties.decisions 13,"
                        + " compulsion.decisions 0, fees.amount 18.6198",
                said("2023年，我镇办理行政许可办件量3361件,行政处罚案件13件,行政强制0件,行政事业性收费18.6198万元;制发规章0件、行政规范性文件2件。"));
    }

    @Test
    void theColumnsOfOneRowMayFollowOneAnother() {
        assertEquals(
                "normativeDocuments.issued 3, normativeDocuments.repealed 1, normativeDocuments.inForce 12",
                said("本年制发行政规范性文件3件、废止1件、现行有效12件。"));
    }

    @Test
    void theClauseAndItsLineAreTheEvidence() {
        ReportedValue.Stated stated =
                (ReportedValue.Stated) read("全年办理行政许可 3361 件，行政处罚13件。").get("disclosure.licensing.decisions");
        assertEquals("全年办理行政许可 3361 件", stated.asWritten());
        assertEquals(OptionalInt.of(4), ((SourcePlace.TextSpan) stated.place()).line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上年办理行政许可30件。",
                "2022年，办理行政许可30件。",
                "自2019年以来，办理行政许可30件。",
                "上半年办理行政许可30件。",
                "全县办理行政许可30件。",
                "累计办理行政许可30件。",
                "办理行政许可30余件。",
                "办理行政许可约30件。",
                "办理行政许可30。",
                "办理行政许可30次。",
                "受理行政许可申请30件。",
                "办理行政许可、行政处罚30件。",
                "办理行政许可和行政处罚30件。",
                "办理行政许可30件（含变更5件）。",
                "2022年情况如下。办理行政许可30件。",
                "办理行政许可30件，以上为全县数据。",
                "办理政务服务5000件，其中行政许可30件。",
                "主动公开信息情况如下：公示行政处罚13件、行政许可30件。",
                "主动公开以下信息：行政许可30件，行政处罚13件。",
                "全系统认真履职，办理行政许可30件。",
                "减免行政许可费用，行政许可30件。",
                "办理行政许可30件，行政处罚1"
            })
    void whatIsNotPlainlyTheYearsNumberIsDoubtfulWithItsCandidate(String sentence) {
        assertEquals("?30", said(sentence).replaceAll(".*?licensing\\.decisions (\\S+?)(?:,.*|$)", "$1"));
    }

    @Test
    void twoDifferentNumbersForOneRowAreBothCandidates() {
        assertEquals("licensing.decisions ?30/31", said("办理行政许可30件。行政许可31件。"));
    }

    @Test
    void whatWasHandledAndWhatWasSettledAreBothCandidates() {
        assertEquals("penalties.decisions ?13/10", said("办理行政处罚案件13件，结案10件。"));
    }

    @Test
    void aCountOfPublishedPiecesBesideItChangesNothing() {
        assertEquals("licensing.decisions 30, penalties.decisions 13", said("全年主动公开信息120条，办理行政许可30件，行政处罚13件，比上年增加3件。"));
    }

    @Test
    void lastYearsNumberBesideThisYearsIsPassedOver() {
        assertEquals("licensing.decisions 30", said("2023年办理行政许可30件，2022年办理行政许可25件。"));
    }

    @Test
    void documentsWithoutAVerbMayBeAnyColumn() {
        assertEquals(
                "normativeDocuments.issued ?2, normativeDocuments.repealed ?2, normativeDocuments.inForce ?2",
                said("行政规范性文件2件。"));
    }

    @Test
    void moneyWithoutItsUnitHasBothCandidates() {
        assertEquals("fees.amount ?5000/0.5", said("行政事业性收费5000。"));
    }

    @Test
    void piecesOfInformationAreNoDecisions() {
        assertEquals("", said("公开行政许可信息30条、行政处罚信息12条，规章制度3项。"));
    }

    @Test
    void theFormOf2019HasOtherColumns() {
        assertEquals(
                "normativeDocuments.produced 2, licensing.decisions 30, procurement.projects 3,"
                        + " procurement.amount 1200000",
                brief(reading(FormGeneration.FORM_2019, "制发规范性文件2件，办理行政许可30件，政府集中采购项目3个，采购总金额120万元。")
                        .spoken()));
    }

    @Test
    void otherSectionsSayNothingOfTableTwo() {
        assertEquals(
                Map.of(),
                Reports.read(Reports.TITLE, "一、总体情况", "办理行政许可30件，行政处罚13件。", "二、主动公开政府信息情况", "六、其他需要报告的事项", "无。")
                        .spoken());
    }

    @Test
    void aTableTwoThatWasFoundIsNotContradicted() {
        assertEquals(
                Map.of(),
                new NarrativeRecogniser()
                        .recognise(
                                paragraphs("办理行政许可30件，行政处罚13件。"),
                                List.of(),
                                Map.of(),
                                Map.of(FormTable.DISCLOSURE, FormGeneration.FORM_2021),
                                "report.txt")
                        .spoken());
    }

    private static List<org.nianbao.reading.Block.Paragraph> paragraphs(String sectionTwo) {
        return Reports.paragraphs(
                Reports.TITLE,
                "一、总体情况",
                "二、主动公开政府信息情况",
                sectionTwo,
                sectionTwo.endsWith("。") ? "三、收到和处理政府信息公开申请情况" : "",
                sectionTwo.endsWith("。") ? "六、其他需要报告的事项" : "",
                sectionTwo.endsWith("。") ? "无。" : "");
    }

    private static NarrativeReading reading(FormGeneration form, String sectionTwo) {
        return new NarrativeRecogniser()
                .recognise(paragraphs(sectionTwo), List.of(), Map.of(), Map.of(FormTable.REQUESTS, form), "report.txt");
    }

    private static Map<String, ReportedValue> read(String sectionTwo) {
        return reading(FormGeneration.FORM_2021, sectionTwo).spoken();
    }

    private static String said(String sectionTwo) {
        return brief(read(sectionTwo));
    }

    private static String brief(Map<String, ReportedValue> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().substring("disclosure.".length()) + " " + brief(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String brief(ReportedValue value) {
        return value instanceof ReportedValue.Doubtful doubtful
                ? "?"
                        + doubtful.candidates().stream()
                                .map(amount -> amount.decimal().toPlainString())
                                .collect(Collectors.joining("/"))
                : value.certainAmount().map(Amount::decimal).orElseThrow().toPlainString();
    }
}
