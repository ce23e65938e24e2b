package org.nianbao.reading.internal.pdf;

import java.util.concurrent.CancellationException;

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
     * @throws CancellationException when the thread was interrupted
     */
    void instruction() {
        instructions++;
        limits.checkInstructions(instructions);
        if (instructions % 1024 == 0 && Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    void character() {
        characters++;
        limits.checkCharacters(characters);
    }
}
