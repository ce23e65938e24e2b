package org.nianbao.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.nianbao.reading.internal.FileKind;
import org.nianbao.reading.internal.FileKinds;
import org.nianbao.reading.internal.LineShift;
import org.nianbao.reading.internal.Markup;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.WordNumbering;
import org.nianbao.reading.internal.WordPackage;
import org.nianbao.reading.internal.WordStyles;
import org.nianbao.reading.internal.XmlPart;

/**
 * Reads a Word document as it looks with all tracked changes accepted: inserted text counts, deleted and struck-out
 * text does not, nor does hidden text or the prompt of an unfilled content control.
 *
 * <p>It goes along the document's XML itself, for the usual object models lose cells and rows that stand in content
 * controls.
 */
final class DocxReader {
    /** What a program, but no reader, sees; or what is gone. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "sectPr",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "rt",
            "rubyPr",
            "fldData",
            "customXmlPr",
            "smartTagPr");

    /** What a change did that is tracked in a document of Word 2003, and that takes its content out of the text. */
    private static final Set<String> UNSEEN_ANNOTATIONS = Set.of("Word.Deletion", "Word.Comment");

    private final BlockCollector document;
    private final Optional<WordPackage> word;
    private final XmlPart xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private FieldCodes fields = new FieldCodes();
    private String paragraphStyle = "";
    private int tablesAround;
    private int promptsAround;

