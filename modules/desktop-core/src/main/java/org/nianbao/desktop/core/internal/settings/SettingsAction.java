package org.nianbao.desktop.core.internal.settings;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.archive.Archive;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.pipeline.ChangeDeadline;
import org.nianbao.pipeline.Progress;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotificationLineSupport;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle;

/** 文件 → 选项: the few settings of the program and of the open archive on two pages. */
@ActionID(category = "File", id = "org.nianbao.desktop.core.Settings")
@ActionRegistration(displayName = "#CTL_Settings")
@ActionReference(path = "Menu/File", position = 2400, separatorBefore = 2390)
public final class SettingsAction implements ActionListener {
    private final Workbench workbench = Workbench.find();

    @Override
    public void actionPerformed(ActionEvent event) {
        Optional<Path> archive = workbench.view().map(ArchiveView::file);
        if (archive.isEmpty()) {
            ask(archive, Map.of());
        } else {
            BackgroundTasks.find()
                    .start(
                            text("settings.deadline.read"),
                            false,
                            progress -> deadlines(archive.get()),
                            deadlines -> ask(archive, deadlines));
        }
    }

    private static Map<Integer, LocalDate> deadlines(Path file) {
        try (Archive archive = Archives.open(file)) {
            return archive.deadlines();
        }
    }

    private void ask(Optional<Path> archive, Map<Integer, LocalDate> deadlines) {
        List<Integer> years = new ArrayList<>(
                workbench.view().map(view -> view.comparison().years()).orElse(List.of()));
        Collections.reverse(years);
        DialogDescriptor dialog = new DialogDescriptor(null, text("settings.title"));
        NotificationLineSupport line = dialog.createNotificationLineSupport();
        SettingsPages pages = new SettingsPages(years, deadlines, complaint -> {
                    dialog.setValid(complaint.isEmpty());
                    complaint.ifPresentOrElse(line::setErrorMessage, line::clearMessages);
                })
                .showing(workbench.scope().year());
        dialog.setMessage(pages);
        if (DialogDisplayer.getDefault().notify(dialog) == DialogDescriptor.OK_OPTION) {
            pages.store();
            Map<Integer, Optional<LocalDate>> changes = pages.deadlineChanges();
            archive.filter(file -> !changes.isEmpty()).ifPresent(file -> change(file, changes));
        }
    }

    private void change(Path file, Map<Integer, Optional<LocalDate>> changes) {
        BackgroundTasks.find()
                .start(
                        text("settings.deadline.task"),
                        true,
                        progress -> store(file, changes, progress),
                        done -> workbench.refresh());
    }

    private static boolean store(Path file, Map<Integer, Optional<LocalDate>> changes, Progress progress) {
        try (WritableArchive archive = Archives.openForWriting(file)) {
            return changes.entrySet().stream()
                    .allMatch(change -> ChangeDeadline.run(archive, change.getKey(), change.getValue(), progress));
        }
    }

    private static String text(String key) {
        return NbBundle.getMessage(SettingsAction.class, key);
    }
}
