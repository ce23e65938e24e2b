package org.nianbao.desktop.core;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openide.util.RequestProcessor;

/** The system's own window on a folder; callable from any thread. */
public final class FileBrowser {
    private static final Logger LOG = Logger.getLogger(FileBrowser.class.getName());
    private static final RequestProcessor THREAD = new RequestProcessor("nianbao-file-browser", 1);

    private FileBrowser() {}

    /** Shows a folder where the system can; does nothing otherwise. */
    public static void show(Path folder) {
        THREAD.post(() -> {
            if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                return;
            }
            try {
                Desktop.getDesktop().open(folder.toFile());
            } catch (IOException e) {
                LOG.log(Level.INFO, "the system did not open " + folder, e);
            }
        });
    }
}
