package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** The column 小计 that some offices put beside the five kinds of organization in table three. */
enum LegalSubtotal {
    /** The seven columns of the form. */
    NONE(-1),
    /** Between 自然人 and 商业企业. */
    BEFORE_ORGANIZATIONS(1),
    /** Between 其他 and 总计. */
    AFTER_ORGANIZATIONS(6);

    private final int column;

    LegalSubtotal(int column) {
        this.column = column;
    }

    /** Where the header has the column. */
    static LegalSubtotal in(List<Entry> header) {
        int at = -1;
        int company = -1;
        int pieces = 0;
        for (Entry entry : header) {
            for (Piece piece : entry.hasValues() ? List.<Piece>of() : entry.labelPieces()) {
                String text = LabelText.normalise(piece.asWritten());
                at = text.contains("小计") ? pieces : at;
                company = text.equals("商业企业") ? pieces : company;
                pieces++;
            }
        }
        if (at < 0) {
            return NONE;
        }
        return at < company ? BEFORE_ORGANIZATIONS : AFTER_ORGANIZATIONS;
    }

    /** How many numbers a row has that has so many without it. */
    int width(int columns) {
        return this == NONE ? columns : columns + 1;
    }

    /** The row without the subtotal; a row whose count is not right is not known to have one. */
    RowCells leftOut(RowCells cells, int columns) {
        if (this == NONE || cells instanceof RowCells.Nothing) {
            return cells;
        }
        if (cells instanceof RowCells.Placed placed && placed.cells().size() == width(columns)) {
            List<Piece> kept = new ArrayList<>(placed.cells());
            kept.remove(column);
            return new RowCells.Placed(kept, placed.isLoose());
        }
        return cells;
    }
}
