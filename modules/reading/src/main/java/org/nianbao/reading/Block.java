package org.nianbao.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;

/** A piece of a document: running text or a table. */
public sealed interface Block {
    /**
     * A paragraph of running text; in text formats, one non-empty line.
     *
     * @param number from 1, counted over the document's paragraphs
     * @param line the line of the file from 1, for text formats
     * @param text the visible text, without line ends, never blank
     * @param rectangle where it is drawn, or its part on the first of its pages, for page formats
     */
    record Paragraph(int number, OptionalInt line, String text, Optional<PageRectangle> rectangle) implements Block {
        public Paragraph {
            Objects.requireNonNull(line);
            Objects.requireNonNull(rectangle);
            if (number < 1 || text.isBlank()) {
                throw new IllegalArgumentException("paragraph " + number + " '" + text + "'");
            }
        }

        /** A paragraph of a file without pages. */
        public Paragraph(int number, OptionalInt line, String text) {
            this(number, line, text, Optional.empty());
        }

        /** The place of a part of the text; start counts from 0. */
        public SourcePlace place(int start, int length) {
            return new SourcePlace.TextSpan(line, number, start + 1, length, rectangle);
        }

        /** The place of the whole paragraph. */
        public SourcePlace place() {
            return place(0, 0);
        }
    }

    /**
     * A table.
     *
     * @param number from 1, counted over the document's tables as they stand in the file
     * @param geometry what the cells' columns are worth
     * @param rows the rows in order; never empty
     */
    record Table(int number, Geometry geometry, List<Row> rows) implements Block {
        public Table {
            Objects.requireNonNull(geometry);
            rows = List.copyOf(rows);
            if (number < 1 || rows.isEmpty()) {
                throw new IllegalArgumentException("table " + number + " with " + rows.size() + " rows");
            }
        }
    }

    /** What the columns of a table's cells are worth. */
    enum Geometry {
        /** The format says which column a cell is in: columns and spans can be relied on. */
        GRID,
        /** The source gives only an order of cells (text lines with tabs or pipes): a position proves nothing. */
        SEQUENCE
    }

    /**
     * A row of a table.
     *
     * @param number from 1 within the table as it stands in the file
     * @param line the line of the file from 1, for text formats
     * @param cells the cells that begin in this row, in order; cells that a row span covers are not repeated; may be
     *     empty
     */
    record Row(int number, OptionalInt line, List<Cell> cells) {
        public Row {
            Objects.requireNonNull(line);
            cells = List.copyOf(cells);
            if (number < 1) {
                throw new IllegalArgumentException("row " + number);
            }
        }
    }

    /**
     * A cell of a table.
     *
     * @param column the first grid column it covers, from 0; in a {@link Geometry#SEQUENCE} its index in the row
     * @param columnSpan how many grid columns it covers, at least 1
     * @param rowSpan how many rows it covers, at least 1
     * @param text the visible text, inner line ends as {@code \n}, trimmed; may be empty
     * @param place where it stands in the file
     */
    record Cell(int column, int columnSpan, int rowSpan, String text, SourcePlace place) {
        public Cell {
            Objects.requireNonNull(text);
            Objects.requireNonNull(place);
            if (column < 0 || columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("column " + column + ", spans " + columnSpan + " x " + rowSpan);
            }
        }
    }
}
