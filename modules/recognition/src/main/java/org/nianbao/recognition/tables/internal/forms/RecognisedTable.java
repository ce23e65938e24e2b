package org.nianbao.recognition.tables.internal.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * One table of the form as it was found in a document.
 *
 * @param generation the form it follows
 * @param values by code; numbers of rows that were not found are missing
 * @param entries every entry that belongs to it, headers included
 * @param place where it begins
 * @param lacksCells whether cells were lost on the way all over it, so that those of other tables may have been too
 */
public record RecognisedTable(
        FormTable table,
        FormGeneration generation,
        Map<String, ReportedValue> values,
        List<Entry> entries,
        SourcePlace place,
        boolean lacksCells) {
    public RecognisedTable {
        Objects.requireNonNull(table);
        Objects.requireNonNull(generation);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        entries = List.copyOf(entries);
        Objects.requireNonNull(place);
    }

    /** A table whose cells are all there, or lost here and there only. */
    public RecognisedTable(
            FormTable table,
            FormGeneration generation,
            Map<String, ReportedValue> values,
            List<Entry> entries,
            SourcePlace place) {
        this(table, generation, values, entries, place, false);
    }
}
