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
        byte[] open = LockedPdf.mayBe(bytes) ? opened(bytes, passwords) : bytes;
        return PageFlow.addTo(document, PdfPages.read(open, PageFlow.limits(document.limits())));
    }

    private static byte[] opened(byte[] bytes, Passwords passwords) throws IOException {
        // A lock against printing or changes opens without a password.
        Optional<byte[]> unasked = LockedPdf.opened(bytes, "");
        return unasked.isPresent() ? unasked.get() : passwords.open(word -> LockedPdf.opened(bytes, word));
    }
}
