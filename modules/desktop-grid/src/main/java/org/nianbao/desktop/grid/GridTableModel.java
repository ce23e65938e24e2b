package org.nianbao.desktop.grid;

import javax.swing.table.AbstractTableModel;
import org.nianbao.desktop.grid.model.GridCell;
import org.nianbao.desktop.grid.model.GridContent;

/** The cells of the grid for a table. */
final class GridTableModel extends AbstractTableModel {
    private GridContent content = GridContent.EMPTY;

    GridContent content() {
        return content;
    }

    void show(GridContent newContent) {
        boolean sameColumns = newContent.columns().stream()
                .map(column -> column.id() + column.label())
                .toList()
                .equals(content.columns().stream()
                        .map(column -> column.id() + column.label())
                        .toList());
        content = newContent;
        if (sameColumns) {
            fireTableDataChanged();
        } else {
            fireTableStructureChanged();
        }
    }

    @Override
    public int getRowCount() {
        return content.lines().size();
    }

    @Override
    public int getColumnCount() {
        return content.columns().size();
    }

    @Override
    public String getColumnName(int column) {
        return content.columns().get(column).label();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return content.columns().get(column).numeric() ? Number.class : String.class;
    }

    @Override
    public GridCell getValueAt(int row, int column) {
        return content.cell(row, column);
    }
}
