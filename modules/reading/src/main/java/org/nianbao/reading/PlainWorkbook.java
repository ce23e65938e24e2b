package org.nianbao.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.nianbao.reading.internal.CellFormat;
import org.nianbao.reading.internal.OnlyOnce;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.PartRelation;
import org.nianbao.reading.internal.SheetPlace;
import org.nianbao.reading.internal.XmlPart;

/**
 * Reads an xlsx file straight from its parts, and only what is written in the cells of its visible sheets.
 *
 * <p>It takes nothing but what is plain: formulas, and whatever the standard does not allow, are left to POI's model of
 * a workbook, which has its own ways with them. They end the reading like broken XML, by an {@link XMLStreamException}.
 */
final class PlainWorkbook {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    /** A character that XML does not allow, or what looks like one. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private record SheetPart(String name, boolean visible, String relation) {}

    /** Columns from 0 and the format of their cells that name none. */
    private record Columns(int first, int last, int format) {}

    private final PackedParts parts;
    private final SheetFlow flow;
    private ShownNumbers numbers = new ShownNumbers(false);
    private List<CellFormat> formats = List.of();
    private List<String> sharedTexts = List.of();

    private PlainWorkbook(PackedParts parts, SheetFlow flow) {
        this.parts = parts;
        this.flow = flow;
    }

    /**
     * Gives the cells of all visible sheets to the flow.
     *
     * @throws IOException when a part cannot be unpacked
     * @throws XMLStreamException when anything is not plain, or broken; what the flow has got by then is worthless
     */
    static void read(PackedParts parts, SheetFlow flow) throws IOException, XMLStreamException {
        if (parts.hasTwins()) {
            throw new XMLStreamException("two parts of the same name");
        }
        new PlainWorkbook(parts, flow).workbook();
    }

    private void workbook() throws IOException, XMLStreamException {
        String workbook = target(PartRelation.of(parts, ""), "officeDocument")
                .orElseThrow(() -> new XMLStreamException("no workbook"));
        List<PartRelation> relations = PartRelation.of(parts, workbook);
        List<SheetPart> sheets = sheets(content(workbook));
        Optional<String> styles = target(relations, "styles");
        formats = styles.isPresent() ? CellFormat.read(content(styles.get())) : List.of(CellFormat.plain());
        Optional<String> texts = target(relations, "sharedStrings");
        sharedTexts = texts.isPresent() ? sharedTexts(content(texts.get())) : List.of();
        OnlyOnce targets = new OnlyOnce();
        for (SheetPart sheet : sheets) {
            PartRelation part = part(relations, sheet);
            targets.check(part.target());
            if (!sheet.visible() || part.type().equals(RELATIONS + "chartsheet")) {
                continue;
            }
            if (!part.type().equals(RELATIONS + "worksheet")) {
                throw new XMLStreamException("neither sheet nor chart: " + part.type());
            }
            new Worksheet(XmlPart.openStrictly(content(part.target()))).read(sheet.name());
        }
    }

    /** The only part that stands in this relation. */
    private static Optional<String> target(List<PartRelation> relations, String type) throws XMLStreamException {
        List<PartRelation> found = relations.stream()
                .filter(relation -> relation.type().equals(RELATIONS + type))
                .toList();
        if (found.size() > 1) {
            throw new XMLStreamException("more than one relation " + type);
        }
        return found.stream().map(PartRelation::target).findAny();
    }

    private static PartRelation part(List<PartRelation> relations, SheetPart sheet) throws XMLStreamException {
        List<PartRelation> found = relations.stream()
                .filter(relation -> relation.id().equals(sheet.relation()) && !relation.outside())
                .toList();
        if (found.size() != 1) {
            throw new XMLStreamException("no part for the sheet " + sheet.name());
        }
        return found.get(0);
    }

    private byte[] content(String part) throws IOException, XMLStreamException {
        return parts.content(part).orElseThrow(() -> new XMLStreamException("no part " + part));
    }

