package org.nianbao.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.LineShift;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.XmlPart;

/** Reads an OpenDocument text as it looks with all tracked changes accepted, without hidden and struck-out text. */
final class OdtReader {
    /** What a program, but no reader, sees; or what is gone. */
    private static final Set<String> UNSEEN = Set.of(
            "tracked-changes",
            "annotation",
            "forms",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "table-column",
            "table-columns",
            "table-header-columns",
            "table-column-group",
            "ruby-text",
            "object",
            "image",
            "script",
            "desc",
            "title",
            "hidden-text",
            "hidden-paragraph");

    /** How a style says that its text stands above the line, and below it. */
    private static final Pattern RAISED = Pattern.compile("super\\b.*|[1-9]\\d*%.*");

    private static final Pattern LOWERED = Pattern.compile("sub\\b.*|-[1-9]\\d*%.*");

    private final BlockCollector document;
    private final XmlPart xml;
    private final Set<String> hidingStyles = new HashSet<>();
    private final Set<String> showingStyles = new HashSet<>();
    private final Map<String, LineShift> shifts = new HashMap<>();
    private final Set<String> whiteStyles = new HashSet<>();
    private int tablesAround;

    private OdtReader(BlockCollector document, XmlPart xml) {
        this.document = document;
        this.xml = xml;
    }

    /**
     * Adds the text of an OpenDocument text.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when it is locked, for no library of ours opens its locks
     */
    static void addTo(BlockCollector document, PackedParts parts) throws IOException {
        boolean encrypted = parts.content("META-INF/manifest.xml")
                .map(manifest -> new String(manifest, StandardCharsets.UTF_8).contains("encryption-data"))
                .orElse(false);
        if (encrypted) {
            throw new Refusal(ProblemCode.UNSUPPORTED_ENCRYPTION);
        }
        byte[] content = parts.content("content.xml").orElseThrow(() -> new IOException("no content.xml"));
        document.limits().checkMarkup(content.length);
        try {
            OdtReader reader = new OdtReader(document, XmlPart.open(content));
            Optional<byte[]> styles = parts.content("styles.xml");
            if (styles.isPresent()) {
                reader.namedStyles(XmlPart.open(styles.get()));
            }
            FlowAssembler.addTo(document, reader.body());
        } catch (XMLStreamException e) {
            throw new IOException("broken XML", e);
        }
    }

    private List<Flow> body() throws IOException, XMLStreamException {
        while (xml.next()) {
            if (xml.atStart() && xml.name().equals("style")) {
                style(xml);
            } else if (xml.atStart() && xml.name().equals("body")) {
                FlowContent content = new FlowContent();
                xml.children(() -> element(content, false));
                return content.finished();
            }
        }
        throw new IOException("no body");
    }

    /** Reads the styles that have names of their own; those that only headers and footers use may be called alike. */
    private void namedStyles(XmlPart part) throws XMLStreamException {
        while (part.next()) {
            if (part.atStart()) {
                switch (part.name()) {
                    case "automatic-styles", "master-styles" -> part.skip();
                    case "style" -> style(part);
                    default -> {
                        // What else there is does not hide text.
                    }
                }
            }
        }
    }

    /** Reads a style, which is as its parent where it does not say otherwise. */
    private void style(XmlPart part) throws XMLStreamException {
        String name = part.attribute("name").orElse("");
        Optional<String> parent = part.attribute("parent-style-name");
        boolean[] hides = {parent.filter(hidingStyles::contains).isPresent()};
        LineShift[] shift = {parent.map(shifts::get).orElse(LineShift.NONE)};
        boolean[] white = {parent.filter(whiteStyles::contains).isPresent()};
        part.children(() -> {
            Optional<String> line = part.attribute("text-line-through-style");
            Optional<String> display = part.attribute("display");
            if (part.name().equals("text-properties") && (line.isPresent() || display.isPresent())) {
                hides[0] = line.filter(style -> !style.equals("none")).isPresent()
                        || display.filter("none"::equals).isPresent();
                if (!hides[0] && display.isPresent()) {
                    showingStyles.add(name);
                }
            }
            Optional<String> colour = part.attribute("color");
            if (part.name().equals("text-properties") && colour.isPresent()) {
                white[0] = colour.filter("#ffffff"::equalsIgnoreCase).isPresent()
                        && part.attribute("background-color").isEmpty();
            }
            part.attribute("text-position").ifPresent(position -> shift[0] = shiftTo(position));
            part.skip();
        });
        if (hides[0]) {
            hidingStyles.add(name);
        }
        if (shift[0] != LineShift.NONE) {
            shifts.put(name, shift[0]);
        }
        if (white[0]) {
            whiteStyles.add(name);
        }
    }

