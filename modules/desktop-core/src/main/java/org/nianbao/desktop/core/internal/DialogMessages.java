package org.nianbao.desktop.core.internal;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.model.report.Problem;
import org.nianbao.model.text.Phrasebook;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.util.Mutex;
import org.openide.util.NbBundle;
import org.openide.util.lookup.ServiceProvider;

/** Speaks through dialogs, and through a note in the corner of the window for what can wait. */
@ServiceProvider(service = UserMessages.class)
public final class DialogMessages implements UserMessages {
    private static final Logger LOG = Logger.getLogger(DialogMessages.class.getName());

    @Override
    public void show(Problem problem) {
        Phrasebook phrasebook = Workbench.find().phrasebook();
        say(
                phrasebook.say(problem.text()) + "\n\n" + phrasebook.say(problem.nextStep()),
                NotifyDescriptor.WARNING_MESSAGE);
    }

    @Override
    public void show(String summary, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Mutex.EVENT.readAccess(() -> {
            DialogDescriptor dialog = new DialogDescriptor(
                    new ProblemList(summary, problems, Workbench.find().phrasebook()), text("message.title"));
            dialog.setOptions(new Object[] {DialogDescriptor.OK_OPTION});
            DialogDisplayer.getDefault().notifyLater(dialog);
        });
    }

    @Override
    public void showFailure(Throwable failure) {
        LOG.log(Level.WARNING, "a failure that is a bug", failure);
        say(text("message.failure"), NotifyDescriptor.ERROR_MESSAGE);
    }

    @Override
    public void note(String title, String nextStep, Runnable onClick) {
        Mutex.EVENT.readAccess(() -> CornerNote.show(title, nextStep, onClick));
    }

    private static void say(String message, int kind) {
        NotifyDescriptor descriptor = new NotifyDescriptor.Message(message, kind);
        descriptor.setTitle(text("message.title"));
        DialogDisplayer.getDefault().notifyLater(descriptor);
    }

    private static String text(String key) {
        return NbBundle.getMessage(DialogMessages.class, key);
    }
}
