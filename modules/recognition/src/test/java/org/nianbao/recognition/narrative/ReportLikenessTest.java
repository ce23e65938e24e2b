package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReportLikenessTest {
    @Test
    void aTitleAndAHeadingMakeAReport() {
        assertTrue(Reports.read(Reports.TITLE, "一、总体情况", "按要求公开。").looksLikeReport());
    }

    @Test
    void headingsAndOfficialPhrasesMakeAReportWhoseTitleIsLost() {
        assertTrue(Reports.read(
                        "根据《中华人民共和国政府信息公开条例》编制。",
                        "一、总体情况",
                        "主动公开信息35条。",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "存在问题：少。")
                .looksLikeReport());
    }

    @Test
    void anInterpretationOfAReportIsNone() {
        assertFalse(
                Reports.read("《柳溪镇2023年政府信息公开工作年度报告》解读", "一、总体情况", "主动公开信息35条。").looksLikeReport());
    }

    @Test
    void aNoticeAboutReportsIsNone() {
        assertFalse(Reports.read("关于报送2023年政府信息公开工作年度报告的通知", "各乡镇、街道：", "请于1月15日前报送。")
                .looksLikeReport());
    }

    @Test
    void aWorkPlanIsNone() {
        assertFalse(Reports.read("柳溪镇2023年政务公开工作方案", "一、总体要求", "推进主动公开信息工作。", "二、重点任务", "办理依申请公开。")
                .looksLikeReport());
    }

    @Test
    void aTemplateIsNone() {
        assertFalse(Reports.read("云岭县XX镇2023年政府信息公开工作年度报告", "一、总体情况", "XX镇主动公开信息XX条。")
                .looksLikeReport());
    }

    @Test
    void anotherAnnualReportIsNone() {
        assertFalse(Reports.read("云岭县柳溪镇2023年法治政府建设年度报告", "一、总体情况", "全年办理行政复议案件3件。", "二、存在的主要问题")
                .looksLikeReport());
    }

    @Test
    void aTemplateWithLinesToFillInIsNone() {
        assertFalse(Reports.read("____镇____年政府信息公开工作年度报告", "一、总体情况", "全年主动公开信息____条。")
                .looksLikeReport());
        assertFalse(Reports.read("云岭县__镇2023年政府信息公开工作年度报告", "一、总体情况", "全年主动公开信息__条。")
                .looksLikeReport());
    }

    @Test
    void aTitleInEmphasisIsATitle() {
        assertTrue(Reports.read("__云岭县柳溪镇2023年政府信息公开工作年度报告__", "一、总体情况", "全年主动公开信息35条。")
                .looksLikeReport());
    }

    @Test
    void newsOfTheSameMattersIsNone() {
        assertFalse(Reports.read(
                        "柳溪镇扎实推进政务公开",
                        "今年以来，柳溪镇严格落实《中华人民共和国政府信息公开条例》，主动公开政府信息35条，办理依申请公开3件。",
                        "2023年1月1日至12月31日，未发生行政复议。针对存在的主要问题，柳溪镇将加强培训。")
                .looksLikeReport());
    }
}
