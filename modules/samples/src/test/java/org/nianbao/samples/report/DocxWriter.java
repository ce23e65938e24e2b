package org.nianbao.samples.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A word processor's document with styled headings, tables with merged cells, and page numbers.
 *
 * <p>The parts are written by hand and stored without compression, because identifiers, time stamps and compressed
 * bytes differ between libraries and their versions, and the file must always be the same.
 */
public final class DocxWriter implements ReportWriter {
    private static final LocalDateTime STAMP = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String MAIN = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The width between the margins of an A4 page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 8844;

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public byte[] write(SampleReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            part(zip, "[Content_Types].xml", contentTypes());
            part(zip, "_rels/.rels", packageRelations());
            part(zip, "word/_rels/document.xml.rels", documentRelations());
            part(zip, "word/styles.xml", styles());
            part(zip, "word/footer1.xml", footer());
            part(zip, "word/document.xml", document(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        byte[] content = (PROLOGUE + xml).getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD_TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD_TYPE + "styles+xml\"/>"
                + "<Override PartName=\"/word/footer1.xml\" ContentType=\"" + WORD_TYPE + "footer+xml\"/>"
                + "</Types>";
    }

    private static String packageRelations() {
        return relations(relation(1, "officeDocument", "word/document.xml"));
    }

    private static String documentRelations() {
        return relations(relation(1, "styles", "styles.xml") + relation(2, "footer", "footer1.xml"));
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATION + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String styles() {
        return "<w:styles " + MAIN + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋\"/>"
                + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
                + "</w:rPr></w:rPrDefault></w:docDefaults>"
                + style(
                        "Normal",
                        "Normal",
                        "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>",
                        "")
                + style(
                        "Title",
                        "Title",
                        "<w:spacing w:after=\"280\"/><w:jc w:val=\"center\"/>",
                        "<w:rFonts w:eastAsia=\"宋体\"/><w:b/><w:sz w:val=\"44\"/>")
                + style(
                        "Heading1",
                        "heading 1",
                        "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"
                                + "<w:outlineLvl w:val=\"0\"/>",
                        "<w:rFonts w:eastAsia=\"黑体\"/>")
                + style(
                        "Heading2",
                        "heading 2",
                        "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"
                                + "<w:outlineLvl w:val=\"1\"/>",
                        "<w:rFonts w:eastAsia=\"楷体\"/>")
                + style("Body", "Body Text", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", "")
                + style(
                        "Cell",
                        "Table Cell",
                        "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
                        "<w:sz w:val=\"18\"/>")
                + style("Signature", "Signature", "<w:jc w:val=\"right\"/>", "")
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" " + (id.equals("Normal") ? "w:default=\"1\" " : "") + "w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/>" + (id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>")
                + "<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String footer() {
        return "<w:ftr " + MAIN
                + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space=\"preserve\">- </w:t></w:r>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                + "<w:r><w:t xml:space=\"preserve\"> -</w:t></w:r></w:p></w:ftr>";
    }

    private static String document(SampleReport report) {
        StringBuilder xml = new StringBuilder("<w:document " + MAIN + " xmlns:r=\"" + RELATION + "\"><w:body>");
        xml.append(paragraph("Title", report.title()));
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                xml.append(paragraph("Heading" + heading.level(), heading.text()));
            } else if (block instanceof Block.Paragraph paragraph) {
                xml.append(paragraph("Body", paragraph.text()));
            } else if (block instanceof Block.OfficialTable table) {
                xml.append(table(table.grid()));
            } else if (block instanceof Block.Signature signature) {
                xml.append(paragraph("Signature", signature.text()));
            }
        }
        return xml.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>")
                .append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .append("<w:pgMar w:top=\"2098\" w:right=\"1531\" w:bottom=\"1985\" w:left=\"1531\" w:header=\"851\"")
                .append(" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
                .toString();
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + escape(text)
                + "</w:t></w:r></w:p>";
    }

    private static String table(TableGrid grid) {
        int[] widths = widths(grid);
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"" + TEXT_WIDTH + "\" w:type=\"dxa\"/>"
                + "<w:jc w:val=\"center\"/><w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/>")
                .append("<w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        for (int row = 0; row < grid.rows(); row++) {
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int column = 0;
                    column < grid.columns();
                    column += grid.covering(row, column).columnSpan()) {
                xml.append(cell(grid.covering(row, column), row, widths));
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").append(paragraph("Cell", "")).toString();
    }

    private static String cell(GridCell cell, int row, int[] widths) {
        int width = Arrays.stream(widths, cell.column(), cell.column() + cell.columnSpan())
                .sum();
        StringBuilder xml = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        if (cell.columnSpan() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
        }
        boolean begins = cell.row() == row;
        if (cell.rowSpan() > 1) {
            xml.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        return xml.append("<w:vAlign w:val=\"center\"/></w:tcPr>")
                .append(paragraph("Cell", begins ? cell.text() : ""))
                .append("</w:tc>")
                .toString();
    }

    /** Label columns of table three are wider than its numbers; other tables have equal columns. */
    private static int[] widths(TableGrid grid) {
        int[] widths = new int[grid.columns()];
        Arrays.fill(widths, TEXT_WIDTH / grid.columns());
        if (grid.columns() == 10) {
            Arrays.fill(widths, 650);
            widths[0] = 700;
            widths[1] = 1000;
            widths[2] = TEXT_WIDTH - 700 - 1000 - 7 * 650;
        }
        return widths;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
