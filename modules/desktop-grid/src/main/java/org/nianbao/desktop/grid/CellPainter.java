package org.nianbao.desktop.grid;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.nianbao.desktop.core.TextSmoothing;
import org.nianbao.desktop.grid.model.CellState;
import org.nianbao.desktop.grid.model.GridCell;
import org.openide.util.NbBundle;

/** Draws a cell of the grid: its text, the sign of its state, and a red corner where a finding concerns it. */
final class CellPainter extends JComponent implements TableCellRenderer {
    /** What stands free at the right of a number for the sign of its state, so that digits stay in line. */
    static final int SIGN_WIDTH = 13;

    static final int PADDING = 6;

    private static final int CORNER = 7;
    private static final int HATCH_STEP = 6;

    private GridColors colors = GridColors.current();
    private GridCell cell = GridCell.EMPTY;
    private boolean numeric;
    private boolean selected;
    private boolean lead;
    private boolean result;

    @Override
    public CellPainter getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        return show((GridCell) value, table.getColumnClass(column) == Number.class, isSelected, hasFocus, table);
    }

    CellPainter show(GridCell newCell, boolean isNumeric, boolean isSelected, boolean isLead, JComponent where) {
        cell = newCell;
        numeric = isNumeric;
        selected = isSelected;
        lead = isLead;
        setFont(where.getFont());
        getAccessibleContext()
                .setAccessibleName(newCell.shown() + " " + newCell.state().meaning());
        return this;
    }

    /** Whether the cells that follow belong to a line of results, such as a subtotal, which stands out. */
    void setResult(boolean isResult) {
        result = isResult;
    }

    /** The font of results, beside that of the units. */
    static Font resultFont(Font font) {
        return font.deriveFont(Font.BOLD);
    }

    @Override
    public Font getFont() {
        Font font = super.getFont();
        return result && font != null ? resultFont(font) : font;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        colors = GridColors.current();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paintGround(g);
            paintText(g);
            paintSign(g);
            if (cell.inFinding()) {
                g.setColor(colors.finding());
                g.fillPolygon(new int[] {getWidth() - CORNER, getWidth(), getWidth()}, new int[] {0, 0, CORNER}, 3);
            }
            if (lead) {
                g.setColor(colors.mark());
                g.setStroke(new BasicStroke(2f));
                g.drawRect(1, 1, getWidth() - 2, getHeight() - 2);
            }
        } finally {
            g.dispose();
        }
    }

    private void paintGround(Graphics2D g) {
        boolean doubtful = cell.state() == CellState.DOUBTFUL;
        Color plain = result ? colors.header() : colors.background();
        g.setColor(doubtful ? colors.doubtful() : selected ? colors.selection() : plain);
        g.fillRect(0, 0, getWidth(), getHeight());
        if (cell.state() == CellState.MISSING_REPORT) {
            g.setColor(colors.hatch());
            for (int x = -getHeight(); x < getWidth(); x += HATCH_STEP) {
                g.drawLine(x, getHeight(), x + getHeight(), 0);
            }
        }
    }

    private void paintText(Graphics2D g) {
        String text = cell.shown();
        if (text.isEmpty()) {
            return;
        }
        TextSmoothing.apply(g);
        FontMetrics metrics = g.getFontMetrics(getFont());
        g.setFont(getFont());
        int width = metrics.stringWidth(text);
        int x = numeric && cell.amount().isPresent()
                ? getWidth() - SIGN_WIDTH - width
                : numeric ? (getWidth() - width) / 2 : PADDING;
        int y = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        if (cell.state() == CellState.MISSING_REPORT) {
            g.setColor(selected ? colors.selection() : colors.background());
            g.fillRect(x - 2, 4, width + 4, getHeight() - 8);
        }
        g.setColor(textColor());
        g.drawString(text, Math.max(x, 2), y);
    }

    private Color textColor() {
        return switch (cell.state()) {
            case CERTAIN, PROVED, ENTERED, APPROXIMATE, INCOMPLETE, DOUBTFUL ->
                selected && cell.state() != CellState.DOUBTFUL ? colors.selectionForeground() : colors.foreground();
            case BLANK_AS_ZERO, BLANK, NOT_APPLICABLE, ABSENT, NOT_ENTERED, MISSING_REPORT, NOTHING -> colors.faded();
        };
    }

    private void paintSign(Graphics2D g) {
        int x = getWidth() - SIGN_WIDTH + 2;
        int middle = getHeight() / 2;
        g.setColor(colors.mark());
        g.setStroke(new BasicStroke(1.2f));
        switch (cell.state()) {
            case PROVED, BLANK_AS_ZERO -> {
                Path2D diamond = new Path2D.Float();
                diamond.moveTo(x + 4, middle - 4);
                diamond.lineTo(x + 8, middle);
                diamond.lineTo(x + 4, middle + 4);
                diamond.lineTo(x, middle);
                diamond.closePath();
                g.draw(diamond);
            }
            case ENTERED -> {
                Path2D pencil = new Path2D.Float();
                pencil.moveTo(x, middle + 4);
                pencil.lineTo(x + 1, middle + 1);
                pencil.lineTo(x + 6, middle - 4);
                pencil.lineTo(x + 8, middle - 2);
                pencil.lineTo(x + 3, middle + 3);
                pencil.closePath();
                g.draw(pencil);
            }
            case INCOMPLETE -> {
                for (double angle = Math.PI / 2; angle < 2 * Math.PI; angle += Math.PI / 3) {
                    int dx = (int) Math.round(4 * Math.cos(angle));
                    int dy = (int) Math.round(4 * Math.sin(angle));
                    g.drawLine(x + 4 - dx, middle - dy, x + 4 + dx, middle + dy);
                }
            }
            case CERTAIN,
                    APPROXIMATE,
                    DOUBTFUL,
                    BLANK,
                    NOT_APPLICABLE,
                    ABSENT,
                    NOT_ENTERED,
                    MISSING_REPORT,
                    NOTHING -> {
                // These speak by their text or their ground.
            }
        }
    }

    /** The legend's word for an example cell that a finding concerns. */
    static String findingMeaning() {
        return NbBundle.getMessage(CellPainter.class, "legend.finding");
    }
}
