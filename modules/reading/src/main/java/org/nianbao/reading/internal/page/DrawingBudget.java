package org.nianbao.reading.internal.page;

import java.io.InterruptedIOException;

/** Counts what is drawn on the pages of one file, and stops when it is too much or nobody waits for it any more. */
public final class DrawingBudget {
    private final PageLimits limits;
    private int instructions;
    private int characters;

    /** A budget of which nothing is used yet. */
    public DrawingBudget(PageLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts a drawing instruction.
     *
     * @throws InterruptedIOException when the thread was interrupted
     */
    public void instruction() throws InterruptedIOException {
        instructions++;
        limits.checkInstructions(instructions);
        if (instructions % 1024 == 0 && Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
    }

    /** Counts a visible character. */
    public void character() {
        characters++;
        limits.checkCharacters(characters);
    }
}
