package org.nianbao.desktop.core.internal;

import org.nianbao.desktop.core.Workbench;
import org.nianbao.desktop.core.Workbench.Aspect;
import org.openide.util.NbBundle;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/** Names the open archive in the window's title. */
@OnShowing
public final class WindowTitle implements Runnable {
    @Override
    public void run() {
        String product = WindowManager.getDefault().getMainWindow().getTitle();
        Workbench workbench = Workbench.find();
        workbench.addListener(aspect -> {
            if (aspect == Aspect.ARCHIVE) {
                WindowManager.getDefault()
                        .getMainWindow()
                        .setTitle(workbench
                                .view()
                                .map(view ->
                                        NbBundle.getMessage(WindowTitle.class, "window.title", view.name(), product))
                                .orElse(product));
            }
        });
    }
}
