package org.nianbao.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.report.WebOrigin;

/**
 * A file with its bytes, which are those that the digest is of.
 *
 * @param source the file
 * @param bytes as they were read or fetched; copied
 * @param origin where it was fetched; empty for a file of the user's own
 */
public record SourceFile(ReportSource source, byte[] bytes, Optional<WebOrigin> origin) {
    /** A file of the user's own. */
    public SourceFile(ReportSource source, byte[] bytes) {
        this(source, bytes, Optional.empty());
    }

    /** @throws IllegalArgumentException when the bytes are not those that the digest is of */
    public SourceFile {
        Objects.requireNonNull(source);
        Objects.requireNonNull(origin);
        bytes = bytes.clone();
        if (!sha256(bytes).equals(source.sha256())) {
            throw new IllegalArgumentException("not the bytes of " + source);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile that
                && source.equals(that.source)
                && Arrays.equals(bytes, that.bytes)
                && origin.equals(that.origin);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return "SourceFile[" + source + ", " + bytes.length + " bytes]";
    }

    /** The digest of bytes as {@link ReportSource#sha256()} has it. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
