package org.nianbao.reading.internal.page;

import java.util.Objects;
import java.util.Optional;

/**
 * A character as it is drawn on a page whose text runs from left to right.
 *
 * @param text what it stands for; {@link #UNREADABLE} where the file does not say
 * @param x its left edge in points
 * @param baseline the line it stands on, in points from the top
 * @param width how far the pen moves, in points
 * @param size the height of its font in points
 * @param run the same for characters that were drawn in one go, without a gap between them
 * @param tint its colour, where that is known
 */
public record Glyph(String text, double x, double baseline, double width, double size, int run, Optional<Tint> tint) {
    /** Stands for a character that is drawn but cannot be known. */
    public static final String UNREADABLE = "\uFFFD";

    /** The middle of a digit or capital above its baseline, in parts of the font's size. */
    private static final double MIDDLE = 0.35;

    private static final double CAP_HEIGHT = 0.7;

    public Glyph {
        Objects.requireNonNull(text);
    }

    /** The same when it cannot be known. */
    Glyph unreadable() {
        return new Glyph(UNREADABLE, x, baseline, width, size, run, tint);
    }

    double right() {
        return x + width;
    }

    double middleX() {
        return x + width / 2;
    }

    /** The height at which its ink is centred; the box of a font may stick out of a cell, its ink does not. */
    double middleY() {
        return baseline - MIDDLE * size;
    }

    double inkTop() {
        return baseline - CAP_HEIGHT * size;
    }

    boolean isDigit() {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }

    boolean isIdeograph() {
        return text.codePoints().allMatch(Character::isIdeographic);
    }

    /** Whether it is, or may have been, a digit. */
    boolean mayBeDigit() {
        return isDigit() || text.equals(UNREADABLE);
    }
}
