package org.nianbao.accuracy.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nianbao.model.form.FormTable;

/**
 * A row of a generated table as it will be written.
 *
 * @param rowKey the key of its indicators; empty for anything but a row of numbers
 * @param groups the group labels that begin in this row
 * @param label empty for headers
 * @param cells what is written in its cells; of a row of numbers one text per column unless the row was damaged
 */
record GeneratedRow(FormTable table, Kind kind, String rowKey, List<String> groups, String label, List<String> cells) {
    /** What a row is. */
    enum Kind {
        /** The label of a part of table two over the whole width. */
        SECTION,
        /** A row of column labels. */
        HEADER,
        /** A row of the form; of table four one of its three blocks. */
        NUMBERS,
        /** A torn piece of a row: the rest of its label, or of its numbers. */
        PIECE,
        /** A line that belongs to no table, such as a page number. */
        FURNITURE
    }

    GeneratedRow {
        Objects.requireNonNull(table);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(rowKey);
        groups = List.copyOf(groups);
        Objects.requireNonNull(label);
        cells = List.copyOf(cells);
    }

    static GeneratedRow furniture(FormTable table, String text) {
        return new GeneratedRow(table, Kind.FURNITURE, "", List.of(), text, List.of());
    }

    static GeneratedRow piece(FormTable table, String label, List<String> cells) {
        return new GeneratedRow(table, Kind.PIECE, "", List.of(), label, cells);
    }

    GeneratedRow withCells(List<String> changed) {
        return new GeneratedRow(table, kind, rowKey, groups, label, changed);
    }

    GeneratedRow withLabel(String changed) {
        return new GeneratedRow(table, kind, rowKey, groups, changed, cells);
    }

    GeneratedRow withGroups(List<String> changed) {
        return new GeneratedRow(table, kind, rowKey, changed, label, cells);
    }

    boolean isNumbers() {
        return kind == Kind.NUMBERS;
    }

    /** Whether a row or table total stands in it, so that what is lost of it may be proved. */
    boolean isSummed() {
        return isNumbers() && table != FormTable.DISCLOSURE;
    }

    /** The group labels and the label. */
    List<String> labels() {
        List<String> labels = new ArrayList<>(groups);
        labels.add(label);
        return labels;
    }
}
