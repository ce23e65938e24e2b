package org.nianbao.desktop.imports.internal;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.openide.util.NbBundle;

/**
 * A table whose columns, from left to right, are the values of an enum, with their headers in the bundle.
 *
 * @param <C> the columns
 * @param <R> what a row shows
 */
abstract class ColumnsTableModel<C extends Enum<C>, R> extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private final String headers;
    private final transient List<C> columns;
    private final transient List<R> rows;

    /**
     * A table of these rows.
     *
     * @param headers what the keys of the headers begin with, before the column's name
     */
    ColumnsTableModel(String headers, Class<C> columns, List<R> rows) {
        this.headers = headers;
        this.columns = List.of(columns.getEnumConstants());
        this.rows = List.copyOf(rows);
    }

    /** What a cell shows, of the column's class. */
    abstract Object value(int row, C column);

    /** Of which class a column's values are. */
    abstract Class<?> kind(C column);

    final R row(int index) {
        return rows.get(index);
    }

    final C column(int index) {
        return columns.get(index);
    }

    @Override
    public final int getRowCount() {
        return rows.size();
    }

    @Override
    public final int getColumnCount() {
        return columns.size();
    }

    @Override
    public final String getColumnName(int index) {
        return NbBundle.getMessage(ColumnsTableModel.class, headers + column(index));
    }

    @Override
    public final Class<?> getColumnClass(int index) {
        return kind(column(index));
    }

    @Override
    public final Object getValueAt(int row, int index) {
        return value(row, column(index));
    }
}
