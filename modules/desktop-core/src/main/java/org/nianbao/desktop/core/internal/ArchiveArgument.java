package org.nianbao.desktop.core.internal;

import java.awt.EventQueue;
import java.nio.file.Path;
import org.netbeans.spi.sendopts.Arg;
import org.netbeans.spi.sendopts.ArgsProcessor;
import org.netbeans.spi.sendopts.Env;
import org.nianbao.desktop.core.Workbench;
import org.openide.windows.WindowManager;

/** Takes {@code --archive FILE} from the launcher and opens that archive once the window is there. */
public final class ArchiveArgument implements ArgsProcessor {
    /** The file as the user named it; set by the platform before {@link #process}, null when it was not given. */
    @Arg(longName = "archive")
    public String file;

    @Override
    public void process(Env env) {
        if (file == null) {
            return;
        }
        Path archive = env.getCurrentDirectory().toPath().resolve(file);
        WindowManager.getDefault()
                .invokeWhenUIReady(
                        () -> EventQueue.invokeLater(() -> Workbench.find().open(archive)));
    }
}
