package org.nianbao.desktop.grid;

import javax.swing.table.AbstractTableModel;
import org.nianbao.desktop.grid.model.GridCell;
import org.nianbao.desktop.grid.model.GridContent;
import org.nianbao.desktop.grid.model.GridLine;
import org.nianbao.desktop.grid.model.GridRow;

/** What stays in sight at the left: the unit's number in the roster, and its name. */
final class FrozenTableModel extends AbstractTableModel {
    static final int NUMBER = 0;
    static final int UNIT = 1;

    private final GridTableModel grid;

    FrozenTableModel(GridTableModel grid) {
        this.grid = grid;
        grid.addTableModelListener(event -> fireTableDataChanged());
    }

    @Override
    public int getRowCount() {
        return grid.getRowCount();
    }

    @Override
    public int getColumnCount() {
        return 2;
    }

    @Override
    public String getColumnName(int column) {
        return column == NUMBER
                ? GridContent.numberLabel()
                : GridContent.unitColumn().label();
    }

    @Override
    public GridCell getValueAt(int row, int column) {
        GridLine line = grid.content().lines().get(row);
        if (column == UNIT) {
            return GridCell.text(line.name());
        }
        return line instanceof GridRow unit ? GridCell.text(Integer.toString(unit.number())) : GridCell.EMPTY;
    }
}
