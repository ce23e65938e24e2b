package org.nianbao.desktop.review;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import org.nianbao.model.finding.Severity;

/** The list of findings on the screen. */
final class FindingTable extends JTable {
    private static final int ROW_HEIGHT = 26;
    private static final int TIP_WIDTH = 480;

    FindingTable(FindingTableModel model) {
        super(model);
        FontMetrics metrics = getFontMetrics(getFont());
        setRowHeight(Math.max(ROW_HEIGHT, metrics.getHeight() + 8));
        setShowVerticalLines(false);
        setAutoResizeMode(AUTO_RESIZE_LAST_COLUMN);
        getTableHeader().setReorderingAllowed(false);
        if (getTableHeader().getDefaultRenderer() instanceof JLabel headings) {
            headings.setHorizontalAlignment(JLabel.LEADING);
        }
        setDefaultRenderer(Severity.class, new SeverityRenderer());
        setDefaultRenderer(String.class, new TextRenderer());
        setDefaultEditor(Object.class, null);
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_F2, 0), "none");
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_F8, 0), "none");
        arrange(false);
    }

    /** Sets the widths; the year is shown only where there are several. */
    void arrange(boolean withYear) {
        FontMetrics metrics = getFontMetrics(getFont());
        setWidth(FindingTableModel.SEVERITY, metrics.stringWidth(SeverityLook.word(Severity.WARNING)) + 40);
        setWidth(FindingTableModel.YEAR, withYear ? metrics.stringWidth("2000") + 20 : 0);
        int units = 60;
        for (int row = 0; row < getRowCount(); row++) {
            units = Math.max(
                    units,
                    metrics.stringWidth(getValueAt(row, FindingTableModel.UNIT).toString()) + 20);
        }
        setWidth(FindingTableModel.UNIT, Math.min(240, units));
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        if (row < 0) {
            return null; // Swing's word for none.
        }
        String text = getValueAt(row, FindingTableModel.MESSAGE).toString();
        return "<html><body width=" + TIP_WIDTH + ">"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void setWidth(int column, int width) {
        TableColumn tableColumn = getColumnModel().getColumn(column);
        tableColumn.setMinWidth(width);
        tableColumn.setMaxWidth(width);
        tableColumn.setPreferredWidth(width);
    }

    /** Texts without the frame of the focused cell: a row is selected as a whole. */
    private static class TextRenderer extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 4));
            return this;
        }
    }

    /** The icon and the word of a severity. */
    private static final class SeverityRenderer extends TextRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Severity severity = (Severity) value;
            super.getTableCellRendererComponent(table, SeverityLook.word(severity), selected, focused, row, column);
            setIcon(SeverityLook.icon(severity));
            return this;
        }
    }
}
