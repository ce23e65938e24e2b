package org.nianbao.desktop.core.internal.settings;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle;

/** 文件 → 选项: the few settings of the program on one page. */
@ActionID(category = "File", id = "org.nianbao.desktop.core.Settings")
@ActionRegistration(displayName = "#CTL_Settings")
@ActionReference(path = "Menu/File", position = 2400, separatorBefore = 2390)
public final class SettingsAction implements ActionListener {
    @Override
    public void actionPerformed(ActionEvent event) {
        SettingsPanel panel = new SettingsPanel();
        DialogDescriptor dialog =
                new DialogDescriptor(panel, NbBundle.getMessage(SettingsAction.class, "settings.title"));
        if (DialogDisplayer.getDefault().notify(dialog) == DialogDescriptor.OK_OPTION) {
            panel.store();
        }
    }
}
