package org.nianbao.reading.internal.page;

import java.util.List;
import java.util.Objects;
import org.nianbao.model.value.PageRectangle;

/** A paragraph or table that was printed, whole over all its pages. */
public sealed interface PrintedBlock {
    /**
     * A paragraph.
     *
     * @param text its lines as one; tabs where a line has wide gaps
     * @param place where it lies, or its part on the first of its pages
     */
    record Paragraph(String text, PageRectangle place) implements PrintedBlock {
        public Paragraph {
            Objects.requireNonNull(text);
            Objects.requireNonNull(place);
        }
    }

    /**
     * A table.
     *
     * @param rows its rows; in each the cells that begin in it, from left to right
     * @param sound whether its cells fit together
     */
    record Table(List<List<Cell>> rows, boolean sound) implements PrintedBlock {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell of a table.
     *
     * @param column the first column it covers, from 0, over all pages of the table
     * @param columnSpan how many columns it covers
     * @param rowSpan how many rows it covers
     * @param lines its text, line by line; may be empty
     * @param place where it lies
     */
    record Cell(int column, int columnSpan, int rowSpan, List<String> lines, PageRectangle place) {
        public Cell {
            lines = List.copyOf(lines);
            Objects.requireNonNull(place);
        }
    }
}
