package org.nianbao.desktop.core;

import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;

/**
 * Commands of the menu that mean something else in every window: the keys under which a window offers its own in its
 * map of actions. Where the active window offers none, the command is not possible.
 */
public final class WindowCommands {
    /** 文件 → 打印: what the active window shows. */
    @ActionID(category = "File", id = "org.nianbao.desktop.core.Print")
    @ActionRegistration(displayName = "#CTL_Print", iconBase = "org/nianbao/desktop/core/icons/print.svg")
    @ActionReferences({
        @ActionReference(path = "Menu/File", position = 320),
        @ActionReference(path = "Toolbars/Nianbao", position = 950),
        @ActionReference(path = "Shortcuts", name = "D-P")
    })
    public static final String PRINT = "nianbao-print";

    private WindowCommands() {}
}
