package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * Where the cells of a table begin in lines that keep their empty cells: right behind the labels or at one column of
 * the line, as the table's own rows show. So a blank cell at the beginning or the end of a row can be told from layout.
 */
final class CellFrames {
    /** One row may have been damaged into a shape that fits another frame. */
    private static final int LEAST_TELLING_ROWS = 2;

    /** For each row that does not fit a frame, so many must show that it is the right one. */
    private static final int TELLING_ROWS_FOR_A_MISFIT = 4;

    /** The cells of a row begin behind its labels, and groups have columns of their own. */
    private static final int MOST_LABEL_COLUMNS = 20;

    private final List<Frame> frames;

    private CellFrames(List<Frame> frames) {
        this.frames = List.copyOf(frames);
    }

    /**
     * A row of the table.
     *
     * @param width how many columns the form has for it
     * @param addsUp whether cells can be those of this row, by its own sums
     */
    record Row(Entry entry, int width, Predicate<List<Piece>> addsUp) {
        /** Whether the cells are written from the first to the last column and add up. */
        private boolean isTold(List<Piece> cells) {
            return !cells.get(0).isEmpty() && !cells.get(width - 1).isEmpty() && addsUp.test(cells);
        }
    }

    /** Where the cells begin in a line. */
    private interface Frame {
        /** The number of the first cell among those behind the label; empty if the label reaches beyond it. */
        OptionalInt start(Entry entry);
    }

    /** No frames: for a document that does not keep its empty cells. */
    static CellFrames none() {
        return new CellFrames(List.of());
    }

    /** The frames that fit a table's rows best; there may be none. */
    static CellFrames of(List<Row> rows) {
        List<Row> written = rows.stream()
                .filter(row -> row.entry().hasValues() && !row.entry().isSpaced())
                .toList();
        List<Frame> best = new ArrayList<>();
        long leastMisfits = Long.MAX_VALUE;
        for (Frame frame : (Iterable<Frame>) frames(written)::iterator) {
            long misfits = written.stream().filter(row -> isMisfit(frame, row)).count();
            long telling = written.stream()
                    .filter(row -> cells(frame, row.entry(), row.width())
                            .filter(row::isTold)
                            .isPresent())
                    .count();
            if (telling < LEAST_TELLING_ROWS || misfits * TELLING_ROWS_FOR_A_MISFIT > telling) {
                continue;
            }
            if (misfits < leastMisfits) {
                best.clear();
                leastMisfits = misfits;
            }
            if (misfits == leastMisfits) {
                best.add(frame);
            }
        }
        return new CellFrames(best);
    }

    /** Whether nothing tells where the cells begin. */
    boolean isEmpty() {
        return frames.isEmpty();
    }

    /** The cells of a row, if every frame that fits the table gives the same. */
    Optional<List<Piece>> cells(Entry entry, int width) {
        List<Optional<List<Piece>>> cells = frames.stream()
                .map(frame -> cells(frame, entry, width))
                .distinct()
                .toList();
        return cells.size() == 1 ? cells.get(0) : Optional.empty();
    }

    private static Stream<Frame> frames(List<Row> rows) {
        Frame behindLabel = entry -> OptionalInt.of(0);
        Stream<Frame> fromColumn = rows.stream()
                .flatMap(row -> row.entry().run().stream())
                .map(Piece::column)
                .filter(column -> column < MOST_LABEL_COLUMNS)
                .distinct()
                .map(column -> entry -> startAt(entry, column));
        return Stream.concat(Stream.of(behindLabel), fromColumn);
    }

    private static OptionalInt startAt(Entry entry, int column) {
        return IntStream.range(0, entry.run().size())
                .filter(cell -> entry.run().get(cell).column() == column)
                .findFirst();
    }

    /** Whether something is written outside of the frame. */
    private static boolean isMisfit(Frame frame, Row row) {
        List<Piece> run = row.entry().run();
        OptionalInt start = frame.start(row.entry());
        return start.isEmpty()
                || IntStream.range(0, run.size())
                        .anyMatch(cell -> !run.get(cell).isEmpty()
                                && (cell < start.getAsInt() || cell >= start.getAsInt() + row.width()));
    }

    private static Optional<List<Piece>> cells(Frame frame, Entry entry, int width) {
        List<Piece> run = entry.run();
        OptionalInt start = frame.start(entry);
        if (start.isEmpty()
                || start.getAsInt() + width > run.size()
                || isMisfit(frame, new Row(entry, width, cells -> true))) {
            return Optional.empty();
        }
        List<Piece> cells = run.subList(start.getAsInt(), start.getAsInt() + width);
        return mayLackEnd(cells) ? Optional.empty() : Optional.of(cells);
    }

    /** Whether a cell at an end is empty though zeros are written: then it was lost and not left blank. */
    private static boolean mayLackEnd(List<Piece> cells) {
        return (cells.get(0).isEmpty() || cells.get(cells.size() - 1).isEmpty())
                && cells.stream().anyMatch(cell -> cell.asWritten().equals("0"));
    }
}
