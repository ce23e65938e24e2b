package org.nianbao.charting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.charting.description.DrawnBar;
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

    /** The height in pixels from which everything is legible when the chart is this wide; at most 8000. */
    public int legibleHeight(int width) {
        return page.legibleHeight(width);
    }

    /**
     * Draws the chart on a white ground into an area. The graphics keeps its clip and transform.
     *
     * @return where each bar is, panel by panel and category by category
     */
    public List<DrawnBar> draw(Graphics2D graphics, Rectangle2D area) {
        return page.draw(graphics, area);
    }
}
