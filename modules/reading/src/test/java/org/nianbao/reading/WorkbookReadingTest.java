package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.reading.internal.PackedParts;

/** An xlsx is read straight from its parts as POI's model reads it, or left to the model. */
class WorkbookReadingTest {
    private static final String HEAD = "<row r='1'><c r='A1' t='inlineStr'><is><t>行名</t></is></c>"
            + "<c r='B1' t='inlineStr'><is><t>数</t></is></c></row>";

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainWorkbooks")
    void whatIsPlainIsReadAsTheModelReadsIt(String what, XlsxFile file) throws Exception {
        List<Block> read = plainly(file.bytes());
        assertNotEquals(List.of(), read);
        assertEquals(byModel(file.bytes()), read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooksForTheModel")
    void whatIsNotPlainIsLeftToTheModel(String what, XlsxFile file) {
        assertThrows(XMLStreamException.class, () -> plainly(file.bytes()));
    }

    @Test
    void textsDatesNumbersAndErrorsAreReadAsTheyAreShown() {
        String cells = "<row r='3'><c r='B3' s='1' t='s'><v>0</v></c><c r='C3' s='2'><v>3.5</v></c>"
                + "<c r='D3' s='3'><v>45000</v></c><c r='E3' s='4'><v>0.125</v></c><c r='F3' s='5'><v>35000</v></c>"
                + "<c r='G3' t='b'><v>1</v></c><c r='H3' t='e'><v>#N/A</v></c><c r='I3'/></row>";
        assertEquals("""
                format xlsx
                T1 GRID
                  R3 │0@表一!B3 甲 │1@表一!C3 3.50 │2@表一!D3 2023-03-15 │3@表一!E3 12.50%（0.125） │4@表一!F3 35000件 │5@表一!G3 TRUE │6@表一!H3 #N/A
                """, XlsxFile.ofRows(cells).read());
    }

    @Test
    void datesAreReadAsChineseExcelShowsThem() {
        String cells = "<row r='1'><c r='A1' s='7'><v>45000</v></c><c r='B1' s='8'><v>45000</v></c>"
                + "<c r='C1' s='9'><v>45000</v></c><c r='D1' s='10'><v>45000</v></c><c r='E1' s='11'><v>45000</v></c></row>";
        assertEquals("""
                format xlsx
                T1 GRID
                  R1 │0@表一!A1 2023年3月 │1@表一!B1 2023年3月15日 │2@表一!C1 2023年3月15日 │3@表一!D1 2023年3月 │4@表一!E1 2023-03-15
                """, XlsxFile.ofRows(cells).read());
    }

    @Test
    void anXlsHasTheSameDates() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFRow row = workbook.createSheet("表一").createRow(0);
            for (int column = 0; column < 2; column++) {
                HSSFCell cell = row.createCell(column);
                cell.setCellValue(45000);
                cell.setCellStyle(workbook.createCellStyle());
                cell.getCellStyle().setDataFormat((short) (column == 0 ? 31 : 57));
            }
            workbook.write(bytes);
        }
        assertEquals("""
                format xls
                T1 GRID
                  R1 │0@表一!A1 2023年3月15日 │1@表一!B1 2023年3月
                """, DocumentRendering.of(new DocumentReader().read("报告.xls", bytes.toByteArray())));
    }

    @Test
    void daysCountedFrom1904AreTheDaysThatAreShown() {
        String cells = "<row r='1'><c r='A1' s='3'><v>43538</v></c><c r='B1'><v>1</v></c></row>";
        assertEquals(
                """
                format xlsx
                T1 GRID
                  R1 │0@表一!A1 2023-03-15 │1@表一!B1 1
                """,
                XlsxFile.ofRows(cells)
                        .with(
                                "xl/workbook.xml",
                                XlsxFile.main(
                                        "workbook",
                                        "<workbookPr date1904='1'/><sheets><sheet name='表一' sheetId='1' r:id='r0'/></sheets>"))
                        .read());
    }

    @Test
    void theResultOfAFormulaIsWorkedOutAnewWhateverWasStoredWithIt() {
        String cells =
                "<row r='1'><c r='A1'><v>2</v></c><c r='B1'><v>3</v></c>" + "<c r='C1'><f>A1+B1</f><v>7</v></c></row>";
        assertEquals("""
                format xlsx
                T1 GRID
                  R1 │0@表一!A1 2 │1@表一!B1 3 │2@表一!C1 5
                """, XlsxFile.ofRows(cells).read());
    }

