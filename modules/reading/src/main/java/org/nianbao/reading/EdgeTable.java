package org.nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.reading.internal.ColumnEdges;

/** A table of a format that knows where its cells begin and end, but nothing of columns; in twentieths of a point. */
final class EdgeTable {
    /**
     * A cell.
     *
     * @param left where it begins
     * @param right where it ends
     * @param joinsAbove whether it is one with the cell above
     * @param joinsLeft whether it is one with the cell before
     * @param content paragraphs and tables in it
     */
    record Cell(int left, int right, boolean joinsAbove, boolean joinsLeft, List<Flow> content) {}

    private final ReadingLimits limits;
    private final List<List<Cell>> rows = new ArrayList<>();

    EdgeTable(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Adds a row of cells, from left to right. */
    void add(List<Cell> row) {
        rows.add(row);
    }

    /** The table; every edge of any row is an edge of its grid. */
    Flow.Table finished() {
        ColumnEdges edges = new ColumnEdges();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                edges.add(cell.left());
                edges.add(cell.right());
            }
        }
        WordTable table = new WordTable(limits);
        for (List<Cell> row : rows) {
            table.beginRow();
            layOut(table, row, edges);
            table.endRow();
        }
        return table.finished();
    }

    private static void layOut(WordTable table, List<Cell> row, ColumnEdges edges) {
        int column = 0;
        for (Cell cell : row) {
            int first = edges.columnAt(cell.left());
            table.skipColumns(first - column);
            column = Math.max(column, first);
            WordTable.CellProperties properties = new WordTable.CellProperties();
            properties.columnSpan = Math.max(1, edges.columnAt(cell.right()) - column);
            properties.joinsAbove = cell.joinsAbove();
            properties.joinsLeft = cell.joinsLeft();
            table.add(properties, cell.content());
            column += properties.columnSpan;
        }
        table.skipColumnsAfter(edges.columns() - column);
    }
}
