package org.nianbao.desktop.grid.model;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;

/**
 * A row of the grid: a unit in one year.
 *
 * @param number its place in the roster, from 1
 * @param unit the unit
 * @param report its report of the year; empty when it is missing
 * @param previous its report of the year before
 */
public record GridRow(int number, ComparedUnit unit, Optional<ComparedReport> report, Optional<ComparedReport> previous)
        implements GridLine {
    public GridRow {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(report);
        Objects.requireNonNull(previous);
    }

    @Override
    public String name() {
        return unit.name();
    }
}
