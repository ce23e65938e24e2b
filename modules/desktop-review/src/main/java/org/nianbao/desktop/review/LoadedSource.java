package org.nianbao.desktop.review;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.StoredReport;
import org.nianbao.charting.BundledFont;
import org.nianbao.desktop.core.ChosenLimits;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.PagePictures;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingResult;

/**
 * A report with its evidence and the text it was read from.
 *
 * @param stored the report
 * @param reading its file's text and tables, or why the file cannot be read any more
 * @param tried the passwords that were tried if the file needs one
 * @param origin where the file was fetched; empty for a file of the user's own
 * @param album the pictures of its pages, in formats that have pages
 */
record LoadedSource(
        StoredReport stored,
        ReadingResult reading,
        Passwords tried,
        Optional<WebOrigin> origin,
        Optional<PageAlbum> album) {
    private static final Set<ProblemCode> LOCKED = Set.of(ProblemCode.ENCRYPTED_FILE, ProblemCode.WRONG_PASSWORD);

    LoadedSource {
        Objects.requireNonNull(stored);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(tried);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(album);
    }

    /** Loads a report and reads its source. Not for the event thread. */
    static LoadedSource load(Workbench workbench, long reportId, Passwords passwords) {
        StoredReport stored = workbench.load(reportId);
        byte[] bytes = workbench.sourceBytes(stored.header().versionId());
        ReportSource source = stored.header().source();
        Optional<WebOrigin> origin = workbench.webOrigin(source.sha256());
        ReadingLimits limits = ChosenLimits.ofUser().load();
        ReadingResult reading =
                new DocumentReader(limits).read(source.file(), bytes, passwords, origin.flatMap(WebOrigin::charset));
        return new LoadedSource(
                stored,
                reading,
                passwords,
                origin,
                PagePictures.open(bytes, limits, passwords, BundledFont.regular())
                        .map(PageAlbum::new));
    }

    /** Whether the file needs a password that is not among those tried. */
    boolean locked() {
        return reading instanceof ReadingResult.Refused refused
                && LOCKED.contains(refused.problem().code());
    }

    /** Whether this is all there is to be seen of a report with these passwords. */
    boolean isAllOf(ReportHeader header, Passwords passwords) {
        return stored.header().equals(header)
                && !(locked() && !passwords.words().equals(tried.words()));
    }

    /** Gives up the file. */
    void close() {
        album.ifPresent(PageAlbum::close);
    }
}
