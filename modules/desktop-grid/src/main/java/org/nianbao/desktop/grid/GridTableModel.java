package org.nianbao.desktop.grid;

import java.util.HashMap;
import java.util.Map;
import javax.swing.table.AbstractTableModel;
import org.nianbao.desktop.grid.model.GridCell;
import org.nianbao.desktop.grid.model.GridContent;
import org.nianbao.desktop.grid.model.GridRow;

/** The cells of the grid for a table; subtotals are worked out when they come into sight. */
final class GridTableModel extends AbstractTableModel {
    private final Map<Integer, GridCell> subtotals = new HashMap<>();
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
        subtotals.clear();
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
        return content.lines().get(row) instanceof GridRow
                ? content.cell(row, column)
                : subtotals.computeIfAbsent(row * getColumnCount() + column, key -> content.cell(row, column));
    }
}
