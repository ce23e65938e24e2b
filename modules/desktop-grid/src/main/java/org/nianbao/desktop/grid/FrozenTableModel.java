package org.nianbao.desktop.grid;

import javax.swing.table.AbstractTableModel;
import org.nianbao.desktop.grid.model.GridCell;
import org.nianbao.desktop.grid.model.GridContent;
import org.nianbao.desktop.grid.model.GridRow;
import org.openide.util.NbBundle;

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
                ? NbBundle.getMessage(FrozenTableModel.class, "column.number")
                : GridContent.unitColumn().label();
    }

    @Override
    public GridCell getValueAt(int row, int column) {
        GridRow gridRow = grid.content().rows().get(row);
        return column == UNIT
                ? GridContent.unitColumn().cell(gridRow)
                : GridCell.text(Integer.toString(gridRow.number()));
    }
}
