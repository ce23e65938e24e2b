package org.nianbao.reading.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nianbao.model.report.ProblemCode;

/** Recognises UTF-8 that some earlier program read as GBK and saved so (一、总体 turned into 涓€銆佹€讳綋). */
final class Mojibake {
    private static final Charset GBK = Charset.forName("GBK");

    private Mojibake() {}

    /**
     * The text as it was before, where all of it can be had back without loss; a text that is not garbled unchanged.
     *
     * @throws Refusal with {@link ProblemCode#UNREADABLE_ENCODING} when the text is garbled beyond recovery
     */
    static String undo(String text) {
        int garbled = 0;
        int lossy = 0;
        int sound = 0;
        String[] lines = text.split("(?<=\n)|(?<=\r)");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.chars().allMatch(c -> c < 0x80)) {
                continue;
            }
            Optional<String> restored = strictly(line);
            if (restored.isPresent()) {
                garbled++;
                lines[i] = restored.get();
            } else if (looksGarbled(line)) {
                lossy++;
            } else {
                sound++;
            }
        }
        if (garbled + lossy <= sound) {
            // A sound line can look garbled by chance, a sound text cannot.
            return text;
        }
        if (lossy > 0) {
            throw new Refusal(ProblemCode.UNREADABLE_ENCODING);
        }
        return String.join("", lines);
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
        CharsetEncoder encoder = GBK.newEncoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int c : line.codePoints().toArray()) {
            if (c == '€') {
                // Code page 936 reads the byte 0x80, which GBK does not have, as the euro sign.
                bytes.write(0x80);
                continue;
            }
            try {
                ByteBuffer encoded = encoder.encode(CharBuffer.wrap(Character.toChars(c)));
                bytes.write(encoded.array(), 0, encoded.limit());
            } catch (CharacterCodingException expected) {
                // No character of GBK: the bytes are lost.
                if (strict) {
                    return Optional.empty();
                }
                bytes.write(0xFF);
            }
        }
        return Optional.of(bytes.toByteArray());
    }
}
