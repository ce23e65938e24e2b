package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages with Chinese whose font is neither in the file nor on the machine, drawn in a process that finds one Latin font
 * only. A missing character is drawn as a box, the same for every one: hence each is to look different.
 */
class MachineWithoutChineseTest {
    private static final String TEXT = "主动公开情况";

    /** The first character begins here in the picture, and each is as wide as high; in pixels. */
    private static final int LEFT = 160;

    private static final int BASELINE = 400;
    private static final int SIZE = 32;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    @TempDir
    Path folder;

    @BeforeEach
    void fontsAreFoundByFontconfig() {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"));
    }

    @Test
    void chineseInAPdfIsDrawnInTheStandIn() throws Exception {
        PdfFile file = new PdfFile();
        file.page().text(50, 125, 10, TEXT);
        assertEquals(TEXT.length(), shapes(drawn(file.bytes(), SIZE / 10.0, chineseFont())));
    }

    @Test
    void chineseInAnOfdIsDrawnInTheStandIn() throws Exception {
        assertEquals(TEXT.length(), shapes(drawn(ofd(), SIZE / (4 * POINTS_PER_MILLIMETRE), chineseFont())));
    }

    @Test
    void aStandInWithoutChineseLeavesBoxes() throws Exception {
        assertEquals(1, shapes(drawn(ofd(), SIZE / (4 * POINTS_PER_MILLIMETRE), latinFont())));
    }

    private static byte[] ofd() {
        return new OfdFile().page(OfdFile.text(20, 50, TEXT)).bytes();
    }

    /** The picture of a file's first page as the other process draws it. */
    private BufferedImage drawn(byte[] bytes, double pixelsPerPoint, Path standIn) throws Exception {
        assertTrue(Files.exists(standIn), standIn::toString);
        Path file = Files.write(folder.resolve("report"), bytes);
        Path picture = folder.resolve("page.png");
        Path fonts = Files.writeString(
                folder.resolve("fonts.conf"),
                "<fontconfig><dir>" + latinFont().getParent() + "</dir><cachedir>" + folder.resolve("cache")
                        + "</cachedir></fontconfig>");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                // Java keeps what it found out about fonts there.
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Drawing.class.getName(),
                file.toString(),
                Double.toString(pixelsPerPoint),
                standIn.toString(),
                picture.toString());
        command.environment().put("FONTCONFIG_FILE", fonts.toString());
        Path errors = folder.resolve("errors.txt");
        Process process = command.redirectError(errors.toFile()).start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(errors));
        return ImageIO.read(picture.toFile());
    }

    /** The one that the program brings along. */
    private static Path chineseFont() {
        return Path.of("../charting/src/main/resources/org/nianbao/charting/font/NianbaoSans-Regular.ttf");
    }

    private Path latinFont() throws Exception {
        Path file = folder.resolve("fonts").resolve("latin.ttf");
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            String font = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
            try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(font))) {
                Files.copy(in, file);
            }
        }
        return file;
    }

    /** How many different shapes stand where the text is. */
    private static int shapes(BufferedImage image) {
        Set<List<Integer>> shapes = new HashSet<>();
        for (int i = 0; i < TEXT.length(); i++) {
            int[] pixels = image.getRGB(LEFT + i * SIZE, BASELINE - SIZE, SIZE, SIZE + 8, null, 0, SIZE);
            if (Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xFF) < 0x80)) {
                shapes.add(Arrays.stream(pixels).boxed().toList());
            }
        }
        return shapes.size();
    }

    /** Runs in the process without Chinese fonts. */
    static final class Drawing {
        private Drawing() {}

        /** Draws the first page of a file in a scale with a stand-in font into a PNG file. */
        public static void main(String[] arguments) throws Exception {
            if (Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .anyMatch(font -> font.canDisplay('公'))) {
                throw new IllegalStateException("there is a Chinese font");
            }
            byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
            double pixelsPerPoint = Double.parseDouble(arguments[1]);
            Font standIn = Font.createFont(Font.TRUETYPE_FONT, new File(arguments[2]));
            try (PagePictures pages = PagePictures.open(bytes, ReadingLimits.standard(), Passwords.none(), standIn)
                    .orElseThrow()) {
                ImageIO.write(pages.draw(1, pixelsPerPoint).image(), "png", new File(arguments[3]));
            }
        }
    }
}
