package org.nianbao.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.nianbao.model.text.Wording;

/** The system's reason for a failed file operation in the user's words. */
final class IoReason {
    private IoReason() {}

    static Wording of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Wording.of("pipeline.io.accessDenied");
        }
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return Wording.of("pipeline.io.gone");
        }
        String reason = failure instanceof FileSystemException f ? f.getReason() : failure.getMessage();
        return Wording.of(
                "pipeline.io.other", reason == null ? failure.getClass().getSimpleName() : reason);
    }
}