    private static LineShift shiftTo(String position) {
        return RAISED.matcher(position).matches()
                ? LineShift.RAISED
                : LOWERED.matcher(position).matches() ? LineShift.LOWERED : LineShift.NONE;
    }

    private void element(FlowContent content, boolean inParagraph) throws XMLStreamException {
        String name = xml.name();
        if (UNSEEN.contains(name)) {
            xml.skip();
            return;
        }
        switch (name) {
            case "p", "h" -> paragraph(content);
            case "table" -> table(content);
            case "text-box", "note" -> {
                FlowContent box = new FlowContent();
                xml.children(() -> element(box, false));
                content.box(box.finished());
            }
            case "s" -> {
                content.text(" "
                        .repeat(Math.max(1, Math.min(100, xml.number("c").orElse(1)))));
                xml.skip();
            }
            case "tab" -> {
                content.text("\t");
                xml.skip();
            }
            case "line-break" -> {
                content.lineBreak();
                xml.skip();
            }
            case "span" -> inline(content);
            default -> {
                if (inParagraph) {
                    inline(content);
                } else {
                    xml.children(() -> element(content, false));
                }
            }
        }
    }

    private void paragraph(FlowContent content) throws XMLStreamException {
        inline(content);
        content.endParagraph();
    }

    private void inline(FlowContent content) throws XMLStreamException {
        FlowContent.Style around = content.style();
        Optional<String> name = xml.attribute("style-name");
        content.set(new FlowContent.Style(
                name.filter(hidingStyles::contains).isPresent()
                        || around.hidden()
                                && name.filter(showingStyles::contains).isEmpty(),
                name.map(shifts::get).orElse(around.shift()),
                around.white() || name.filter(whiteStyles::contains).isPresent()));
        // A line end of the XML is a space of the text, and spaces run together.
        xml.children(() -> element(content, true), text -> content.text(text.replaceAll("[ \\t\\r\\n]+", " ")));
        content.set(around);
    }

    private void table(FlowContent content) throws XMLStreamException {
        tablesAround++;
        document.limits().checkNesting(tablesAround);
        List<Flow.Row> rows = new ArrayList<>();
        xml.children(() -> tableElement(rows));
        content.table(new Flow.Table(rows, true));
        tablesAround--;
    }

    private void tableElement(List<Flow.Row> rows) throws XMLStreamException {
        if (UNSEEN.contains(xml.name())) {
            xml.skip();
        } else if (xml.name().equals("table-row")) {
            int repeated = Math.max(1, xml.number("number-rows-repeated").orElse(1));
            List<Flow.Cell> cells = new ArrayList<>();
            int[] column = {0};
            xml.children(() -> cell(cells, column));
            document.limits().checkCells(Math.multiplyExact(Math.max(1, cells.size()), repeated));
            for (int i = 0; i < repeated; i++) {
                rows.add(new Flow.Row(rows.size() + 1, cells, 0));
            }
        } else {
            xml.children(() -> tableElement(rows));
        }
    }

    private void cell(List<Flow.Cell> cells, int[] column) throws XMLStreamException {
        boolean covered = xml.name().equals("covered-table-cell");
        int repeated = Math.max(1, xml.number("number-columns-repeated").orElse(1));
        document.limits().checkColumns(Math.addExact(column[0], repeated));
        if (covered || !xml.name().equals("table-cell")) {
            xml.skip();
            column[0] += covered ? repeated : 0;
            return;
        }
        int columns = Math.max(1, xml.number("number-columns-spanned").orElse(1));
        int rows = Math.max(1, xml.number("number-rows-spanned").orElse(1));
        document.limits().checkColumns(Math.addExact(column[0], columns));
        FlowContent content = new FlowContent();
        xml.children(() -> element(content, false));
        List<Flow> text = content.finished();
        for (int i = 0; i < repeated; i++) {
            cells.add(new Flow.Cell(cells.size() + 1, column[0], columns, rows, text));
            column[0]++;
        }
    }
}
