package org.nianbao.desktop.grid;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import org.nianbao.desktop.grid.model.GridColumn;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle;

/** Asks which columns the grid shows. */
final class ColumnChooser {
    private ColumnChooser() {}

    /** The columns to put away, by id; empty when the user thinks better of it. */
    static Optional<Set<String>> ask(List<GridColumn> columns, Set<String> hidden) {
        Choices choices = new Choices(columns, hidden);
        DialogDescriptor dialog =
                new DialogDescriptor(panel(choices), NbBundle.getMessage(ColumnChooser.class, "columns.title"));
        Object answer = DialogDisplayer.getDefault().notify(dialog);
        return answer == DialogDescriptor.OK_OPTION ? Optional.of(choices.hidden()) : Optional.empty();
    }

    private static JPanel panel(Choices choices) {
        JTable table = new JTable(choices);
        table.setRowHeight(26);
        table.setTableHeader(null);
        table.setShowGrid(false);
        table.getColumnModel().getColumn(0).setMaxWidth(36);
        table.setPreferredScrollableViewportSize(new Dimension(460, 380));
        JButton all = new JButton(NbBundle.getMessage(ColumnChooser.class, "columns.all"));
        all.addActionListener(event -> choices.showAll(true));
        JButton none = new JButton(NbBundle.getMessage(ColumnChooser.class, "columns.none"));
        none.addActionListener(event -> choices.showAll(false));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        buttons.add(all);
        buttons.add(none);
        JPanel panel = new JPanel(new BorderLayout(0, 8));
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        panel.add(buttons, BorderLayout.NORTH);
        panel.add(new JScrollPane(table), BorderLayout.CENTER);
        return panel;
    }

    /** The columns with their ticks. */
    private static final class Choices extends AbstractTableModel {
        private final List<GridColumn> columns;
        private final List<Boolean> shown = new ArrayList<>();

        Choices(List<GridColumn> columns, Set<String> hidden) {
            this.columns = columns;
            columns.forEach(column -> shown.add(!hidden.contains(column.id())));
        }

        void showAll(boolean show) {
            shown.replaceAll(before -> show);
            fireTableDataChanged();
        }

        Set<String> hidden() {
            Set<String> hidden = new HashSet<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!shown.get(i)) {
                    hidden.add(columns.get(i).id());
                }
            }
            return hidden.stream().collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public int getRowCount() {
            return columns.size();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == 0 ? Boolean.class : String.class;
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == 0;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column == 0 ? shown.get(row) : columns.get(row).fullLabel();
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            shown.set(row, (Boolean) value);
            fireTableCellUpdated(row, column);
        }
    }
}
