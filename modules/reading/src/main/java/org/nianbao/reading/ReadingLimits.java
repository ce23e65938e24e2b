package org.nianbao.reading;

import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.internal.Refusal;

/**
 * How much of a foreign file is read before it is refused with {@link ProblemCode#TOO_LARGE}. A real report stays far
 * below each of these.
 *
 * @param bytes the file's size
 * @param unpackedBytes the unpacked size of any one part of a packed file
 * @param packedParts how many parts a packed file may have
 * @param compression how many times larger a part may get by unpacking
 * @param paragraphs how many paragraphs
 * @param cells how many table cells
 * @param characters how many characters of text in all paragraphs and cells
 * @param nesting how deep elements may stand in one another
 */
public record ReadingLimits(
        int bytes,
        int unpackedBytes,
        int packedParts,
        int compression,
        int paragraphs,
        int cells,
        int characters,
        int nesting) {
    public ReadingLimits {
        int smallest = Math.min(
                Math.min(Math.min(bytes, unpackedBytes), Math.min(packedParts, compression)),
                Math.min(Math.min(paragraphs, cells), Math.min(characters, nesting)));
        if (smallest < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }

    /** The limits that the program uses. */
    public static ReadingLimits standard() {
        return new ReadingLimits(64 << 20, 64 << 20, 2_000, 200, 50_000, 50_000, 5_000_000, 400);
    }

    void checkBytes(int actual) {
        check(actual, bytes, "bytes");
    }

    void checkParagraphs(int actual) {
        check(actual, paragraphs, "paragraphs");
    }

    void checkCells(int actual) {
        check(actual, cells, "cells");
    }

    void checkCharacters(int actual) {
        check(actual, characters, "characters");
    }

    void checkNesting(int actual) {
        check(actual, nesting, "nesting");
    }

    private static void check(int actual, int limit, String name) {
        if (actual > limit) {
            throw new Refusal(ProblemCode.TOO_LARGE, Wording.of("reading.limit." + name, limit));
        }
    }
}
