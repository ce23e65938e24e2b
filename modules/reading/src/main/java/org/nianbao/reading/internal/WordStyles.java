package org.nianbao.reading.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/** The paragraph styles of a Word document, as far as they number their paragraphs. */
public final class WordStyles {
    /** No chain of styles is as long, unless it runs in a circle. */
    private static final int LONGEST_CHAIN = 50;

    private record Style(Optional<String> basedOn, OptionalInt numId, OptionalInt level) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultStyle = "";

    private WordStyles() {}

    /** No styles at all. */
    public static WordStyles none() {
        return new WordStyles();
    }

    /**
     * Reads the part {@code styles}.
     *
     * @throws XMLStreamException when it is broken
     */
    public static WordStyles read(byte[] content) throws XMLStreamException {
        WordStyles read = new WordStyles();
        XmlPart xml = XmlPart.open(content);
        while (xml.next()) {
            if (xml.atStart() && xml.wordName().equals("style")) {
                read.add(xml);
            }
        }
        return read;
    }

    private void add(XmlPart xml) throws XMLStreamException {
        String id = xml.attribute("styleId").orElse("");
        boolean paragraph = xml.attribute("type").orElse("paragraph").equals("paragraph");
        boolean isDefault = xml.attribute("default")
                .filter(value -> value.matches("1|true|on"))
                .isPresent();
        Optional<String> basedOn = Optional.empty();
        OptionalInt numId = OptionalInt.empty();
        OptionalInt level = OptionalInt.empty();
        while (xml.next() && !(xml.atEnd() && xml.wordName().equals("style"))) {
            if (xml.atStart()) {
                switch (xml.wordName()) {
                    case "basedOn" -> basedOn = xml.attribute("val");
                    case "numId" -> numId = xml.number();
                    case "ilvl" -> level = xml.number();
                    default -> {
                        // How it looks is not asked.
                    }
                }
            }
        }
        styles.put(id, new Style(basedOn, numId, level));
        if (paragraph && isDefault) {
            defaultStyle = id;
        }
    }

    /** The list that paragraphs of this style belong to, if any; an empty id means the default style. */
    OptionalInt numId(String styleId) {
        return inherited(styleId, Style::numId);
    }

    /** The level at which paragraphs of this style stand in their list, where the style says so. */
    OptionalInt level(String styleId) {
        return inherited(styleId, Style::level);
    }

    private OptionalInt inherited(String styleId, java.util.function.Function<Style, OptionalInt> property) {
        Optional<String> next = Optional.of(styleId.isEmpty() ? defaultStyle : styleId);
        for (int i = 0; i < LONGEST_CHAIN && next.isPresent(); i++) {
            Style style = styles.get(next.get());
            if (style == null) {
                return OptionalInt.empty();
            }
            if (property.apply(style).isPresent()) {
                return property.apply(style);
            }
            next = style.basedOn();
        }
        return OptionalInt.empty();
    }
}
