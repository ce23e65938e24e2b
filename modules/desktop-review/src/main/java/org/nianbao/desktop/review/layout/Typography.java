package org.nianbao.desktop.review.layout;

import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * The measures of a font.
 *
 * @param charWidth the width of a character
 * @param lineHeight from one line to the next
 */
public record Typography(IntUnaryOperator charWidth, int lineHeight) {
    public Typography {
        Objects.requireNonNull(charWidth);
        if (lineHeight < 1) {
            throw new IllegalArgumentException("line height " + lineHeight);
        }
    }
}
