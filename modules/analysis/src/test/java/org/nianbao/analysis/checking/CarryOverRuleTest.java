package org.nianbao.analysis.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;

/** Y-CARRY: 二、上年结转政府信息公开申请数量 = 上一年年报的四、结转下年度继续办理，逐列相符. */
class CarryOverRuleTest {
    private static final String[] ALL = {
        "requests.carriedIn.total",
        "requests.carriedIn.naturalPerson",
        "requests.carriedIn.company",
        "requests.carriedIn.researchInstitution",
        "requests.carriedIn.publicWelfareOrganization",
        "requests.carriedIn.legalServiceOrganization",
        "requests.carriedIn.otherOrganization"
    };

    @Test
    void holdsWhereLastYearCarriedOverWhatThisYearBringsIn() {
        assertTrue(Checked.of(carriedIn(Applicant.NATURAL_PERSON, 2), carriedOut(Applicant.NATURAL_PERSON, 2))
                .holds(Rule.Y_CARRY, ALL));
    }

    @Test
    void aWrongTotalIsAnError() {
        Checked checked = Checked.of(carriedIn(Applicant.NATURAL_PERSON, 2), carriedOut(Applicant.NATURAL_PERSON, 1));
        assertEquals(
                List.of("Y-CARRY error 2|1 上年结转与 2022 年年报的结转下年度不一致："
                        + "“总计”列今年写上年结转 2，上一年写结转下年度 1；"
                        + "“自然人”列今年写上年结转 2，上一年写结转下年度 1。请说明或更正。"),
                checked.lines());
        assertEquals(List.of("requests.carriedIn.total", "requests.carriedIn.naturalPerson"), checked.codes());
    }

    @Test
    void aWrongColumnUnderARightTotalIsAWarning() {
        Checked checked = Checked.of(carriedIn(Applicant.NATURAL_PERSON, 2), carriedOut(Applicant.COMPANY, 2));
        assertEquals(
                List.of("Y-CARRY warning 2|0 上年结转与 2022 年年报的结转下年度不一致："
                        + "“自然人”列今年写上年结转 2，上一年写结转下年度 0；"
                        + "“商业企业”列今年写上年结转 0，上一年写结转下年度 2。请说明或更正。"),
                checked.lines());
    }

    @Test
    void holdsAcrossTheChangeOfTheForm() {
        ReportBuilder lastYear = ReportBuilder.of2019()
                .row(RequestRows.RECEIVED, Applicant.COMPANY, 3)
                .row(RequestRows.CARRIED_OUT, Applicant.COMPANY, 3);
        assertTrue(
                Checked.of(carriedIn(Applicant.COMPANY, 3).year(2021), lastYear).holds(Rule.Y_CARRY, ALL));
    }

    @Test
    void isNotAssessableWithoutLastYearsReport() {
        assertEquals(
                Optional.of("没有该单位上一年的年报"),
                Checked.of(carriedIn(Applicant.COMPANY, 3)).notAssessable(Rule.Y_CARRY, ALL));
    }

    @Test
    void isNotAssessableAgainstAnyOtherYear() {
        assertEquals(
                Optional.of("没有该单位上一年的年报"),
                Checked.of(
                                carriedIn(Applicant.COMPANY, 3),
                                ReportBuilder.of2021().year(2021))
                        .notAssessable(Rule.Y_CARRY, ALL));
    }

    @Test
    void isNotAssessableWithoutLastYearsTable() {
        assertEquals(
                Optional.of("没有找到表三"),
                Checked.of(
                                carriedIn(Applicant.COMPANY, 3),
                                ReportBuilder.of2021().year(2022).withoutTable(FormTable.REQUESTS))
                        .notAssessable(Rule.Y_CARRY, ALL));
    }

    @Test
    void aDoubtfulColumnIsNotAssessableAndTheOthersAre() {
        Checked checked = Checked.of(
                carriedIn(Applicant.NATURAL_PERSON, 2),
                carriedOut(Applicant.NATURAL_PERSON, 2).doubtful("requests.carriedOut.company", "1 0"));
        assertEquals(
                Optional.of("今年的上年结转或上一年的结转下年度没有能够确定的数字"),
                checked.notAssessable(Rule.Y_CARRY, "requests.carriedIn.company"));
        assertTrue(checked.holds(
                Rule.Y_CARRY,
                Stream.of(ALL).filter(code -> !code.endsWith(".company")).toArray(String[]::new)));
    }

    /** This year's report: so many brought in, all of them granted. */
    private static ReportBuilder carriedIn(Applicant applicant, long number) {
        return ReportBuilder.of2021()
                .row(RequestRows.CARRIED_IN, applicant, number)
                .row("requests.granted", applicant, number)
                .row(RequestRows.PROCESSED_TOTAL, applicant, number);
    }

    /** Last year's report: so many received, all of them carried over. */
    private static ReportBuilder carriedOut(Applicant applicant, long number) {
        return ReportBuilder.of2021()
                .year(2022)
                .row(RequestRows.RECEIVED, applicant, number)
                .row(RequestRows.CARRIED_OUT, applicant, number);
    }
}
