package org.nianbao.desktop.grid.model;

import org.nianbao.model.packed.FigureState;
import org.openide.util.NbBundle;

/** What a cell of the grid is worth; the order is that of the legend. */
public enum CellState {
    /** Read with certainty, or text. */
    CERTAIN,
    PROVED,
    ENTERED,
    /** The text says 余, 多 or 约. */
    APPROXIMATE,
    /** A subtotal that some of its units are left out of. */
    INCOMPLETE,
    DOUBTFUL,
    /** Left blank; counts as 0 because a sum proves it. */
    BLANK_AS_ZERO,
    /** Left blank; what it counts as is not known. */
    BLANK,
    NOT_APPLICABLE,
    /** The report has no such number. */
    ABSENT,
    /** The report is a scan, and nobody has entered this number. */
    NOT_ENTERED,
    MISSING_REPORT,
    /** There is nothing to say, such as no change where a year is missing. */
    NOTHING;

    static CellState of(FigureState state) {
        return switch (state) {
            case STATED -> CERTAIN;
            case PROVED -> PROVED;
            case ENTERED -> ENTERED;
            case APPROXIMATE -> APPROXIMATE;
            case BLANK_COUNTED_AS_ZERO -> BLANK_AS_ZERO;
            case BLANK -> BLANK;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case DOUBTFUL -> DOUBTFUL;
            case ABSENT -> ABSENT;
            case NOT_ENTERED -> NOT_ENTERED;
            case MISSING_REPORT -> MISSING_REPORT;
        };
    }

    /** What the state means, in the user's words. */
    public String meaning() {
        return NbBundle.getMessage(CellState.class, "state." + name());
    }

    /** What stands in the cell in place of a number; empty for states that have one. */
    public String word() {
        return switch (this) {
            case CERTAIN, PROVED, ENTERED, APPROXIMATE, INCOMPLETE, NOTHING -> "";
            case BLANK_AS_ZERO, BLANK -> "/";
            case DOUBTFUL -> "?";
            case NOT_APPLICABLE, ABSENT, NOT_ENTERED, MISSING_REPORT ->
                NbBundle.getMessage(CellState.class, "word." + name());
        };
    }
}
