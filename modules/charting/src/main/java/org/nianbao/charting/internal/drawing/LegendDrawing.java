package org.nianbao.charting.internal.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.LegendNote;
import org.nianbao.model.packed.FigureState;

/** Draws the legend in as many rows as it needs: the series where there are several, then the marks that occur. */
final class LegendDrawing {
    private static final double SWATCH_WIDTH = 22;
    private static final double SWATCH_HEIGHT = 11;
    private static final double SPACE = 18;
    private static final Color TEXT = new Color(0x333333);

    private final ChartDescription chart;
    private final Graphics2D g;
    private final TextDrawing text;
    private final Slot slot;

    LegendDrawing(ChartDescription chart, Graphics2D g, Font font) {
        this.chart = chart;
        this.g = g;
        this.text = new TextDrawing(g, font);
        this.slot = new Slot(g, font, chart.direction());
    }

    /** Draws from {@code top} downwards and returns where the next thing may begin. */
    double draw(Rectangle2D area, double top) {
        Cursor cursor = new Cursor(area, top);
        if (chart.series().size() > 1) {
            for (int series = 0; series < chart.series().size(); series++) {
                BarFill fill = BarFill.ofSeries(series);
                entry(cursor, chart.series().get(series), true, swatch -> fill.paint(g, swatch));
            }
            cursor.nextRow();
        }
        for (LegendNote note : chart.notes()) {
            boolean boxed = note.state() != FigureState.APPROXIMATE;
            entry(cursor, note.text(), boxed, swatch -> slot.sample(note.state(), swatch));
        }
        cursor.nextRow();
        return cursor.y;
    }

    private void entry(Cursor cursor, String label, boolean boxed, Consumer<Rectangle2D> swatch) {
        double indent = boxed ? SWATCH_WIDTH + 6 : 0;
        cursor.place(indent + text.width(label));
        double middle = cursor.y + text.lineHeight() / 2;
        if (boxed) {
            swatch.accept(new Rectangle2D.Double(cursor.x, middle - SWATCH_HEIGHT / 2, SWATCH_WIDTH, SWATCH_HEIGHT));
        }
        text.atLeft(label, cursor.x + indent, middle, TEXT);
        cursor.x += indent + text.width(label) + SPACE;
    }

    /** Where the next entry goes. */
    private final class Cursor {
        private final Rectangle2D area;
        private double x;
        private double y;

        Cursor(Rectangle2D area, double top) {
            this.area = area;
            this.x = area.getMinX();
            this.y = top;
        }

        void place(double width) {
            if (x > area.getMinX() && x + width > area.getMaxX()) {
                nextRow();
            }
        }

        void nextRow() {
            if (x > area.getMinX()) {
                x = area.getMinX();
                y += text.lineHeight() + 4;
            }
        }
    }
}
