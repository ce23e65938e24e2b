package org.nianbao.desktop.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import org.nianbao.desktop.grid.model.CellState;
import org.nianbao.desktop.grid.model.ColumnStatistics;
import org.nianbao.desktop.grid.model.GridCell;
import org.nianbao.desktop.grid.model.Statistic;

/** The lines below the grid: what each column comes to, worked out when it comes into sight. */
final class PinnedTableModel extends AbstractTableModel {
    private final GridTableModel grid;
    private final Map<Integer, ColumnStatistics> known = new HashMap<>();

    PinnedTableModel(GridTableModel grid) {
        this.grid = grid;
        grid.addTableModelListener(event -> {
            known.clear();
            fireTableDataChanged();
        });
    }

    @Override
    public int getRowCount() {
        return Statistic.values().length;
    }

    @Override
    public int getColumnCount() {
        return grid.getColumnCount();
    }

    @Override
    public String getColumnName(int column) {
        return grid.getColumnName(column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return grid.getColumnClass(column);
    }

    @Override
    public GridCell getValueAt(int row, int column) {
        if (!grid.content().columns().get(column).numeric()) {
            return GridCell.EMPTY;
        }
        ColumnStatistics statistics = known.computeIfAbsent(column, grid.content()::statistics);
        Statistic statistic = Statistic.values()[row];
        return new GridCell(statistics.text(statistic), CellState.CERTAIN, statistics.total(), false, Optional.empty());
    }
}
