package org.nianbao.desktop.charts.model;

/** Whose numbers a chart window shows. */
public enum ChartUnits {
    /** All units of the kind that is looked at. */
    ALL,
    /** The unit that is selected. */
    SELECTED
}
