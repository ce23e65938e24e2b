package org.nianbao.reading.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names that packed files give to what is in them; for people to read, never a path to write to. */
public final class EntryName {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** No Chinese character is shorter in UTF-8; what has only shorter ones is GBK that looks like it by chance. */
    private static final char FIRST_OF_THREE_BYTES = 0x800;

    private EntryName() {}

    /**
     * The name that these bytes stand for, where the packed file does not say in which charset.
     *
     * <p>Programs on Windows write GBK, those on other systems UTF-8 without saying so.
     */
    public static String decoded(byte[] raw) {
        return strictly(raw, StandardCharsets.UTF_8)
                .filter(name ->
                        name.chars().allMatch(c -> c < 0x80) || name.chars().anyMatch(c -> c >= FIRST_OF_THREE_BYTES))
                .or(() -> strictly(raw, GB18030))
                .or(() -> strictly(raw, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(raw, StandardCharsets.ISO_8859_1));
    }

    /** The name with forward slashes, without what would lead outside, and without invisible characters. */
    public static String harmless(String name) {
        String path = Arrays.stream(name.replace('\\', '/').split("/"))
                .map(part -> TextCleaning.visible(part.replace('\n', ' ').replace('\t', ' '))
                        .strip())
                .filter(part ->
                        !part.isEmpty() && !part.equals(".") && !part.equals("..") && !part.matches("[A-Za-z]:"))
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? "?" : path;
    }

    private static Optional<String> strictly(byte[] raw, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
        } catch (CharacterCodingException expected) {
            // Not this charset; the caller tries the next.
            return Optional.empty();
        }
    }
}
