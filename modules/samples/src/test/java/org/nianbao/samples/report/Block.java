package org.nianbao.samples.report;

import java.util.Objects;

/** A part of a report below its title, before any format is chosen. */
public sealed interface Block {
    /** A section title (level 1) or a heading inside a section (level 2). */
    record Heading(int level, String text) implements Block {
        public Heading {
            Objects.requireNonNull(text);
            if (level != 1 && level != 2) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /** A paragraph of running text. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text);
        }
    }

    /** One of the official tables. */
    record OfficialTable(TableGrid grid) implements Block {
        public OfficialTable {
            Objects.requireNonNull(grid);
        }
    }

    /** A line of the signature: the issuer or the date. */
    record Signature(String text) implements Block {
        public Signature {
            Objects.requireNonNull(text);
        }
    }
}
