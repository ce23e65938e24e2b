package org.nianbao.desktop.charts;

import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;

/** The keys under which a window offers its chart to the commands of the menu. */
public final class ChartCommands {
    /** 文件 → 打印: what the active window shows. */
    @ActionID(category = "File", id = "org.nianbao.desktop.charts.Print")
    @ActionRegistration(displayName = "#CTL_Print")
    @ActionReferences({
        @ActionReference(path = "Menu/File", position = 320),
        @ActionReference(path = "Shortcuts", name = "D-P")
    })
    public static final String PRINT = "nianbao-print";

    /** 文件 → 图表另存为. */
    @ActionID(category = "File", id = "org.nianbao.desktop.charts.Save")
    @ActionRegistration(displayName = "#CTL_Save")
    @ActionReference(path = "Menu/File", position = 310)
    public static final String SAVE = "nianbao-save-chart";

    private ChartCommands() {}
}
