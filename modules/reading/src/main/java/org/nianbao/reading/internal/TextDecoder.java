package org.nianbao.reading.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nianbao.model.report.ProblemCode;

/**
 * Turns the bytes of a text or web file into characters: by byte order mark, else strict UTF-8, else a declared
 * charset, else GB18030. Nothing is replaced on the way: bytes that fit no encoding are refused.
 */
public final class TextDecoder {
    /** GB18030 is a superset of GBK and GB2312, under whose names most files declare themselves. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    /** Damaged characters that a text may bring along from its own past without being called unreadable. */
    private static final double TOLERATED_JUNK = 0.05;

    /** GB18030 finds a meaning for nearly any bytes, so its result must be almost clean to be believed. */
    private static final double TOLERATED_JUNK_GB18030 = 0.005;

    private TextDecoder() {}

    /**
     * The text without its byte order mark.
     *
     * @throws Refusal with {@link ProblemCode#UNREADABLE_ENCODING} when no encoding fits
     */
    public static String decode(byte[] bytes) {
        return Mojibake.undo(decodeAs(bytes, Optional.empty()));
    }

    /** Like {@link #decode(byte[])}, with the charset that the file declares for itself. */
    public static String decode(byte[] bytes, Charset declared) {
        return Mojibake.undo(decodeAs(bytes, Optional.of(declared)));
    }

    private static String decodeAs(byte[] bytes, Optional<Charset> declared) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (hasZero(bytes)) {
            // No text has zero bytes except UTF-16, which some programs write without a mark.
            return strictly(bytes, 0, StandardCharsets.UTF_16LE, TOLERATED_JUNK_GB18030)
                    .or(() -> strictly(bytes, 0, StandardCharsets.UTF_16BE, TOLERATED_JUNK_GB18030))
                    .orElseThrow(TextDecoder::unreadable);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8, TOLERATED_JUNK)
                .or(() -> declared.flatMap(charset -> strictly(bytes, 0, charset, TOLERATED_JUNK_GB18030)))
                .or(() -> strictly(bytes, 0, GB18030, TOLERATED_JUNK_GB18030))
                .orElseThrow(TextDecoder::unreadable);
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(marked(bytes, 4, GB18030));
        }
        return Optional.empty();
    }

    private static String marked(byte[] bytes, int from, Charset charset) {
        return strictly(bytes, from, charset, TOLERATED_JUNK).orElseThrow(TextDecoder::unreadable);
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset, double toleratedJunk) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            long junk = text.codePoints().filter(TextDecoder::isJunk).count();
            return junk > text.length() * toleratedJunk ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException expected) {
            // Not this charset; the caller tries the next.
            return Optional.empty();
        }
    }

    private static boolean isJunk(int c) {
        if (Character.isISOControl(c)) {
            return c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
        }
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal unreadable() {
        return new Refusal(ProblemCode.UNREADABLE_ENCODING);
    }
}
