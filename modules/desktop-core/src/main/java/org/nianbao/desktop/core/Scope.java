package org.nianbao.desktop.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.model.report.UnitKind;

/**
 * The year and kind of unit that are looked at.
 *
 * @param year the year; empty while no archive with reports is open
 * @param kind the kind of unit; empty for all
 */
public record Scope(Optional<Integer> year, Optional<UnitKind> kind) {
    /** No year, all kinds. */
    public static final Scope EMPTY = new Scope(Optional.empty(), Optional.empty());

    public Scope {
        Objects.requireNonNull(year);
        Objects.requireNonNull(kind);
    }

    /** Those of the units that are of the kind looked at, in their order. */
    public List<ComparedUnit> select(List<ComparedUnit> units) {
        return units.stream()
                .filter(unit -> kind.isEmpty() || kind.get() == unit.kind())
                .toList();
    }
}
