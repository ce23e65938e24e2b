package org.nianbao.charting.description;

import java.awt.geom.Rectangle2D;
import java.util.Objects;

/**
 * Where a bar was drawn, in the coordinates of the area that the chart was drawn into.
 *
 * @param bar what was drawn
 * @param series its series, from 0
 * @param place the bar itself, without width or height where its number is 0; where there is no number, the marked
 *     slot, which several bars of a stack share
 * @param lane the strip across the whole plot that holds the bar and nothing of another report
 */
public record DrawnBar(ChartBar bar, int series, Rectangle2D place, Rectangle2D lane) {
    public DrawnBar {
        Objects.requireNonNull(bar);
        place = copy(place);
        lane = copy(lane);
    }

    @Override
    public Rectangle2D place() {
        return copy(place);
    }

    @Override
    public Rectangle2D lane() {
        return copy(lane);
    }

    private static Rectangle2D copy(Rectangle2D rectangle) {
        return (Rectangle2D) rectangle.clone();
    }
}
