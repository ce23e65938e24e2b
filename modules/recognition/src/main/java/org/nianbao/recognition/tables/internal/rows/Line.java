package org.nianbao.recognition.tables.internal.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.recognition.tables.internal.cells.Piece;

/**
 * One physical row of a table, or one short paragraph, cut into pieces.
 *
 * @param table the document's table it stands in, if any
 * @param paragraph the document's paragraph it is, if any
 * @param isGrid whether the columns of its pieces can be relied on
 * @param isSpaced whether some of its pieces were cut at spaces, so that nothing shows where a cell ends
 * @param pieces in order; empty cells included
 */
record Line(
        OptionalInt table,
        OptionalInt paragraph,
        boolean isGrid,
        boolean isSpaced,
        List<Piece> pieces,
        SourcePlace place) {
    Line {
        Objects.requireNonNull(table);
        Objects.requireNonNull(paragraph);
        pieces = List.copyOf(pieces);
        Objects.requireNonNull(place);
    }

    /** The pieces in which something is written. */
    List<Piece> written() {
        List<Piece> written = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (!piece.isEmpty()) {
                written.add(piece);
            }
        }
        return Collections.unmodifiableList(written);
    }
}
