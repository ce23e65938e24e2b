package org.nianbao.reading.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.nianbao.reading.internal.page.PageLimits;

/**
 * Unpacks every packed part of a PDF file once, only to see whether it is sound and how large it is.
 *
 * <p>The library that reads the file takes what it can get from a broken part and does not look at its checksum: one
 * wrong byte would become another number, a missing end would become missing rows.
 */
final class PackedStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);

    /** How many bytes stand before and behind zlib's packed data. */
    private static final int HEADER = 2;

    private static final int CHECKSUM = 4;

    private PackedStreams() {}

    /**
     * Looks at all parts of a file that is not locked.
     *
     * @throws IOException when one is damaged
     */
    static void check(byte[] bytes, PageLimits limits) throws IOException {
        int at = find(bytes, STREAM, 0);
        while (at >= 0) {
            int data = dataAfter(bytes, at);
            if (data >= 0 && isPacked(bytes, data)) {
                check(bytes, data, limits);
            }
            at = find(bytes, STREAM, at + STREAM.length);
        }
    }

    /** Where the data begins behind the word at a position; -1 when the word opens no part. */
    private static int dataAfter(byte[] bytes, int word) {
        int before = word - 1;
        while (before >= 0 && bytes[before] <= ' ' && bytes[before] >= 0) {
            before--;
        }
        if (before < 1 || bytes[before] != '>' || bytes[before - 1] != '>') {
            return -1;
        }
        int data = word + STREAM.length;
        if (data < bytes.length && bytes[data] == '\r') {
            data++;
        }
        if (data < bytes.length && bytes[data] == '\n') {
            data++;
        }
        return data;
    }

    /** Whether zlib's two first bytes stand there. */
    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    private static void check(byte[] bytes, int from, PageLimits limits) throws IOException {
        Inflater inflater = new Inflater(true);
        Adler32 checksum = new Adler32();
        int data = from + HEADER;
        try {
            inflater.setInput(bytes, data, bytes.length - data);
            byte[] unpacked = new byte[1 << 14];
            while (!inflater.finished()) {
                int more = inflater.inflate(unpacked);
                if (more == 0 && !inflater.finished()) {
                    throw new IOException("a packed part has no end");
                }
                checksum.update(unpacked, 0, more);
                limits.checkUnpacked(inflater.getBytesWritten());
            }
            checkSum(bytes, data + (int) inflater.getBytesRead(), checksum.getValue());
        } catch (DataFormatException e) {
            throw new IOException("a packed part is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** Some programs leave the checksum out; where one stands, it has to be right. */
    private static void checkSum(byte[] bytes, int at, long expected) throws IOException {
        long written = 0;
        for (int i = 0; i < CHECKSUM && at + i < bytes.length; i++) {
            written = written << 8 | bytes[at + i] & 0xFF;
        }
        int next = at;
        while (next < bytes.length && bytes[next] <= ' ' && bytes[next] >= 0) {
            next++;
        }
        if (written != expected && find(bytes, END_STREAM, next, next) < 0) {
            throw new IOException("a packed part has another checksum");
        }
    }

    /** Whether a word stands anywhere in a file. */
    static boolean holds(byte[] bytes, byte[] word) {
        return find(bytes, word, 0) >= 0;
    }

    private static int find(byte[] bytes, byte[] word, int from) {
        return find(bytes, word, from, bytes.length - word.length);
    }

    /** Where a word begins first between two positions; -1 when it begins nowhere there. */
    private static int find(byte[] bytes, byte[] word, int from, int to) {
        int last = Math.min(to, bytes.length - word.length);
        // Horspool's search: where the byte at the word's end is none of the word's, it goes on behind that byte.
        int[] steps = new int[1 << Byte.SIZE];
        Arrays.fill(steps, word.length);
        for (int i = 0; i < word.length - 1; i++) {
            steps[word[i] & 0xFF] = word.length - 1 - i;
        }
        int at = from;
        while (at <= last) {
            if (Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                return at;
            }
            at += steps[bytes[at + word.length - 1] & 0xFF];
        }
        return -1;
    }
}
