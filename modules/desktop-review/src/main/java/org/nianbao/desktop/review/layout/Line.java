package org.nianbao.desktop.review.layout;

import java.util.Objects;

/**
 * A line of a set text.
 *
 * @param start its first character within the text, from 0
 * @param text what stands in it
 */
public record Line(int start, String text) {
    public Line {
        Objects.requireNonNull(text);
    }
}
