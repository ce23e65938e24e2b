package org.nianbao.analysis.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.value.ReportedValue;

class ShapeAndSectionRulesTest {
    private static final Form FORM = Catalogue.standard().form(FormGeneration.FORM_2021);

    /** 表格的行、列应当齐全；缺少的行不是 0. */
    @Nested
    class Shape {
        @Test
        void holdsForATableWithAllItsNumbers() {
            assertTrue(Checked.of(ReportBuilder.of2021()).holds(Rule.SHAPE, "table.3"));
        }

        @Test
        void isViolatedOnceForEachMissingTable() {
            Checked checked = Checked.of(
                    ReportBuilder.of2021().withoutTable(FormTable.REQUESTS).withoutTable(FormTable.REVIEWS));
            assertEquals(
                    List.of(
                            "SHAPE error | 没有找到表三（收到和处理政府信息公开申请情况）。请对照原文检查该表；是图片的，请报送带表格的 Word 版本。",
                            "SHAPE error | 没有找到表四（政府信息公开行政复议、行政诉讼情况）。请对照原文检查该表；是图片的，请报送带表格的 Word 版本。"),
                    checked.lines());
            assertEquals(List.of("table.3"), checked.findings().get(0).codes());
        }

        @Test
        void namesTheRowsThatAreMissing() {
            ReportBuilder report = ReportBuilder.of2021();
            for (Applicant applicant : Applicant.values()) {
                absent(report, RequestRows.code("requests.other.feeOverdue", applicant));
                absent(report, RequestRows.code("requests.other.rest", applicant));
            }
            assertEquals(
                    List.of("SHAPE error | 表三不完整，缺少 14 个数字："
                            + "“(六)其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”行、“(六)其他处理 3.其他”行。"
                            + "请补充完整后重新报送。"),
                    Checked.of(report).lines());
        }

        @Test
        void namesTheColumnsThatAreMissing() {
            ReportBuilder report = ReportBuilder.of2021();
            FORM.rowKeys(FormTable.REQUESTS)
                    .forEach(row -> absent(report, RequestRows.code(row, Applicant.LEGAL_SERVICE_ORGANIZATION)));
            assertEquals(
                    List.of("SHAPE error | 表三不完整，缺少 25 个数字：“法律服务机构”列。请补充完整后重新报送。"),
                    Checked.of(report).lines());
        }

        @Test
        void namesSingleCellsThatAreMissing() {
            ReportBuilder report = ReportBuilder.of2021();
            absent(report, "review.pending");
            assertEquals(
                    List.of("SHAPE error | 表四不完整，缺少 1 个数字：表四“行政复议”的“尚未审结”。请补充完整后重新报送。"),
                    Checked.of(report).lines());
        }

        @Test
        void takesATableWithoutAnyNumberForMissing() {
            ReportBuilder report = ReportBuilder.of2021();
            FORM.indicators(FormTable.DISCLOSURE).forEach(indicator -> absent(report, indicator.code()));
            assertEquals(List.of("table.2"), Checked.of(report).codes());
        }

        @Test
        void comesFirst() {
            assertEquals(
                    List.of(Rule.SHAPE, Rule.NUM_NEGATIVE, Rule.D_SECTION),
                    Checked.of(ReportBuilder.of2021()
                                    .withoutTable(FormTable.REVIEWS)
                                    .number("disclosure.penalties.decisions", -1)
                                    .withoutSection(1))
                            .rules());
        }

        @Test
        void isNotAssessableForAReportOfTheTimeBeforeTheForm() {
            ReportBuilder old = ReportBuilder.of2019().year(2016);
            List.of(FormTable.values()).forEach(old::withoutTable);
            assertEquals(Optional.of("不是 2019 年以后的年报格式"), Checked.of(old).notAssessable(Rule.SHAPE, "table.3"));
        }

        private static void absent(ReportBuilder report, String code) {
            report.value(code, new ReportedValue.Absent());
        }
    }

    /** 一、总体情况 … 六、其他需要报告的事项：六个部分齐全，顺序正确. */
    @Nested
    class DSection {
        @Test
        void holdsForSixSectionsInOrder() {
            Checked checked = Checked.of(ReportBuilder.of2021());
            assertTrue(checked.holds(Rule.D_SECTION, "section.5"));
            assertTrue(checked.holds(Rule.D_SECTION, "section.order"));
        }

        @Test
        void isViolatedForEachMissingSection() {
            assertEquals(
                    List.of(
                            "D-SECTION error | 缺少第二部分“二、主动公开政府信息情况”。请补充完整后重新报送。",
                            "D-SECTION error | 缺少第五部分“五、存在的主要问题及改进情况”。请补充完整后重新报送。"),
                    Checked.of(ReportBuilder.of2021().withoutSection(5).withoutSection(2))
                            .lines());
        }

        @Test
        void isViolatedByTheWrongOrder() {
            Checked checked = Checked.of(ReportBuilder.of2021().sectionAt(5, 25));
            assertEquals(List.of("D-SECTION error | 六个部分的顺序不对，文中依次为：一、二、五、三、四、六。请按规定的格式调整。"), checked.lines());
            assertEquals(
                    List.of(10, 20, 25, 30, 40, 60).stream()
                            .map(ReportBuilder::paragraph)
                            .toList(),
                    checked.findings().get(0).places());
        }

        @Test
        void isNotAssessableForAReportOfTheTimeBeforeTheForm() {
            ReportBuilder old = ReportBuilder.of2019().year(2016).withoutSection(3);
            List.of(FormTable.values()).forEach(old::withoutTable);
            Checked checked = Checked.of(old);
            assertEquals(List.of(), checked.lines());
            assertEquals(
                    Optional.of("不是 2019 年以后的年报格式"),
                    checked.notAssessable(
                            Rule.D_SECTION,
                            "section.1",
                            "section.2",
                            "section.3",
                            "section.4",
                            "section.5",
                            "section.6"));
        }
    }
}
