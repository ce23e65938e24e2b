package org.nianbao.charting.internal.drawing;

import org.nianbao.charting.description.BarDirection;

/**
 * Where the bars of one category lie across its band of the category axis.
 *
 * @param first from the band's beginning to the first bar
 * @param thickness of each bar
 * @param gap between two bars
 */
record BarPlaces(double first, double thickness, double gap) {
    /** Pixels between neighbouring bars. */
    static final double GAP = 4;

    private static final double THICKEST_UPWARDS = 56;
    private static final double THICKEST_RIGHTWARDS = 20;

    /** The places for some bars beside one another in the middle of a band. */
    static BarPlaces in(double band, int bars, BarDirection direction) {
        double between = bars == 1 ? GAP : Math.max(GAP, band * 0.12);
        double gap = band / bars > 3 * GAP ? GAP : band / bars / 4;
        double thickest = direction == BarDirection.RIGHTWARDS ? THICKEST_RIGHTWARDS : THICKEST_UPWARDS;
        double thickness = Math.min((band - between - gap * (bars - 1)) / bars, thickest);
        return new BarPlaces((band - thickness * bars - gap * (bars - 1)) / 2, thickness, gap);
    }

    /** Where a bar begins, from the band's beginning. */
    double start(int bar) {
        return first + bar * (thickness + gap);
    }

    /** How much room a bar and the space beside it give to its label. */
    double room() {
        return thickness + gap;
    }
}
