package org.nianbao.recognition.tables.internal.statistics;

import java.util.List;
import java.util.Optional;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * A line of the 统计表: what may be its label, the unit it names, and its cells.
 *
 * @param labels the texts that may be the label, the likeliest first; never empty
 * @param cells what is written behind label and unit, and one empty cell where nothing is
 * @param isOpen whether nothing shows that the line has a cell at all
 * @param entries what it was made from
 */
record LabelledCell(
        List<String> labels, Optional<String> unit, List<Piece> cells, boolean isOpen, List<Entry> entries) {
    LabelledCell {
        labels = List.copyOf(labels);
        cells = List.copyOf(cells);
        entries = List.copyOf(entries);
    }

    boolean isContested() {
        return entries.stream().anyMatch(Entry::isContested);
    }

    String asWritten() {
        return String.join(" ", cells.stream().map(Piece::asWritten).toList());
    }

    SourcePlace place() {
        return cells.isEmpty() ? entries.get(0).place() : cells.get(0).place();
    }
}
