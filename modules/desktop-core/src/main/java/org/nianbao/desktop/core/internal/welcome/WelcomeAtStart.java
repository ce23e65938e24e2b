package org.nianbao.desktop.core.internal.welcome;

import org.nianbao.desktop.core.Workbench;
import org.openide.windows.OnShowing;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Shows 开始 when the window comes up without an archive. */
@OnShowing
public final class WelcomeAtStart implements Runnable {
    @Override
    public void run() {
        TopComponent welcome = WindowManager.getDefault().findTopComponent(WelcomeTopComponent.ID);
        if (welcome != null && Workbench.find().view().isEmpty()) {
            welcome.open();
            welcome.requestActive();
        }
    }
}
