package org.nianbao.reading;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.internal.Refusal;

/**
 * How much of a foreign file or web address is read, in what time and memory, before it is refused. A real report stays
 * far below each of these. Immutable.
 */
public final class ReadingLimits {
    private final Map<Limit, Long> values;

    private ReadingLimits(Map<Limit, Long> values) {
        this.values = values;
    }

    /** What is limited. A file that exceeds a limit is refused, mostly with {@link ProblemCode#TOO_LARGE}. */
    public enum Limit {
        /** The file's size. */
        BYTES("bytes", 64 << 20, 1 << 30),
        /** The unpacked size of any one part of a packed file or a PDF. */
        UNPACKED_BYTES("unpackedBytes", 64 << 20, 1 << 30),
        /** How many parts a packed file may have. */
        PACKED_PARTS("packedParts", 2_000, 1_000_000),
        /** How many times larger a part may get by unpacking. */
        COMPRESSION("compression", 200, 1_000_000),
        /** How many paragraphs, or lines of a text. */
        PARAGRAPHS("paragraphs", 100_000, 100_000_000),
        /** How many table cells. */
        CELLS("cells", 50_000, 100_000_000),
        /** How many characters of text in all paragraphs and cells. */
        CHARACTERS("characters", 3_000_000, 1_000_000_000),
        /** How many columns a table may have. */
        COLUMNS("columns", 1_000, 1_000_000),
        /** How large a text, a web page or a part of XML may be in bytes, text and markup together. */
        MARKUP("markup", 10 << 20, 1 << 30),
        /** How deep tables may stand in one another. */
        NESTING("nesting", 30, 1_000),
        /** How many pages, in page formats. */
        PAGES("pages", 500, 1_000_000),
        /** How many drawing instructions on all pages together. */
        INSTRUCTIONS("instructions", 2_000_000, 2_000_000_000),
        /** How many elements of a web page may be held against the rules of its style sheets, all rules together. */
        STYLE_MATCHES("styleMatches", 4_000_000, 2_000_000_000),
        /** How often a password may have to be hashed. */
        KEY_ROUNDS("keyRounds", 1_000_000, 2_000_000_000),
        /** How many files a packed folder may hold, with all packed folders in it. */
        FOLDER_FILES("folderFiles", 5_000, 10_000_000),
        /** How large all files of a packed folder together, with all packed folders in it. */
        FOLDER_BYTES("folderBytes", 4L << 30, 1L << 40),
        /** How deep packed folders may stand in one another; 1 for no others in it. */
        FOLDER_DEPTH("folderDepth", 3, 100),
        /** How many seconds the reading of a file may take. */
        SECONDS("seconds", 60, 86_400),
        /**
         * How many megabytes of memory the process may use that reads files; with less than the least, it would not
         * start, or have no room for a report of usual size.
         */
        HEAP_MEGABYTES("heapMegabytes", 24, 256, 16_384),
        /**
         * How many bytes of files are in memory while they are read, and again while they wait to be stored; nothing is
         * refused for it. One file is always read.
         */
        BYTES_IN_MEMORY("bytesInMemory", 256 << 20, 16L << 30),
        /** How many requests to web servers, of one import together. */
        WEB_REQUESTS("webRequests", 5_000, 1_000_000),
        /** How often one web address may lead on to another. */
        WEB_REDIRECTS("webRedirects", 5, 100),
        /** How many seconds it may take to reach a web server. */
        WEB_CONNECTING_SECONDS("webConnectingSeconds", 10, 3_600),
        /** How many seconds a web address may take as a whole, all redirects and the last byte included. */
        WEB_ANSWERING_SECONDS("webAnsweringSeconds", 60, 86_400);

        private final String key;
        private final long least;
        private final long standard;
        private final long most;

        Limit(String key, long standard, long most) {
            this(key, 1, standard, most);
        }

        Limit(String key, long least, long standard, long most) {
            this.key = key;
            this.least = least;
            this.standard = standard;
            this.most = most;
        }

        /** The short name used in messages and on the command line. */
        public String key() {
            return key;
        }

        /** The value that the program uses unless somebody chose another. */
        public long standard() {
            return standard;
        }

        /** The lowest value to choose. */
        public long least() {
            return least;
        }

        /** The highest value to choose. */
        public long most() {
            return most;
        }

        /** Whether a value may be chosen. */
        public boolean allows(long value) {
            return value >= least && value <= most;
        }

