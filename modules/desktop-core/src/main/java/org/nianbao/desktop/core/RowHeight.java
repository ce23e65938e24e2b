package org.nianbao.desktop.core;

import java.awt.Component;

/** How high the rows of tables, trees and lists are. */
public final class RowHeight {
    private static final int STANDARD = 26;
    private static final int SPACE = 8;

    private RowHeight() {}

    /** The height in pixels for rows in this component's font: 26, and more where the user chose a large font. */
    public static int of(Component component) {
        return Math.max(STANDARD, component.getFontMetrics(component.getFont()).getHeight() + SPACE);
    }
}
