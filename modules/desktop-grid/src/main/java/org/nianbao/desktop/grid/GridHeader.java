package org.nianbao.desktop.grid;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javax.swing.SwingUtilities;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumnModel;
import org.nianbao.desktop.core.TextSmoothing;
import org.nianbao.desktop.grid.layout.HeadingLines;
import org.openide.util.NbBundle;

/** The headings in two levels, as on the official form: a group over its columns; a click sorts. */
final class GridHeader extends JTableHeader {
    /** What a column's heading says. */
    record Heading(String group, String label, Arrow arrow) {}

    /** Whether the rows are in the order of the column. */
    enum Arrow {
        NONE,
        UP,
        DOWN
    }

    static final int LINES = 3;

    private static final int PADDING = 5;

    private final IntFunction<Heading> headings;
    private boolean grouped;
    private int lines = 1;

    GridHeader(TableColumnModel columns, IntFunction<Heading> headings, IntConsumer clicked) {
        super(columns);
        this.headings = headings;
        setReorderingAllowed(false);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int column = columnAtPoint(event.getPoint());
                if (column >= 0 && SwingUtilities.isLeftMouseButton(event) && getResizingColumn() == null) {
                    clicked.accept(column);
                }
            }
        });
    }

    /** How much room the headings take: whether some have groups, and in how many lines the longest is set. */
    void arrange(boolean withGroups, int labelLines) {
        grouped = withGroups;
        lines = labelLines;
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getColumnModel().getTotalColumnWidth(), groupHeight() + labelHeight());
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int column = columnAtPoint(event.getPoint());
        if (column < 0) {
            return null; // Swing's word for none.
        }
        Heading heading = headings.apply(column);
        String name = heading.group().isEmpty() ? heading.label() : heading.group() + " " + heading.label();
        return NbBundle.getMessage(GridHeader.class, "header.tip", name);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            TextSmoothing.apply(g);
            g.setFont(getFont());
            GridColors colors = GridColors.current();
            g.setColor(colors.header());
            g.fillRect(0, 0, getWidth(), getHeight());
            Rectangle clip = g.getClipBounds();
            for (int i = 0; i < getColumnModel().getColumnCount(); i++) {
                paintColumn(g, i, clip, colors);
            }
            g.setColor(colors.line());
            g.drawLine(0, getHeight() - 1, getWidth(), getHeight() - 1);
        } finally {
            g.dispose();
        }
    }

    private void paintColumn(Graphics2D g, int column, Rectangle clip, GridColors colors) {
        Heading heading = headings.apply(column);
        Rectangle rect = getHeaderRect(column);
        boolean inGroup = grouped && !heading.group().isEmpty();
        if (inGroup && beginsGroup(column)) {
            paintGroup(g, column, heading, clip, colors);
        }
        if (!rect.intersects(clip)) {
            return;
        }
        int top = inGroup ? groupHeight() : 0;
        Rectangle area = new Rectangle(rect.x, top, rect.width, getHeight() - top);
        g.setColor(colors.line());
        g.drawLine(rect.x + rect.width - 1, top, rect.x + rect.width - 1, getHeight());
        g.setColor(colors.headerForeground());
        paintLines(g, heading.label(), area, LINES);
        paintArrow(g, heading.arrow(), area, colors.mark());
    }

    private void paintGroup(Graphics2D g, int first, Heading heading, Rectangle clip, GridColors colors) {
        Rectangle rect = getHeaderRect(first);
        for (int next = first + 1;
                next < getColumnModel().getColumnCount()
                        && headings.apply(next).group().equals(heading.group());
                next++) {
            rect = rect.union(getHeaderRect(next));
        }
        Rectangle area = new Rectangle(rect.x, 0, rect.width, groupHeight());
        if (!area.intersects(clip)) {
            return;
        }
        g.setColor(colors.line());
        g.drawLine(area.x, area.height - 1, area.x + area.width - 1, area.height - 1);
        g.drawLine(area.x + area.width - 1, 0, area.x + area.width - 1, area.height - 1);
        g.setColor(colors.headerForeground());
        // The name stays in sight while part of its group is.
        Rectangle inSight = area.intersection(getVisibleRect());
        paintLines(g, heading.group(), inSight.isEmpty() ? area : inSight, 1);
    }

    private boolean beginsGroup(int column) {
        return column == 0
                || !headings.apply(column - 1)
                        .group()
                        .equals(headings.apply(column).group());
    }

    private static void paintLines(Graphics2D g, String text, Rectangle area, int atMost) {
        FontMetrics metrics = g.getFontMetrics();
        List<String> wrapped = HeadingLines.wrap(text, area.width - 2 * PADDING, atMost, metrics::stringWidth);
        int y = area.y + (area.height - wrapped.size() * metrics.getHeight()) / 2 + metrics.getAscent();
        for (String line : wrapped) {
            g.drawString(line, area.x + Math.max(2, (area.width - metrics.stringWidth(line)) / 2), y);
            y += metrics.getHeight();
        }
    }

    private static void paintArrow(Graphics2D g, Arrow arrow, Rectangle area, Color color) {
        if (arrow == Arrow.NONE) {
            return;
        }
        int x = area.x + area.width / 2;
        int y = area.y + 2;
        int tip = arrow == Arrow.UP ? y : y + 4;
        int base = arrow == Arrow.UP ? y + 4 : y;
        g.setColor(color);
        g.fillPolygon(new int[] {x - 4, x + 4, x}, new int[] {base, base, tip}, 3);
    }

    private int groupHeight() {
        return grouped ? getFontMetrics(getFont()).getHeight() + 8 : 0;
    }

    private int labelHeight() {
        return getFontMetrics(getFont()).getHeight() * lines + 14;
    }
}
