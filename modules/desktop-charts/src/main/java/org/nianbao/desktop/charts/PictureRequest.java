package org.nianbao.desktop.charts;

import java.util.Objects;
import org.nianbao.desktop.charts.model.ChartContent.Charted;

/**
 * Everything that a picture of a chart depends on.
 *
 * @param charted what to show
 * @param width of the window in pixels of an ordinary screen
 * @param height of the window, likewise; the picture is higher where it would not be legible
 * @param scale how many dots of this screen make such a pixel
 */
record PictureRequest(Charted charted, int width, int height, double scale) {
    /** Narrower windows show a part of the picture. */
    static final int NARROWEST = 320;

    private static final int LOWEST = 200;

    PictureRequest {
        Objects.requireNonNull(charted);
        width = Math.max(NARROWEST, width);
        height = Math.max(LOWEST, height);
    }
}
