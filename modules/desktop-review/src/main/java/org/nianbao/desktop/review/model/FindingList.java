package org.nianbao.desktop.review.model;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Scope;
import org.nianbao.model.finding.Severity;

/**
 * The findings that are listed.
 *
 * @param entries what is listed, in its order
 * @param counts how many there are of each severity, listed or filtered out
 */
public record FindingList(List<FindingEntry> entries, Map<Severity, Integer> counts) {
    /** Nothing, while no archive is open. */
    public static final FindingList EMPTY = new FindingList(List.of(), Map.of());

    /**
     * What is asked for.
     *
     * @param scope the year and kind of unit
     * @param allYears whether the other years are listed too
     * @param severities which findings are listed
     * @param bySeverity whether the gravest come first, instead of each unit's findings together
     */
    public record Question(Scope scope, boolean allYears, Set<Severity> severities, boolean bySeverity) {
        /** Everything of no year yet. */
        public static final Question INITIAL = new Question(Scope.EMPTY, false, Set.of(Severity.values()), false);

        public Question {
            Objects.requireNonNull(scope);
            severities = Set.copyOf(severities);
        }
    }

    public FindingList {
        entries = List.copyOf(entries);
        counts = Map.copyOf(counts);
    }

    /** The findings of a comparison: newest year first, units in the order of the roster, findings in their own. */
    public static FindingList of(Comparison comparison, Question question) {
        List<FindingEntry> all = years(comparison, question)
                .flatMap(year -> question.scope().select(comparison.units()).stream()
                        .flatMap(unit -> comparison.report(unit, year).stream())
                        .flatMap(report -> report.findings().stream()
                                .map(finding -> new FindingEntry(report.unit(), report.year(), finding))))
                .toList();
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        all.forEach(entry -> counts.merge(entry.finding().severity(), 1, Integer::sum));
        Stream<FindingEntry> listed = all.stream()
                .filter(entry -> question.severities().contains(entry.finding().severity()));
        if (question.bySeverity()) {
            listed = listed.sorted(Comparator.comparing(entry -> entry.finding().severity()));
        }
        return new FindingList(listed.toList(), counts);
    }

    /** How many there are of a severity, listed or not. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** How many faults there are; a hint is a question. */
    public int faults() {
        return count(Severity.ERROR) + count(Severity.WARNING);
    }

    /**
     * The entry that is selected, if it is listed: the selected finding, or else the first that concerns the selected
     * number.
     */
    public OptionalInt indexOf(Focus focus) {
        return IntStream.range(0, entries.size())
                .filter(i -> isOn(entries.get(i), focus))
                .findFirst();
    }

    private static boolean isOn(FindingEntry entry, Focus focus) {
        boolean sameReport =
                focus.unitId().filter(id -> id == entry.unit().id()).isPresent()
                        && focus.year().filter(year -> year == entry.year()).isPresent();
        if (!sameReport) {
            return false;
        }
        return focus.finding()
                .map(finding -> finding.identity().equals(entry.finding().identity()))
                .orElseGet(() -> focus.code()
                        .filter(code -> entry.finding().codes().contains(code))
                        .isPresent());
    }

    private static Stream<Integer> years(Comparison comparison, Question question) {
        return question.allYears()
                ? comparison.years().stream().sorted(Comparator.reverseOrder())
                : question.scope().year().stream();
    }
}
