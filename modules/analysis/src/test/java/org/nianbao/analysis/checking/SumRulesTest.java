package org.nianbao.analysis.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.text.Wording;

/**
 * The sums of tables three and four. How several broken sums become one finding is {@link RootCausesTest}'s business.
 */
class SumRulesTest {
    private static final String DOUBTFUL_CELL = "表三“(一)予以公开”的“自然人”没有能够确定的数字";

    /** 每一行：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他之和 = 总计. */
    @Nested
    class T3Row {
        private final String[] granted = row("requests.granted");

        @Test
        void holdsWhereTheApplicantsAddUpToTheTotal() {
            assertTrue(Checked.of(granted(3, 2, 5)).holds(Rule.T3_ROW, granted));
        }

        @Test
        void isViolatedWhereTheyDoNot() {
            // Of the columns only the row's sum is left to check, so that it alone breaks.
            ReportBuilder report = granted(3, 2, 6);
            for (Applicant applicant : Applicant.values()) {
                report.doubtful(RequestRows.code("requests.partiallyGranted", applicant), "1 0");
            }
            assertEquals(
                    List.of("T3-ROW error 5|6 表三“(一)予以公开”行：六类申请人合计 5，而总计为 6，相差 1。请核对该行后更正。"),
                    Checked.of(report).lines());
            assertEquals(List.of(granted), Checked.of(report).codes());
        }

        @Test
        void isNotAssessableWithoutAllSevenNumbers() {
            ReportBuilder report = granted(3, 2, 6).doubtful("requests.granted.naturalPerson", "3 0");
            assertEquals(Optional.of(DOUBTFUL_CELL), Checked.of(report).notAssessable(Rule.T3_ROW, granted));
        }

        @Test
        void isAppliedToEveryRowOfTheForm() {
            assertEquals(25, applications(ReportBuilder.of2021(), Rule.T3_ROW));
            assertEquals(23, applications(ReportBuilder.of2019(), Rule.T3_ROW));
        }
    }

    /** 每一列：（一）至（六）各项办理结果之和 = （七）总计. */
    @Nested
    class T3Result {
        private final String[] company = resultColumn(FormGeneration.FORM_2021, Applicant.COMPANY);

        @Test
        void holdsWhereTheOutcomesAddUpToTheirTotal() {
            assertTrue(Checked.of(granted(3, 2, 5)).holds(Rule.T3_RESULT, company));
        }

        @Test
        void isViolatedWhereTheyDoNot() {
            ReportBuilder report =
                    granted(3, 2, 5).number("requests.granted.company", 3).number("requests.granted.naturalPerson", 2);
            assertEquals(
                    List.of(
                            "T3-RESULT error 2|3 表三“自然人”列：各项办理结果合计 2，而“(七)总计”为 3，相差 1。请核对该列后更正。",
                            "T3-RESULT error 3|2 表三“商业企业”列：各项办理结果合计 3，而“(七)总计”为 2，相差 1。请核对该列后更正。"),
                    Checked.of(report).lines());
            assertEquals(List.of(company), Checked.of(report).findings().get(1).codes());
        }

        @Test
        void isNotAssessableWithoutAllOutcomes() {
            ReportBuilder report = granted(3, 2, 5).doubtful("requests.granted.naturalPerson", "3 0");
            assertEquals(
                    Optional.of(DOUBTFUL_CELL),
                    Checked.of(report)
                            .notAssessable(
                                    Rule.T3_RESULT, resultColumn(FormGeneration.FORM_2021, Applicant.NATURAL_PERSON)));
        }

        @Test
        void countsTheOtherOutcomesOfEitherForm() {
            String[] of2019 = resultColumn(FormGeneration.FORM_2019, Applicant.TOTAL);
            assertTrue(List.of(of2019).contains("requests.other.total"));
            assertTrue(Checked.of(ReportBuilder.of2019()).holds(Rule.T3_RESULT, of2019));
        }

