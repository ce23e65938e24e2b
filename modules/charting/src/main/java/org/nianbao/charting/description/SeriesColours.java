package org.nianbao.charting.description;

import java.awt.Color;
import java.util.List;

/** The colours of the series of every chart, here and in workbooks. */
public final class SeriesColours {
    /**
     * Six of the Okabe–Ito colours, which colour-blind readers tell apart, in an order in which neighbours of a stack
     * differ clearly in grey print too.
     */
    public static final List<Color> IN_ORDER = List.of(
            new Color(0x0072B2),
            new Color(0x56B4E9),
            new Color(0xD55E00),
            new Color(0xF0E442),
            new Color(0xCC79A7),
            new Color(0x000000));

    private SeriesColours() {}
}
