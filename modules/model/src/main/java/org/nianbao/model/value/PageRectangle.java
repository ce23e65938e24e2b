package org.nianbao.model.value;

/** A rectangle on a page in points, origin top left, page counted from 1. */
public record PageRectangle(int pageFromOne, double x, double y, double width, double height) {
    public PageRectangle {
        if (pageFromOne < 1 || width < 0 || height < 0) {
            throw new IllegalArgumentException("page " + pageFromOne + ", " + width + " x " + height);
        }
    }
}
