package org.nianbao.desktop.core.internal.menu;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.nianbao.desktop.core.ArchiveChooser;
import org.nianbao.desktop.core.Workbench;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;

/** 文件 → 打开. */
@ActionID(category = "File", id = "org.nianbao.desktop.core.OpenArchive")
@ActionRegistration(displayName = "#CTL_OpenArchive", iconBase = "org/nianbao/desktop/core/icons/open.svg")
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 110),
    @ActionReference(path = "Shortcuts", name = "D-O")
})
public final class OpenArchiveAction implements ActionListener {
    @Override
    public void actionPerformed(ActionEvent event) {
        ArchiveChooser.toOpen().ifPresent(Workbench.find()::open);
    }
}
