package org.nianbao.archive.internal;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON that keeps every text exactly, and strict reading of it. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .characterEscapes(new SurrogatesEscaped())
                    .build())
            .build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static <T> ArrayNode array(List<T> items, Function<T, JsonNode> write) {
        ArrayNode array = array();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }

    static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /**
     * Reads a document.
     *
     * @throws UnreadableDocumentException when it cannot be read
     */
    static <T> T parse(byte[] json, Function<JsonNode, T> read) {
        try {
            return read.apply(MAPPER.readTree(json));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            // The records' own checks refuse what no program ever wrote.
            throw UnreadableDocumentException.damaged(e);
        }
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return array.values().stream().map(read).toList();
    }

    static String text(JsonNode object, String name) {
        return object.required(name).stringValue();
    }

    static <T> Optional<T> optional(JsonNode object, String name, Function<JsonNode, T> read) {
        return object.optional(name).map(read);
    }

    /** The enum constant that is known by this word. */
    static <E> E constant(E[] constants, Function<E, String> wordOf, String word) {
        return Arrays.stream(constants)
                .filter(constant -> wordOf.apply(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> UnreadableDocumentException.newer(word));
    }

    /** Half a surrogate pair can stand in a damaged source, and UTF-8 has no bytes for it. */
    private static final class SurrogatesEscaped extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return Character.isSurrogate((char) character)
                    ? new SerializedString(String.format("\\u%04x", character))
                    : null;
        }
    }
}
