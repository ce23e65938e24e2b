package org.nianbao.desktop.core.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.netbeans.spi.sendopts.Arg;
import org.netbeans.spi.sendopts.ArgsProcessor;
import org.netbeans.spi.sendopts.Env;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.util.NbBundle;

/**
 * Takes {@code --archive FILE} from the launcher. The desktop shows no archive yet, and says so in a message instead of
 * refusing to start.
 */
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
        String key = Files.isRegularFile(archive) ? "ArchiveArgument.notYet" : "ArchiveArgument.notFound";
        DialogDisplayer.getDefault()
                .notifyLater(new NotifyDescriptor.Message(
                        NbBundle.getMessage(ArchiveArgument.class, key, file), NotifyDescriptor.INFORMATION_MESSAGE));
    }
}
