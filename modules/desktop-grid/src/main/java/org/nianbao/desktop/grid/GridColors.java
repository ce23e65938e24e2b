package org.nianbao.desktop.grid;

import java.awt.Color;
import java.util.Objects;
import javax.swing.UIManager;

/**
 * The grid's colours, from the look and feel where it has them.
 *
 * @param faded for words that stand in place of a number
 * @param doubtful the ground of a doubtful reading
 * @param hatch the strokes of a missing report
 * @param finding the corner of a cell that a finding concerns
 * @param mark the small signs beside a number
 */
record GridColors(
        Color background,
        Color foreground,
        Color selection,
        Color selectionForeground,
        Color line,
        Color header,
        Color headerForeground,
        Color faded,
        Color doubtful,
        Color hatch,
        Color finding,
        Color mark) {
    static GridColors current() {
        Color background = color("Table.background", Color.WHITE);
        boolean dark = background.getRed() + background.getGreen() + background.getBlue() < 384;
        return new GridColors(
                background,
                color("Table.foreground", Color.BLACK),
                dark ? new Color(0x2F4F6F) : new Color(0xCFE3F7),
                dark ? Color.WHITE : Color.BLACK,
                dark ? new Color(0x4A4D50) : new Color(0xDDDFE2),
                dark ? new Color(0x43474A) : new Color(0xF2F4F6),
                color("TableHeader.foreground", Color.BLACK),
                dark ? new Color(0x9DA3A8) : new Color(0x767C82),
                dark ? new Color(0x6B5311) : new Color(0xFFE3A3),
                dark ? new Color(0x565A5E) : new Color(0xD9DDE1),
                dark ? new Color(0xFF7B6B) : new Color(0xC62828),
                dark ? new Color(0x7FB2E5) : new Color(0x2F6FA8));
    }

    private static Color color(String key, Color otherwise) {
        return Objects.requireNonNullElse(UIManager.getColor(key), otherwise);
    }
}
