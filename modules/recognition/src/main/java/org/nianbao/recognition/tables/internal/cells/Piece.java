package org.nianbao.recognition.tables.internal.cells;

import java.util.Objects;
import org.nianbao.model.value.SourcePlace;

/**
 * A cell, or a part of a line that stands for one.
 *
 * @param column the first grid column, from 0; only an order where the source has no grid
 * @param columnSpan how many grid columns
 */
public record Piece(CellContent content, int column, int columnSpan, SourcePlace place) {
    public Piece {
        Objects.requireNonNull(content);
        Objects.requireNonNull(place);
    }

    /** Whether nothing at all is written. */
    public boolean isEmpty() {
        return content.isEmpty();
    }

    /** Whether it reads as words rather than as a number or a blank mark. */
    public boolean isWords() {
        return content instanceof CellContent.Words;
    }

    /** The text as the source has it. */
    public String asWritten() {
        return content.asWritten();
    }
}
