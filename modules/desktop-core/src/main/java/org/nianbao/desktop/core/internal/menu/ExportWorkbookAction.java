package org.nianbao.desktop.core.internal.menu;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.nianbao.archive.Archive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.FileBrowser;
import org.nianbao.desktop.core.SaveChooser;
import org.nianbao.desktop.core.ToolbarButton;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.pipeline.Selection;
import org.nianbao.pipeline.WriteWorkbook;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;
import org.openide.util.actions.Presenter;

/** 文件 → 导出Excel: writes the comparison workbook and shows its folder. Possible once there is a report. */
@ActionID(category = "File", id = "org.nianbao.desktop.core.ExportWorkbook")
@ActionRegistration(displayName = "#CTL_ExportWorkbook", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 300),
    @ActionReference(path = "Toolbars/Nianbao", position = 900),
    @ActionReference(path = "Shortcuts", name = "D-E")
})
public final class ExportWorkbookAction extends AbstractAction implements Presenter.Toolbar {
    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench = Workbench.find();

    /** Made once by the platform. */
    public ExportWorkbookAction() {
        super(
                NbBundle.getMessage(ExportWorkbookAction.class, "CTL_ExportWorkbook"),
                ImageUtilities.loadImageIcon("org/nianbao/desktop/core/icons/export.svg", false));
        putValue(Action.SHORT_DESCRIPTION, NbBundle.getMessage(ExportWorkbookAction.class, "export.hint"));
        workbench.addListener(aspect -> update());
        update();
    }

    @Override
    public Component getToolbarPresenter() {
        return new ToolbarButton(this);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        workbench.view().ifPresent(this::ask);
    }

    private void ask(ArchiveView view) {
        SaveChooser.ask(
                        ExportWorkbookAction.class,
                        NbBundle.getMessage(ExportWorkbookAction.class, "export.title"),
                        NbBundle.getMessage(ExportWorkbookAction.class, "export.kind"),
                        "xlsx",
                        NbBundle.getMessage(ExportWorkbookAction.class, "export.name", view.name()))
                .ifPresent(workbook -> write(view.file(), workbook));
    }

    private void write(Path archiveFile, Path workbook) {
        BackgroundTasks.find()
                .start(
                        NbBundle.getMessage(ExportWorkbookAction.class, "export.task", workbook.getFileName()),
                        false,
                        progress -> {
                            try (Archive archive = Archives.open(archiveFile)) {
                                WriteWorkbook.toFile(archive, Selection.ALL, workbench.phrasebook(), workbook);
                            }
                            return workbook.toAbsolutePath().getParent();
                        },
                        folder -> {
                            FileBrowser.show(folder);
                            UserMessages.find()
                                    .note(
                                            NbBundle.getMessage(
                                                    ExportWorkbookAction.class, "export.done", workbook.getFileName()),
                                            NbBundle.getMessage(ExportWorkbookAction.class, "export.next"),
                                            () -> FileBrowser.show(folder));
                        });
    }

    private void update() {
        setEnabled(workbench.view().filter(view -> !view.headers().isEmpty()).isPresent());
    }
}
