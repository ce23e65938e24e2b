package org.nianbao.model.value;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Where in the source file something stands. All numbers count from 1, in the document as it stands in the file. */
public sealed interface SourcePlace {
    /**
     * A cell of a table in a text, web or word-processor file.
     *
     * @param line the line of the file, for text formats
     * @param table the table's number in the document
     * @param row the row within that table
     * @param column the cell's number within that row
     * @param rectangle where it is drawn, for page formats
     */
    record TableCell(OptionalInt line, int table, int row, int column, Optional<PageRectangle> rectangle)
            implements SourcePlace {
        public TableCell {
            Objects.requireNonNull(line);
            Objects.requireNonNull(rectangle);
            if (table < 1 || row < 1 || column < 1) {
                throw new IllegalArgumentException("table " + table + ", row " + row + ", column " + column);
            }
        }
    }

    /**
     * A piece of running text.
     *
     * @param line the line of the file, for text formats
     * @param paragraph the paragraph's number in the document (in text formats every non-empty line is one)
     * @param start the first character within that paragraph's text, from 1
     * @param length how many characters; 0 when the whole paragraph is meant
     * @param rectangle where the paragraph is drawn, or its part on the first of its pages, for page formats
     */
    record TextSpan(OptionalInt line, int paragraph, int start, int length, Optional<PageRectangle> rectangle)
            implements SourcePlace {
        public TextSpan {
            Objects.requireNonNull(line);
            Objects.requireNonNull(rectangle);
            if (paragraph < 1 || start < 1 || length < 0) {
                throw new IllegalArgumentException("paragraph " + paragraph + ", " + start + " + " + length);
            }
        }

        /** A piece of text in a file without pages. */
        public TextSpan(OptionalInt line, int paragraph, int start, int length) {
            this(line, paragraph, start, length, Optional.empty());
        }
    }

    /** A cell of a spreadsheet: the sheet's name and the cell's address such as {@code B7}. */
    record SheetCell(String sheet, String cell) implements SourcePlace {
        public SheetCell {
            Objects.requireNonNull(sheet);
            Objects.requireNonNull(cell);
        }
    }

    /** The file's name, where the file itself could not be read. */
    record FileName() implements SourcePlace {}

    /** Not in the file: somebody typed it. */
    record ByHand() implements SourcePlace {}
}
