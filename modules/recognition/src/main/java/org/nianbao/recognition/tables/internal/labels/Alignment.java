package org.nianbao.recognition.tables.internal.labels;

import java.util.List;
import java.util.Optional;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * Which entries of a document are which rows of one table of a form.
 *
 * @param rows in the order of the form, each row at most once; headings left out
 * @param repeated entries that carry the label of a row that another entry was taken for
 * @param score how well it all fits; comparable between alignments of the same entries
 */
public record Alignment(List<LabelledEntry> rows, List<LabelledEntry> repeated, double score) {
    /** Nothing was found. */
    public static final Alignment NONE = new Alignment(List.of(), List.of(), 0);

    public Alignment {
        rows = List.copyOf(rows);
        repeated = List.copyOf(repeated);
    }

    /** The entry taken for a row. */
    public Optional<LabelledEntry> row(String rowKey) {
        return rows.stream().filter(row -> row.row().rowKey().equals(rowKey)).findFirst();
    }

    /** How many rows were recognised beyond doubt. */
    public long certainRows() {
        return rows.stream().filter(LabelledEntry::isCertain).count();
    }

    /** The first entry; only to be asked when there is one. */
    public Entry first() {
        return rows.stream()
                .map(LabelledEntry::entry)
                .min((a, b) -> a.index() - b.index())
                .orElseThrow();
    }

    /** The last entry; only to be asked when there is one. */
    public Entry last() {
        return rows.stream()
                .map(LabelledEntry::entry)
                .max((a, b) -> a.index() - b.index())
                .orElseThrow();
    }
}
