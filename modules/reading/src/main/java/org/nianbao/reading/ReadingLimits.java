package org.nianbao.reading;

import java.util.stream.IntStream;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.internal.Refusal;

/**
 * How much of a foreign file is read before it is refused with {@link ProblemCode#TOO_LARGE}. A real report stays far
 * below each of these.
 *
 * @param bytes the file's size
 * @param unpackedBytes the unpacked size of any one part of a packed file or a PDF
 * @param packedParts how many parts a packed file may have
 * @param compression how many times larger a part may get by unpacking
 * @param paragraphs how many paragraphs, or lines of a text
 * @param cells how many table cells
 * @param characters how many characters of text in all paragraphs and cells
 * @param columns how many columns a table may have
 * @param markup how large a text, a web page or a part of XML may be in bytes, text and markup together
 * @param nesting how deep tables may stand in one another
 * @param pages how many pages, in page formats
 * @param instructions how many drawing instructions on all pages together
 */
public record ReadingLimits(
        int bytes,
        int unpackedBytes,
        int packedParts,
        int compression,
        int paragraphs,
        int cells,
        int characters,
        int columns,
        int markup,
        int nesting,
        int pages,
        int instructions) {
    public ReadingLimits {
        int smallest = IntStream.of(
                        bytes,
                        unpackedBytes,
                        packedParts,
                        compression,
                        paragraphs,
                        cells,
                        characters,
                        columns,
                        markup,
                        nesting,
                        pages,
                        instructions)
                .min()
                .getAsInt();
        if (smallest < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }

    /** The limits that the program uses. */
    public static ReadingLimits standard() {
        return new ReadingLimits(
                64 << 20, 64 << 20, 2_000, 200, 100_000, 50_000, 3_000_000, 1_000, 10_000_000, 30, 500, 2_000_000);
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

    void checkColumns(int actual) {
        check(actual, columns, "columns");
    }

    void checkMarkup(int actual) {
        check(actual, markup, "markup");
    }

    void checkNesting(int actual) {
        check(actual, nesting, "nesting");
    }

    void checkPackedParts(int actual) {
        check(actual, packedParts, "packedParts");
    }

    void checkUnpackedBytes(long actual) {
        check(actual, unpackedBytes, "unpackedBytes");
    }

    void checkPages(int actual) {
        check(actual, pages, "pages");
    }

    void checkInstructions(int actual) {
        check(actual, instructions, "instructions");
    }

    private static void check(long actual, int limit, String name) {
        if (actual > limit) {
            throw new Refusal(ProblemCode.TOO_LARGE, Wording.of("reading.limit." + name, limit));
        }
    }
}
