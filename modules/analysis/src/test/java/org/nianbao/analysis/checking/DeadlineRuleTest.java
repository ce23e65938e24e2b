package org.nianbao.analysis.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.model.finding.Rule;

/** 各单位应当在县里规定的截止日期前报送（发布）年报. */
class DeadlineRuleTest {
    private static final LocalDate DUE = LocalDate.of(2024, 1, 31);
    private static final Map<Integer, LocalDate> DEADLINES = Map.of(2023, DUE);

    @Test
    void holdsOnTheLastDay() {
        assertTrue(Checked.of(ReportBuilder.of2021().published(DUE), DEADLINES)
                .holds(Rule.D_DEADLINE, FindingCodes.PUBLISHED));
    }

    @Test
    void isViolatedOnTheDayAfter() {
        Checked checked = Checked.of(ReportBuilder.of2021().published(DUE.plusDays(1)), DEADLINES);
        assertEquals(List.of("D-DEADLINE error | 报告日期为2024-02-01，晚于规定的报送截止日期2024-01-31。请说明或更正。"), checked.lines());
        assertEquals(
                List.of(ReportBuilder.paragraph(1)), checked.findings().get(0).places());
    }

    @Test
    void isNotAssessableForAYearWithoutADeadline() {
        assertEquals(
                Optional.of("没有设定该年度的报送截止日期"),
                Checked.of(ReportBuilder.of2021().year(2022).published(DUE), DEADLINES)
                        .notAssessable(Rule.D_DEADLINE, FindingCodes.PUBLISHED));
    }

    @Test
    void isNotAssessableWithoutADate() {
        assertEquals(
                Optional.of("没有能够确定的发布或落款日期"),
                Checked.of(ReportBuilder.of2021(), DEADLINES).notAssessable(Rule.D_DEADLINE, FindingCodes.PUBLISHED));
    }
}
