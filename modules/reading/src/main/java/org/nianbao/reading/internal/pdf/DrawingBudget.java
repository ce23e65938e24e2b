package org.nianbao.reading.internal.pdf;

import java.io.InterruptedIOException;

/** Counts what is drawn on the pages of one file, and stops when it is too much or nobody waits for it any more. */
final class DrawingBudget {
    private final PdfLimits limits;
    private int instructions;
    private int characters;

    DrawingBudget(PdfLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts a drawing instruction.
     *
     * @throws InterruptedIOException when the thread was interrupted
     */
    void instruction() throws InterruptedIOException {
        instructions++;
        limits.checkInstructions(instructions);
        if (instructions % 1024 == 0 && Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
    }

    void character() {
        characters++;
        limits.checkCharacters(characters);
    }
}
