package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;

class FileKindsTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    private static final byte[] JUNK = {1, 2, 3, (byte) 0xFF, (byte) 0xFE, 0, 0, 7, (byte) 0x80, 9};

    @ParameterizedTest
    @ValueSource(strings = {"年报.txt", "年报.html", "年报.docx", "年报", "数据.csv"})
    void aFileWithoutBytesIsEmptyWhateverItsName(String name) {
        assertEquals(Problem.of(ProblemCode.EMPTY_FILE, name), refusal(name, new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {" \r\n\t　 \n", "\uFEFF", "\u200B\n"})
    void aFileOfWhiteSpaceIsEmpty(String text) {
        assertEquals(Problem.of(ProblemCode.EMPTY_FILE, "年报.txt"), refusal("年报.txt", utf8(text)));
    }

    @Test
    void contentDecidesAndNotTheEnding() {
        assertEquals("format txt\nP1 line 1 │总体情况│\n", rendering("年报.html", utf8("总体情况")));
        assertEquals("format html\nP1 │总体情况│\n", rendering("年报.doc", utf8("<html><p>总体情况</html>")));
        assertEquals(
                "format docx\nP1 │总体情况│\n",
                rendering("年报.txt", DocxFile.ofBody(DocxFile.p("总体情况")).bytes()));
    }

    @ParameterizedTest
    @CsvSource({"年报.docx,docx", "年报.DOC,doc", "子目录/年报.wps,wps", "年报.pdf,pdf"})
    void textUnderTheNameOfABinaryDocumentIsDamaged(String name, String format) {
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, name, format), refusal(name, utf8("总体情况")));
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, name, format), refusal(name, JUNK));
    }

    @Test
    void aCutOffDocxIsDamaged() {
        byte[] whole = DocxFile.ofBody(DocxFile.p("总体情况")).bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, "年报.docx", "docx"), refusal("年报.docx", half));
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, "年报", "zip"), refusal("年报", half));
    }

    @Test
    void aDocxWithoutItsDocumentIsDamaged() {
        byte[] bytes = DocxFile.ofBody("")
                .with("_rels/.rels", DocxFile.relations("officeDocument", "word/none.xml"))
                .bytes();
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, "年报.docx", "docx"), refusal("年报.docx", bytes));
    }

    @Test
    void aDocxWithBrokenXmlIsDamaged() {
        byte[] bytes = DocxFile.ofBody("<w:p><w:r>").bytes();
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, "年报.docx", "docx"), refusal("年报.docx", bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "ppt/presentation.xml,pptx",
        "清泉乡.txt,zip",
    })
    void packedFilesAreToldApartByTheirParts(String part, String format) {
        byte[] bytes = DocxFile.ofParts(part, "x").bytes();
        assertEquals(Problem.of(ProblemCode.UNSUPPORTED_FORMAT, "年报.bin", format), refusal("年报.bin", bytes));
    }

    @Test
    void openDocumentsAreToldApartByTheirMediaType() {
        assertEquals(
                Problem.of(ProblemCode.UNSUPPORTED_FORMAT, "年报", "ods"),
                refusal(
                        "年报",
                        DocxFile.ofParts("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .bytes()));
    }

    @Test
    void aPasswordIsNoticed() throws IOException {
        byte[] encryptedWord = new byte[64];
        encryptedWord[0x0B] = 1;
        assertEquals(
                Problem.of(ProblemCode.ENCRYPTED_FILE, "年报.doc"),
                refusal("年报.doc", ole2("WordDocument", encryptedWord)));
    }

    @Test
    void aDamagedOle2ContainerIsDamaged() throws IOException {
        byte[] bytes = Arrays.copyOf(ole2("WordDocument", new byte[64]), 300);
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, "年报.doc", "doc"), refusal("年报.doc", bytes));
    }

    @Test
    void aPictureIsAScanWhateverItsName() {
        for (String name : List.of("图.png", "图.docx")) {
            assertEquals(Problem.of(ProblemCode.SCANNED_DOCUMENT, name), refusal(name, PICTURE));
        }
    }

    @Test
    void whatIsPlainlyNoReportIsSkipped() {
        assertEquals(skipped("汇总.csv"), refusal("汇总.csv", utf8("单位,数量\n清泉乡,1\n")));
        assertEquals(skipped("a.json"), refusal("a.json", utf8("{\"总体\": 1}")));
        assertEquals(skipped("~$年报.docx"), refusal("~$年报.docx", utf8("李四")));
        assertEquals(skipped("~$年报.docx"), refusal("~$年报.docx", JUNK));
        assertEquals(
                skipped("录像.dat"),
                refusal("录像.dat", new byte[ReadingLimits.standard().markup() + 1]));
        assertEquals(skipped("Thumbs.db"), refusal("Thumbs.db", JUNK));
        assertEquals(skipped("feed"), refusal("feed", utf8("<?xml version='1.0'?><rss/>")));
    }

    private static byte[] ole2(String entry, byte[] content) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), entry);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static Problem skipped(String name) {
        return Problem.of(ProblemCode.SKIPPED_OTHER_KIND, name);
    }

    private static Problem refusal(String name, byte[] bytes) {
        return ((ReadingResult.Refused) new DocumentReader().read(name, bytes)).problem();
    }

    private static String rendering(String name, byte[] bytes) {
        return DocumentRendering.of(new DocumentReader().read(name, bytes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