        /** Whether it counts bytes; what else is counted, the name of the limit says. */
        public boolean inBytes() {
            return switch (this) {
                case BYTES, UNPACKED_BYTES, MARKUP, FOLDER_BYTES, BYTES_IN_MEMORY -> true;
                default -> false;
            };
        }

        /** The limit with this short name. */
        public static Optional<Limit> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(limit -> limit.key.equals(key))
                    .findFirst();
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
    public record Web(int requests, int redirects, Duration connecting, Duration answering) {}

    /** The limits that the program uses unless somebody chose others. */
    public static ReadingLimits standard() {
        Map<Limit, Long> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            values.put(limit, limit.standard());
        }
        return new ReadingLimits(values);
    }

    /**
     * These limits with one changed.
     *
     * @throws IllegalArgumentException when the limit does not allow the value
     */
    public ReadingLimits with(Limit limit, long value) {
        if (!limit.allows(value)) {
            throw new IllegalArgumentException(limit.key() + " " + value);
        }
        Map<Limit, Long> changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new ReadingLimits(changed);
    }

    /** The value of a limit. */
    public long value(Limit limit) {
        return values.get(limit);
    }

    /** How large a file may be, in bytes. */
    public int bytes() {
        return number(Limit.BYTES);
    }

    /** How many bytes of files may be in memory at a time. */
    public long bytesInMemory() {
        return value(Limit.BYTES_IN_MEMORY);
    }

    /** How many seconds the reading of a file may take. */
    public int seconds() {
        return number(Limit.SECONDS);
    }

    /** How many megabytes of memory the process may use that reads files. */
    public int heapMegabytes() {
        return number(Limit.HEAP_MEGABYTES);
    }

    /** How much may be asked of web addresses. */
    public Web web() {
        return new Web(
                number(Limit.WEB_REQUESTS),
                number(Limit.WEB_REDIRECTS),
                Duration.ofSeconds(number(Limit.WEB_CONNECTING_SECONDS)),
                Duration.ofSeconds(number(Limit.WEB_ANSWERING_SECONDS)));
    }

    int unpackedBytes() {
        return number(Limit.UNPACKED_BYTES);
    }

    int packedParts() {
        return number(Limit.PACKED_PARTS);
    }

    int compression() {
        return number(Limit.COMPRESSION);
    }

    int markup() {
        return number(Limit.MARKUP);
    }

    int folderFiles() {
        return number(Limit.FOLDER_FILES);
    }

    void checkBytes(int actual) {
        check(actual, Limit.BYTES);
    }

    void checkParagraphs(int actual) {
        check(actual, Limit.PARAGRAPHS);
    }

    void checkCells(int actual) {
        check(actual, Limit.CELLS);
    }

    void checkCharacters(int actual) {
        check(actual, Limit.CHARACTERS);
    }

    void checkColumns(int actual) {
        check(actual, Limit.COLUMNS);
    }

    void checkMarkup(int actual) {
        check(actual, Limit.MARKUP);
    }

    void checkNesting(int actual) {
        check(actual, Limit.NESTING);
    }

    void checkPackedParts(int actual) {
        check(actual, Limit.PACKED_PARTS);
    }

    void checkUnpackedBytes(long actual) {
        check(actual, Limit.UNPACKED_BYTES);
    }

    void checkPages(int actual) {
        check(actual, Limit.PAGES);
    }

    void checkInstructions(int actual) {
        check(actual, Limit.INSTRUCTIONS);
    }

    void checkStyleMatches(long actual) {
        check(actual, Limit.STYLE_MATCHES);
    }

    void checkKeyRounds(int actual) {
        check(actual, Limit.KEY_ROUNDS);
    }

    void checkFolderFiles(int actual) {
        check(actual, Limit.FOLDER_FILES);
    }

    void checkFolderBytes(long actual) {
        check(actual, Limit.FOLDER_BYTES);
    }

    void checkFolderDepth(int actual) {
        check(actual, Limit.FOLDER_DEPTH);
    }

    /** A refusal by a limit that is checked elsewhere. */
    Refusal exceeded(Limit limit) {
        return new Refusal(ProblemCode.TOO_LARGE, Wording.of("reading.limit." + limit.key(), value(limit)));
    }

    private void check(long actual, Limit limit) {
        if (actual > value(limit)) {
            throw exceeded(limit);
        }
    }

    private int number(Limit limit) {
        return Math.toIntExact(value(limit));
    }
}
