package org.nianbao.reading.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.model.report.ProblemCode;

/**
 * Turns the bytes of a text or web file into characters: by byte order mark, else strict UTF-8, else a declared
 * charset, else GB18030. Nothing is replaced on the way: bytes that fit no encoding are refused.
 */
public final class TextDecoder {
    /** GB18030 is a superset of GBK and GB2312, under whose names most files declare themselves. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final Charset GB2312 = Charset.forName("GB2312");

    /** The rows of GB2312 that hold the common characters; the rare ones follow. */
    private static final int LEAD_OF_FIRST_COMMON = 0xB0;

    private static final int LEAD_OF_LAST_COMMON = 0xD7;

    /** Damaged characters that a text may bring along from its own past without being called unreadable. */
    private static final double TOLERATED_JUNK = 0.05;

    /** GB18030 and UTF-16 find a meaning for nearly any bytes, so the result must be almost clean to be believed. */
    private static final double TOLERATED_JUNK_GUESSED = 0.005;

    /** Of real text, even in traditional characters, more is familiar; of a wrong guess, much less. */
    private static final double FEWEST_FAMILIAR_GUESSED = 0.4;

    private static final Pattern REPLACED = Pattern.compile("锟斤|斤拷|拷锟");

    private static final int FEWEST_LOST = 20;

    private TextDecoder() {}

    /**
     * The characters of a file.
     *
     * @param text without its byte order mark
     * @param restored whether they had been read in a wrong charset and saved so, and were turned back without loss
     */
    public record Decoded(String text, boolean restored) {
        public Decoded {
            Objects.requireNonNull(text);
        }
    }

    /**
     * The text of a file.
     *
     * @throws Refusal with {@link ProblemCode#UNREADABLE_ENCODING} when no encoding fits
     */
    public static Decoded decode(byte[] bytes) {
        return restored(decodeAs(bytes, Optional.empty()));
    }

    /** Like {@link #decode(byte[])}, with the charset that the file declares for itself. */
    public static Decoded decode(byte[] bytes, Charset declared) {
        return restored(decodeAs(bytes, Optional.of(declared)));
    }

    private static Decoded restored(String text) {
        String undone = Mojibake.undo(text);
        if (isLost(undone)) {
            throw unreadable();
        }
        return new Decoded(undone, !undone.equals(text));
    }

    /** Whether a program before this one replaced what it could not read, by question marks or by 锟斤拷. */
    private static boolean isLost(String text) {
        long questions = 0;
        for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
            questions++;
        }
        boolean mayBeReplaced = text.indexOf('锟') >= 0 || text.indexOf('拷') >= 0;
        long replaced = mayBeReplaced ? REPLACED.matcher(text).results().count() * 2 : 0;
        if (questions <= FEWEST_LOST && replaced <= FEWEST_LOST) {
            return false;
        }
        long chinese = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
        return questions > FEWEST_LOST && questions > chinese || replaced > FEWEST_LOST && replaced * 10 > chinese;
    }

    private static String decodeAs(byte[] bytes, Optional<Charset> declared) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> hasZero(bytes) ? unmarkedUtf16(bytes) : declaredOrGb18030(bytes, declared))
                .orElseThrow(TextDecoder::unreadable);
    }

    /** No text has zero bytes except UTF-16, which some programs write without a mark. */
    private static Optional<String> unmarkedUtf16(byte[] bytes) {
        return guessed(bytes, StandardCharsets.UTF_16LE).or(() -> guessed(bytes, StandardCharsets.UTF_16BE));
    }

    private static Optional<String> declaredOrGb18030(byte[] bytes, Optional<Charset> declared) {
        return declared.flatMap(charset -> guessed(bytes, charset)).or(() -> guessed(bytes, GB18030));
    }

    private static Optional<String> guessed(byte[] bytes, Charset charset) {
        return strictly(bytes, 0, charset)
                .filter(text -> junkIn(text) <= text.length() * TOLERATED_JUNK_GUESSED || Mojibake.isGarbled(text))
                .filter(text -> isFamiliar(text) || Mojibake.isGarbled(text));
    }

    /** Whether as much of a text is familiar as of real Chinese text. */
    static boolean isFamiliar(String text) {
        return familiarIn(text) >= text.length() * FEWEST_FAMILIAR_GUESSED;
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
        return strictly(bytes, from, charset).orElseThrow(TextDecoder::unreadable);
    }

    /**
     * The text, if all bytes fit the charset. A file that was not sent whole may end within a character; that one is
     * left out, for the characters before it are sound all the same.
     */
    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), decoded, false);
        if (result.isError()) {
            return Optional.empty();
        }
        String text = decoded.flip().toString();
        return junkIn(text) <= text.length() * TOLERATED_JUNK || Mojibake.isGarbled(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static long junkIn(String text) {
        long junk = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            junk += isJunk(c) ? 1 : 0;
        }
        return junk;
    }

    /** How many characters are ASCII, Chinese punctuation, or one of the 3,755 characters used most. */
    private static long familiarIn(String text) {
        CharsetEncoder encoder = GB2312.newEncoder();
        return text.chars().filter(c -> isFamiliar((char) c, encoder)).count();
    }

    private static boolean isFamiliar(char c, CharsetEncoder encoder) {
        if (c < 0x7F || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF5E)) {
            return c >= ' ' || Character.isWhitespace(c);
        }
        try {
            int lead = encoder.encode(CharBuffer.wrap(new char[] {c})).get(0) & 0xFF;
            return lead >= LEAD_OF_FIRST_COMMON && lead <= LEAD_OF_LAST_COMMON;
        } catch (CharacterCodingException expected) {
            // Not even a rare character of GB2312.
            return false;
        }
    }

    private static boolean isJunk(int c) {
        if ((c >= ' ' && c <= '~') || (c >= 0x4E00 && c <= 0x9FA5)) {
            // Nearly all of them.
            return false;
        }
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
