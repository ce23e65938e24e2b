package org.nianbao.charting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.charting.internal.drawing.PageDrawing;

/** A described chart that can be drawn on anything, with a display or without. Immutable. */
public final class ChartDrawing {
    private final PageDrawing page;

    /** Prepares the drawing of a chart. */
    public ChartDrawing(ChartDescription chart) {
        this.page = PageDrawing.of(chart);
    }

    /** The size at which everything in the chart is legible. */
    public ChartSize naturalSize() {
        return page.naturalSize();
    }

    /** Draws the chart on a white ground into an area. The graphics keeps its clip and transform. */
    public void draw(Graphics2D graphics, Rectangle2D area) {
        page.draw(graphics, area);
    }
}
