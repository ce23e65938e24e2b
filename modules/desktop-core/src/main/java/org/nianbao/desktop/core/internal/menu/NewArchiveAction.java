package org.nianbao.desktop.core.internal.menu;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.nianbao.desktop.core.ArchiveChooser;
import org.nianbao.desktop.core.Workbench;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle;

/** 文件 → 新建. */
@ActionID(category = "File", id = "org.nianbao.desktop.core.NewArchive")
@ActionRegistration(displayName = "#CTL_NewArchive", iconBase = "org/nianbao/desktop/core/icons/new.svg")
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 100),
    @ActionReference(path = "Shortcuts", name = "D-N")
})
public final class NewArchiveAction implements ActionListener {
    @Override
    public void actionPerformed(ActionEvent event) {
        ArchiveChooser.toCreate(NbBundle.getMessage(NewArchiveAction.class, "newArchive.name"))
                .ifPresent(Workbench.find()::create);
    }
}
