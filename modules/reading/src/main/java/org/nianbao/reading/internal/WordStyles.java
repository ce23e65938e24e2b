package org.nianbao.reading.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** The styles of a Word document, as far as they number paragraphs, take text back, raise or lower it. */
public final class WordStyles {
    /** No chain of styles is as long, unless it runs in a circle. */
    private static final int LONGEST_CHAIN = 50;

    /** Run properties that take text back, hidden or struck out; set again over a style they turn it off. */
    public static final Set<String> HIDING = Set.of("vanish", "strike", "dstrike");

    private record Style(
            Optional<String> basedOn,
            OptionalInt numId,
            OptionalInt level,
            Map<String, Boolean> hiding,
            Optional<LineShift> shift) {}

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
        Map<String, Boolean> hiding = new HashMap<>();
        Optional<LineShift> shift = Optional.empty();
        while (xml.next() && !(xml.atEnd() && xml.wordName().equals("style"))) {
            if (xml.atStart()) {
                switch (xml.wordName()) {
                    case "basedOn" -> basedOn = xml.attribute("val");
                    case "numId" -> numId = xml.number();
                    case "ilvl" -> level = xml.number();
                    case "vertAlign" -> shift = Optional.of(shiftIn(xml));
                    default -> {
                        if (HIDING.contains(xml.wordName())) {
                            hiding.put(xml.wordName(), xml.isOn());
                        }
                    }
                }
            }
        }
        styles.put(id, new Style(basedOn, numId, level, hiding, shift));
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

    /** Where a run property sets text. */
    public static LineShift shiftIn(XmlPart verticalAlignment) {
        return switch (verticalAlignment.attribute("val").orElse("")) {
            case "superscript" -> LineShift.RAISED;
            case "subscript" -> LineShift.LOWERED;
            default -> LineShift.NONE;
        };
    }

    /** Whether text in a paragraph of one style and a run of another is hidden or struck out by this property. */
    public boolean hides(String property, String paragraphStyle, Optional<String> runStyle) {
        // Where both styles set it, they cancel each other out.
        return hides(property, paragraphStyle)
                != runStyle.filter(style -> hides(property, style)).isPresent();
    }

    private boolean hides(String property, String styleId) {
        return inherited(styleId, style -> Optional.ofNullable(style.hiding().get(property)), Optional::isPresent)
                .flatMap(found -> found)
                .orElse(false);
    }

    /** Where text in a paragraph of one style and a run of another is set. */
    public LineShift shift(String paragraphStyle, Optional<String> runStyle) {
        return runStyle.flatMap(this::shift).or(() -> shift(paragraphStyle)).orElse(LineShift.NONE);
    }

    private Optional<LineShift> shift(String styleId) {
        return inherited(styleId, Style::shift, Optional::isPresent).flatMap(found -> found);
    }

    private OptionalInt inherited(String styleId, Function<Style, OptionalInt> property) {
        return inherited(styleId, property, OptionalInt::isPresent).orElseGet(OptionalInt::empty);
    }

    /** A property of the style or of the nearest one it is based on that has it. */
    private <T> Optional<T> inherited(String styleId, Function<Style, T> property, Predicate<T> isSet) {
        Optional<String> next = Optional.of(styleId.isEmpty() ? defaultStyle : styleId);
        for (int i = 0; i < LONGEST_CHAIN && next.isPresent(); i++) {
            Style style = styles.get(next.get());
            if (style == null) {
                return Optional.empty();
            }
            T value = property.apply(style);
            if (isSet.test(value)) {
                return Optional.of(value);
            }
            next = style.basedOn();
        }
        return Optional.empty();
    }
}
