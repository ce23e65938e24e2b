package org.nianbao.recognition.tables.generated;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.model.form.FormTable;

/**
 * A row of a generated table as it will be written.
 *
 * @param groups the group labels that begin in this row
 * @param cells what is written in its cells; one text per column unless the row was damaged
 */
record GeneratedRow(FormTable table, String rowKey, List<String> groups, String label, List<String> cells) {
    GeneratedRow {
        groups = List.copyOf(groups);
        cells = List.copyOf(cells);
    }

    GeneratedRow withCells(List<String> changed) {
        return new GeneratedRow(table, rowKey, groups, label, changed);
    }

    GeneratedRow withLabel(String changed) {
        return new GeneratedRow(table, rowKey, groups, changed, cells);
    }

    /** The group labels and the label. */
    List<String> labels() {
        List<String> labels = new ArrayList<>(groups);
        labels.add(label);
        return labels;
    }
}
