package org.nianbao.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.internal.TextCleaning;

/**
 * What a format with markup says, before anybody asks whether a table is one or only holds a page together. Tables may
 * stand in cells of tables.
 */
sealed interface Flow {
    /** All visible text in it, a line for each paragraph, trimmed; may be empty. */
    String visibleText();

    /** A line of text. */
    record Text(TextLine line) implements Flow {
        @Override
        public String visibleText() {
            return TextCleaning.trimmed(line.text());
        }
    }

    /**
     * A table as the file has it.
     *
     * @param rows its rows, empty ones too
     * @param sound whether its cells fit together without overlapping
     */
    record Table(List<Row> rows, boolean sound) implements Flow {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String visibleText() {
            return joined(cells().map(Cell::text), "\n");
        }

        /** Its cells, row by row. */
        Stream<Cell> cells() {
            return rows.stream().flatMap(row -> row.cells().stream());
        }

        /** Whether it puts texts side by side; a frame or a list around text does not. */
        boolean isGrid() {
            return rows.stream().anyMatch(row -> row.filledCells() > 1) || cells().anyMatch(Cell::holdsGrid);
        }
    }

    /**
     * A row as the file has it.
     *
     * @param number from 1 within the table
     * @param cells the cells that begin in it
     * @param columnsAfter how many grid columns it leaves free at its end on purpose
     */
    record Row(int number, List<Cell> cells, int columnsAfter) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** How many of its cells hold visible text. */
        long filledCells() {
            return cells.stream().filter(cell -> !cell.text().isEmpty()).count();
        }
    }

    /**
     * A cell as the file has it.
     *
     * @param number from 1 within the row as it stands in the file
     * @param column the first grid column it covers, from 0
     * @param columnSpan how many grid columns it covers
     * @param rowSpan how many rows it covers; may reach past the last row
     * @param content paragraphs and tables in it
     * @param rectangle where it is drawn, for page formats
     * @param sheetCell where it stands, for spreadsheets
     */
    record Cell(
            int number,
            int column,
            int columnSpan,
            int rowSpan,
            List<Flow> content,
            Optional<PageRectangle> rectangle,
            Optional<SourcePlace.SheetCell> sheetCell) {
        public Cell {
            content = List.copyOf(content);
            Objects.requireNonNull(rectangle);
            Objects.requireNonNull(sheetCell);
        }

        /** A cell of a page format. */
        Cell(
                int number,
                int column,
                int columnSpan,
                int rowSpan,
                List<Flow> content,
                Optional<PageRectangle> rectangle) {
            this(number, column, columnSpan, rowSpan, content, rectangle, Optional.empty());
        }

        /** A cell of a format that has no pages. */
        Cell(int number, int column, int columnSpan, int rowSpan, List<Flow> content) {
            this(number, column, columnSpan, rowSpan, content, Optional.empty());
        }

        /** Its visible text, lines ended by \n; not kept, for cells may stand in cells many times over. */
        String text() {
            return joined(content.stream().map(Flow::visibleText), "\n");
        }

        /** Whether a table in it, at whatever depth, puts texts side by side. */
        boolean holdsGrid() {
            return tables().anyMatch(Table::isGrid);
        }

        /** The tables directly in it. */
        Stream<Table> tables() {
            return content.stream().filter(Table.class::isInstance).map(Table.class::cast);
        }
    }

    private static String joined(Stream<String> texts, String separator) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }
}
