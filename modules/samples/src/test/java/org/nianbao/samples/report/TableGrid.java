package org.nianbao.samples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rectangular table whose cells, in reading order, cover every place exactly once. */
public final class TableGrid {
    private final int rows;
    private final int columns;
    private final List<GridCell> cells;
    private final GridCell[][] covering;

    private TableGrid(int rows, int columns, List<GridCell> cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = List.copyOf(cells);
        this.covering = new GridCell[rows][columns];
        for (GridCell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    if (covering[row][column] != null) {
                        throw new IllegalArgumentException("two cells at " + row + "," + column);
                    }
                    covering[row][column] = cell;
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (covering[row][column] == null) {
                    throw new IllegalArgumentException("no cell at " + row + "," + column);
                }
            }
        }
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The cells in reading order. */
    public List<GridCell> cells() {
        return cells;
    }

    /** The cell that covers this place. */
    public GridCell covering(int row, int column) {
        return covering[row][column];
    }

    /** The cell that begins at this place, if one does. */
    public Optional<GridCell> startingAt(int row, int column) {
        GridCell cell = covering[row][column];
        return cell.row() == row && cell.column() == column ? Optional.of(cell) : Optional.empty();
    }

    /** Collects rows from top to bottom, each from left to right, around the cells that reach down from above. */
    static final class Builder {
        private final int columns;
        private final List<GridCell> cells = new ArrayList<>();
        private final int[] filledDownTo;
        private int row = -1;
        private int column;

        Builder(int columns) {
            this.columns = columns;
            this.filledDownTo = new int[columns];
        }

        Builder row() {
            row++;
            column = 0;
            return this;
        }

        Builder label(String text, int rowSpan, int columnSpan) {
            return add(text, rowSpan, columnSpan, true);
        }

        Builder value(String text, int columnSpan) {
            return add(text, 1, columnSpan, false);
        }

        private Builder add(String text, int rowSpan, int columnSpan, boolean heading) {
            while (filledDownTo[column] > row) {
                column++;
            }
            cells.add(new GridCell(row, column, rowSpan, columnSpan, text, heading));
            for (int i = 0; i < columnSpan; i++) {
                filledDownTo[column++] = row + rowSpan;
            }
            return this;
        }

        TableGrid build() {
            return new TableGrid(row + 1, columns, cells);
        }
    }
}
