package org.nianbao.desktop.imports.internal;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JFileChooser;
import org.nianbao.desktop.core.ToolbarButton;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;
import org.openide.util.actions.Presenter;
import org.openide.windows.WindowManager;

/** 文件 → 导入: asks for files and folders and imports them. */
@ActionID(category = "File", id = "org.nianbao.desktop.imports.Import")
@ActionRegistration(displayName = "#CTL_Import", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 200),
    @ActionReference(path = "Toolbars/Nianbao", position = 100),
    @ActionReference(path = "Shortcuts", name = "DS-I")
})
public final class ImportAction extends AbstractAction implements Presenter.Toolbar {
    private static final long serialVersionUID = 1L;

    /** Made once by the platform. */
    public ImportAction() {
        super(
                NbBundle.getMessage(ImportAction.class, "CTL_Import"),
                ImageUtilities.loadImageIcon("org/nianbao/desktop/core/icons/import.svg", false));
        putValue(Action.SHORT_DESCRIPTION, NbBundle.getMessage(ImportAction.class, "import.hint"));
    }

    @Override
    public Component getToolbarPresenter() {
        ToolbarButton button = new ToolbarButton(this);
        button.setText(NbBundle.getMessage(ImportAction.class, "import.short"));
        return button;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        JFileChooser chooser = new FileChooserBuilder(ImportAction.class)
                .setFileHiding(true)
                .setTitle(NbBundle.getMessage(ImportAction.class, "import.title"))
                .setApproveText(NbBundle.getMessage(ImportAction.class, "import.approve"))
                .createFileChooser();
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setMultiSelectionEnabled(true);
        // Owned by the main window, from which it has its icon.
        if (chooser.showDialog(WindowManager.getDefault().getMainWindow(), null) == JFileChooser.APPROVE_OPTION) {
            List<Path> chosen =
                    Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList();
            Import.ofFiles(chosen).start();
        }
    }
}
