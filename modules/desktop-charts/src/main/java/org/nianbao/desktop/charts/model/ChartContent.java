package org.nianbao.desktop.charts.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.charting.ChartKind;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Scope;

/** What a chart window has to show. */
public sealed interface ChartContent {
    /**
     * A chart of some units and years.
     *
     * @param whole everything that the archive has; the same object as long as the archive is not read anew
     * @param units in the office's order; never empty
     * @param years ascending; never empty
     */
    record Charted(Comparison whole, List<ComparedUnit> units, List<Integer> years) implements ChartContent {
        public Charted {
            Objects.requireNonNull(whole);
            units = List.copyOf(units);
            years = List.copyOf(years);
            if (units.isEmpty() || years.isEmpty()) {
                throw new IllegalArgumentException("nothing to chart");
            }
        }

        /** Only these units and years. */
        public Comparison comparison() {
            List<ComparedReport> reports = units.stream()
                    .flatMap(unit -> years.stream().flatMap(year -> whole.report(unit, year).stream()))
                    .toList();
            return new Comparison(units, years, reports);
        }
    }

    /**
     * Nothing, and why.
     *
     * @param reason what is missing
     */
    record Nothing(Reason reason) implements ChartContent {
        public Nothing {
            Objects.requireNonNull(reason);
        }
    }

    /** Why there is nothing to show. */
    enum Reason {
        NO_ARCHIVE,
        NO_REPORTS,
        NO_UNIT_OF_THIS_KIND,
        NO_UNIT_SELECTED
    }

    /**
     * What a window of a kind of chart shows.
     *
     * <p>The outcomes of several units are those of one year, the one that is looked at; everything else shows the
     * chosen years.
     */
    static ChartContent of(ChartKind kind, Optional<ArchiveView> view, Scope scope, Focus focus, ChartChoice choice) {
        if (view.isEmpty()) {
            return new Nothing(Reason.NO_ARCHIVE);
        }
        Comparison whole = view.get().comparison();
        if (whole.units().isEmpty() || whole.years().isEmpty()) {
            return new Nothing(Reason.NO_REPORTS);
        }
        if (choice.units() == ChartUnits.SELECTED) {
            return focus.unitId()
                    .flatMap(view.get()::unit)
                    .<ChartContent>map(unit -> new Charted(whole, List.of(unit), choice.among(whole.years())))
                    .orElse(new Nothing(Reason.NO_UNIT_SELECTED));
        }
        List<ComparedUnit> units = scope.select(whole.units());
        if (units.isEmpty()) {
            return new Nothing(Reason.NO_UNIT_OF_THIS_KIND);
        }
        return new Charted(
                whole, units, oneYear(kind, choice) ? List.of(year(scope, whole)) : choice.among(whole.years()));
    }

    /** Whether a window shows the year that is looked at rather than a choice of years. */
    static boolean oneYear(ChartKind kind, ChartChoice choice) {
        return kind == ChartKind.OUTCOMES && choice.units() == ChartUnits.ALL;
    }

    private static int year(Scope scope, Comparison whole) {
        List<Integer> years = whole.years();
        return scope.year().filter(years::contains).orElse(years.get(years.size() - 1));
    }
}
