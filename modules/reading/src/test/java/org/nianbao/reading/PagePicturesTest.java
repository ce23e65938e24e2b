package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;

/** Pages as pictures: what is marked on them by its rectangle is what was read there. */
class PagePicturesTest {
    private static final double[] X = {50, 150, 250, 350};
    private static final double[] Y = {100, 120, 140, 160};
    private static final String[] TEXTS = {"信息内容", "制发", "废止", "规章", "1306", "0", "规范性文件", "2", "44"};
    private static final double SCALE = 2;
    private static final Font STAND_IN = new Font(Font.SERIF, Font.PLAIN, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/MediaBox [0 0 600 800]",
                "/MediaBox [0 0 600 800] /Rotate 90",
                "/MediaBox [0 0 600 800] /Rotate 180",
                "/MediaBox [0 0 600 800] /Rotate 270",
                "/MediaBox [0 0 600 800] /CropBox [20 30 580 790] /Rotate 90"
            })
    void aCellOfAPdfLiesWithinItsBorders(String page) throws IOException {
        PdfFile file = new PdfFile();
        file.page()
                .grid(X, Y, TEXTS)
                .text(50, 300, 10, "本报告所列数据的统计期限自一月一日起至十二月三十一日止。")
                .with(page, PdfFile.HEIGHT);
        assertEquals(List.of(), strayCells(file.bytes(), 9));
    }

    @Test
    void aCellOfAnOfdLiesWithinItsBorders() throws IOException {
        double[] x = {25.4, 76.2, 101.6, 127};
        double[] y = {50.8, 63.5, 76.2, 88.9};
        byte[] file = new OfdFile()
                .page(OfdFile.grid(x, y), OfdFile.texts(x, y, TEXTS))
                .bytes();
        assertEquals(List.of(), strayCells(file, 9));
    }

    @Test
    void textIsDrawnWhereItWasRead() throws IOException {
        byte[] pdf = pdfOfWords("");
        byte[] ofd = new OfdFile().page(OfdFile.text(20, 30, "1306")).bytes();
        assertTrue(ink(picture(pdf, 1), 40, 90, 200, 104) > 50);
        assertEquals(0, ink(picture(pdf, 1), 40, 110, 200, 130));
        assertTrue(ink(picture(ofd, 1), 56, 73, 90, 86) > 50);
        assertEquals(0, ink(picture(ofd, 1), 100, 73, 200, 86));
    }

    @Test
    void aPageOfTwentyMetresIsDrawnSmaller() throws IOException {
        byte[] file = pdfOfWords("/MediaBox [0 0 56693 56693]");
        try (PagePictures pages = opened(file).orElseThrow()) {
            PagePictures.PagePicture picture = pages.draw(1, SCALE);
            long pixels = (long) picture.image().getWidth() * picture.image().getHeight();
            assertTrue(pixels <= PagePictures.MOST_PIXELS * 1.01, () -> pixels + " pixels");
            assertEquals(picture.image().getWidth() / 56693.0, picture.pixelsPerPoint(), 0.001);
        }
    }

    @Test
    void aHugePictureInAPageIsLeftOut() throws IOException {
        PdfFile file = new PdfFile();
        file.page()
                .text(50, 100, 10, "本报告")
                .draw("q 100 0 0 100 0 0 cm BI /W 20000 /H 20000 /BPC 8 /CS /G ID x EI Q\n");
        try (PagePictures pages = opened(file.bytes()).orElseThrow()) {
            assertFalse(pages.draw(1, SCALE).complete());
        }
    }

    @Test
    void aPictureFileIsItsOwnPage() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1500, 300, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        try (PagePictures pages = opened(png.toByteArray()).orElseThrow()) {
            assertEquals(List.of(1.0, 720.0, 144.0), List.of((double) pages.count(), pages.width(1), pages.height(1)));
            assertEquals(0xFF000000, pages.draw(1, 1).image().getRGB(700, 100));
        }
    }

    @Test
    void otherFilesHaveNoPages() {
        byte[] half = Arrays.copyOf(pdfOfWords(""), 200);
        for (byte[] bytes :
                List.of(new byte[0], DocxFile.ofBody("").bytes(), "年报".getBytes(StandardCharsets.UTF_8), half)) {
            assertEquals(Optional.empty(), opened(bytes).map(PagePictures::count));
        }
    }

    @Test
    void aLockedPdfIsDrawnWithItsPassword() throws IOException {
        byte[] locked = locked(pdfOfWords(""), "秘密 123");
        Passwords passwords = Passwords.of(List.of("别的", "秘密 123"));
        try (PagePictures pages = PagePictures.open(locked, ReadingLimits.standard(), passwords, STAND_IN)
                .orElseThrow()) {
            assertTrue(ink(pages.draw(1, SCALE).image(), 40, 90, 200, 104) > 50);
        }
    }

    @Test
    void aLockedPdfHasNoPagesWithoutItsPassword() throws IOException {
        byte[] locked = locked(pdfOfWords(""), "秘密 123");
        for (Passwords passwords : List.of(Passwords.none(), Passwords.of(List.of("别的")))) {
            assertEquals(
                    Optional.empty(),
                    PagePictures.open(locked, ReadingLimits.standard(), passwords, STAND_IN)
                            .map(PagePictures::count));
        }
    }

    @Test
    void aPdfLockedAgainstPrintingOnlyIsDrawnWithoutAPassword() throws IOException {
        byte[] locked = locked(pdfOfWords(""), "");
        assertTrue(ink(picture(locked, 1), 40, 90, 200, 104) > 50);
    }

    private static byte[] locked(byte[] bytes, String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            document.save(locked);
            return locked.toByteArray();
        }
    }

    private static Optional<PagePictures> opened(byte[] bytes) {
        return PagePictures.open(bytes, ReadingLimits.standard(), Passwords.none(), STAND_IN);
    }

    @Test
    void aFileBeyondALimitHasNoPages() {
        ReadingLimits limits = ReadingLimits.standard().with(ReadingLimits.Limit.BYTES, 100);
        assertTrue(PagePictures.open(pdfOfWords(""), limits, Passwords.none(), STAND_IN)
                .isEmpty());
    }

    private static byte[] pdfOfWords(String attributes) {
        PdfFile file = new PdfFile();
        PdfFile.Page page = file.page().text(50, 100, 10, "本年度公开信息1306条");
        if (!attributes.isEmpty()) {
            page.with(attributes, PdfFile.HEIGHT);
        }
        return file.bytes();
    }

    /** The rectangles of cells whose borders are not drawn there, or that are full of ink. */
    private static List<PageRectangle> strayCells(byte[] bytes, int cells) throws IOException {
        Document document = ((ReadingResult.Read) new DocumentReader().read("年报", bytes)).document();
        List<PageRectangle> stray = new ArrayList<>();
        int checked = 0;
        for (Block.Row row : document.tables().get(0).rows()) {
            for (Block.Cell cell : row.cells()) {
                PageRectangle box =
                        ((SourcePlace.TableCell) cell.place()).rectangle().orElseThrow();
                BufferedImage image = picture(bytes, box.pageFromOne());
                boolean bordered = border(image, box.x(), box.y(), box.width(), 0)
                        && border(image, box.x(), box.y() + box.height(), box.width(), 0)
                        && border(image, box.x(), box.y(), 0, box.height())
                        && border(image, box.x() + box.width(), box.y(), 0, box.height());
                int ink = ink(image, box.x() + 2, box.y() + 2, box.x() + box.width() - 2, box.y() + box.height() - 2);
                if (!bordered || ink == 0) {
                    stray.add(box);
                }
                checked++;
            }
        }
        assertEquals(cells, checked);
        return stray;
    }

    private static BufferedImage picture(byte[] bytes, int page) throws IOException {
        try (PagePictures pages = opened(bytes).orElseThrow()) {
            return pages.draw(page, SCALE).image();
        }
    }

    /** Whether a line is drawn along here. */
    private static boolean border(BufferedImage image, double x, double y, double width, double height) {
        for (double part = 0.1; part < 1; part += 0.1) {
            int atX = (int) Math.round((x + part * width) * SCALE);
            int atY = (int) Math.round((y + part * height) * SCALE);
            boolean dark = false;
            for (int off = -1; off <= 1; off++) {
                dark |= isDark(image, atX + (width == 0 ? off : 0), atY + (height == 0 ? off : 0));
            }
            if (!dark) {
                return false;
            }
        }
        return true;
    }

    private static int ink(BufferedImage image, double left, double top, double right, double bottom) {
        int ink = 0;
        for (int y = (int) (top * SCALE); y < bottom * SCALE; y++) {
            for (int x = (int) (left * SCALE); x < right * SCALE; x++) {
                ink += isDark(image, x, y) ? 1 : 0;
            }
        }
        return ink;
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 0xC0;
    }
}
