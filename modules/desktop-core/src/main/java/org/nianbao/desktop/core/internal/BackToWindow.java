package org.nianbao.desktop.core.internal;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import org.openide.util.Lookup;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/** Looks, whenever the user comes back to the window, whether another program has written to the open archive. */
@OnShowing
public final class BackToWindow implements Runnable {
    @Override
    public void run() {
        ArchiveWorkbench workbench = Lookup.getDefault().lookup(ArchiveWorkbench.class);
        WindowManager.getDefault().getMainWindow().addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent event) {
                workbench.refreshIfWritten();
            }
        });
    }
}
