package org.nianbao.reading.internal.page;

/**
 * A colour that something is painted with; its parts are from 0 to 1.
 *
 * @param opacity 0 where it cannot be seen, 1 where nothing shows through
 */
public record Tint(double red, double green, double blue, double opacity) {
    static final Tint PAPER = new Tint(1, 1, 1, 1);

    private static final double WHITE = 0.97;

    boolean isOpaque() {
        return opacity >= 1;
    }

    /** Whether it can be seen on paper. */
    public boolean showsOnPaper() {
        return opacity > 0 && (red <= WHITE || green <= WHITE || blue <= WHITE);
    }

    /** What is seen where this is painted over another colour. */
    Tint over(Tint below) {
        return new Tint(mixed(red, below.red), mixed(green, below.green), mixed(blue, below.blue), below.opacity);
    }

    private double mixed(double above, double below) {
        return above * opacity + below * (1 - opacity);
    }

    /** How much the colour differs from another in the part in which it differs most. */
    double contrast(Tint other) {
        return Math.max(
                Math.abs(red - other.red), Math.max(Math.abs(green - other.green), Math.abs(blue - other.blue)));
    }
}
