package org.nianbao.desktop.review;

import java.util.Objects;
import org.nianbao.archive.StoredReport;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;

/**
 * A report with its evidence and the text it was read from.
 *
 * @param stored the report
 * @param reading its file's text and tables, or why the file cannot be read any more
 */
record LoadedSource(StoredReport stored, ReadingResult reading) {
    LoadedSource {
        Objects.requireNonNull(stored);
        Objects.requireNonNull(reading);
    }

    /** Loads a report and reads its source. Not for the event thread. */
    static LoadedSource load(Workbench workbench, long reportId) {
        StoredReport stored = workbench.load(reportId);
        byte[] bytes = workbench.sourceBytes(stored.header().versionId());
        return new LoadedSource(
                stored, new DocumentReader().read(stored.header().source().file(), bytes));
    }
}
