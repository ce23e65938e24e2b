package org.nianbao.recognition.tables.internal.labels;

import java.util.List;
import java.util.Objects;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * An entry that was recognised as a row of the form.
 *
 * @param isCertain whether nothing else can be meant
 * @param context the other entries that its label was put together from
 */
public record LabelledEntry(RowLabel row, Entry entry, boolean isCertain, List<Entry> context) {
    public LabelledEntry {
        Objects.requireNonNull(row);
        Objects.requireNonNull(entry);
        context = List.copyOf(context);
    }
}
