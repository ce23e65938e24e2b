package org.nianbao.pipeline;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.archive.Archive;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.StoredUnit;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;

/** Puts stored reports side by side. */
public final class LoadComparison {
    private LoadComparison() {}

    /**
     * The units and years of a selection, units by kind and then in the order in which they first appeared.
     *
     * @throws ProblemException {@link ProblemCode#NOTHING_SELECTED} when a named unit or year is not in the archive, or
     *     the archive is empty
     */
    public static Comparison from(Archive archive, Selection selection) {
        List<StoredUnit> units = units(archive, selection);
        List<Integer> years = years(archive, selection);
        Set<Long> unitIds = units.stream().map(StoredUnit::id).collect(Collectors.toSet());
        List<ReportHeader> headers = archive.headers().stream()
                .filter(header -> unitIds.contains(header.unit().id()) && years.contains(header.year()))
                .toList();
        List<Long> reportIds = headers.stream().map(ReportHeader::reportId).toList();
        Map<Long, PackedValues> numbers = archive.numbers(reportIds);
        Map<Long, List<Finding>> findings = archive.findings(reportIds);
        return new Comparison(
                units.stream().map(LoadComparison::compared).toList(),
                years,
                headers.stream()
                        .map(header -> new ComparedReport(
                                compared(header.unit()),
                                header.year(),
                                header.published(),
                                header.tableForms(),
                                numbers.get(header.reportId()),
                                findings.getOrDefault(header.reportId(), List.of())))
                        .toList());
    }

    private static List<StoredUnit> units(Archive archive, Selection selection) {
        List<StoredUnit> all = archive.units();
        for (String name : selection.units()) {
            if (all.stream().noneMatch(unit -> bears(unit, name))) {
                throw nothing(name);
            }
        }
        return all.stream()
                .filter(unit -> selection.units().isEmpty()
                        || selection.units().stream().anyMatch(name -> bears(unit, name)))
                .sorted(Comparator.comparing(StoredUnit::kind).thenComparing(StoredUnit::sequence))
                .toList();
    }

    private static boolean bears(StoredUnit unit, String name) {
        return Stream.concat(Stream.of(unit.name()), unit.formerNames().stream())
                .anyMatch(name::equals);
    }

    private static List<Integer> years(Archive archive, Selection selection) {
        List<Integer> all = archive.years();
        if (all.isEmpty()) {
            throw nothing(archive.info().file().toString());
        }
        Set<Integer> years = new LinkedHashSet<>(selection.years().isEmpty() ? all : selection.years());
        for (int year : years) {
            if (!all.contains(year)) {
                throw nothing(Integer.toString(year));
            }
        }
        return List.copyOf(years);
    }

    private static ComparedUnit compared(StoredUnit unit) {
        return new ComparedUnit(unit.id(), unit.name(), unit.kind());
    }

    private static ProblemException nothing(String subject) {
        return new ProblemException(Problem.of(ProblemCode.NOTHING_SELECTED, subject));
    }
}
