package org.nianbao.reading.internal.page;

import java.util.List;

/**
 * The cells that lines on a page enclose, before anything is written in them.
 *
 * @param columns the edges of the columns from left to right, at least two
 * @param rows the edges of the rows from top to bottom, at least two
 * @param cells the cells row by row; together they cover every place of the grid once, if it is sound
 * @param sound whether every cell is a rectangle
 */
record Grid(Edges columns, Edges rows, List<Cell> cells, boolean sound) {
    Grid {
        cells = List.copyOf(cells);
    }

    /** A cell by the first row and column it covers, and how many. */
    record Cell(int row, int column, int rowSpan, int columnSpan) {}

    boolean holds(double x, double y) {
        return x >= left() && x <= right() && y >= top() && y <= bottom();
    }

    boolean holds(Grid other) {
        return holds(other.left(), other.top()) && holds(other.right(), other.bottom());
    }

    double left() {
        return columns.first();
    }

    double right() {
        return columns.last();
    }

    double top() {
        return rows.first();
    }

    double bottom() {
        return rows.last();
    }
}
