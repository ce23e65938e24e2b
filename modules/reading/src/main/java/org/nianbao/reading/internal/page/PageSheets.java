package org.nianbao.reading.internal.page;

import java.awt.Graphics2D;
import java.io.Closeable;
import java.io.IOException;

/** The pages of a file as they are shown, drawn one at a time. Not for several threads at once. */
public interface PageSheets extends Closeable {
    /** How many there are. */
    int count();

    /** The width of a page in points, pages counted from 0. */
    double width(int page);

    /** The height of a page in points, pages counted from 0. */
    double height(int page);

    /**
     * Draws a page.
     *
     * @param page the page, counted from 0
     * @param graphics white paper whose origin is the upper left corner and whose unit is a point
     * @return whether all of it was drawn; false when a picture in it is too large or of an unknown format
     * @throws IOException when the page is damaged, or the thread was interrupted
     */
    boolean draw(int page, Graphics2D graphics) throws IOException;
}
