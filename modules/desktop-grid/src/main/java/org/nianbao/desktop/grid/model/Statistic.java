package org.nianbao.desktop.grid.model;

import org.openide.util.NbBundle;

/** A line below the grid. */
public enum Statistic {
    TOTAL,
    AVERAGE,
    MEDIAN,
    /** Over how many units the others are. */
    COUNTED;

    /** Its name. */
    public String label() {
        return NbBundle.getMessage(Statistic.class, "statistic." + name());
    }

    /** What it is over. */
    public String explanation() {
        return NbBundle.getMessage(Statistic.class, "statistic.explanation");
    }
}
