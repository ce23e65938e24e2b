package org.nianbao.desktop.grid.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nianbao.model.report.UnitKind;
import org.openide.util.NbBundle;

/**
 * What the units of one kind come to, on the line below them.
 *
 * @param kind their kind
 * @param rows the units
 */
public record Subtotal(UnitKind kind, List<GridRow> rows) implements GridLine {
    public Subtotal {
        Objects.requireNonNull(kind);
        rows = List.copyOf(rows);
    }

    @Override
    public String name() {
        return NbBundle.getMessage(Subtotal.class, "subtotal.name", kind.label());
    }

    /** What they come to in a column. */
    public ColumnStatistics statistics(GridColumn column) {
        return ColumnStatistics.of(column, rows);
    }

    /** How many of the units are counted in a column, in words; empty for a column without numbers. */
    public Optional<String> explanation(GridColumn column) {
        if (!column.numeric()) {
            return Optional.empty();
        }
        ColumnStatistics statistics = statistics(column);
        return Optional.of(
                NbBundle.getMessage(Subtotal.class, "subtotal.counted", statistics.counted(), statistics.shown()));
    }

    /** Its cell in a column. */
    public GridCell cell(GridColumn column) {
        return column.numeric() ? statistics(column).subtotal() : GridCell.EMPTY;
    }

    /**
     * The rows with a subtotal below each kind of unit. There is none where all are of one kind, whose subtotal is the
     * total, nor where the kinds are not each in one place.
     */
    static List<GridLine> under(List<GridRow> rows) {
        List<GridLine> lines = new ArrayList<>();
        List<GridRow> group = new ArrayList<>();
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        for (int i = 0; i < rows.size(); i++) {
            UnitKind kind = rows.get(i).unit().kind();
            lines.add(rows.get(i));
            group.add(rows.get(i));
            if (i + 1 == rows.size() || rows.get(i + 1).unit().kind() != kind) {
                if (!kinds.add(kind)) {
                    return List.copyOf(rows);
                }
                lines.add(new Subtotal(kind, group));
                group.clear();
            }
        }
        return kinds.size() > 1 ? lines : List.copyOf(rows);
    }
}
