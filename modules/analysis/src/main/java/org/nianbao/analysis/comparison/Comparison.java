package org.nianbao.analysis.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.packed.Figure;

/** Units side by side over some years. A unit without a report for a year is missing there, never zero. Immutable. */
public final class Comparison {
    private record Key(long unitId, int year) {}

    private final List<ComparedUnit> units;
    private final List<Integer> years;
    private final Map<Key, ComparedReport> reports = new HashMap<>();

    /**
     * A comparison.
     *
     * @param units in the order in which the office lists them; units without any report may be among them
     * @param years in ascending order
     * @param reports at most one for a unit and year; those of other units or years are ignored
     * @throws IllegalArgumentException when two reports are of the same unit and year
     */
    public Comparison(List<ComparedUnit> units, List<Integer> years, List<ComparedReport> reports) {
        this.units = List.copyOf(units);
        this.years = years.stream().sorted().toList();
        for (ComparedReport report : reports) {
            if (this.reports.put(new Key(report.unit().id(), report.year()), report) != null) {
                throw new IllegalArgumentException(report.unit().name() + " " + report.year() + " twice");
            }
        }
    }

    /** The units, in the order in which the office lists them. */
    public List<ComparedUnit> units() {
        return units;
    }

    /** The years, ascending. */
    public List<Integer> years() {
        return years;
    }

    /** The report of a unit for a year; empty when it is missing. */
    public Optional<ComparedReport> report(ComparedUnit unit, int year) {
        return Optional.ofNullable(reports.get(new Key(unit.id(), year)));
    }

    /** The reports of one year, in the order of the units; missing ones are left out. */
    public List<ComparedReport> reports(int year) {
        return units.stream().flatMap(unit -> report(unit, year).stream()).toList();
    }

    /** One number of a unit for a year; {@link Figure#MISSING_REPORT} when there is no report. */
    public Figure figure(ComparedUnit unit, int year, String code) {
        return report(unit, year).map(report -> report.values().figure(code)).orElse(Figure.MISSING_REPORT);
    }
}
