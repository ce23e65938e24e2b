package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * Where the columns of a grid's header stand.
 *
 * @param columns one per column of the form, in the order of the form; they do not overlap
 * @param others columns of the source's own that stand among them or behind them, such as 备注
 */
record HeaderColumns(List<Span> columns, List<Span> others) {
    /** Columns that may stand between the labels and the numbers. */
    private static final Set<String> ASIDE = Set.of("单位", "计量单位", "代码", "编码", "序号", "编号", "行次");

    HeaderColumns {
        columns = List.copyOf(columns);
        others = List.copyOf(others);
    }

    /** A range of grid columns, the end left out. */
    record Span(int start, int end) {
        static Span of(Piece piece) {
            return new Span(piece.column(), piece.column() + piece.columnSpan());
        }

        boolean covers(Span other) {
            return start <= other.start && other.end <= end;
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
        int first = columns.stream().mapToInt(Span::start).min().orElse(0);
        List<Span> others = above.stream()
                .flatMap(entry -> entry.labelPieces().stream())
                .filter(piece -> piece.column() > first || ASIDE.contains(LabelText.normalise(piece.asWritten())))
                .map(Span::of)
                .filter(span -> columns.stream().noneMatch(span::overlaps))
                .distinct()
                .toList();
        return Optional.of(new HeaderColumns(columns, others));
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
        boolean outside = run.stream()
                .filter(piece -> !piece.isEmpty() && !cells.contains(piece))
                .anyMatch(piece -> others.stream().noneMatch(other -> other.covers(Span.of(piece))));
        return outside ? Optional.empty() : Optional.of(cells);
    }
}
