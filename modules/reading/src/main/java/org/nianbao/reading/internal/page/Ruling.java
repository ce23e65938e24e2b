package org.nianbao.reading.internal.page;

/**
 * A straight line along one of the page's edges, however it was drawn.
 *
 * @param horizontal whether it runs from left to right, otherwise from top to bottom
 * @param position its distance from the page's top if horizontal, otherwise from the left, in points
 * @param start where it begins along its direction
 * @param end where it ends, not before its start
 */
public record Ruling(boolean horizontal, double position, double start, double end) {
    public Ruling {
        if (end < start) {
            throw new IllegalArgumentException("from " + start + " to " + end);
        }
    }

    double length() {
        return end - start;
    }
}
