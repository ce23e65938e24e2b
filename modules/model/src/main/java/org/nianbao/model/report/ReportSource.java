package org.nianbao.model.report;

import java.util.Objects;

/**
 * The file that a report came from.
 *
 * @param file its path relative to the folder that the user named, with {@code /}
 * @param sha256 the digest of its bytes, 64 lower-case hexadecimal digits
 * @param format the format's short name, such as {@code docx}; {@link #SCAN} where the pages are pictures
 */
public record ReportSource(String file, String sha256, String format) {
    /** The format of every file whose pages are pictures, whatever holds the pictures. */
    public static final String SCAN = "scan";

    public ReportSource {
        Objects.requireNonNull(file);
        Objects.requireNonNull(format);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /** Whether the pages are pictures, of which no number was read. */
    public boolean isScan() {
        return format.equals(SCAN);
    }
}
