package org.nianbao.reading.internal.page;

import java.util.Optional;

/** Which way text runs on a page as it is shown, by quarters of a circle. */
public enum Turn {
    /** From left to right. */
    NONE,
    /** From top to bottom. */
    DOWN,
    /** From right to left, upside down. */
    OVER,
    /** From bottom to top. */
    UP;

    /** The turn of text that runs along this vector on the page as shown, whose y grows downwards. */
    public static Optional<Turn> along(double x, double y) {
        double most = Math.max(Math.abs(x), Math.abs(y));
        if (most == 0 || Math.min(Math.abs(x), Math.abs(y)) > most * 0.05) {
            return Optional.empty();
        }
        if (Math.abs(x) > Math.abs(y)) {
            return Optional.of(x > 0 ? NONE : OVER);
        }
        return Optional.of(y > 0 ? DOWN : UP);
    }

    /** Whether width and height change places. */
    public boolean isSideways() {
        return this == DOWN || this == UP;
    }

    /** A point of the page as shown, on the page turned so that text of this direction runs from left to right. */
    public double[] turned(double x, double y, double shownWidth, double shownHeight) {
        return switch (this) {
            case NONE -> new double[] {x, y};
            case DOWN -> new double[] {y, shownWidth - x};
            case OVER -> new double[] {shownWidth - x, shownHeight - y};
            case UP -> new double[] {shownHeight - y, x};
        };
    }

    /** The point of the page as shown that became this point of the turned page, whose width and height are given. */
    public double[] shown(double x, double y, double turnedWidth, double turnedHeight) {
        return switch (this) {
            case NONE -> new double[] {x, y};
            case DOWN -> new double[] {turnedHeight - y, x};
            case OVER -> new double[] {turnedWidth - x, turnedHeight - y};
            case UP -> new double[] {y, turnedWidth - x};
        };
    }
}