        @Test
        void followsTheFormOfTheTableWhereTablesAreOfTwoForms() {
            ReportBuilder mixed = ReportBuilder.of2021().table(FormTable.REQUESTS, FormGeneration.FORM_2019);
            assertEquals(23, applications(mixed, Rule.T3_ROW));
            assertEquals(List.of(), Checked.of(mixed).lines());
        }
    }

    /** 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和. */
    @Nested
    class T3Balance {
        private final String[] naturalPerson = balanceColumn(Applicant.NATURAL_PERSON);

        @Test
        void holdsWhereReceivedAndCarriedInEqualProcessedAndCarriedOut() {
            ReportBuilder report = granted(3, 0, 3)
                    .row(RequestRows.CARRIED_IN, Applicant.NATURAL_PERSON, 4)
                    .row(RequestRows.CARRIED_OUT, Applicant.NATURAL_PERSON, 4);
            assertTrue(Checked.of(report).holds(Rule.T3_BALANCE, naturalPerson));
        }

        @Test
        void isViolatedWhereTheyDoNot() {
            ReportBuilder report = granted(60, 1, 61)
                    .number("requests.received.naturalPerson", 61)
                    .number("requests.received.company", 0);
            Finding finding = Checked.of(report).findings().get(1);
            assertEquals(
                    new Finding(
                            Rule.T3_BALANCE,
                            Severity.ERROR,
                            Wording.of(
                                    "analysis.ask.correctColumn",
                                    Wording.of("analysis.sum.T3-BALANCE", "商业企业", "0", "0", "0", "1", "0", "1", "1")),
                            List.of(balanceColumn(Applicant.COMPANY)),
                            Optional.of(BigDecimal.ZERO),
                            Optional.of(BigDecimal.ONE),
                            Stream.of(balanceColumn(Applicant.COMPANY))
                                    .map(report::place)
                                    .toList()),
                    finding);
        }

        @Test
        void isNotAssessableWithoutAllFourNumbers() {
            ReportBuilder report = granted(3, 0, 3).doubtful("requests.carriedOut.naturalPerson", "O");
            assertEquals(
                    Optional.of("表三“四、结转下年度继续办理”的“自然人”没有能够确定的数字"),
                    Checked.of(report).notAssessable(Rule.T3_BALANCE, naturalPerson));
        }
    }

    /** 每一列：结转下年度继续办理不多于本年新收与上年结转之和. */
    @Nested
    class T3Carry {
        private final String[] naturalPerson = carryColumn(Applicant.NATURAL_PERSON);

        @Test
        void holdsWhereNoMoreIsCarriedOverThanThereWas() {
            assertTrue(Checked.of(granted(3, 0, 3)).holds(Rule.T3_CARRY, naturalPerson));
        }

        @Test
        void isViolatedWhereMoreIsCarriedOverThanThereWas() {
            ReportBuilder report = ReportBuilder.of2021()
                    .row(RequestRows.CARRIED_OUT, Applicant.NATURAL_PERSON, 2)
                    .doubtful("requests.processedTotal.naturalPerson", "—0")
                    .doubtful("requests.processedTotal.total", "—0");
            assertEquals(
                    List.of("T3-CARRY error 0|2 表三“自然人”列：本年新收 0 ＋ 上年结转 0 ＝ 0，而结转下年 2，多出 2；"
                            + "表三“总计”列：本年新收 0 ＋ 上年结转 0 ＝ 0，而结转下年 2，多出 2。请核对以上各列后更正。"),
                    Checked.of(report).lines());
        }

        @Test
        void goesWithTheBalanceThatItBreaks() {
            ReportBuilder report = ReportBuilder.of2021().row(RequestRows.CARRIED_OUT, Applicant.NATURAL_PERSON, 2);
            assertEquals(List.of(Rule.T3_BALANCE), Checked.of(report).rules());
        }

        @Test
        void isNotAssessableWithoutAllThreeNumbers() {
            ReportBuilder report = granted(3, 0, 3).doubtful("requests.received.naturalPerson", "3 0");
            assertEquals(
                    Optional.of("表三“一、本年新收政府信息公开申请数量”的“自然人”没有能够确定的数字"),
                    Checked.of(report).notAssessable(Rule.T3_CARRY, naturalPerson));
        }
    }

