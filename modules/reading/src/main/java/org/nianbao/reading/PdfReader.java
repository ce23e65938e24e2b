package org.nianbao.reading;

import java.io.IOException;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.pdf.PdfPages;

/** Reads a PDF file that has text. */
final class PdfReader {
    private PdfReader() {}

    /**
     * Adds the text of a PDF file.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when it is a scan, needs a password, or exceeds a limit
     */
    static void addTo(BlockCollector document, byte[] bytes) throws IOException {
        PageFlow.addTo(document, PdfPages.read(bytes, PageFlow.limits(document.limits())));
    }
}
