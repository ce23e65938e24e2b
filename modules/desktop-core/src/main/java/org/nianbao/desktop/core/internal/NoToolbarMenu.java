package org.nianbao.desktop.core.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.event.MouseListener;
import org.openide.awt.MouseUtils;
import org.openide.awt.ToolbarPool;
import org.openide.util.RequestProcessor;
import org.openide.windows.OnShowing;

/**
 * Takes the menu of the tool bars away: it leads to a palette of all actions that the platform knows, most of which
 * have no use here.
 */
@OnShowing
public final class NoToolbarMenu implements Runnable {
    @Override
    public void run() {
        ToolbarPool bars = ToolbarPool.getDefault();
        RequestProcessor.getDefault().post(() -> {
            bars.waitFinished(); // They are made in the background.
            EventQueue.invokeLater(() -> withoutMenu(bars));
        });
    }

    private static void withoutMenu(Component component) {
        for (MouseListener listener : component.getMouseListeners()) {
            if (listener instanceof MouseUtils.PopupMouseAdapter) {
                component.removeMouseListener(listener);
            }
        }
        if (component instanceof Container container) {
            for (Component part : container.getComponents()) {
                withoutMenu(part);
            }
        }
    }
}
