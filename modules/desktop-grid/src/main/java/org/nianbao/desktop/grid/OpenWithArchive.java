package org.nianbao.desktop.grid;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Workbench;
import org.openide.windows.OnShowing;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Brings the grid to the front when an archive is opened; later changes of the same archive leave it where it is. */
@OnShowing
public final class OpenWithArchive implements Runnable {
    private final Workbench workbench = Workbench.find();
    private Optional<Path> known = Optional.empty();

    @Override
    public void run() {
        workbench.addListener(this::changed);
        changed(Workbench.Aspect.ARCHIVE);
    }

    private void changed(Workbench.Aspect aspect) {
        if (aspect != Workbench.Aspect.ARCHIVE) {
            return;
        }
        Optional<Path> file = workbench.view().map(ArchiveView::file);
        if (file.isPresent() && !file.equals(known)) {
            TopComponent grid = WindowManager.getDefault().findTopComponent(GridTopComponent.ID);
            grid.open();
            grid.requestActive();
            // It may be active already, and has its cells only after it has heard of the archive.
            EventQueue.invokeLater(grid::requestFocusInWindow);
        }
        known = file;
    }
}