    @Test
    void brokenPartsOfWhatIsSeenAreRefused() {
        assertEquals(
                "refused DAMAGED_FILE 报告.xlsx [xlsx]\n",
                XlsxFile.ofRows(HEAD + "<row>").read());
    }

    private static Stream<Arguments> plainWorkbooks() {
        return Stream.of(
                with(
                        "a table that begins elsewhere",
                        rows("<row r='5'><c r='D5'><v>1</v></c><c r='E5'><v>2</v></c></row>")),
                with(
                        "rows and cells without a place",
                        rows("<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'>"
                                + "<c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>")),
                with(
                        "empty rows, cells and columns",
                        rows("<row r='1'/><row r='2'><c r='B2'/><c r='D2'><v>1</v></c></row>"
                                + "<row r='9'><c r='A9' s='1'/><c r='B9' s='1'/></row>")),
                with(
                        "hidden rows and columns",
                        sheet(
                                "<cols><col min='2' max='2' hidden='1' width='0'/></cols><sheetData>" + HEAD
                                        + "<row r='2' hidden='1'><c r='A2'><v>1</v></c><c r='B2'><v>2</v></c></row></sheetData>")),
                with(
                        "merged cells",
                        sheet("<sheetData>" + HEAD + "<row r='2'><c r='A2' s='1'><v>1</v></c><c r='B2'/>"
                                + "<c r='C2'><v>2</v></c></row><row r='3'><c r='C3'><v>3</v></c></row></sheetData>"
                                + "<mergeCells count='2'><mergeCell ref='A2:B3'/><mergeCell ref='C1'/></mergeCells>")),
                with(
                        "merged cells over each other",
                        sheet("<sheetData>" + HEAD + "</sheetData>"
                                + "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='A1:A3'/></mergeCells>")),
                with(
                        "formats that their columns give",
                        sheet("<cols><col min='1' max='1' style='2'/><col min='2' max='4' style='1'/>"
                                + "</cols><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1' s='0'/>"
                                + "<c r='D1' s='99'><v>3</v></c><c r='E1'><v>4</v></c></row></sheetData>")),
                with("every format", rows(cellsOfEveryFormat())),
                with(
                        "numbers as programs write them",
                        rows(
                                "<row r='1'><c r='A1'><v>1E+3</v></c><c r='B1'><v>0.30000000000000004</v></c>"
                                        + "<c r='C1'><v> 12 </v></c><c r='D1'><v>-0</v></c><c r='E1'><v>1234567890123456789</v></c></row>")),
                with(
                        "texts of every kind",
                        rows(
                                "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='str'><v>式</v></c>"
                                        + "<c r='C1' t='inlineStr'><is><r><t>两</t></r><r><rPr><strike/></rPr><t>截</t></r></is></c>"
                                        + "<c r='D1' t='inlineStr'><v>值</v></c><c r='E1' t='str'/><c r='F1' t='s'/><c r='G1' t='inlineStr'/></row>")),
                with(
                        "runs, readings, escapes and marked sections",
                        rows("<row r='1'><c r='A1' t='s'><v>0</v></c>"
                                        + "<c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c></row>")
                                .withTexts(
                                        "<si><r><t>1</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r>"
                                                + "<rPh sb='0' eb='1'><t>yi</t></rPh><phoneticPr fontId='1'/></si>"
                                                + "<si><t>a_x000D__x4E2D_b_x12</t></si><si><t><![CDATA[1<2]]><!-- no --> &amp; 3</t></si>")),
                with(
                        "truth and errors",
                        rows("<row r='1'><c r='A1' t='b'><v>0</v></c><c r='B1' t='b'><v>true</v></c>"
                                + "<c r='C1' t='e'><v>#DIV/0!</v></c><c r='D1' t='e'/><c r='E1' t='b'/></row>")),
                with(
                        "sheets hidden, shown and of charts",
                        rows(HEAD)
                                .withSheets(
                                        "<sheet name='隐' sheetId='3' state='hidden' r:id='r2'/><sheet name='&lt;二&gt;' sheetId='9' r:id='r4'/>"
                                                + "<sheet name='图' sheetId='4' r:id='r6'/><sheet name='一' sheetId='1' state='visible' r:id='r0'/>"
                                                + "<sheet name='深' sheetId='5' state='veryHidden' r:id='r8'/>",
                                        "worksheet",
                                        "worksheets/sheet1.xml",
                                        "worksheet",
                                        "worksheets/hidden.xml",
                                        "worksheet",
                                        "../xl/other/second.xml",
                                        "chartsheet",
                                        "chartsheets/c.xml",
                                        "worksheet",
                                        "worksheets/very.xml")
                                .with(
                                        "xl/worksheets/hidden.xml",
                                        XlsxFile.sheet(
                                                "<sheetData>" + HEAD + HEAD.replace("1'", "2'") + "</sheetData>"))
                                .with(
                                        "xl/other/second.xml",
                                        XlsxFile.sheet("<sheetData>" + HEAD.replace("数", "二") + "</sheetData>"))
                                .with("xl/chartsheets/c.xml", XlsxFile.main("chartsheet", ""))
                                .with("xl/worksheets/very.xml", XlsxFile.sheet("<sheetData/>"))),
                with(
                        "dates from 1904",
                        rows("<row r='1'><c r='A1' s='3'><v>45000</v></c><c r='B1'><v>1</v></c></row>")
                                .with(
                                        "xl/workbook.xml",
                                        XlsxFile.main(
                                                "workbook",
                                                "<workbookPr date1904='1'/><sheets><sheet name='一' sheetId='1' r:id='r0'/></sheets>"))),
                with(
                        "elements of others",
                        sheet("<sheetPr/><x:cols xmlns:x='urn:x'><x:col min='9'/></x:cols><sheetData>"
                                + HEAD.replace("<c ", "<c ph='1' vm='2' ")
                                + "<x:row xmlns:x='urn:x'/></sheetData><extLst><ext><sheetData/></ext></extLst>")),
                with(
                        "prefixes",
                        rows("").with(
                                        "xl/worksheets/sheet1.xml",
                                        ("<s:worksheet xmlns:s='"
                                                + "http://schemas.openxmlformats.org/spreadsheetml/2006/main'><s:sheetData><s:row r='1'><s:c r='A1'><s:v>1</s:v>"
                                                + "</s:c><s:c r='B1'><s:v>2</s:v></s:c></s:row></s:sheetData></s:worksheet>"))));
    }

