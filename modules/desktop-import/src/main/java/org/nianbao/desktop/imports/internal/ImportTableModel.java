package org.nianbao.desktop.imports.internal;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The list of an import's files. */
final class ImportTableModel extends AbstractTableModel {
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

    private final transient List<ImportRow> rows;

    ImportTableModel(List<ImportRow> rows) {
        this.rows = List.copyOf(rows);
    }

    ImportRow row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return ImportResult.text("column." + Column.values()[column]);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Column.values()[column] == Column.STATUS ? ImportRow.Status.class : String.class;
    }

    @Override
    public Object getValueAt(int index, int column) {
        ImportRow row = rows.get(index);
        return switch (Column.values()[column]) {
            case STATUS -> row.status();
            case FILE -> row.file();
            case UNIT -> row.unit();
            case YEAR -> row.year();
            case TEXT -> row.text();
            case NEXT_STEP -> row.nextStep();
        };
    }
}
