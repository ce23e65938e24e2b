package org.nianbao.desktop.grid;

import org.nianbao.desktop.core.Workbench;
import org.openide.windows.OnShowing;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Brings the grid to the front when an archive is opened; later changes of the same archive leave it where it is. */
@OnShowing
public final class OpenWithArchive implements Runnable {
    @Override
    public void run() {
        Workbench workbench = Workbench.find();
        Workbench.Listener listener = new Workbench.Listener() {
            private java.util.Optional<java.nio.file.Path> known = java.util.Optional.empty();

            @Override
            public void changed(Workbench.Aspect aspect) {
                if (aspect != Workbench.Aspect.ARCHIVE) {
                    return;
                }
                java.util.Optional<java.nio.file.Path> file =
                        workbench.view().map(org.nianbao.desktop.core.ArchiveView::file);
                if (file.isPresent() && !file.equals(known)) {
                    TopComponent grid = WindowManager.getDefault().findTopComponent(GridTopComponent.ID);
                    grid.open();
                    grid.requestActive();
                }
                known = file;
            }
        };
        workbench.addListener(listener);
        listener.changed(Workbench.Aspect.ARCHIVE);
    }
}
