package org.nianbao.desktop.charts;

import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;

/** The key under which a window offers its chart to the command of the menu. */
public final class ChartCommands {
    /** 文件 → 图表另存为. */
    @ActionID(category = "File", id = "org.nianbao.desktop.charts.Save")
    @ActionRegistration(displayName = "#CTL_Save")
    @ActionReference(path = "Menu/File", position = 310)
    public static final String SAVE = "nianbao-save-chart";

    private ChartCommands() {}
}