    private List<SheetPart> sheets(byte[] workbook) throws XMLStreamException {
        XmlPart xml = XmlPart.openStrictly(workbook);
        OnlyOnce sections = new OnlyOnce();
        List<SheetPart> sheets = new ArrayList<>();
        xml.root("workbook", () -> {
            switch (xml.sheetName()) {
                case "workbookPr" -> {
                    sections.check("workbookPr");
                    numbers = new ShownNumbers(xml.isTrue("date1904"));
                    xml.skip();
                }
                case "sheets" -> {
                    sections.check("sheets");
                    xml.sheetChildren("sheet", () -> sheets.add(sheet(xml)));
                }
                default -> xml.skip();
            }
        });
        if (sheets.isEmpty()) {
            throw new XMLStreamException("no sheets");
        }
        return sheets;
    }

    private static SheetPart sheet(XmlPart xml) throws XMLStreamException {
        boolean visible = switch (xml.ownAttribute("state").orElse("visible")) {
            case "visible" -> true;
            case "hidden", "veryHidden" -> false;
            default -> throw new XMLStreamException("neither visible nor hidden");
        };
        SheetPart sheet = new SheetPart(
                xml.ownAttribute("name").orElseThrow(() -> new XMLStreamException("a sheet without name")),
                visible,
                xml.attribute("id").orElse(""));
        xml.skip();
        return sheet;
    }

    private static List<String> sharedTexts(byte[] content) throws XMLStreamException {
        XmlPart xml = XmlPart.openStrictly(content);
        List<String> texts = new ArrayList<>();
        xml.root("sst", () -> {
            if (xml.sheetName().equals("si")) {
                texts.add(richText(xml));
            } else {
                xml.skip();
            }
        });
        return texts;
    }

    /** The text of an element that has it in one piece or in several runs, without the readings above it. */
    private static String richText(XmlPart xml) throws XMLStreamException {
        OnlyOnce pieces = new OnlyOnce();
        List<String> texts = new ArrayList<>();
        xml.children(() -> {
            switch (xml.sheetName()) {
                case "t" -> {
                    pieces.check("t");
                    texts.add(text(xml));
                }
                case "r" -> texts.add(run(xml));
                case "rPh", "phoneticPr" -> xml.skip();
                default -> throw new XMLStreamException("no text: " + xml.name());
            }
        });
        if (texts.isEmpty()) {
            throw new XMLStreamException("no text");
        }
        if (texts.size() > 1) {
            // Runs beside a text: which of them are shown is not said anywhere.
            pieces.check("t");
        }
        return unescaped(String.join("", texts));
    }

    private static String run(XmlPart xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        xml.sheetChildren("t", () -> texts.add(text(xml)));
        if (texts.size() != 1) {
            throw new XMLStreamException("a run without its one text");
        }
        return texts.get(0);
    }

    private static String text(XmlPart xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        xml.children(
                () -> {
                    throw new XMLStreamException("an element in a text");
                },
                text::append);
        return text.toString();
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }

    /** Reads one sheet; rows and cells without a place of their own stand next to the one before. */
    private final class Worksheet {
        private final XmlPart xml;
        private final List<Columns> columns = new ArrayList<>();
        private final List<CellRangeAddress> merged = new ArrayList<>();
        private final OnlyOnce sections = new OnlyOnce();
        private boolean begun;
        private int row = -1;
        private int column = -1;
        private Optional<String> value = Optional.empty();
        private Optional<String> inline = Optional.empty();

        private Worksheet(XmlPart xml) {
            this.xml = xml;
        }

        private void read(String name) throws XMLStreamException {
            xml.root("worksheet", () -> {
                switch (xml.sheetName()) {
                    case "cols" -> section("col", this::columns);
                    case "sheetData" -> {
                        begun = true;
                        section("row", this::row);
                    }
                    case "mergeCells" -> section("mergeCell", this::merged);
                    default -> xml.skip();
                }
            });
            if (!begun) {
                throw new XMLStreamException("no cells");
            }
            flow.endSheet(name, merged);
        }

        private void section(String item, XmlPart.Handler handler) throws XMLStreamException {
            sections.check(xml.sheetName());
            xml.sheetChildren(item, handler);
        }

