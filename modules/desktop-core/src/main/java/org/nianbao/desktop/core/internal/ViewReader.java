package org.nianbao.desktop.core.internal;

import java.nio.file.Path;
import java.util.List;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.archive.Archive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.pipeline.LoadComparison;
import org.nianbao.pipeline.Selection;

/** Reads what the windows show of an archive. */
final class ViewReader {
    private ViewReader() {}

    /**
     * Reads everything but the evidence; an archive without reports gives a view without units and years. Not for the
     * event thread.
     *
     * @throws org.nianbao.model.report.ProblemException when the archive cannot be read
     */
    static ArchiveView read(Path file) {
        try (Archive archive = Archives.open(file)) {
            Comparison comparison = archive.years().isEmpty()
                    ? new Comparison(List.of(), List.of(), List.of())
                    : LoadComparison.from(archive, Selection.ALL);
            return new ArchiveView(file, comparison, archive.headers(), archive.inbox());
        }
    }
}
