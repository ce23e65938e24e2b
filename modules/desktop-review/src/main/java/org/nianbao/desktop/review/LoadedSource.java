package org.nianbao.desktop.review;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.archive.StoredReport;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.PagePictures;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingResult;

/**
 * A report with its evidence and the text it was read from.
 *
 * @param stored the report
 * @param reading its file's text and tables, or why the file cannot be read any more
 * @param origin where the file was fetched; empty for a file of the user's own
 * @param album the pictures of its pages, in formats that have pages
 */
record LoadedSource(StoredReport stored, ReadingResult reading, Optional<WebOrigin> origin, Optional<PageAlbum> album) {
    LoadedSource {
        Objects.requireNonNull(stored);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(album);
    }

    /** Loads a report and reads its source. Not for the event thread. */
    static LoadedSource load(Workbench workbench, long reportId) {
        StoredReport stored = workbench.load(reportId);
        byte[] bytes = workbench.sourceBytes(stored.header().versionId());
        ReportSource source = stored.header().source();
        Optional<WebOrigin> origin = workbench.webOrigin(source.sha256());
        ReadingResult reading =
                new DocumentReader().read(source.file(), bytes, Passwords.none(), origin.flatMap(WebOrigin::charset));
        return new LoadedSource(
                stored, reading, origin, PagePictures.open(bytes).map(PageAlbum::new));
    }

    /** Gives up the file. */
    void close() {
        album.ifPresent(PageAlbum::close);
    }
}
