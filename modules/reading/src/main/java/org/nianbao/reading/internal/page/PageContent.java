package org.nianbao.reading.internal.page;

import java.util.List;
import java.util.Objects;
import org.nianbao.model.value.PageRectangle;

/**
 * What is drawn on one page: its characters and straight lines, in the direction in which its text is read.
 *
 * @param number the page's number, from 1
 * @param turn how the page as shown has to be turned for its text to run from left to right
 * @param width the width in points once turned
 * @param height the height in points once turned
 * @param glyphs the visible characters, in the order of drawing, which means nothing
 * @param rulings the visible lines in no order
 * @param shapes what else is drawn and may be a character, in no order
 * @param pictured the part of the page that pictures cover, 0 to 1
 */
public record PageContent(
        int number,
        Turn turn,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<Shape> shapes,
        double pictured) {
    public PageContent {
        Objects.requireNonNull(turn);
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        shapes = List.copyOf(shapes);
    }

    /** A rectangle of the turned page as it lies on the page as shown. */
    PageRectangle rectangle(double left, double top, double right, double bottom) {
        double[] first = turn.shown(left, top, width, height);
        double[] second = turn.shown(right, bottom, width, height);
        return new PageRectangle(
                number,
                rounded(Math.min(first[0], second[0])),
                rounded(Math.min(first[1], second[1])),
                rounded(Math.abs(first[0] - second[0])),
                rounded(Math.abs(first[1] - second[1])));
    }

    /** Hundredths of a point are finer than anything that is drawn. */
    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
