package org.nianbao.reading.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of an Office Open XML or OpenDocument package, read from start to end without document types and outer
 * entities.
 *
 * <p>After {@link #next()} it stands at the start or the end of an element, or at text.
 */
public final class XmlPart {
    private static final Set<String> WORD_NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.microsoft.com/office/word/2003/wordml");
    private static final Set<String> FORMULA_NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final String SHEET_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Set<String> UNICODE = Set.of("UTF-8", "UTF-16");
    private static final Set<String> FALSE = Set.of("0", "false", "off");

    private static final int MOST_DIGITS = 7;

    /** Deeper than any document that a program wrote for people. */
    private static final int DEEPEST_ELEMENT = 400;

    /** What to do with an element at whose start the part stands; afterwards it stands at its end. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Reads the element.
         *
         * @throws XMLStreamException when the XML is broken inside
         */
        void element() throws XMLStreamException;
    }

    private final XMLStreamReader xml;
    private final boolean strict;
    private int depth;

    private XmlPart(XMLStreamReader xml, boolean strict) {
        this.xml = xml;
        this.strict = strict;
    }

    /**
     * Opens a part.
     *
     * @throws XMLStreamException when it does not begin as XML
     */
    public static XmlPart open(byte[] content) throws XMLStreamException {
        return new XmlPart(reader(content), false);
    }

    /**
     * Opens a part that must not have a document type, nor say to be in another encoding than Unicode.
     *
     * @throws XMLStreamException when it does not begin as XML, or names another encoding
     */
    public static XmlPart openStrictly(byte[] content) throws XMLStreamException {
        XMLStreamReader xml = reader(content);
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !UNICODE.contains(encoding.toUpperCase(Locale.ROOT))) {
            throw new XMLStreamException("in " + encoding);
        }
        return new XmlPart(xml, true);
    }

    private static XMLStreamReader reader(byte[] content) throws XMLStreamException {
        // The JDK's own parser, whatever else is on the class path: its limits are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Decoded here, for the parser prints what it finds wrong with bytes; the decoder reports by throwing.
        InputStream bytes = new ByteArrayInputStream(content, hasUtf8Mark(content) ? 3 : 0, content.length);
        return factory.createXMLStreamReader(
                new InputStreamReader(bytes, charset(content).newDecoder()));
    }

    private static boolean hasUtf8Mark(byte[] content) {
        return content.length > 2
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
    }

    /** Parts of a package are in UTF-8 or UTF-16; which of them, their first two bytes show. */
    private static Charset charset(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case '<' -> StandardCharsets.UTF_16BE;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /**
     * Goes on to the next start, end or text; false at the end of the part.
     *
     * @throws XMLStreamException when the XML is broken here
     */
    public boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT,
                        XMLStreamConstants.END_ELEMENT,
                        XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA -> {
                    return true;
                }
                case XMLStreamConstants.DTD -> {
                    if (strict) {
                        throw new XMLStreamException("a document type");
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return false;
    }

    /** Whether it stands at the start of an element. */
    public boolean atStart() {
        return xml.isStartElement();
    }

    /** Whether it stands at the end of an element. */
    public boolean atEnd() {
        return xml.isEndElement();
    }

    /** The local name of the element at whose start or end it stands. */
    public String name() {
        return xml.getLocalName();
    }

    /** The text at which it stands. */
    public String characters() {
        return xml.getText();
    }

    /** The local name, when the element is one of WordprocessingML; otherwise empty. */
    public String wordName() {
        return WORD_NAMESPACES.contains(xml.getNamespaceURI()) ? xml.getLocalName() : "";
    }

    /** The local name, when the element is one of SpreadsheetML; otherwise empty. */
    public String sheetName() {
        return SHEET_NAMESPACE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
    }

    /** Whether it stands at an element that holds visible text: a run's, or a formula's. */
    public boolean isVisibleText() {
        String namespace = xml.getNamespaceURI();
        return xml.getLocalName().equals("t")
                && (WORD_NAMESPACES.contains(namespace) || FORMULA_NAMESPACES.contains(namespace));
    }

    /**
     * From the start of an element to its end; the text directly in it.
     *
     * @throws XMLStreamException when the XML is broken inside
     */
    public String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (next() && !atEnd()) {
            if (atStart()) {
                skip();
            } else {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /**
     * From the start of an element to its end, with the elements directly in it.
     *
     * @throws XMLStreamException when the XML is broken inside, or elements stand in one another too deeply
     */
    public void children(Handler handler) throws XMLStreamException {
        children(handler, text -> {});
    }

    /**
     * From the start of an element to its end, with the elements and the text directly in it.
     *
     * @throws XMLStreamException when the XML is broken inside, or elements stand in one another too deeply
     */
    public void children(Handler handler, Consumer<String> text) throws XMLStreamException {
        depth++;
        if (depth > DEEPEST_ELEMENT) {
            throw new XMLStreamException("elements nested deeper than " + DEEPEST_ELEMENT);
        }
        while (next() && !atEnd()) {
            if (atStart()) {
                handler.element();
            } else {
                text.accept(characters());
            }
        }
        depth--;
    }

    /**
     * From before the outermost element to the end of the part, with the elements directly in it.
     *
     * @param name that of SpreadsheetML which the outermost element must have
     * @throws XMLStreamException when it has another, or the XML is broken
     */
    public void root(String name, Handler handler) throws XMLStreamException {
        while (next()) {
            if (atStart()) {
                if (!sheetName().equals(name)) {
                    throw new XMLStreamException("no " + name);
                }
                children(handler);
            }
        }
    }

    /**
     * From the start of an element to its end, with the elements of this name of SpreadsheetML directly in it.
     *
     * @throws XMLStreamException when the XML is broken inside
     */
    public void sheetChildren(String name, Handler handler) throws XMLStreamException {
        children(() -> {
            if (sheetName().equals(name)) {
                handler.element();
            } else {
                skip();
            }
        });
    }

    /** The attribute of this local name, in whatever namespace; empty when there is none. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** The attribute of this name and no namespace; empty when there is none. */
    public Optional<String> ownAttribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name));
    }

    /**
     * The attribute of this name and no namespace as a number from 0; the other number when there is none.
     *
     * @throws XMLStreamException when it is anything else, or has more than seven digits
     */
    public int count(String name, int absent) throws XMLStreamException {
        Optional<String> digits = ownAttribute(name);
        return digits.isPresent() ? count(digits.get(), 0, digits.get().length()) : absent;
    }

    /**
     * Whether the attribute of this name and no namespace is true; false when there is none.
     *
     * @throws XMLStreamException when it is neither true nor false
     */
    public boolean isTrue(String name) throws XMLStreamException {
        return switch (ownAttribute(name).orElse("false")) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw new XMLStreamException("neither true nor false: " + name);
        };
    }

    /** The number from 0 that stands here in a text. */
    static int count(String text, int from, int to) throws XMLStreamException {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new XMLStreamException("no number: " + text);
            }
            number = 10 * number + digit - '0';
        }
        if (to == from || to - from > MOST_DIGITS) {
            throw new XMLStreamException("no number: " + text);
        }
        return number;
    }

    /** The attribute {@code val} as a number, if it is one. */
    public OptionalInt number() {
        return number("val");
    }

    /** The attribute of this name as a number, if it is one. */
    public OptionalInt number(String name) {
        Optional<String> digits = attribute(name).filter(value -> value.matches("-?\\d{1,9}"));
        return digits.map(value -> OptionalInt.of(Integer.parseInt(value))).orElseGet(OptionalInt::empty);
    }

    /** Whether a property that is on by its mere presence has not been switched off. */
    public boolean isOn() {
        return attribute("val").filter(FALSE::contains).isEmpty();
    }

    /**
     * From the start of an element to its end.
     *
     * @throws XMLStreamException when the XML is broken inside
     */
    public void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0 && next()) {
            if (atStart()) {
                open++;
            } else if (atEnd()) {
                open--;
            }
        }
    }
}
