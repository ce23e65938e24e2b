package org.nianbao.desktop.core.internal.settings;

import java.util.List;
import org.nianbao.reading.ReadingLimits.Limit;

/** The limits by what they are about, as they stand one below the other in the options. */
enum LimitGroup {
    FILE(Limit.BYTES, Limit.SECONDS, Limit.HEAP_MEGABYTES, Limit.BYTES_IN_MEMORY),
    DOCUMENT(
            Limit.PAGES,
            Limit.PARAGRAPHS,
            Limit.CHARACTERS,
            Limit.CELLS,
            Limit.COLUMNS,
            Limit.NESTING,
            Limit.MARKUP,
            Limit.INSTRUCTIONS,
            Limit.STYLE_MATCHES,
            Limit.KEY_ROUNDS),
    PACKED(
            Limit.FOLDER_FILES,
            Limit.FOLDER_BYTES,
            Limit.FOLDER_DEPTH,
            Limit.PACKED_PARTS,
            Limit.UNPACKED_BYTES,
            Limit.COMPRESSION),
    WEB(Limit.WEB_REQUESTS, Limit.WEB_REDIRECTS, Limit.WEB_CONNECTING_SECONDS, Limit.WEB_ANSWERING_SECONDS);

    private final List<Limit> limits;

    LimitGroup(Limit... limits) {
        this.limits = List.of(limits);
    }

    /** From top to bottom. */
    List<Limit> limits() {
        return limits;
    }
}
