package org.nianbao.desktop.imports.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.desktop.core.ArchiveChooser;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.Progress;
import org.openide.util.NbBundle;

/** One import of files and folders into the open archive, or into a new one when none is open. */
final class Import {
    private final List<Path> sources;
    private final Workbench workbench = Workbench.find();

    /** An import of these files and folders. */
    Import(List<Path> sources) {
        this.sources = List.copyOf(sources);
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

    private ImportReports.Result run(Path file, Progress progress) {
        try (WritableArchive archive = Archives.openOrCreate(file)) {
            return new ImportReports(Clock.systemDefaultZone()).run(archive, sources, progress);
        } finally {
            // Also after a failure: what was stored before it is there.
            workbench.refresh();
        }
    }

    private void tell(Path archive, ImportReports.Result result) {
        if (workbench.view().isEmpty()) {
            workbench.open(archive);
        }
        ImportResult rows = ImportResult.of(result, workbench.phrasebook());
        ImportResultsTopComponent.show(rows);
        UserMessages.find().note(rows.summary(), rows.nextStep(), () -> ImportResultsTopComponent.show(rows));
    }
}
