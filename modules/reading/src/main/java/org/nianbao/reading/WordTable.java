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

    private final ReadingLimits limits;
    private final List<Flow.Row> rows = new ArrayList<>();
    private final List<List<Draft>> kept = new ArrayList<>();
    private final List<Integer> keptNumbers = new ArrayList<>();

    /** The cells that the next row may join, by their first column. */
    private Map<Integer, Draft> above = new HashMap<>();

    private int rowNumber;
    private int cellNumber;
    private int column;
    private boolean dropped;
    private List<Draft> row = List.of();
    private Map<Integer, Draft> open = Map.of();

    WordTable(ReadingLimits limits) {
        this.limits = limits;
    }

    void beginRow() {
        rowNumber++;
        cellNumber = 0;
        column = 0;
        dropped = false;
        row = new ArrayList<>();
        open = new HashMap<>();
    }

    /** Leaves grid columns free before the first cell. */
    void skipColumns(int columns) {
        column += Math.max(0, columns);
    }

    /** Takes the row out of the table, though not out of the counting of rows. */
    void dropRow(boolean drop) {
        dropped |= drop;
    }

    void add(CellProperties properties, List<Flow> content) {
        cellNumber++;
        int span = Math.max(1, properties.columnSpan);
        limits.checkColumns(Math.addExact(column, span));
        Draft joined = properties.joinsAbove ? above.get(column) : null;
        if (properties.joinsLeft && !row.isEmpty()) {
            row.get(row.size() - 1).columnSpan += span;
        } else if (joined != null) {
            open.put(column, joined);
        } else {
            Draft cell = new Draft(cellNumber, column, span, content);
            row.add(cell);
            open.put(column, cell);
        }
        column += span;
    }

    void endRow() {
        if (dropped) {
            return;
        }
        open.forEach((first, cell) -> {
            if (above.get(first) == cell) {
                cell.rowSpan++;
            }
        });
        above = open;
        kept.add(row);
        keptNumbers.add(rowNumber);
    }

    Flow.Table finished() {
        for (int i = 0; i < kept.size(); i++) {
            rows.add(new Flow.Row(
                    keptNumbers.get(i),
                    kept.get(i).stream().map(Draft::finished).toList()));
        }
        return new Flow.Table(rows, true);
    }
}
