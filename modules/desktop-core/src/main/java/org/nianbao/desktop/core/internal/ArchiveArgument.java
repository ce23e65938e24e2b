package org.nianbao.desktop.core.internal;

import java.awt.EventQueue;
import java.nio.file.Path;
import org.netbeans.spi.sendopts.Arg;
import org.netbeans.spi.sendopts.ArgsProcessor;
import org.netbeans.spi.sendopts.Env;
import org.nianbao.desktop.core.Workbench;
import org.openide.windows.WindowManager;

/**
 * Takes {@code --archive FILE}, or the bare file of a double click, from the launcher and opens that archive once the
 * window is there.
 */
public final class ArchiveArgument implements ArgsProcessor {
    /** The file as the user named it; set by the platform before {@link #process}, null when it was not given. */
    @Arg(longName = "archive")
    public String file;

    /**
     * Files without an option before them (or after {@code --open}, for the platform wants a name); set by the platform
     * before {@link #process}, null without any.
     */
    @Arg(longName = "open", implicit = true)
    public String[] files;

    @Override
    public void process(Env env) {
        String named = file == null && files != null && files.length > 0 ? files[0] : file;
        if (named == null) {
            return;
        }
        Path archive = env.getCurrentDirectory().toPath().resolve(named);
        WindowManager.getDefault()
                .invokeWhenUIReady(
                        () -> EventQueue.invokeLater(() -> Workbench.find().open(archive)));
    }
}
