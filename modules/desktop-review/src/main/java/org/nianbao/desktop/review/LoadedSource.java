package org.nianbao.desktop.review;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.archive.StoredReport;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.PagePictures;
import org.nianbao.reading.ReadingResult;

/**
 * A report with its evidence and the text it was read from.
 *
 * @param stored the report
 * @param reading its file's text and tables, or why the file cannot be read any more
 * @param album the pictures of its pages, in formats that have pages
 */
record LoadedSource(StoredReport stored, ReadingResult reading, Optional<PageAlbum> album) {
    LoadedSource {
        Objects.requireNonNull(stored);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(album);
    }

    /** Loads a report and reads its source. Not for the event thread. */
    static LoadedSource load(Workbench workbench, long reportId) {
        StoredReport stored = workbench.load(reportId);
        byte[] bytes = workbench.sourceBytes(stored.header().versionId());
        ReadingResult reading =
                new DocumentReader().read(stored.header().source().file(), bytes);
        return new LoadedSource(stored, reading, PagePictures.open(bytes).map(PageAlbum::new));
    }

    /** Gives up the file. */
    void close() {
        album.ifPresent(PageAlbum::close);
    }
}
