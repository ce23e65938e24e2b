package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** Which cell of a row stands in which column of the form. */
sealed interface RowCells {
    /**
     * Each column has its own cell; there are as many as columns.
     *
     * @param isLoose whether empty cells between them had to be taken for layout
     */
    record Placed(List<Piece> cells, boolean isLoose) implements RowCells {
        public Placed {
            cells = List.copyOf(cells);
        }

        /** Whether only the row's sum can show that the cells were told apart rightly. */
        boolean isDoubtfulIn(Entry entry) {
            boolean blankWithoutGrid = !entry.isGrid() && cells.stream().anyMatch(Piece::isEmpty);
            return isLoose || entry.isSpaced() || blankWithoutGrid;
        }
    }

    /** Something is written, but not in as many cells as there are columns. */
    record Miscounted(List<Piece> tokens) implements RowCells {
        public Miscounted {
            tokens = List.copyOf(tokens);
        }
    }

    /** Nothing is written, and there are fewer cells than columns. */
    record Nothing() implements RowCells {}

    /**
     * The cells of an entry.
     *
     * @param width how many columns the form has for it
     * @param header the grid columns of the header, where it was found
     * @param order the order of the columns, where they are told apart by nothing else
     */
    static RowCells of(Entry entry, int width, Optional<HeaderColumns> header, ColumnOrder order) {
        Objects.requireNonNull(entry);
        if (entry.isGrid()) {
            Optional<List<Piece>> byColumn = header.flatMap(columns -> columns.cells(entry.run()));
            if (byColumn.isPresent()) {
                return new Placed(byColumn.get(), false);
            }
            if (entry.run().size() == width) {
                return new Placed(order.toForm(entry.run()), false);
            }
        }
        RowCells cells = inOrder(entry.run(), width);
        return cells instanceof Placed placed ? new Placed(order.toForm(placed.cells()), placed.isLoose()) : cells;
    }

    /** The cells of an entry whose columns stand in the order of the form. */
    static RowCells of(Entry entry, int width, Optional<HeaderColumns> header) {
        return of(entry, width, header, ColumnOrder.OF_THE_FORM);
    }

    private static RowCells inOrder(List<Piece> run, int width) {
        List<Piece> written = run.stream().filter(piece -> !piece.isEmpty()).toList();
        if (written.isEmpty()) {
            return run.size() >= width ? new Placed(run.subList(0, width), false) : new Nothing();
        }
        // Empty cells at both ends are layout; between two numbers they are cells that were left blank.
        List<Piece> bounded = new ArrayList<>(run);
        while (bounded.get(0).isEmpty()) {
            bounded.remove(0);
        }
        while (bounded.get(bounded.size() - 1).isEmpty()) {
            bounded.remove(bounded.size() - 1);
        }
        if (bounded.size() == width) {
            return new Placed(bounded, false);
        }
        if (written.size() == width) {
            return new Placed(written, true);
        }
        boolean remarkBehind = written.size() > width
                && written.subList(0, width).stream().noneMatch(Piece::isWords)
                && written.subList(width, written.size()).stream().allMatch(Piece::isWords);
        return remarkBehind ? new Placed(written.subList(0, width), true) : new Miscounted(written);
    }
}
