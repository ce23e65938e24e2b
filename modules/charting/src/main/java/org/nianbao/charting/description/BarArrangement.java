package org.nianbao.charting.description;

/** How the bars of one category stand to one another. */
public enum BarArrangement {
    /** Each starts at zero. */
    SIDE_BY_SIDE,
    /** Each starts where the one before it ends. */
    STACKED
}
