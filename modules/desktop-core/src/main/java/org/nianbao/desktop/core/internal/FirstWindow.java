package org.nianbao.desktop.core.internal;

import java.awt.Frame;
import java.util.prefs.Preferences;
import org.openide.util.NbPreferences;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/** Lets the window take the whole screen the first time; from then on it comes up as the user left it. */
@OnShowing
public final class FirstWindow implements Runnable {
    private static final String SHOWN = "window.shown";

    @Override
    public void run() {
        Preferences preferences = NbPreferences.forModule(FirstWindow.class);
        if (!preferences.getBoolean(SHOWN, false)) {
            preferences.putBoolean(SHOWN, true);
            WindowManager.getDefault().getMainWindow().setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }
}
