package org.nianbao.desktop.core.internal;

import java.util.concurrent.Callable;
import org.nianbao.desktop.core.BackgroundTasks;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.modules.OnStop;
import org.openide.util.NbBundle;

/** Asks before the window is closed while an archive is being changed. */
@OnStop
public final class AskBeforeClosing implements Callable<Boolean> {
    @Override
    public Boolean call() {
        if (!BackgroundTasks.find().changingArchive()) {
            return true;
        }
        String stop = NbBundle.getMessage(AskBeforeClosing.class, "closing.stop");
        String stay = NbBundle.getMessage(AskBeforeClosing.class, "closing.stay");
        NotifyDescriptor question = new NotifyDescriptor(
                NbBundle.getMessage(AskBeforeClosing.class, "closing.question"),
                NbBundle.getMessage(AskBeforeClosing.class, "closing.title"),
                NotifyDescriptor.DEFAULT_OPTION,
                NotifyDescriptor.QUESTION_MESSAGE,
                new Object[] {stop, stay},
                stay);
        return DialogDisplayer.getDefault().notify(question) == stop;
    }
}
