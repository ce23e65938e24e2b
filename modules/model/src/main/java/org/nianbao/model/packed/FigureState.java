package org.nianbao.model.packed;

/** What a packed number is worth; the whole evidence stays in the report. */
public enum FigureState {
    STATED,
    PROVED,
    ENTERED,
    /** Stated by the narrative with 余, 多 or 约: counted as the number written, and shown as approximate. */
    APPROXIMATE,
    /** Left blank in the source and shown so; counts as 0 because a sum proves it. */
    BLANK_COUNTED_AS_ZERO,
    /** Left blank; what it counts as is not known. */
    BLANK,
    NOT_APPLICABLE,
    DOUBTFUL,
    /** The report has no such row, table or statement. */
    ABSENT,
    /** The report is a scan, and nobody has entered this number by hand. */
    NOT_ENTERED,
    /** There is no report. */
    MISSING_REPORT;

    /** Whether the amount beside this state may be counted with. */
    public boolean countable() {
        return switch (this) {
            case STATED, PROVED, ENTERED, APPROXIMATE, BLANK_COUNTED_AS_ZERO -> true;
            case BLANK, NOT_APPLICABLE, DOUBTFUL, ABSENT, NOT_ENTERED, MISSING_REPORT -> false;
        };
    }
}
