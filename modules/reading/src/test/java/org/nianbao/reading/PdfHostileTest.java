package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;

/** PDF files that hold no text, too much, or not all of themselves. */
class PdfHostileTest {
    private static final String PROSE = "本报告所列数据的统计期限自一月一日起至十二月三十一日止。";
    private static final String PICTURE = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n";

    private final PdfFile file = new PdfFile();

    @Test
    void pagesOfPicturesAreAScan() {
        file.page().draw(PICTURE);
        file.page().draw(PICTURE).text(290, 780, 10, "- 2 -");
        assertEquals(Problem.of(ProblemCode.SCANNED_DOCUMENT, "年报.pdf"), refusal(file.bytes()));
    }

    @Test
    void invisibleTextBehindAPictureIsNoText() {
        file.page().draw(PICTURE).draw("3 Tr\n").text(50, 100, 10, PROSE + PROSE + PROSE);
        assertEquals(Problem.of(ProblemCode.SCANNED_DOCUMENT, "年报.pdf"), refusal(file.bytes()));
    }

    @Test
    void aPasswordIsAskedFor() throws IOException {
        assertEquals(Problem.of(ProblemCode.ENCRYPTED_FILE, "年报.pdf"), refusal(protectedBy("1234")));
    }

    @Test
    void whatOnlyForbidsChangesIsRead() throws IOException {
        assertInstanceOf(ReadingResult.Read.class, read(new DocumentReader(), protectedBy("")));
    }

    @Test
    void aDamagedPackedPartIsNeverReadInHalf() {
        text(file.page());
        byte[] bytes = file.packed().bytes();
        int middle = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stream\n") + 60;
        bytes[middle] ^= 4;
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, "年报.pdf", "pdf"), refusal(bytes));
    }

    @Test
    void aPackedPartWithoutAChecksumIsRead() {
        text(file.page());
        String bytes = new String(file.packed().bytes(), StandardCharsets.ISO_8859_1);
        int checksum = bytes.indexOf("\nendstream") - 4;
        byte[] without = (bytes.substring(0, checksum) + bytes.substring(checksum + 4) + "    \n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertInstanceOf(ReadingResult.Read.class, read(new DocumentReader(), without));
    }

    @Test
    void aMissingPageIsDamage() {
        text(file.page());
        text(file.page());
        String bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1)
                .replace("/Kids [5 0 R 7 0 R ]", "/Kids [5 0 R 99 0 R]");
        assertEquals(
                Problem.of(ProblemCode.DAMAGED_FILE, "年报.pdf", "pdf"),
                refusal(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aMissingFontIsDamage() {
        text(file.page());
        String bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1).replace("/F1 3 0 R", "/F9 3 0 R");
        assertEquals(
                Problem.of(ProblemCode.DAMAGED_FILE, "年报.pdf", "pdf"),
                refusal(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aFileThatWasCutOffIsDamage() {
        text(file.page());
        text(file.page());
        byte[] bytes = file.packed().bytes();
        for (int parts = 1; parts < 10; parts++) {
            byte[] cut = Arrays.copyOf(bytes, bytes.length * parts / 10);
            assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, "年报.pdf", "pdf"), refusal(cut));
        }
    }

    @Test
    void limitsAreNamed() {
        ReadingLimits small = ReadingLimits.standard()
                .with(ReadingLimits.Limit.UNPACKED_BYTES, 3_000_000)
                .with(ReadingLimits.Limit.PAGES, 2)
                .with(ReadingLimits.Limit.INSTRUCTIONS, 1000);
        assertEquals(tooLarge("pages", 2), refusal(small, pages(3).bytes()));
        PdfFile lines = new PdfFile();
        text(lines.page()).draw("0 0 m 1 1 l S\n".repeat(500));
        assertEquals(tooLarge("instructions", 1000), refusal(small, lines.bytes()));
        PdfFile bomb = new PdfFile();
        text(bomb.page()).draw(" ".repeat(3_000_000));
        assertEquals(
                tooLarge("unpackedBytes", 3_000_000),
                refusal(small, bomb.packed().bytes()));
    }

    @Test
    void formsThatDrawThemselvesEnd() {
        text(file.page()).draw("/X1 Do\n");
        String bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1)
                .replace("/Font << /F1 3 0 R /F2 4 0 R >>", "/Font << /F1 3 0 R /F2 4 0 R >> /XObject << /X1 9 0 R >>")
                .replace(
                        "xref\n",
                        "9 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 9 0 R >> >>"
                                + " /Length 6 >>\nstream\n/X1 Do\nendstream\nendobj\nxref\n");
        assertEquals(
                Problem.of(ProblemCode.DAMAGED_FILE, "年报.pdf", "pdf"),
                refusal(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static PdfFile.Page text(PdfFile.Page page) {
        return page.text(50, 100, 10, PROSE).text(50, 120, 10, PROSE).text(50, 140, 10, PROSE);
    }

    private static PdfFile pages(int count) {
        PdfFile file = new PdfFile();
        for (int i = 0; i < count; i++) {
            text(file.page());
        }
        return file;
    }

    private static byte[] protectedBy(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(pages(1).bytes());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static Problem tooLarge(String limit, int value) {
        return Problem.of(ProblemCode.TOO_LARGE, "年报.pdf", Wording.of("reading.limit." + limit, String.valueOf(value)));
    }

    private static Problem refusal(byte[] bytes) {
        return refusal(ReadingLimits.standard(), bytes);
    }

    private static Problem refusal(ReadingLimits limits, byte[] bytes) {
        return assertInstanceOf(ReadingResult.Refused.class, read(new DocumentReader(limits), bytes))
                .problem();
    }

    private static ReadingResult read(DocumentReader reader, byte[] bytes) {
        return reader.read("年报.pdf", bytes);
    }
}
