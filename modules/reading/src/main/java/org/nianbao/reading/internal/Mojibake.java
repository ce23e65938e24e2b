package org.nianbao.reading.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nianbao.model.report.ProblemCode;

/** Recognises UTF-8 that some earlier program read as GBK and saved so (一、总体 turned into 涓€銆佹€讳綋). */
final class Mojibake {
    /** As many lines with Chinese as are looked at to tell whether a text is garbled. */
    private static final int SAMPLE = 300;

    /** Stands for bytes that cannot be had back; UTF-8 has no such byte. */
    private static final byte[] LOST = {(byte) 0xFF};

    private Mojibake() {}

    /**
     * The text as it was before, where all of it can be had back without loss; a text that is not garbled unchanged.
     *
     * @throws Refusal with {@link ProblemCode#UNREADABLE_ENCODING} when the text is garbled beyond recovery
     */
    static String undo(String text) {
        if (!isGarbled(text)) {
            return text;
        }
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
        int garbled = 0;
        int sound = 0;
        for (int start = 0; start < text.length() && garbled + sound < SAMPLE; start = lineEnd(text, start)) {
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
        return line.chars().allMatch(c -> c < 0x80);
    }

    private static Optional<String> strictly(String line) {
        return bytesReadAsGbk(line, true).flatMap(bytes -> {
            try {
                String restored = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return Optional.of(restored).filter(text -> chineseIn(text) > 0);
            } catch (CharacterCodingException expected) {
                // Not garbled, or not without loss.
                return Optional.empty();
            }
        });
    }

    /** Garbling loses the last byte of every odd run, so most of what is left must still be UTF-8. */
    private static boolean looksGarbled(String line) {
        String restored = new String(bytesReadAsGbk(line, false).orElseThrow(), StandardCharsets.UTF_8);
        long good = chineseIn(restored);
        long bad = restored.codePoints().filter(c -> c == 0xFFFD).count();
        return good > 2 * bad;
    }

    private static long chineseIn(String text) {
        return text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                        || (c >= 0x3000 && c <= 0x303F)
                        || (c >= 0xFF01 && c <= 0xFF5E))
                .count();
    }

    /** The bytes whose reading as GBK gave this line; empty when strict and a character is none of GBK's. */
    private static Optional<byte[]> bytesReadAsGbk(String line, boolean strict) {
        CharsetEncoder encoder = TextDecoder.GB18030.newEncoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int c : line.codePoints().toArray()) {
            if (c == '€') {
                // Code page 936 reads the byte 0x80, which GBK does not have, as the euro sign.
                bytes.write(0x80);
                continue;
            }
            Optional<byte[]> encoded = gbkBytes(c, encoder);
            if (encoded.isEmpty() && strict) {
                return Optional.empty();
            }
            bytes.writeBytes(encoded.orElse(LOST));
        }
        return Optional.of(bytes.toByteArray());
    }

    /** The one or two bytes of a character of GBK; GB18030 gives the characters that GBK does not have four. */
    private static Optional<byte[]> gbkBytes(int c, CharsetEncoder encoder) {
        try {
            ByteBuffer encoded = encoder.encode(CharBuffer.wrap(Character.toChars(c)));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes.length <= 2 ? Optional.of(bytes) : Optional.empty();
        } catch (CharacterCodingException expected) {
            // Half a surrogate pair.
            return Optional.empty();
        }
    }
}
