package org.nianbao.desktop.review;

import javax.swing.table.AbstractTableModel;
import org.nianbao.desktop.review.model.FindingEntry;
import org.nianbao.desktop.review.model.FindingList;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.text.Phrasebook;
import org.openide.util.NbBundle;

/** The findings as rows: severity, year, unit, and what was found. */
final class FindingTableModel extends AbstractTableModel {
    static final int SEVERITY = 0;
    static final int YEAR = 1;
    static final int UNIT = 2;
    static final int MESSAGE = 3;

    private final Phrasebook phrasebook;
    private FindingList list = FindingList.EMPTY;

    FindingTableModel(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    void show(FindingList newList) {
        list = newList;
        fireTableDataChanged();
    }

    FindingList list() {
        return list;
    }

    FindingEntry entry(int row) {
        return list.entries().get(row);
    }

    @Override
    public int getRowCount() {
        return list.entries().size();
    }

    @Override
    public int getColumnCount() {
        return MESSAGE + 1;
    }

    @Override
    public String getColumnName(int column) {
        return NbBundle.getMessage(FindingTableModel.class, "column." + column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == SEVERITY ? Severity.class : String.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        FindingEntry entry = entry(row);
        return switch (column) {
            case SEVERITY -> entry.finding().severity();
            case YEAR -> Integer.toString(entry.year());
            case UNIT -> entry.unit().name();
            case MESSAGE -> phrasebook.say(entry.finding().message());
            default -> throw new IndexOutOfBoundsException(column);
        };
    }
}
