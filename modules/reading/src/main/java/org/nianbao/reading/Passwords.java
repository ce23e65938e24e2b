package org.nianbao.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.Refusal;

/** Passwords to try, in this order, on whatever needs one. They are kept in memory only and never shown. */
public final class Passwords {
    private static final Passwords NONE = new Passwords(List.of());

    private final List<String> words;

    private Passwords(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** No passwords. */
    public static Passwords none() {
        return NONE;
    }

    /** These passwords. */
    public static Passwords of(List<String> words) {
        return new Passwords(words);
    }

    /** These and one more, which is tried first. */
    public Passwords with(String word) {
        List<String> more = new ArrayList<>(List.of(word));
        words.stream().filter(other -> !other.equals(word)).forEach(more::add);
        return new Passwords(more);
    }

    /** The passwords themselves, for the process that tries them. */
    public List<String> words() {
        return words;
    }

    /** How many there are; what they are is nobody's business. */
    @Override
    public String toString() {
        return words.size() + " passwords";
    }

    /** Opens something with a password. */
    @FunctionalInterface
    interface Attempt<T> {
        /**
         * What was opened; empty when the password is not the right one.
         *
         * @throws IOException when what it opens is damaged
         */
        Optional<T> with(String password) throws IOException;
    }

    /**
     * What the first of them opens that fits.
     *
     * @throws IOException when it is damaged
     * @throws Refusal when none fits, or there is none
     */
    <T> T open(Attempt<T> attempt) throws IOException {
        for (String word : words) {
            Optional<T> opened = attempt.with(word);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw new Refusal(words.isEmpty() ? ProblemCode.ENCRYPTED_FILE : ProblemCode.WRONG_PASSWORD);
    }
}