    /** 行政复议、未经复议直接起诉、复议后起诉：结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计. */
    @Nested
    class T4Row {
        private final String[] direct = {
            "litigation.direct.upheld",
            "litigation.direct.corrected",
            "litigation.direct.otherResult",
            "litigation.direct.pending",
            "litigation.direct.total"
        };

        @Test
        void holdsWhereTheResultsAddUpToTheTotal() {
            ReportBuilder report = ReportBuilder.of2021()
                    .number("litigation.direct.upheld", 2)
                    .number("litigation.direct.pending", 1)
                    .number("litigation.direct.total", 3);
            assertTrue(Checked.of(report).holds(Rule.T4_ROW, direct));
        }

        @Test
        void isViolatedWhereTheyDoNot() {
            ReportBuilder report =
                    ReportBuilder.of2021().number("litigation.direct.upheld", 2).number("litigation.direct.total", 3);
            assertEquals(
                    List.of("T4-ROW error 2|3 表四“行政诉讼 未经复议直接起诉”：维持、纠正、其他、尚未审结合计 2，而总计为 3，相差 1。请核对该行后更正。"),
                    Checked.of(report).lines());
            assertEquals(List.of(direct), Checked.of(report).codes());
        }

        @Test
        void isNotAssessableWithoutAllFiveNumbers() {
            ReportBuilder report = ReportBuilder.of2021().doubtful("litigation.direct.total", "1 0");
            assertEquals(
                    Optional.of("表四“行政诉讼 未经复议直接起诉”的“总计”没有能够确定的数字"),
                    Checked.of(report).notAssessable(Rule.T4_ROW, direct));
        }

        @Test
        void isNotAssessableWithoutTheTable() {
            assertEquals(
                    Optional.of("没有找到表四"),
                    Checked.of(ReportBuilder.of2021().withoutTable(FormTable.REVIEWS))
                            .notAssessable(Rule.T4_ROW, "table.4"));
        }
    }

    /** Requests of natural persons and companies, received and granted, and the row's total as given. */
    private static ReportBuilder granted(long naturalPersons, long companies, long total) {
        ReportBuilder report = ReportBuilder.of2021();
        for (String row : List.of(RequestRows.RECEIVED, "requests.granted", RequestRows.PROCESSED_TOTAL)) {
            report.number(RequestRows.code(row, Applicant.NATURAL_PERSON), naturalPersons)
                    .number(RequestRows.code(row, Applicant.COMPANY), companies)
                    .number(RequestRows.code(row, Applicant.TOTAL), naturalPersons + companies);
        }
        return report.number("requests.granted.total", total);
    }

    private static long applications(ReportBuilder report, Rule rule) {
        return Checked.of(report).outcomes().stream()
                .filter(outcome -> outcome.rule() == rule)
                .count();
    }

    private static String[] row(String rowKey) {
        return Stream.of(Applicant.values())
                .map(applicant -> RequestRows.code(rowKey, applicant))
                .toArray(String[]::new);
    }

    private static String[] resultColumn(FormGeneration form, Applicant applicant) {
        List<String> rows = new ArrayList<>(Catalogue.standard().form(form).outcomeRowKeys());
        rows.add(RequestRows.PROCESSED_TOTAL);
        return column(applicant, rows);
    }

    private static String[] balanceColumn(Applicant applicant) {
        return column(
                applicant,
                List.of(
                        RequestRows.RECEIVED,
                        RequestRows.CARRIED_IN,
                        RequestRows.PROCESSED_TOTAL,
                        RequestRows.CARRIED_OUT));
    }

    private static String[] carryColumn(Applicant applicant) {
        return column(applicant, List.of(RequestRows.RECEIVED, RequestRows.CARRIED_IN, RequestRows.CARRIED_OUT));
    }

    private static String[] column(Applicant applicant, List<String> rows) {
        return rows.stream().map(row -> RequestRows.code(row, applicant)).toArray(String[]::new);
    }
}
