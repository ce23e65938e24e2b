package org.nianbao.samples.report;

import java.util.Objects;

/**
 * A cell of a {@link TableGrid} with the rectangle it covers; rows and columns count from 0.
 *
 * @param heading whether it is a label rather than a value
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, String text, boolean heading) {
    public GridCell {
        Objects.requireNonNull(text);
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("cell at " + row + "," + column);
        }
    }
}
