package org.nianbao.pipeline;

import java.util.Optional;

/** Asks somebody for the password of a file. */
@FunctionalInterface
public interface PasswordPrompt {
    /**
     * Asks, and waits for the answer. Called on the thread that imports, when all other files have been read.
     *
     * @param file the file or packed folder as the user knows it
     * @param again whether the last answer did not open it
     * @return the password; empty to leave the file out
     */
    Optional<String> ask(String file, boolean again);

    /** Hears of an answer that opened what was asked for, on the same thread; a wrong one is never heard of again. */
    default void opened(String password) {}

    /** Nobody is there to be asked. */
    static PasswordPrompt nobody() {
        return (file, again) -> Optional.empty();
    }
}
