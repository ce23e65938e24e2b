package org.nianbao.desktop.core.internal.library;

import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.WaitingReport;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.Inbox;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.pipeline.AssignReport;
import org.nianbao.pipeline.IdentityByHand;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle;
import org.openide.util.lookup.ServiceProvider;

/** Asks in a dialog. */
@ServiceProvider(service = Inbox.class)
public final class InboxDialog implements Inbox {
    @Override
    public void assign(long waitingId) {
        Workbench.find()
                .view()
                .ifPresent(view -> view.inbox().stream()
                        .filter(waiting -> waiting.id() == waitingId)
                        .findFirst()
                        .ifPresent(waiting -> ask(view, waiting)));
    }

    private static void ask(ArchiveView view, WaitingReport waiting) {
        Phrasebook phrasebook = Workbench.find().phrasebook();
        DialogDescriptor dialog = new DialogDescriptor(null, text("assign.title"));
        AssignPanel panel = new AssignPanel(
                waiting.report().source().file(),
                phrasebook.say(waiting.problem().text()),
                AssignChoices.of(view, waiting.report()),
                dialog::setValid);
        dialog.setMessage(panel);
        if (DialogDisplayer.getDefault().notify(dialog) == DialogDescriptor.OK_OPTION) {
            panel.identity().ifPresent(identity -> store(view.file(), waiting.id(), identity));
        }
    }

    private static void store(Path file, long waitingId, IdentityByHand identity) {
        BackgroundTasks.find()
                .start(text("assign.task"), true, progress -> assign(file, waitingId, identity), outcome -> {
                    Workbench.find().refresh();
                    tell(outcome, identity);
                });
    }

    /** Empty when the report had left the inbox before this task's turn came. */
    private static Optional<SaveOutcome> assign(Path file, long waitingId, IdentityByHand identity) {
        try (WritableArchive archive = Archives.openForWriting(file)) {
            return archive.inbox().stream().anyMatch(waiting -> waiting.id() == waitingId)
                    ? Optional.of(AssignReport.run(archive, waitingId, identity))
                    : Optional.empty();
        }
    }

    private static void tell(Optional<SaveOutcome> outcome, IdentityByHand identity) {
        if (outcome.isPresent() && outcome.get() instanceof SaveOutcome.Waiting waiting) {
            UserMessages.find().show(waiting.problem());
        } else if (outcome.isPresent()) {
            UserMessages.find()
                    .note(
                            NbBundle.getMessage(
                                    InboxDialog.class,
                                    "assign.done",
                                    identity.unit().name(),
                                    Integer.toString(identity.year())),
                            "",
                            () -> {});
        }
    }

    private static String text(String key) {
        return NbBundle.getMessage(InboxDialog.class, key);
    }
}
