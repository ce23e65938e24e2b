package org.nianbao.desktop.imports.internal;

import java.util.List;

/** The list of an import's files. */
final class ImportTableModel extends ColumnsTableModel<ImportTableModel.Column, ImportRow> {
    private static final long serialVersionUID = 1L;

    /** The columns from left to right. */
    enum Column {
        STATUS,
        FILE,
        UNIT,
        YEAR,
        TEXT,
        NEXT_STEP
    }

    ImportTableModel(List<ImportRow> rows) {
        super("column.", Column.class, rows);
    }

    @Override
    Class<?> kind(Column column) {
        return column == Column.STATUS ? ImportRow.Status.class : String.class;
    }

    @Override
    Object value(int index, Column column) {
        ImportRow row = row(index);
        return switch (column) {
            case STATUS -> row.status();
            case FILE -> row.file();
            case UNIT -> row.unit();
            case YEAR -> row.year();
            case TEXT -> row.text();
            case NEXT_STEP -> row.nextStep();
        };
    }
}
