package org.nianbao.reading.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.nianbao.model.report.ProblemCode;

/**
 * Recognises text that some earlier program read in a wrong charset and saved so, once or twice over: UTF-8 read as GBK
 * (一、总体 turned into 涓€銆佹€讳綋), UTF-8 or GBK read as Latin 1 (ä¸€ã€æ€»ä½“, Ò»¡¢×ÜÌå).
 */
final class Mojibake {
    /** As many lines with Chinese as are looked at, at most, to tell whether most are garbled. */
    private static final int SAMPLE = 300;

    /** How often a text may have been garbled one time on top of another. */
    private static final int MOST_TIMES = 2;

    private static final int FEWEST_LATIN = 20;

    /** Below it no character is of the script; to look up the script of each takes long. */
    private static final int FIRST_HAN = 0x2E80;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Stands for bytes that cannot be had back; UTF-8 has no such byte. */
    private static final byte LOST = (byte) 0xFF;

    private Mojibake() {}

    /**
     * The text as it was before, where all of it can be had back without loss; a text that is not garbled unchanged.
     *
     * @throws Refusal with {@link ProblemCode#UNREADABLE_ENCODING} when the text is garbled beyond recovery
     */
    static String undo(String text) {
        String undone = text;
        for (int i = 0; i < MOST_TIMES && isGarbled(undone); i++) {
            undone = isLatin(undone) ? fromLatin(undone).orElse(undone) : fromGbk(undone);
        }
        return undone;
    }

    private static String fromGbk(String text) {
        StringBuilder undone = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); start = lineEnd(text, start)) {
            String line = text.substring(start, lineEnd(text, start));
            Optional<String> restored = isAscii(line) ? Optional.empty() : strictly(line);
            if (restored.isEmpty() && looksGarbled(line)) {
                throw new Refusal(ProblemCode.UNREADABLE_ENCODING);
            }
            undone.append(restored.orElse(line));
        }
        return undone.toString();
    }

    /** Whether most lines look garbled: one sound line may by chance, a sound text cannot. */
    static boolean isGarbled(String text) {
        return isLatin(text) ? fromLatin(text).isPresent() : isMostlyGbk(text);
    }

    /** Whether all that is not ASCII is of Latin 1 as Windows has it, and there is more of that than a word or two. */
    private static boolean isLatin(String text) {
        int latin = 0;
        CharsetEncoder encoder = WINDOWS_1252.newEncoder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                if (c > 0xFF && !encoder.canEncode(c)) {
                    return false;
                }
                latin++;
            }
        }
        return latin >= FEWEST_LATIN;
    }

    /** The text whose bytes were read as Latin 1: as UTF-8, else as GBK; empty when they are neither. */
    private static Optional<String> fromLatin(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0xFF) {
                bytes.write(c);
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(WINDOWS_1252));
            }
        }
        return decoded(bytes.toByteArray(), StandardCharsets.UTF_8)
                .or(() -> decoded(bytes.toByteArray(), TextDecoder.GB18030).filter(TextDecoder::isFamiliar));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .filter(text -> chineseIn(text) > 0 || text.length() < bytes.length && isGarbled(text));
        } catch (CharacterCodingException expected) {
            // Not garbled so, or not without loss.
            return Optional.empty();
        }
    }

    private static boolean isMostlyGbk(String text) {
        int garbled = 0;
        int sound = 0;
        for (int start = 0;
                start < text.length() && garbled + sound < SAMPLE && 2 * Math.max(garbled, sound) <= SAMPLE;
                start = lineEnd(text, start)) {
            String line = text.substring(start, lineEnd(text, start));
            if (!isAscii(line)) {
                if (looksGarbled(line)) {
                    garbled++;
                } else {
                    sound++;
                }
            }
        }
        return garbled > sound;
    }

    /** Where the next line begins. */
    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    private static boolean isAscii(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(String line) {
        return bytesReadAsGbk(line, true).flatMap(bytes -> decoded(bytes, StandardCharsets.UTF_8));
    }

    /** Garbling loses the last byte of every odd run, so most of what is left must still be UTF-8. */
    private static boolean looksGarbled(String line) {
        String restored = new String(bytesReadAsGbk(line, false).orElseThrow(), StandardCharsets.UTF_8);
        int bad = 0;
        for (int i = 0; i < restored.length(); i++) {
            bad += restored.charAt(i) == 0xFFFD ? 1 : 0;
        }
        return chineseIn(restored) > 2 * bad;
    }

    private static int chineseIn(String text) {
        int chinese = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            chinese += isChinese(c) ? 1 : 0;
        }
        return chinese;
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= FIRST_HAN && c != 0xFFFD && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** The bytes whose reading as GBK gave this line; empty when strict and a character is none of GBK's. */
    private static Optional<byte[]> bytesReadAsGbk(String line, boolean strict) {
        byte[] encoded = line.getBytes(TextDecoder.GB18030);
        byte[] bytes = new byte[encoded.length];
        int count = 0;
        int at = 0;
        for (int i = 0, c; i < line.length(); i += Character.charCount(c)) {
            c = line.codePointAt(i);
            // GB18030 gives the characters that GBK does not have four bytes, the second one a digit.
            boolean two = encoded[at] < 0;
            boolean four = two && encoded[at + 1] >= '0' && encoded[at + 1] <= '9';
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (four || half) {
                if (strict) {
                    return Optional.empty();
                }
                bytes[count++] = LOST;
            } else if (c == '€') {
                // Code page 936 reads the byte 0x80, which GBK does not have, as the euro sign.
                bytes[count++] = (byte) 0x80;
            } else {
                bytes[count++] = encoded[at];
                if (two) {
                    bytes[count++] = encoded[at + 1];
                }
            }
            at += four ? 4 : two ? 2 : 1;
        }
        return Optional.of(Arrays.copyOf(bytes, count));
    }
}
