package org.nianbao.desktop.imports.internal;

import java.awt.Toolkit;
import java.awt.datatransfer.Transferable;
import java.awt.event.ActionEvent;
import java.time.LocalDateTime;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle;

/** 文件 → 从剪贴板导入: imports the report that was copied from a browser or a word processor. */
@ActionID(category = "File", id = "org.nianbao.desktop.imports.ImportClipboard")
@ActionRegistration(displayName = "#CTL_ImportClipboard", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 220),
    @ActionReference(path = "Shortcuts", name = "DS-V")
})
public final class ImportClipboardAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    /** Made once by the platform. */
    public ImportClipboardAction() {
        super(text("CTL_ImportClipboard"));
        putValue(Action.SHORT_DESCRIPTION, text("clipboard.hint"));
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        Transferable clipboard =
                Toolkit.getDefaultToolkit().getSystemClipboard().getContents(null);
        ClipboardReport report =
                clipboard == null ? new ClipboardReport.Nothing() : ClipboardReport.of(clipboard, LocalDateTime.now());
        if (report instanceof ClipboardReport.Pasted pasted) {
            new Import(List.of(pasted.source())).start();
        } else if (report instanceof ClipboardReport.Files) {
            DroppedFiles.importFrom(clipboard);
        } else {
            String message = report instanceof ClipboardReport.Picture ? "clipboard.picture" : "clipboard.nothing";
            DialogDisplayer.getDefault()
                    .notify(new NotifyDescriptor.Message(text(message), NotifyDescriptor.INFORMATION_MESSAGE));
        }
    }

    private static String text(String key) {
        return NbBundle.getMessage(ImportClipboardAction.class, key);
    }
}
