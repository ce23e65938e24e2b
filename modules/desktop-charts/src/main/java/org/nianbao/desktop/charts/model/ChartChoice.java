package org.nianbao.desktop.charts.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user chose to see in a chart window.
 *
 * @param units whose numbers
 * @param firstYear the first year; empty for the archive's first
 * @param lastYear the last year, not before the first; empty for the archive's last, also when later ones come in
 */
public record ChartChoice(ChartUnits units, Optional<Integer> firstYear, Optional<Integer> lastYear) {
    /** All units and all years. */
    public static final ChartChoice EVERYTHING = new ChartChoice(ChartUnits.ALL, Optional.empty(), Optional.empty());

    public ChartChoice {
        Objects.requireNonNull(units);
        if (firstYear.isPresent() && lastYear.isPresent() && firstYear.get() > lastYear.get()) {
            throw new IllegalArgumentException(firstYear.get() + " to " + lastYear.get());
        }
    }

    /** The same years for other units. */
    public ChartChoice of(ChartUnits otherUnits) {
        return new ChartChoice(otherUnits, firstYear, lastYear);
    }

    /** The same with another first year; a last year before it comes along. */
    public ChartChoice from(int year) {
        return new ChartChoice(units, Optional.of(year), lastYear.map(last -> Math.max(last, year)));
    }

    /** The same with another last year; a first year after it comes along. */
    public ChartChoice to(int year) {
        return new ChartChoice(units, firstYear.map(first -> Math.min(first, year)), Optional.of(year));
    }

    /** Those of an archive's years that are chosen; all of them when none is. */
    public List<Integer> among(List<Integer> years) {
        List<Integer> chosen = years.stream()
                .filter(year -> firstYear.filter(first -> year < first).isEmpty())
                .filter(year -> lastYear.filter(last -> year > last).isEmpty())
                .toList();
        return chosen.isEmpty() ? List.copyOf(years) : chosen;
    }
}
