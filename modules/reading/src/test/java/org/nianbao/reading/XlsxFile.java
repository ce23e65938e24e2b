package org.nianbao.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs small pieces of XML into the bytes of a workbook: one sheet, with styles and shared texts, unless changed. */
final class XlsxFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /**
     * Formats of cells: 0 plain, 1 framed, 2 two decimals, 3 a date, 4 percent, 5 with a unit, 6 framed but not
     * applied, 7 a month, 8 Windows' long date, 9 and 10 a day and a month that only Chinese Excel knows, 11 a month in
     * Chinese numerals.
     */
    private static final String STYLES = "<numFmts count='5'><numFmt numFmtId='164' formatCode='0\"件\"'/>"
            + "<numFmt numFmtId='165' formatCode='yyyy-mm-dd'/><numFmt numFmtId='166' formatCode='yyyy\"年\"m\"月\"'/>"
            + "<numFmt numFmtId='167' formatCode='[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy'/>"
            + "<numFmt numFmtId='168' formatCode='[DBNum1][$-804]yyyy\"年\"m\"月\"'/></numFmts>"
            + "<fonts><font/></fonts><fills><fill/></fills>"
            + "<borders><border/><border><left style='thin'><color auto='1'/></left><top style='hair'/></border>"
            + "<border><left style='thin'/><top style='none'/></border></borders>"
            + "<cellStyleXfs><xf numFmtId='9' borderId='1' applyBorder='1'/></cellStyleXfs>"
            + "<cellXfs><xf/><xf borderId='1' applyBorder='1' xfId='0'/><xf numFmtId='2' borderId='2' applyBorder='true'/>"
            + "<xf numFmtId='165'/><xf numFmtId='10'/><xf numFmtId='164'/><xf borderId='1' applyBorder='0'/>"
            + "<xf numFmtId='166'/><xf numFmtId='167'/><xf numFmtId='31'/><xf numFmtId='57'/><xf numFmtId='168'/></cellXfs>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private XlsxFile() {}

    /** A workbook of one sheet with these rows. */
    static XlsxFile ofRows(String rows) {
        return ofSheet("<sheetData>" + rows + "</sheetData>");
    }

    /** A workbook of one sheet with this inside. */
    static XlsxFile ofSheet(String sheet) {
        return new XlsxFile()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Default Extension='xml' ContentType='" + CONTENT + "worksheet+xml'/>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='" + CONTENT + "sheet.main+xml'/>"
                                + "<Override PartName='/xl/styles.xml' ContentType='" + CONTENT + "styles+xml'/>"
                                + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + CONTENT
                                + "sharedStrings+xml'/></Types>")
                .with("_rels/.rels", DocxFile.relations("officeDocument", "xl/workbook.xml"))
                .withSheets("<sheet name='表一' sheetId='1' r:id='r0'/>", "worksheet", "worksheets/sheet1.xml")
                .with("xl/worksheets/sheet1.xml", sheet(sheet))
                .with("xl/styles.xml", main("styleSheet", STYLES))
                .withTexts("<si><t>甲</t></si><si><t xml:space='preserve'> 乙 </t></si>");
    }

    /** The same with other sheets, and the parts of the workbook by their kinds; styles and texts are added. */
    XlsxFile withSheets(String sheets, String... kindsAndParts) {
        String[] all = Arrays.copyOf(kindsAndParts, kindsAndParts.length + 4);
        all[all.length - 4] = "styles";
        all[all.length - 3] = "styles.xml";
        all[all.length - 2] = "sharedStrings";
        all[all.length - 1] = "/xl/sharedStrings.xml";
        return with("xl/workbook.xml", main("workbook", "<sheets>" + sheets + "</sheets>"))
                .with("xl/_rels/workbook.xml.rels", DocxFile.relations(all));
    }

    /** The same with other shared texts. */
    XlsxFile withTexts(String texts) {
        return with("xl/sharedStrings.xml", main("sst", texts));
    }

    /** The same with one more part, or another content of a part. */
    XlsxFile with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** The same without a part. */
    XlsxFile without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The document as it is read, rendered. */
    String read() {
        return DocumentRendering.of(new DocumentReader().read("报告.xlsx", bytes()));
    }

    static String sheet(String content) {
        return main("worksheet", content);
    }

    static String main(String root, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><" + root + " xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>"
                + content + "</" + root + ">";
    }
}
