package org.nianbao.reading.internal.ofd;

import java.util.Objects;
import java.util.Optional;

/**
 * What an object leaves to others to say of how it is drawn.
 *
 * @param lineWidth how wide lines are
 * @param fill what is filled
 * @param stroke what is outlined
 */
record Style(Optional<Double> lineWidth, Optional<Ink> fill, Optional<Ink> stroke) {
    static final Style NONE = new Style(Optional.empty(), Optional.empty(), Optional.empty());

    Style {
        Objects.requireNonNull(lineWidth);
        Objects.requireNonNull(fill);
        Objects.requireNonNull(stroke);
    }

    /** This style, with another one's word where it says nothing. */
    Style over(Style other) {
        return new Style(lineWidth.or(other::lineWidth), fill.or(other::fill), stroke.or(other::stroke));
    }
}
