package org.nianbao.reading;

import java.io.IOException;
import java.util.List;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.ofd.OfdPages;

/** Reads an OFD file that has text, by the same rules as a PDF file. */
final class OfdReader {
    private OfdReader() {}

    /**
     * Adds the text of an OFD file.
     *
     * @return the numbers of the pages that are pictures
     * @throws IOException when the file is damaged
     * @throws Refusal when it is a scan, needs a password, or exceeds a limit
     */
    static List<Integer> addTo(BlockCollector document, PackedParts parts) throws IOException {
        return PageFlow.addTo(document, OfdPages.read(parts, PageFlow.limits(document.limits())));
    }
}