    private DocxReader(
            BlockCollector document,
            Optional<WordPackage> word,
            XmlPart xml,
            WordStyles styles,
            WordNumbering numbering) {
        this.document = document;
        this.word = word;
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    /**
     * Adds the text of a Word document.
     *
     * @throws IOException when the file is damaged
     */
    static void addTo(BlockCollector document, PackedParts parts) throws IOException {
        try {
            WordPackage word = new WordPackage(parts);
            byte[] content = word.document();
            document.limits().checkMarkup(content.length);
            Optional<byte[]> styleSheet = word.part("styles");
            WordStyles styles = styleSheet.isPresent() ? WordStyles.read(styleSheet.get()) : WordStyles.none();
            Optional<byte[]> lists = word.part("numbering");
            WordNumbering numbering =
                    lists.isPresent() ? WordNumbering.read(lists.get(), styles) : WordNumbering.none();
            DocxReader reader = new DocxReader(document, Optional.of(word), XmlPart.open(content), styles, numbering);
            FlowAssembler.addTo(document, reader.body());
        } catch (XMLStreamException e) {
            throw new IOException("broken XML", e);
        }
    }

    /**
     * Adds the text of a Word document that is one XML file: all parts of a package one after another, or the format of
     * Word 2003.
     *
     * @throws IOException when the file is damaged
     */
    static void addXmlTo(BlockCollector document, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try {
            // Each reader finds its own elements wherever they stand.
            WordStyles styles = WordStyles.read(content);
            WordNumbering numbering = WordNumbering.read(content, styles);
            DocxReader reader = new DocxReader(document, Optional.empty(), XmlPart.open(content), styles, numbering);
            List<Flow> body = reader.body();
            reader.toTheEnd();
            FlowAssembler.addTo(document, body);
        } catch (XMLStreamException e) {
            throw new IOException("broken XML", e);
        }
    }

    /** Goes through what follows, where a file that was cut off breaks. */
    private void toTheEnd() throws XMLStreamException {
        while (xml.next()) {
            // Nothing behind the body is text.
        }
    }

    private List<Flow> body() throws IOException, XMLStreamException {
        while (xml.next()) {
            if (xml.atStart() && xml.wordName().equals("body")) {
                FlowContent content = new FlowContent();
                xml.children(() -> element(content));
                return content.finished();
            }
        }
        throw new IOException("no body");
    }

    /** Reads properties, at whatever depth, but not those from before a tracked change. */
    private void properties(XmlPart.Handler handler) throws XMLStreamException {
        xml.children(() -> {
            if (xml.wordName().endsWith("Change") || xml.name().equals("annotation")) {
                xml.skip();
            } else {
                handler.element();
                properties(handler);
            }
        });
    }

    /** Elements that stand anywhere around runs, paragraphs, cells and rows, and mean nothing by themselves. */
    private void around(XmlPart.Handler inner) throws XMLStreamException {
        if (UNSEEN.contains(xml.wordName()) || isUnseenAnnotation()) {
            xml.skip();
        } else if (xml.name().equals("AlternateContent")) {
            alternatives(inner);
        } else if (xml.wordName().equals("sdt")) {
            control(inner);
        } else {
            xml.children(inner);
        }
    }

    private boolean isUnseenAnnotation() {
        return xml.name().equals("annotation")
                && xml.attribute("type").filter(UNSEEN_ANNOTATIONS::contains).isPresent();
    }

    /** One of several renderings of the same thing: the first. */
    private void alternatives(XmlPart.Handler inner) throws XMLStreamException {
        boolean[] taken = {false};
        xml.children(() -> {
            if (taken[0]) {
                xml.skip();
            } else {
                taken[0] = true;
                xml.children(inner);
            }
        });
    }

    private void control(XmlPart.Handler inner) throws XMLStreamException {
        boolean[] prompt = {false};
        xml.children(() -> {
            switch (xml.wordName()) {
                case "sdtPr" -> properties(() -> prompt[0] |= xml.wordName().equals("showingPlcHdr") && xml.isOn());
                case "sdtContent" -> {
                    promptsAround += prompt[0] ? 1 : 0;
                    xml.children(inner);
                    promptsAround -= prompt[0] ? 1 : 0;
                }
                default -> xml.skip();
            }
        });
    }

    private void element(FlowContent content) throws XMLStreamException {
        if (xml.isVisibleText()) {
            sign(content, xml.text().replace('\r', ' ').replace('\n', ' '));
            return;
        }
        switch (xml.wordName()) {
            case "p" -> paragraph(content);
            case "r" -> run(content);
            case "tbl" -> table(content);
            case "txbxContent" -> textBox(content);
            case "tab", "ptab" -> {
                sign(content, "\t");
                xml.skip();
            }
            case "noBreakHyphen" -> {
                sign(content, "-");
                xml.skip();
            }
            case "sym" -> {
                sign(content, symbol());
                xml.skip();
            }
            case "altChunk" -> {
                content.document(chunk());
                xml.skip();
            }
            case "fldChar" -> {
                fields.take(xml.attribute("fldCharType").orElse(""));
                xml.skip();
            }
            case "br", "cr" -> {
                content.lineBreak();
                xml.skip();
            }
            default -> around(() -> element(content));
        }
    }

    /** A web page that stands in the document as it is, and that Word takes over when it opens the file. */
    private List<Flow> chunk() throws XMLStreamException {
        try {
            Optional<byte[]> part =
                    word.isPresent() ? word.get().partOfId(xml.attribute("id").orElse("")) : Optional.empty();
            if (part.isEmpty()) {
                return List.of();
            }
            return FileKinds.ofBytes(part.get()) == FileKind.MHT
                    ? MhtReader.read(part.get(), document.limits()).flow()
                    : chunkOfText(part.get());
        } catch (IOException e) {
            throw new XMLStreamException("broken part", e);
        }
    }

    private List<Flow> chunkOfText(byte[] part) {
        document.limits().checkMarkup(part.length);
        if (!DocumentReader.isText(part)) {
            return List.of();
        }
        String text = Markup.text(part, Optional.empty()).text();
        return Markup.isHtml(text) ? HtmlReader.read(text, Map.of(), document.limits()) : List.of();
    }

    private void sign(FlowContent content, String text) {
        if (promptsAround == 0 && !fields.inCode()) {
            content.text(text);
        }
    }

    /** A character named by its place in a font; that of a picture font is only known to be there. */
    private String symbol() {
        int code = xml.attribute("char")
                .filter(hex -> hex.matches("[0-9A-Fa-f]{1,4}"))
                .map(hex -> Integer.parseInt(hex, 16))
                .orElse(0);
        return code < ' ' ? "" : Character.toString(Character.getType(code) == Character.PRIVATE_USE ? '□' : code);
    }

    private void paragraph(FlowContent content) throws XMLStreamException {
        ParagraphProperties properties = new ParagraphProperties();
        String styleAround = paragraphStyle;
        paragraphStyle = "";
        boolean[] counted = {false};
        xml.children(() -> {
            if (xml.wordName().equals("pPr")) {
                properties(() -> properties.take(xml));
                paragraphStyle = properties.style;
                return;
            }
            if (!counted[0]) {
                counted[0] = true;
                content.number(numberOf(properties));
            }
            element(content);
        });
        if (!counted[0]) {
            numberOf(properties);
        }
        if (!properties.markDeleted) {
            content.endParagraph();
        }
        paragraphStyle = styleAround;
    }

    private String numberOf(ParagraphProperties properties) {
        if (!properties.markDeleted && !properties.written.isEmpty()) {
            return properties.written;
        }
        return properties.markDeleted ? "" : numbering.next(properties.style, properties.list, properties.level);
    }

    /** What matters of a paragraph's properties. */
    private static final class ParagraphProperties {
        private String style = "";
        private OptionalInt list = OptionalInt.empty();
        private OptionalInt level = OptionalInt.empty();
        private boolean markDeleted;

        /** The automatic number as Word 2003 wrote it down for other programs. */
        private String written = "";

        void take(XmlPart xml) {
            if (xml.name().equals("t") && xml.wordName().isEmpty()) {
                written = xml.attribute("val").orElse("");
                return;
            }
            switch (xml.wordName()) {
                case "pStyle" -> style = xml.attribute("val").orElse("");
                case "numId" -> list = xml.number();
                case "ilvl" -> level = xml.number();
                case "del", "moveFrom" -> markDeleted = true;
                default -> {
                    // How it looks is not asked.
                }
            }
        }
    }

    private void run(FlowContent content) throws XMLStreamException {
        FlowContent.Style around = content.style();
        RunProperties properties = new RunProperties();
        content.set(styleOf(properties));
        xml.children(() -> {
            if (xml.wordName().equals("rPr")) {
                properties(() -> properties.take(xml));
                content.set(styleOf(properties));
            } else {
                element(content);
            }
        });
        content.set(around);
    }

    private FlowContent.Style styleOf(RunProperties run) {
        boolean hidden = WordStyles.HIDING.stream()
                .anyMatch(property -> Optional.ofNullable(run.hiding.get(property))
                        .orElseGet(() -> styles.hides(property, paragraphStyle, run.style)));
        return new FlowContent.Style(
                hidden, run.shift.orElseGet(() -> styles.shift(paragraphStyle, run.style)), run.white && !run.onGround);
    }

    /** What a run says of its own text; what it does not say, its styles do. */
    private static final class RunProperties {
        private Optional<String> style = Optional.empty();
        private final Map<String, Boolean> hiding = new HashMap<>();
        private Optional<LineShift> shift = Optional.empty();
        private boolean white;
        private boolean onGround;

        void take(XmlPart xml) {
            switch (xml.wordName()) {
                case "rStyle" -> style = xml.attribute("val").filter(id -> !id.isEmpty());
                case "vertAlign" -> shift = Optional.of(WordStyles.shiftIn(xml));
                case "color" ->
                    white = xml.attribute("val")
                            .filter(color -> color.equalsIgnoreCase("FFFFFF"))
                            .isPresent();
                case "shd", "highlight" -> onGround = true;
                default -> {
                    if (WordStyles.HIDING.contains(xml.wordName())) {
                        hiding.put(xml.wordName(), xml.isOn());
                    }
                }
            }
        }
    }

    /** The fields that have begun and not ended; only what stands behind their codes is seen. */
    private static final class FieldCodes {
        private final Deque<Boolean> open = new ArrayDeque<>();

        void take(String mark) {
            if (mark.equals("begin")) {
                open.push(true);
            } else if (!open.isEmpty()) {
                open.pop();
                if (mark.equals("separate")) {
                    open.push(false);
                }
            }
        }

        boolean inCode() {
            return open.contains(true);
        }
    }

    /** Reads a box or a cell, whose fields begin and end in it. */
    private void ownFields(XmlPart.Handler content) throws XMLStreamException {
        FieldCodes around = fields;
        fields = new FieldCodes();
        content.element();
        fields = around;
    }

    private void textBox(FlowContent content) throws XMLStreamException {
        FlowContent box = new FlowContent();
        ownFields(() -> xml.children(() -> element(box)));
        content.box(box.finished());
    }

    private void table(FlowContent content) throws XMLStreamException {
        tablesAround++;
        document.limits().checkNesting(tablesAround);
        WordTable table = new WordTable(document.limits());
        xml.children(() -> tableElement(table));
        content.table(table.finished());
        tablesAround--;
    }

    private void tableElement(WordTable table) throws XMLStreamException {
        if (xml.wordName().equals("tr")) {
            table.beginRow();
            xml.children(() -> rowElement(table));
            table.endRow();
        } else {
            around(() -> tableElement(table));
        }
    }

    private void rowElement(WordTable table) throws XMLStreamException {
        switch (xml.wordName()) {
            case "trPr" ->
                properties(() -> {
                    switch (xml.wordName()) {
                        case "gridBefore" -> table.skipColumns(xml.number().orElse(0));
                        case "gridAfter" -> table.skipColumnsAfter(xml.number().orElse(0));
                        case "del", "hidden" -> {
                            if (xml.isOn()) {
                                table.dropRow();
                            }
                        }
                        default -> {
                            // How it looks is not asked.
                        }
                    }
                });
            case "tc" -> cell(table);
            default -> around(() -> rowElement(table));
        }
    }

    private void cell(WordTable table) throws XMLStreamException {
        WordTable.CellProperties properties = new WordTable.CellProperties();
        FlowContent content = new FlowContent();
        ownFields(() -> xml.children(() -> {
            if (xml.wordName().equals("tcPr")) {
                properties(() -> {
                    switch (xml.wordName()) {
                        case "gridSpan" -> properties.columnSpan = xml.number().orElse(1);
                        case "vMerge", "vmerge" -> properties.joinsAbove = !restarts();
                        case "hMerge", "hmerge" -> properties.joinsLeft = !restarts();
                        default -> {
                            // How it looks is not asked.
                        }
                    }
                });
            } else {
                element(content);
            }
        }));
        table.add(properties, content.finished());
    }

    private boolean restarts() {
        return xml.attribute("val").filter("restart"::equals).isPresent();
    }
}
