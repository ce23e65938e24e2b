package org.nianbao.recognition.tables.internal.labels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * Which entries of a document are which rows of one table of a form.
 *
 * @param rows in the order of the form, each row at most once; headings left out
 * @param repeated entries that carry the label of a row that another entry was taken for
 * @param slid entries among which numbers may have slid from one row to the next
 * @param score how well it all fits; comparable between alignments of the same entries
 */
public record Alignment(List<LabelledEntry> rows, List<LabelledEntry> repeated, Set<Entry> slid, double score) {
    /** Nothing was found. */
    public static final Alignment NONE = new Alignment(List.of(), List.of(), Set.of(), 0);

    private static final int SHORTEST_TELLING_LABEL = 6;

    public Alignment {
        rows = List.copyOf(rows);
        repeated = List.copyOf(repeated);
        slid = Set.copyOf(slid);
    }

    /** The same with other entries taken for the rows. */
    Alignment withRows(List<LabelledEntry> others) {
        Set<Entry> taken = others.stream().map(LabelledEntry::entry).collect(Collectors.toSet());
        return new Alignment(
                others,
                repeated.stream().filter(copy -> !taken.contains(copy.entry())).toList(),
                slid,
                score);
    }

    /** Whether every one of these rows was found with certainty. */
    boolean isCertain(List<RowLabel> all) {
        return rows.stream().filter(LabelledEntry::isCertain).count()
                == all.stream().filter(row -> !row.isHeading()).count();
    }

    /** The entry taken for a row. */
    public Optional<LabelledEntry> row(String rowKey) {
        return rows.stream().filter(row -> row.row().rowKey().equals(rowKey)).findFirst();
    }

    /** How many rows have a label that is beyond doubt, even if not its numbers. */
    public long clearRows() {
        return rows.stream()
                .filter(row -> row.certainty() != LabelledEntry.Certainty.GUESSED)
                .count();
    }

    /** How many of them have a label that other tables hardly have: 总计 and 上年结转 stand in many. */
    public long tellingRows() {
        return rows.stream()
                .filter(row -> row.certainty() != LabelledEntry.Certainty.GUESSED)
                .filter(row -> row.entry().label().length()
                                + row.context().stream()
                                        .mapToInt(piece -> piece.label().length())
                                        .sum()
                        >= SHORTEST_TELLING_LABEL)
                .count();
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
