package org.nianbao.desktop.imports.internal;

import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.nianbao.pipeline.Source;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle;

/** 文件 → 从网页导入: asks for web addresses and imports what is there. */
@ActionID(category = "File", id = "org.nianbao.desktop.imports.ImportWeb")
@ActionRegistration(displayName = "#CTL_ImportWeb", lazy = false)
@ActionReference(path = "Menu/File", position = 210)
public final class ImportWebAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    /** Made once by the platform. */
    public ImportWebAction() {
        super(NbBundle.getMessage(ImportWebAction.class, "CTL_ImportWeb"));
        putValue(Action.SHORT_DESCRIPTION, NbBundle.getMessage(ImportWebAction.class, "web.hint"));
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        List<String> addresses = new WebAddressesPanel().ask();
        new Import(addresses.stream().<Source>map(Source.OnTheWeb::new).toList()).start();
    }
}