        private void columns() throws XMLStreamException {
            int first = xml.count("min", 0) - 1;
            int last = xml.count("max", 0) - 1;
            int before =
                    columns.isEmpty() ? -1 : columns.get(columns.size() - 1).last();
            if (begun || first <= before || last < first) {
                throw new XMLStreamException("columns out of order");
            }
            columns.add(new Columns(first, last, xml.count("style", 0)));
            xml.skip();
        }

        private void merged() throws XMLStreamException {
            String[] corners = xml.ownAttribute("ref").orElse("").split(":", 2);
            SheetPlace first = SheetPlace.of(corners[0]);
            SheetPlace last = SheetPlace.of(corners[corners.length - 1]);
            if (last.row() < first.row() || last.column() < first.column()) {
                throw new XMLStreamException("no region");
            }
            merged.add(new CellRangeAddress(first.row(), last.row(), first.column(), last.column()));
            xml.skip();
        }

        private void row() throws XMLStreamException {
            row = next(row, xml.count("r", row + 2) - 1, MOST_ROWS);
            column = -1;
            xml.sheetChildren("c", this::cell);
            flow.endRow(row);
        }

        private int next(int before, int place, int most) throws XMLStreamException {
            if (place <= before || place >= most) {
                throw new XMLStreamException("out of order");
            }
            return place;
        }

        private void cell() throws XMLStreamException {
            Optional<String> reference = xml.ownAttribute("r");
            column = next(
                    column,
                    reference.isPresent() ? SheetPlace.of(reference.get()).column() : column + 1,
                    MOST_COLUMNS);
            String type = xml.ownAttribute("t").orElse("n");
            CellFormat format = format(xml.count("s", formats.size()));
            value = Optional.empty();
            inline = Optional.empty();
            OnlyOnce contents = new OnlyOnce();
            xml.children(() -> {
                contents.check(xml.sheetName());
                switch (xml.sheetName()) {
                    case "v" -> value = Optional.of(text(xml));
                    case "is" -> inline = Optional.of(richText(xml));
                    case "f" -> throw new XMLStreamException("a formula");
                    default -> xml.skip();
                }
            });
            flow.cell(row, column, shown(type, format), format.framed());
        }

        private String shown(String type, CellFormat format) throws XMLStreamException {
            return switch (type) {
                case "n" -> value.isPresent() ? number(value.get(), format) : "";
                case "s" -> value.isPresent() ? sharedText(value.get()) : "";
                case "str" -> unescaped(value.orElse(""));
                case "inlineStr" -> inline.orElseGet(() -> unescaped(value.orElse("")));
                case "b" -> value.orElse("").equals("1") ? "TRUE" : "FALSE";
                case "e" -> error(value.orElse("#NULL!"));
                default -> throw new XMLStreamException("a cell of type " + type);
            };
        }

        private String number(String value, CellFormat format) throws XMLStreamException {
            try {
                return numbers.shown(Double.parseDouble(value.trim()), format.number(), format.code());
            } catch (NumberFormatException e) {
                throw new XMLStreamException("no number: " + value, e);
            }
        }

        private String sharedText(String index) throws XMLStreamException {
            try {
                return sharedTexts.get(Integer.parseInt(index.trim()));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new XMLStreamException("no shared text " + index, e);
            }
        }

        private String error(String name) throws XMLStreamException {
            if (!ERRORS.contains(name)) {
                throw new XMLStreamException("no error: " + name);
            }
            return name;
        }

        /** The format of this number; for another number, that of the column. */
        private CellFormat format(int number) throws XMLStreamException {
            int known = number < formats.size() ? number : ofColumn();
            if (known >= formats.size()) {
                throw new XMLStreamException("no format " + known);
            }
            return formats.get(known);
        }

        private int ofColumn() {
            return columns.stream()
                    .filter(some -> some.first() <= column && column <= some.last())
                    .mapToInt(Columns::format)
                    .findAny()
                    .orElse(0);
        }
    }
}
