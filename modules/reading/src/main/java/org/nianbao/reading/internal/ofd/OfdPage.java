package org.nianbao.reading.internal.ofd;

import java.util.List;

/**
 * A page as it is to be shown.
 *
 * @param width its width in points
 * @param height its height in points
 * @param graphics what is drawn on it, in the order of drawing; no composites
 */
record OfdPage(double width, double height, List<Graphic> graphics) {
    OfdPage {
        graphics = List.copyOf(graphics);
    }
}
