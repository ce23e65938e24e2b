package org.nianbao.desktop.grid.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The order of the rows.
 *
 * @param columnId the column that orders them; empty for the order of the roster
 * @param descending whether the largest comes first
 */
public record GridSort(Optional<String> columnId, boolean descending) {
    /** The order of the roster. */
    public static final GridSort ROSTER = new GridSort(Optional.empty(), false);

    public GridSort {
        Objects.requireNonNull(columnId);
    }

    /** What a click on a heading makes of this: ascending, descending, and the third time the roster again. */
    public GridSort clicked(String column) {
        if (!columnId.equals(Optional.of(column))) {
            return new GridSort(Optional.of(column), false);
        }
        return descending ? ROSTER : new GridSort(columnId, true);
    }

    /** The rows in this order; those without something to compare come last in either direction, as in the roster. */
    public List<GridRow> apply(List<GridRow> rosterRows, List<GridColumn> columns) {
        Optional<GridColumn> column = columnId.flatMap(id ->
                columns.stream().filter(candidate -> candidate.id().equals(id)).findFirst());
        if (column.isEmpty()) {
            return rosterRows;
        }
        GridColumn.Order order = column.get().order();
        Comparator<GridRow> comparator = descending ? order.ascending().reversed() : order.ascending();
        return rosterRows.stream()
                .sorted((one, other) -> {
                    boolean oneHas = order.has(one);
                    boolean otherHas = order.has(other);
                    if (oneHas && otherHas) {
                        return comparator.compare(one, other);
                    }
                    return Boolean.compare(otherHas, oneHas);
                })
                .toList();
    }
}
