package org.nianbao.charting.description;

/**
 * The size of a drawn chart in pixels of an ordinary screen (96 to the inch).
 *
 * @param width from 200 to 8000
 * @param height from 150 to 8000
 */
public record ChartSize(int width, int height) {
    private static final int MAXIMUM = 8000;

    public ChartSize {
        if (width < 200 || height < 150 || width > MAXIMUM || height > MAXIMUM) {
            throw new IllegalArgumentException(width + " x " + height);
        }
    }
}