    private static Stream<Arguments> workbooksForTheModel() {
        String cell = "<row r='1'><c r='A1'><v>1</v></c></row>";
        return Stream.of(
                with("a formula", rows("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c></row>")),
                with(
                        "a formula that others share",
                        rows("<row r='1'><c r='A1'><f t='shared' si='0'/><v>2</v></c></row>")),
                with("a table of data", rows("<row r='1'><c r='A1'><f t='dataTable' ref='A1'/><v>2</v></c></row>")),
                with("rows out of order", rows(cell.replace("1'", "2'") + cell)),
                with("a row twice", rows(cell + cell)),
                with("cells out of order", rows("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>")),
                with("a row before the first", rows("<row r='0'/>")),
                with("a cell behind the last", rows("<row r='1'><c r='XFE1'><v>1</v></c></row>")),
                with("an odd place", rows("<row r='1'><c r='$A$1'><v>1</v></c></row>")),
                with("two values", rows("<row r='1'><c r='A1'><v>1</v><v>2</v></c></row>")),
                with("an element in a value", rows("<row r='1'><c r='A1'><v>1<v>2</v></v></c></row>")),
                with("no number", rows("<row r='1'><c r='A1'><v>1o</v></c></row>")),
                with("an empty number", rows("<row r='1'><c r='A1'><v/></c></row>")),
                with("a text that is not shared", rows("<row r='1'><c r='A1' t='s'><v>7</v></c></row>")),
                with(
                        "shared texts without a part",
                        rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>").without("xl/sharedStrings.xml")),
                with("a run without text", rows(cell).withTexts("<si><r><rPr/></r></si>")),
                with("runs beside a text", rows(cell).withTexts("<si><t>1</t><r><t>2</t></r></si>")),
                with("an item without text", rows(cell).withTexts("<si/>")),
                with("a cell of an unknown type", rows("<row r='1'><c r='A1' t='d'><v>2024-01-31</v></c></row>")),
                with("an unknown error", rows("<row r='1'><c r='A1' t='e'><v>#SPILL!</v></c></row>")),
                with("cells twice", sheet("<sheetData>" + cell + "</sheetData><sheetData/>")),
                with("merged cells twice", sheet("<sheetData/><mergeCells/><mergeCells/>")),
                with(
                        "a merged region upside down",
                        sheet("<sheetData/><mergeCells><mergeCell ref='B2:A1'/></mergeCells>")),
                with(
                        "columns over each other",
                        sheet("<cols><col min='1' max='3'/><col min='2' max='4'/></cols><sheetData/>")),
                with("no cells at all", sheet("")),
                with(
                        "a border that is not there",
                        rows(cell)
                                .with(
                                        "xl/styles.xml",
                                        XlsxFile.main(
                                                "styleSheet",
                                                "<cellXfs><xf borderId='1' applyBorder='1'/></cellXfs>"))),
                with("no formats", rows(cell).with("xl/styles.xml", XlsxFile.main("styleSheet", ""))),
                with("a sheet without its part", rows(cell).without("xl/worksheets/sheet1.xml")),
                with("a sheet without its relation", rows(cell).withSheets("<sheet name='一' r:id='r7'/>")),
                with(
                        "two sheets of one part",
                        rows(cell)
                                .withSheets(
                                        "<sheet name='一' r:id='r0'/><sheet name='二' r:id='r2'/>",
                                        "worksheet",
                                        "worksheets/sheet1.xml",
                                        "worksheet",
                                        "worksheets/sheet1.xml")),
                with(
                        "a sheet for dialogues",
                        rows(cell).withSheets("<sheet name='一' r:id='r0'/>", "dialogsheet", "worksheets/sheet1.xml")),
                with(
                        "names in other letters",
                        rows(cell).withSheets("<sheet name='一' r:id='r0'/>", "worksheet", "worksheets/Sheet1.xml")),
                with(
                        "the strict kind",
                        rows(cell)
                                .with(
                                        "_rels/.rels",
                                        DocxFile.relations("officeDocument", "xl/workbook.xml")
                                                .replace(
                                                        "http://schemas.openxmlformats.org/officeDocument/2006",
                                                        "http://purl.oclc.org/ooxml/officeDocument"))),
                with(
                        "a document type",
                        rows(cell)
                                .with(
                                        "xl/sharedStrings.xml",
                                        "<!DOCTYPE sst []>"
                                                + XlsxFile.main("sst", "").substring(38))),
                with(
                        "another encoding",
                        rows(cell)
                                .with(
                                        "xl/sharedStrings.xml",
                                        XlsxFile.main("sst", "").replace("UTF-8", "GBK"))),
                with("broken XML", rows("<row r='1'>")));
    }

    private static String cellsOfEveryFormat() {
        StringBuilder rows = new StringBuilder();
        for (int format = 0; format <= 11; format++) {
            rows.append("<row r='" + (format + 1) + "'>");
            for (String value : List.of("0", "1", "-3", "0.5", "35000", "1234.567", "45000.75", "1e-9")) {
                rows.append("<c s='" + format + "'><v>" + value + "</v></c>");
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    private static Arguments with(String what, XlsxFile file) {
        return Arguments.of(what, file);
    }

    private static XlsxFile rows(String rows) {
        return XlsxFile.ofRows(rows);
    }

    private static XlsxFile sheet(String content) {
        return XlsxFile.ofSheet(content);
    }

    private static List<Block> plainly(byte[] bytes) throws IOException, XMLStreamException {
        ReadingLimits limits = ReadingLimits.standard();
        try (PackedParts parts =
                PackedParts.open(bytes, limits.packedParts(), limits.unpackedBytes(), limits.compression())) {
            SheetFlow flow = new SheetFlow(limits);
            PlainWorkbook.read(parts, flow);
            BlockCollector document = new BlockCollector(limits);
            FlowAssembler.addTo(document, flow.content());
            return document.blocks();
        }
    }

    private static List<Block> byModel(byte[] bytes) throws IOException {
        BlockCollector document = new BlockCollector(ReadingLimits.standard());
        SheetReader.addTo(document, bytes, Passwords.none());
        return document.blocks();
    }
}
