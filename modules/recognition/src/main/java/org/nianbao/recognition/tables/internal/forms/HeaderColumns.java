package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * Where the columns of a grid's header stand.
 *
 * @param columns one per column of the form, in the order of the form; they do not overlap
 */
record HeaderColumns(List<Span> columns) {
    HeaderColumns {
        columns = List.copyOf(columns);
    }

    /** A range of grid columns, the end left out. */
    record Span(int start, int end) {
        static Span of(Piece piece) {
            return new Span(piece.column(), piece.column() + piece.columnSpan());
        }

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    /**
     * Finds the columns in the rows above an entry.
     *
     * @param above the entries above it in the same grid, the nearest last
     * @param names each column's header in its spellings, normalised
     */
    static Optional<HeaderColumns> find(List<Entry> above, List<List<String>> names) {
        List<Span> columns = new ArrayList<>();
        for (List<String> spellings : names) {
            Optional<Span> column = above.stream()
                    .filter(entry -> spellings.stream().anyMatch(entry.label()::contains))
                    .flatMap(entry -> entry.labelPieces().stream())
                    .filter(piece -> spellings.contains(LabelText.normalise(piece.asWritten())))
                    .map(Span::of)
                    .reduce((earlier, later) -> later);
            if (column.isEmpty() || columns.stream().anyMatch(column.get()::overlaps)) {
                return Optional.empty();
            }
            columns.add(column.get());
        }
        return Optional.of(new HeaderColumns(columns));
    }

    /** One cell for each column, if every column has exactly one and no number stands outside of them. */
    Optional<List<Piece>> cells(List<Piece> run) {
        List<Piece> cells = new ArrayList<>();
        for (Span column : columns) {
            List<Piece> here = run.stream()
                    .filter(piece -> Span.of(piece).overlaps(column))
                    .toList();
            if (here.size() != 1 || cells.contains(here.get(0))) {
                return Optional.empty();
            }
            cells.add(here.get(0));
        }
        boolean outside = run.stream().anyMatch(piece -> !piece.isEmpty() && !cells.contains(piece));
        return outside ? Optional.empty() : Optional.of(cells);
    }
}
