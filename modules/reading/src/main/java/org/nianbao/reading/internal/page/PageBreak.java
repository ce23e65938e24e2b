package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the part of a table that stands on the next page to the part before it.
 *
 * <p>A header that is repeated there is left out. Cells that reach over the break become one, and so does a row that
 * the break cut, cell by cell, with the numbers in it. What begins a row of its own is never joined; where a number on
 * the page before had room for more digits, the one below is another.
 */
final class PageBreak {
    /** No header of the form has more rows. */
    private static final int MOST_HEADER_ROWS = 4;

    private final PrintedTable above;
    private final PrintedTable below;

    private PageBreak(PrintedTable above, PrintedTable below) {
        this.above = above;
        this.below = below;
    }

    /** Whether two parts of tables have the same sides, so that they may be one table. */
    static boolean mayPart(PrintedTable above, PrintedTable below) {
        return Math.abs(above.left() - below.left()) <= Edges.NEAREST
                && Math.abs(above.right() - below.right()) <= Edges.NEAREST;
    }

    /** Both parts as one table. */
    static PrintedTable joined(PrintedTable above, PrintedTable below) {
        return new PageBreak(above, withoutRepeatedHeader(above, below)).joined();
    }

    /**
     * The part of a table before a page break, when the part after it could not be joined to it: a number that filled
     * its cell is in doubt where the next page begins with a number below it that belongs to no row.
     */
    static PrintedTable withDoubts(PrintedTable above, PrintedTable below) {
        return new PageBreak(above, withoutRepeatedHeader(above, below)).withDoubts();
    }

    private PrintedTable withDoubts() {
        List<PrintedCell> row = below.rows() == 0 ? List.of() : below.row(0);
        if (beginsRow(row)) {
            return above;
        }
        List<PrintedCell> cells = above.cells().stream()
                .map(cell -> row.stream().anyMatch(lower -> mayHaveLost(cell, lower)) ? cell.asTorn() : cell)
                .toList();
        return new PrintedTable(above.rows(), cells, above.sound());
    }

    private boolean mayHaveLost(PrintedCell upper, PrintedCell lower) {
        return upper.endRow() == above.rows()
                && upper.holdsNumber()
                && lower.holdsNumber()
                && upper.left() < lower.right()
                && lower.left() < upper.right()
                && mayContinue(upper, lower);
    }

    private static PrintedTable withoutRepeatedHeader(PrintedTable above, PrintedTable below) {
        int repeated = 0;
        while (repeated < Math.min(MOST_HEADER_ROWS, Math.min(above.rows(), below.rows()))
                && isSameHeader(above.row(repeated), below.row(repeated))) {
            repeated++;
        }
        int header = repeated;
        boolean whole = below.cells().stream().noneMatch(cell -> cell.row() < header && cell.endRow() > header);
        if (header == 0 || !whole) {
            return below;
        }
        return new PrintedTable(
                below.rows() - header,
                below.cells().stream()
                        .filter(cell -> cell.row() >= header)
                        .map(cell -> cell.at(cell.row() - header, cell.rowSpan()))
                        .toList(),
                below.sound());
    }

    private static boolean isSameHeader(List<PrintedCell> first, List<PrintedCell> second) {
        if (first.size() != second.size() || first.stream().noneMatch(PrintedCell::isWords)) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            boolean same = first.get(i).isAbove(second.get(i))
                    && (first.get(i).isWords() || first.get(i).isEmpty())
                    && RowBeginnings.normalised(first.get(i).joinedText())
                            .equals(RowBeginnings.normalised(second.get(i).joinedText()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private PrintedTable joined() {
        if (below.rows() == 0) {
            return above;
        }
        Map<PrintedCell, PrintedCell> continued = new LinkedHashMap<>();
        boolean cut = isCut();
        PrintedTable upperPart = cut ? above : withDoubts();
        List<PrintedCell> row = below.row(0);
        int label = labelIndex(row);
        for (int i = 0; i < row.size(); i++) {
            PrintedCell cell = row.get(i);
            if (cut || (i < label && !beginsRow(cell))) {
                counterpart(upperPart, cell).ifPresent(upper -> continued.put(upper, cell));
            }
        }
        int shift = above.rows() - (cut ? 1 : 0);
        List<PrintedCell> cells = new ArrayList<>();
        for (PrintedCell cell : upperPart.cells()) {
            PrintedCell lower = continued.get(cell);
            cells.add(lower == null ? cell : cell.with(lower, cell.rowSpan() + lower.rowSpan() - (cut ? 1 : 0)));
        }
        below.cells().stream()
                .filter(cell -> !continued.containsValue(cell))
                .map(cell -> !cut && mayHaveBegun(cell) ? cell.asTorn() : cell)
                .map(cell -> cell.at(cell.row() + shift, cell.rowSpan()))
                .forEach(cells::add);
        return new PrintedTable(shift + below.rows(), cells, above.sound() && below.sound());
    }

    /** Whether the first row below is the rest of the last row above. */
    private boolean isCut() {
        List<PrintedCell> row = below.row(0);
        boolean says = row.stream().anyMatch(cell -> !cell.isEmpty());
        if (!says || above.bottom().size() != row.size() || beginsRow(row) && !isParted(row)) {
            return false;
        }
        return row.stream()
                .allMatch(cell -> counterpart(above, cell)
                        .filter(upper -> mayContinue(upper, cell))
                        .isPresent());
    }

    /** Whether all numbers of a row stand above the break and all its words below. */
    private boolean isParted(List<PrintedCell> row) {
        return row.stream().noneMatch(PrintedCell::holdsNumber)
                && above.bottom().stream().anyMatch(PrintedCell::holdsNumber)
                && row.stream()
                        .filter(PrintedCell::isWords)
                        .allMatch(cell -> counterpart(above, cell)
                                .filter(PrintedCell::isEmpty)
                                .isPresent());
    }

    private boolean mayContinue(PrintedCell upper, PrintedCell lower) {
        if (upper.isEmpty() || lower.isEmpty()) {
            return true;
        }
        if (upper.isWords() || lower.isWords()) {
            return upper.isWords() && lower.isWords();
        }
        double widest = Math.max(above.widestNumber(upper), below.widestNumber(lower));
        return upper.isFull(upper.lines().get(upper.lines().size() - 1), widest);
    }

    /** Whether a number may have begun above the break, in a row whose words stand below it. */
    private boolean mayHaveBegun(PrintedCell lower) {
        return lower.row() == 0
                && lower.holdsNumber()
                && above.row(above.rows() - 1).stream().noneMatch(PrintedCell::isWords)
                && counterpart(above, lower).filter(PrintedCell::holdsNumber).isPresent();
    }

    private static Optional<PrintedCell> counterpart(PrintedTable above, PrintedCell lower) {
        return above.bottom().stream().filter(upper -> upper.isAbove(lower)).findFirst();
    }

    private static boolean beginsRow(List<PrintedCell> row) {
        int label = labelIndex(row);
        return label >= 0 && beginsRow(row.get(label));
    }

    private static boolean beginsRow(PrintedCell cell) {
        return !cell.isEmpty() && RowBeginnings.isOne(cell.joinedText());
    }

    /** The last cell with words before the first with anything else; -1 when the row begins with neither. */
    private static int labelIndex(List<PrintedCell> row) {
        int label = -1;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).isWords()) {
                label = i;
            } else if (!row.get(i).isEmpty()) {
                break;
            }
        }
        return label;
    }
}
