package org.nianbao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays the cells of a Word table out: Word repeats a merged cell in every row and column that it covers. */
final class WordTable {
    /** What a cell says about its place. */
    static final class CellProperties {
        int columnSpan = 1;
        boolean joinsAbove;
        boolean joinsLeft;
    }

    private static final class Draft {
        private final int number;
        private final int column;
        private final List<Flow> content;
        private int columnSpan;
        private int rowSpan = 1;

        Draft(int number, int column, int columnSpan, List<Flow> content) {
            this.number = number;
            this.column = column;
            this.columnSpan = columnSpan;
            this.content = content;
        }

        Flow.Cell finished() {
            return new Flow.Cell(number, column, columnSpan, rowSpan, content);
        }
    }

    private static final class Row {
        private final int number;
        private final List<Draft> cells = new ArrayList<>();
        private int columnsAfter;
        private boolean dropped;

        /** The merged cells that reach into this row, and all cells that begin in it, by their first column. */
        private final Map<Integer, Draft> joinable = new HashMap<>();

        Row(int number) {
            this.number = number;
        }

        Flow.Row finished() {
            return new Flow.Row(number, cells.stream().map(Draft::finished).toList(), columnsAfter);
        }
    }

    private final ReadingLimits limits;
    private final List<Row> kept = new ArrayList<>();
    private int rowNumber;
    private int cellNumber;
    private int column;
    private Row row = new Row(0);
    private Row above = new Row(0);

    WordTable(ReadingLimits limits) {
        this.limits = limits;
    }

    void beginRow() {
        rowNumber++;
        cellNumber = 0;
        column = 0;
        row = new Row(rowNumber);
    }

    /** Leaves grid columns free before the first cell. */
    void skipColumns(int columns) {
        column += Math.max(0, columns);
    }

    /** Leaves grid columns free after the last cell. */
    void skipColumnsAfter(int columns) {
        row.columnsAfter = Math.max(0, columns);
    }

    /** Takes the row out of the table, though not out of the counting of rows. */
    void dropRow() {
        row.dropped = true;
    }

    void add(CellProperties properties, List<Flow> content) {
        cellNumber++;
        int span = Math.max(1, properties.columnSpan);
        limits.checkColumns(Math.addExact(column, span));
        Draft merged = properties.joinsAbove ? above.joinable.get(column) : null;
        if (properties.joinsLeft && !row.cells.isEmpty()) {
            row.cells.get(row.cells.size() - 1).columnSpan += span;
        } else if (merged != null) {
            row.joinable.put(column, merged);
        } else {
            Draft cell = new Draft(cellNumber, column, span, content);
            row.cells.add(cell);
            row.joinable.put(column, cell);
        }
        column += span;
    }

    void endRow() {
        if (row.dropped) {
            return;
        }
        row.joinable.forEach((first, cell) -> {
            if (above.joinable.get(first) == cell) {
                cell.rowSpan++;
            }
        });
        above = row;
        kept.add(row);
    }

    Flow.Table finished() {
        return new Flow.Table(kept.stream().map(Row::finished).toList(), true);
    }
}
