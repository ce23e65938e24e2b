package org.nianbao.charting;

import java.awt.Font;
import org.nianbao.charting.internal.drawing.ChartFonts;

/** The typeface that the program brings along, with the Chinese of official papers, for machines that have none. */
public final class BundledFont {
    private BundledFont() {}

    /** The regular one. */
    public static Font regular() {
        return ChartFonts.bundled().regular();
    }
}
