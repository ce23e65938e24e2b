package org.nianbao.desktop.imports.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.desktop.core.ArchiveChooser;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.ChosenLimits;
import org.nianbao.desktop.core.SessionPasswords;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.NewArchive;
import org.nianbao.pipeline.Progress;
import org.nianbao.pipeline.Questions;
import org.nianbao.pipeline.Source;
import org.openide.util.NbBundle;

/**
 * One import of files, folders, web pages and what was pasted into the open archive, or into a new one when none is
 * open.
 */
final class Import {
    private final List<Source> sources;
    private final Workbench workbench = Workbench.find();

    /** An import of these sources. */
    Import(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** An import of these files and folders. */
    static Import ofFiles(List<Path> files) {
        return new Import(files.stream().<Source>map(Source.OnDisk::new).toList());
    }

    /** Starts it in the background, after asking where to when no archive is open. On the event thread. */
    void start() {
        if (!sources.isEmpty()) {
            workbench
                    .view()
                    .map(ArchiveView::file)
                    .or(this::askForArchive)
                    .ifPresent(archive -> BackgroundTasks.find()
                            .start(
                                    NbBundle.getMessage(Import.class, "import.task"),
                                    true,
                                    progress -> run(archive, progress),
                                    result -> tell(archive, result)));
        }
    }

    private Optional<Path> askForArchive() {
        return ArchiveChooser.toCreate(NbBundle.getMessage(Import.class, "import.archive.name"));
    }

    /** What became of it; empty when a new archive was to be made and the import was stopped, so that there is none. */
    private Optional<ImportReports.Result> run(Path file, Progress progress) {
        ImportReports reports = new ImportReports(
                Clock.systemDefaultZone(), ChosenLimits.ofUser().load());
        if (!Files.exists(file)) {
            return Optional.of(NewArchive.fill(
                            file, archive -> run(reports, archive, progress), result -> !result.cancelled()))
                    .filter(result -> !result.cancelled());
        }
        try (WritableArchive archive = Archives.openForWriting(file)) {
            return Optional.of(run(reports, archive, progress));
        } finally {
            // Also after a failure: what was stored before it is there.
            workbench.refresh();
        }
    }

    private ImportReports.Result run(ImportReports reports, WritableArchive archive, Progress progress) {
        SessionPasswords known = SessionPasswords.find();
        Questions questions = new Questions(known.all(), new PasswordQuestions(known), new AttachmentDialog());
        return reports.run(archive, sources, questions, progress);
    }

    private void tell(Path archive, Optional<ImportReports.Result> result) {
        if (result.isPresent() && workbench.view().isEmpty()) {
            workbench.open(archive);
        }
        ImportResult rows =
                result.map(all -> ImportResult.of(all, workbench.phrasebook())).orElse(ImportResult.NOTHING_MADE);
        ImportResultsTopComponent.show(rows, archive);
        UserMessages.find().note(rows.summary(), rows.nextStep(), () -> ImportResultsTopComponent.show(rows, archive));
    }
}
