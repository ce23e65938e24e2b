package org.nianbao.desktop.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Scope;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.UnitKind;
import org.nianbao.model.text.Wording;

class FindingListTest {
    private static final ComparedUnit LIUHE = new ComparedUnit(1, "柳河镇", UnitKind.TOWN);
    private static final ComparedUnit BAIYUN = new ComparedUnit(2, "白云乡", UnitKind.TOWNSHIP);
    private static final Finding HINT = finding(Rule.NUM_SCALE, Severity.HINT, "disclosure.fees.amount");
    private static final Finding ERROR = finding(Rule.T3_ROW, Severity.ERROR, "requests.received.total");
    private static final Finding WARNING = finding(Rule.X_SUM, Severity.WARNING, "fact.disclosed.total");
    private static final Comparison COUNTY = new Comparison(
            List.of(LIUHE, BAIYUN),
            List.of(2022, 2023),
            List.of(report(LIUHE, 2022, WARNING), report(LIUHE, 2023, HINT, WARNING), report(BAIYUN, 2023, ERROR)));

    @Test
    void theFindingsOfTheYearAreListedUnitByUnit() {
        assertEquals(
                List.of(
                        new FindingEntry(LIUHE, 2023, HINT),
                        new FindingEntry(LIUHE, 2023, WARNING),
                        new FindingEntry(BAIYUN, 2023, ERROR)),
                list(false, Set.of(Severity.values()), false).entries());
    }

    @Test
    void theGravestComeFirstWhenAskedFor() {
        assertEquals(
                List.of(ERROR, WARNING, HINT),
                list(false, Set.of(Severity.values()), true).entries().stream()
                        .map(FindingEntry::finding)
                        .toList());
    }

    @Test
    void allYearsBeginWithTheNewest() {
        assertEquals(
                List.of(2023, 2023, 2023, 2022),
                list(true, Set.of(Severity.values()), false).entries().stream()
                        .map(FindingEntry::year)
                        .toList());
    }

    @Test
    void whatIsFilteredOutIsStillCounted() {
        FindingList list = list(false, Set.of(Severity.ERROR), false);
        assertEquals(
                new FindingList(
                        List.of(new FindingEntry(BAIYUN, 2023, ERROR)),
                        Map.of(Severity.ERROR, 1, Severity.WARNING, 1, Severity.HINT, 1)),
                list);
    }

    @Test
    void aHintIsNoFault() {
        assertEquals(2, list(false, Set.of(Severity.values()), false).faults());
    }

    @Test
    void aSelectedNumberSelectsTheFindingThatConcernsIt() {
        FindingList list = list(false, Set.of(Severity.values()), false);
        assertEquals(OptionalInt.of(2), list.indexOf(Focus.onValue(2, 2023, "requests.received.total")));
    }

    @Test
    void theSameNumberOfAnotherUnitSelectsNothing() {
        FindingList list = list(false, Set.of(Severity.values()), false);
        assertEquals(OptionalInt.empty(), list.indexOf(Focus.onValue(1, 2023, "requests.received.total")));
    }

    private static FindingList list(boolean allYears, Set<Severity> severities, boolean bySeverity) {
        return FindingList.of(
                COUNTY,
                new FindingList.Question(
                        new Scope(Optional.of(2023), Optional.empty()), allYears, severities, bySeverity));
    }

    private static ComparedReport report(ComparedUnit unit, int year, Finding... findings) {
        return new ComparedReport(unit, year, Optional.empty(), Map.of(), PackedValues.of(Map.of()), List.of(findings));
    }

    private static Finding finding(Rule rule, Severity severity, String code) {
        return new Finding(
                rule,
                severity,
                Wording.of("analysis.row", "一"),
                List.of(code),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
