package org.nianbao.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
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

    /** Run properties that take a text back: hidden, or struck out. */
    private static final Set<String> HIDING = Set.of("vanish", "strike", "dstrike");

    private final BlockCollector document;
    private final XmlPart xml;
    private final WordNumbering numbering;
    private int tablesAround;
    private int promptsAround;

    private DocxReader(BlockCollector document, XmlPart xml, WordNumbering numbering) {
        this.document = document;
        this.xml = xml;
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
            DocxReader reader = new DocxReader(document, XmlPart.open(content), numbering(word));
            FlowAssembler.addTo(document, reader.body());
        } catch (XMLStreamException e) {
            throw new IOException("broken XML", e);
        }
    }

    private static WordNumbering numbering(WordPackage word) throws IOException, XMLStreamException {
        Optional<byte[]> styles = word.part("styles");
        Optional<byte[]> numbering = word.part("numbering");
        if (numbering.isEmpty()) {
            return WordNumbering.none();
        }
        return WordNumbering.read(
                numbering.get(), styles.isPresent() ? WordStyles.read(styles.get()) : WordStyles.none());
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
            if (xml.wordName().endsWith("Change")) {
                xml.skip();
            } else {
                handler.element();
                properties(handler);
            }
        });
    }

    /** Elements that stand anywhere around runs, paragraphs, cells and rows, and mean nothing by themselves. */
    private void around(XmlPart.Handler inner) throws XMLStreamException {
        if (UNSEEN.contains(xml.wordName())) {
            xml.skip();
        } else if (xml.name().equals("AlternateContent")) {
            alternatives(inner);
        } else if (xml.wordName().equals("sdt")) {
            control(inner);
        } else {
            xml.children(inner);
        }
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
            case "br", "cr" -> {
                content.lineBreak();
                xml.skip();
            }
            default -> around(() -> element(content));
        }
    }

    private void sign(FlowContent content, String text) {
        if (promptsAround == 0) {
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
        boolean[] counted = {false};
        xml.children(() -> {
            if (xml.wordName().equals("pPr")) {
                properties(() -> properties.take(xml));
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
    }

    private String numberOf(ParagraphProperties properties) {
        return properties.markDeleted ? "" : numbering.next(properties.style, properties.list, properties.level);
    }

    /** What matters of a paragraph's properties. */
    private static final class ParagraphProperties {
        private String style = "";
        private OptionalInt list = OptionalInt.empty();
        private OptionalInt level = OptionalInt.empty();
        private boolean markDeleted;

        void take(XmlPart xml) {
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
        xml.children(() -> {
            if (xml.wordName().equals("rPr")) {
                properties(() -> {
                    boolean raises = xml.wordName().equals("vertAlign")
                            && xml.attribute("val")
                                    .filter("superscript"::equals)
                                    .isPresent();
                    content.set(content.style()
                            .andHidden(HIDING.contains(xml.wordName()) && xml.isOn())
                            .andRaised(raises));
                });
            } else {
                element(content);
            }
        });
        content.set(around);
    }

    private void textBox(FlowContent content) throws XMLStreamException {
        FlowContent box = new FlowContent();
        xml.children(() -> element(box));
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
        xml.children(() -> {
            if (xml.wordName().equals("tcPr")) {
                properties(() -> {
                    switch (xml.wordName()) {
                        case "gridSpan" -> properties.columnSpan = xml.number().orElse(1);
                        case "vMerge" -> properties.joinsAbove = !restarts();
                        case "hMerge" -> properties.joinsLeft = !restarts();
                        default -> {
                            // How it looks is not asked.
                        }
                    }
                });
            } else {
                element(content);
            }
        });
        table.add(properties, content.finished());
    }

    private boolean restarts() {
        return xml.attribute("val").filter("restart"::equals).isPresent();
    }
}
