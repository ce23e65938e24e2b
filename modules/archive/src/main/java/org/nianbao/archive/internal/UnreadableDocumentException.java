package org.nianbao.archive.internal;

import java.io.Serial;
import java.util.Optional;

/** A stored document cannot be read: it is damaged, or says something that only a newer program knows. */
public final class UnreadableDocumentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String unknown;

    private UnreadableDocumentException(String message, String unknown, Throwable cause) {
        super(message, cause);
        this.unknown = unknown;
    }

    static UnreadableDocumentException damaged(Throwable cause) {
        return new UnreadableDocumentException("damaged document", "", cause);
    }

    /** A document that says something unknown. */
    public static UnreadableDocumentException newer(String unknown) {
        return new UnreadableDocumentException("unknown to this program: " + unknown, unknown, null);
    }

    /** The word or version that only a newer program knows; empty when the document is damaged. */
    public Optional<String> unknown() {
        return unknown.isEmpty() ? Optional.empty() : Optional.of(unknown);
    }
}
