package org.nianbao.recognition.tables.internal.labels;

import java.util.List;
import java.util.Objects;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * An entry that was recognised as a row of the form.
 *
 * @param certainty how sure it is that the row's label and numbers belong together
 * @param context the other entries that its label was put together from
 */
public record LabelledEntry(RowLabel row, Entry entry, Certainty certainty, List<Entry> context) {
    /** How sure it is that a label and numbers belong together. */
    public enum Certainty {
        /** Nothing else can be meant. */
        CERTAIN,
        /** The label is clear, but only the order of labels and rows says which numbers are its own. */
        BY_ORDER,
        /** The label is clear and apart from the numbers, but in the whole table there are as many of both by turns. */
        BY_COUNT,
        /** The label is a guess, or might as well belong to other numbers. */
        GUESSED,
        /** The numbers may be those of the row before or behind, or of another year. */
        SLID
    }

    public LabelledEntry {
        Objects.requireNonNull(row);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(certainty);
        context = List.copyOf(context);
    }

    /** Whether the label is clear, but stands apart from the numbers. */
    public boolean isApart() {
        return certainty == Certainty.BY_ORDER || certainty == Certainty.BY_COUNT;
    }

    /** Whether nothing else can be meant. */
    public boolean isCertain() {
        return certainty == Certainty.CERTAIN;
    }
}
