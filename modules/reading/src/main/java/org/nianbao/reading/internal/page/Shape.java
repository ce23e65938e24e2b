package org.nianbao.reading.internal.page;

/**
 * Something that is drawn, and is neither a character nor a line nor a ground, by its sides: it may be a character
 * whose font the file does not bring along.
 */
public record Shape(double left, double top, double right, double bottom) {
    /** Neither dots nor pictures are as high as characters. */
    private static final double LOWEST = 3;

    private static final double HIGHEST = 40;

    /** What is narrower is a side of a border. */
    private static final double NARROWEST = 1.5;

    /** How far from the borders of its cell a character stands at least. */
    private static final double INSET = 0.5;

    /** What fills so much of a cell is its ground. */
    private static final double GROUND = 0.8;

    boolean mayBeCharacter() {
        return bottom - top >= LOWEST
                && bottom - top <= HIGHEST
                && right - left >= NARROWEST
                && right - left <= HIGHEST;
    }

    /** Whether it is drawn around or upon a character, as an outline or a shadow is. */
    boolean belongsTo(Glyph glyph) {
        return glyph.middleX() >= left
                && glyph.middleX() <= right
                && glyph.middleY() >= top
                && glyph.middleY() <= bottom;
    }

    /** Whether it stands in a cell as a character does. */
    boolean standsIn(double cellLeft, double cellTop, double cellRight, double cellBottom) {
        boolean inside = left > cellLeft + INSET
                && top > cellTop + INSET
                && right < cellRight - INSET
                && bottom < cellBottom - INSET;
        boolean ground =
                right - left > GROUND * (cellRight - cellLeft) && bottom - top > GROUND * (cellBottom - cellTop);
        return inside && !ground;
    }
}
