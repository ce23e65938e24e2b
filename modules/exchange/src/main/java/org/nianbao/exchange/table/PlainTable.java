package org.nianbao.exchange.table;

import java.util.List;
import java.util.Objects;

/**
 * A table as somebody sees it on a screen, described without the screen: only the columns and units that are shown, in
 * the order in which they are shown.
 *
 * @param title what it is a table of
 * @param explanation what the marks in it mean, and what was left out
 * @param columns its columns from left to right
 * @param fixedColumns how many of them name the unit, and so stay in sight
 * @param lines its lines from top to bottom
 */
public record PlainTable(
        String title, String explanation, List<TableColumn> columns, int fixedColumns, List<TableLine> lines) {
    public PlainTable {
        Objects.requireNonNull(title);
        Objects.requireNonNull(explanation);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        if (fixedColumns < 0 || fixedColumns > columns.size()) {
            throw new IllegalArgumentException(fixedColumns + " of " + columns.size() + " columns");
        }
        for (TableLine line : lines) {
            if (line.cells().size() != columns.size()) {
                throw new IllegalArgumentException(line.cells().size() + " cells under " + columns.size() + " columns");
            }
        }
    }
}
