package org.nianbao.charting.internal.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.nianbao.charting.description.SeriesColours;

/**
 * How the bars of one series are filled: a colour that has its own grey in print, and lines across it.
 *
 * @param colour one of the Okabe–Ito colours, which colour-blind readers tell apart
 * @param hatch the lines
 */
record BarFill(Color colour, Hatch hatch) {
    /**
     * The fills in the order of the series. Each grey is at least 18 of 255 away from every other, and neighbours in a
     * stack are at least 50 apart.
     */
    static final List<BarFill> SERIES =
            series(Hatch.NONE, Hatch.RISING, Hatch.UPRIGHT, Hatch.FALLING, Hatch.LEVEL, Hatch.NONE);

    private static final double STEP = 6;
    private static final Color EDGE = new Color(0x333333);
    private static final BasicStroke EDGE_STROKE = new BasicStroke(0.6f);
    private static final BasicStroke LINE_STROKE = new BasicStroke(0.8f);

    BarFill {
        Objects.requireNonNull(colour);
        Objects.requireNonNull(hatch);
    }

    private static List<BarFill> series(Hatch... hatches) {
        return IntStream.range(0, hatches.length)
                .mapToObj(i -> new BarFill(SeriesColours.IN_ORDER.get(i), hatches[i]))
                .toList();
    }

    /** The fill of a series; they repeat after the last one. */
    static BarFill ofSeries(int series) {
        return SERIES.get(series % SERIES.size());
    }

    /** The lightness that remains in grey print, from 0 to 255 (Rec. 709 luma). */
    double grey() {
        return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
    }

    /** The colour of text on this fill. */
    Color textColour() {
        return grey() < 128 ? Color.WHITE : Color.BLACK;
    }

    /** Fills and edges an area. */
    void paint(Graphics2D g, Rectangle2D area) {
        g.setPaint(colour);
        g.fill(area);
        g.setPaint(grey() < 128 ? new Color(0xFFFFFF) : new Color(0x555555));
        g.setStroke(LINE_STROKE);
        hatch.lines(area, STEP).forEach(g::draw);
        g.setPaint(EDGE);
        g.setStroke(EDGE_STROKE);
        g.draw(area);
    }
}
