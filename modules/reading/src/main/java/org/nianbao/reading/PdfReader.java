package org.nianbao.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.pdf.LockedPdf;
import org.nianbao.reading.internal.pdf.PdfPages;

/** Reads a PDF file that has text. */
final class PdfReader {
    private PdfReader() {}

    /**
     * Adds the text of a PDF file.
     *
     * @return the numbers of the pages that are pictures
     * @throws IOException when the file is damaged
     * @throws Refusal when it is a scan, needs a password, or exceeds a limit
     */
    static List<Integer> addTo(BlockCollector document, byte[] bytes, Passwords passwords) throws IOException {
        byte[] open = unlocked(bytes, passwords);
        return PageFlow.addTo(document, PdfPages.read(open, PageFlow.limits(document.limits())));
    }

    /**
     * A PDF file without its lock; the file itself when it has none.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when no password fits
     */
    static byte[] unlocked(byte[] bytes, Passwords passwords) throws IOException {
        if (!LockedPdf.mayBe(bytes)) {
            return bytes;
        }
        // A lock against printing or changes opens without a password.
        Optional<byte[]> unasked = LockedPdf.opened(bytes, "");
        return unasked.isPresent() ? unasked.get() : passwords.open(word -> LockedPdf.opened(bytes, word));
    }
}
