package org.nianbao.charting.description;

/** Which way bars grow. */
public enum BarDirection {
    /** Upwards; the categories, such as years, run along the horizontal axis. */
    UPWARDS,
    /** To the right; the categories, such as units, run down, the first one on top. */
    RIGHTWARDS
}
