package org.nianbao.reading;

import java.time.Duration;
import java.util.stream.IntStream;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.internal.Refusal;

/**
 * How much of a foreign file or web address is read before it is refused with {@link ProblemCode#TOO_LARGE}. A real
 * report stays far below each of these.
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
 * @param keyRounds how often a password may have to be hashed
 * @param folders those of folders that come packed as one file
 * @param web those of fetching from the web
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
        int instructions,
        int keyRounds,
        Folders folders,
        Web web) {
    /**
     * How much a packed folder may hold, with all packed folders in it.
     *
     * @param files how many files
     * @param unpackedBytes how large all of them together
     * @param depth how deep packed folders may stand in one another; 1 for no others in it
     */
    public record Folders(int files, long unpackedBytes, int depth) {
        public Folders {
            if (files < 1 || unpackedBytes < 1 || depth < 1) {
                throw new IllegalArgumentException("a limit below 1");
            }
        }

        void checkFiles(int actual) {
            check(actual, files, "folderFiles");
        }

        void checkUnpackedBytes(long actual) {
            check(actual, unpackedBytes, "folderBytes");
        }

        void checkDepth(int actual) {
            check(actual, depth, "folderDepth");
        }
    }

    /**
     * How much may be asked of web addresses; how large an answer may be is {@link ReadingLimits#bytes}.
     *
     * @param requests how many requests, of one import together
     * @param redirects how often one address may lead on to another
     * @param connecting how long it may take to reach a server
     * @param answering how long an address may take as a whole, all redirects and the last byte included
     */
    public record Web(int requests, int redirects, Duration connecting, Duration answering) {
        public Web {
            if (requests < 1 || redirects < 1 || connecting.toMillis() < 1 || answering.toMillis() < 1) {
                throw new IllegalArgumentException("a limit below 1");
            }
        }
    }

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
                        instructions,
                        keyRounds)
                .min()
                .getAsInt();
        if (smallest < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }

    /** The limits that the program uses. */
    public static ReadingLimits standard() {
        return new ReadingLimits(
                64 << 20,
                64 << 20,
                2_000,
                200,
                100_000,
                50_000,
                3_000_000,
                1_000,
                10_000_000,
                30,
                500,
                2_000_000,
                1_000_000,
                new Folders(5_000, 4L << 30, 3),
                new Web(5_000, 5, Duration.ofSeconds(10), Duration.ofSeconds(60)));
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

    void checkKeyRounds(int actual) {
        check(actual, keyRounds, "keyRounds");
    }

    private static void check(long actual, long limit, String name) {
        if (actual > limit) {
            throw new Refusal(ProblemCode.TOO_LARGE, Wording.of("reading.limit." + name, limit));
        }
    }
}
