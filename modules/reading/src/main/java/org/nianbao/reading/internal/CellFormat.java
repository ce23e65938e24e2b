package org.nianbao.reading.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * How a workbook shows a cell, as far as it matters for what is read.
 *
 * @param number the number of its number format
 * @param code the format itself; empty where its number says it all, and only to Excel
 * @param framed whether it has a line on the left and one above
 */
public record CellFormat(int number, Optional<String> code, boolean framed) {
    private static final Set<String> LINES = Set.of(
            "thin",
            "medium",
            "dashed",
            "dotted",
            "thick",
            "double",
            "hair",
            "mediumDashed",
            "dashDot",
            "mediumDashDot",
            "dashDotDot",
            "mediumDashDotDot",
            "slantDashDot");

    public CellFormat {
        Objects.requireNonNull(code);
    }

    /** The look of a workbook without styles. */
    public static CellFormat plain() {
        return new CellFormat(0, Optional.of(BuiltinFormats.getBuiltinFormat(0)), false);
    }

    /**
     * The formats of a workbook's cells in their order, by which the cells name them.
     *
     * @throws XMLStreamException when the styles are broken or refer to what is not there
     */
    public static List<CellFormat> read(byte[] styles) throws XMLStreamException {
        Styles read = new Styles(XmlPart.openStrictly(styles));
        read.all();
        List<CellFormat> formats = new ArrayList<>();
        for (Reference format : read.formats) {
            Optional<String> code = Optional.ofNullable(read.codes.get(format.number()))
                    .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(format.number())));
            formats.add(new CellFormat(format.number(), code, format.bordered() && read.framed(format.border())));
        }
        return formats;
    }

    /** A format that names its parts by their numbers. */
    private record Reference(int number, int border, boolean bordered) {}

    /** What of the styles is needed, in whatever order it stands there. */
    private static final class Styles {
        private final XmlPart xml;
        private final Map<Integer, String> codes = new HashMap<>();
        private final List<Boolean> framed = new ArrayList<>();
        private final List<Reference> formats = new ArrayList<>();
        private final OnlyOnce sections = new OnlyOnce();

        private Styles(XmlPart xml) {
            this.xml = xml;
        }

        private void all() throws XMLStreamException {
            xml.root("styleSheet", () -> {
                switch (xml.sheetName()) {
                    case "numFmts" -> section("numFmt", this::numberFormat);
                    case "borders" -> section("border", this::border);
                    case "cellXfs" -> section("xf", this::format);
                    default -> xml.skip();
                }
            });
        }

        private void section(String item, XmlPart.Handler handler) throws XMLStreamException {
            sections.check(xml.sheetName());
            xml.sheetChildren(item, handler);
        }

        private void numberFormat() throws XMLStreamException {
            Optional<String> code = xml.ownAttribute("formatCode");
            codes.put(formatNumber(-1), code.orElseThrow(() -> new XMLStreamException("a number format without code")));
            xml.skip();
        }

        private int formatNumber(int absent) throws XMLStreamException {
            int number = xml.count("numFmtId", absent);
            if (number < 0 || number > Short.MAX_VALUE) {
                throw new XMLStreamException("no number of a format: " + number);
            }
            return number;
        }

        private void border() throws XMLStreamException {
            OnlyOnce sides = new OnlyOnce();
            List<String> lines = new ArrayList<>();
            xml.children(() -> {
                String side = xml.sheetName();
                if (side.equals("left") || side.equals("top")) {
                    sides.check(side);
                    String style = xml.ownAttribute("style").orElse("none");
                    if (LINES.contains(style)) {
                        lines.add(side);
                    } else if (!style.equals("none")) {
                        throw new XMLStreamException("unknown line " + style);
                    }
                }
                xml.skip();
            });
            framed.add(lines.size() == 2);
        }

        private void format() throws XMLStreamException {
            formats.add(new Reference(formatNumber(0), xml.count("borderId", 0), xml.isTrue("applyBorder")));
            xml.skip();
        }

        private boolean framed(int border) throws XMLStreamException {
            if (border >= framed.size()) {
                throw new XMLStreamException("no border " + border);
            }
            return framed.get(border);
        }
    }
}
