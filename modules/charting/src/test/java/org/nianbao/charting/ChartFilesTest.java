package org.nianbao.charting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Phrasebook;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ChartFilesTest {
    private static final int AMBER = 0xFFD98A;
    private static final int BLUE = 0x0072B2;

    @TempDir
    Path folder;

    @Test
    void aPngHasTwoDotsForEachPixelOfTheChosenSize() throws IOException {
        BufferedImage image = png(disclosure(MadeUpCounty.of(3, 2022, 2024)), new ChartSize(640, 400));
        assertEquals(List.of(1280, 800), List.of(image.getWidth(), image.getHeight()));
    }

    @Test
    void theGroundIsWhiteWithoutABorder() throws IOException {
        BufferedImage image = png(disclosure(MadeUpCounty.of(3, 2022, 2024)), new ChartSize(640, 400));
        for (int x = 0; x < image.getWidth(); x++) {
            assertEquals(0xFFFFFF, image.getRGB(x, 0) & 0xFFFFFF);
            assertEquals(0xFFFFFF, image.getRGB(x, image.getHeight() - 1) & 0xFFFFFF);
        }
    }

    @Test
    void aMissingReportIsDrawnAsAHatchedSlotAndNotAsABar() throws IOException {
        MadeUpCounty county = MadeUpCounty.of(1, 2024, 2024);
        int barDots = count(png(disclosure(county), new ChartSize(640, 300)), BLUE);
        BufferedImage missing = png(disclosure(county.missing(0, 2024)), new ChartSize(640, 300));
        assertTrue(barDots > 5000, "a bar is blue: " + barDots);
        assertEquals(0, count(missing, BLUE));
        Document svg = svg(disclosure(county));
        assertTrue(texts(svg).contains("未报"));
        assertTrue(count(svg, "line") > 8, "lines of the hatch");
    }

    @Test
    void aDoubtfulNumberIsAnAmberFieldWithAQuestionMark() throws IOException {
        ChartDescription chart =
                disclosure(MadeUpCounty.of(2, 2023, 2024).disclosed(1, 2023, new Figure(0, FigureState.DOUBTFUL)));
        assertTrue(count(png(chart, new ChartSize(800, 500)), AMBER) > 500);
        assertTrue(texts(svg(chart)).contains("?"));
    }

    @Test
    void whatIsNotStatedOrApproximateIsSaid() throws IOException {
        List<String> texts = texts(svg(disclosure(MadeUpCounty.of(2, 2023, 2024)
                .disclosed(0, 2023, Figure.ABSENT)
                .disclosed(1, 2023, new Figure(1200, FigureState.APPROXIMATE))
                .disclosed(1, 2024, new Figure(0, FigureState.STATED)))));
        assertTrue(texts.containsAll(List.of("未写明", "约1,200", "0")), texts.toString());
    }

    @Test
    void theNumberBeyondTheLongestBarIsInsideThePicture() throws IOException {
        ChartDescription chart = disclosure(
                MadeUpCounty.of(12, 2019, 2024).disclosed(4, 2024, new Figure(1_234_567, FigureState.APPROXIMATE)));
        assertTrue(texts(svg(chart)).contains("约1,234,567"));
    }

    @Test
    void everyTextOfAPdfCanBeSelectedAndItsFontsAreEmbedded() throws IOException {
        MadeUpCounty county = MadeUpCounty.of(12, 2024, 2024).missing(4, 2024);
        Path file = folder.resolve("依申请公开.pdf");
        ChartFiles.write(outcomes(county), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            for (String expected : List.of("各单位政府信息公开申请办理结果（2024年）", "滨河街道", "未报", "不予处理", "单位：件")) {
                assertTrue(text.contains(expected), expected + " in " + text);
            }
            PDResources page = document.getPage(0).getResources();
            COSName form = page.getXObjectNames().iterator().next();
            PDResources drawn =
                    ((org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject) page.getXObject(form)).getResources();
            List<String> fonts = new ArrayList<>();
            for (COSName name : drawn.getFontNames()) {
                assertTrue(drawn.getFont(name).isEmbedded());
                fonts.add(drawn.getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            fonts.sort(null);
            assertEquals(List.of("NianbaoSans-Bold", "NianbaoSans-Regular"), fonts);
        }
    }

    @Test
    void anSvgCarriesItsTextAsTextAndTheFontForIt() throws IOException {
        Document svg = svg(outcomes(MadeUpCounty.of(12, 2024, 2024)));
        assertEquals("各单位政府信息公开申请办理结果（2024年）", texts(svg).get(0));
        String style = svg.getElementsByTagName("style").item(0).getTextContent();
        assertTrue(
                style.contains("@font-face{font-family:'Nianbao Sans';font-weight:bold;src:url(data:font/ttf;base64,"));
    }

    @ParameterizedTest
    @EnumSource(ChartFormat.class)
    void theSameChartGivesTheSameBytes(ChartFormat format) throws IOException {
        ChartDescription chart = outcomes(MadeUpCounty.of(3, 2019, 2024));
        Path first = folder.resolve("a." + format.ending());
        Path second = folder.resolve("b." + format.ending());
        ChartFiles.write(chart, first);
        ChartFiles.write(chart, second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void aRareCharacterIsDrawnWhereAnInstalledFontHasItAndNeverStopsTheChart() throws IOException {
        Path file = folder.resolve("a.pdf");
        ChartDescription chart = disclosure(MadeUpCounty.of(1, 2023, 2024));
        ChartDescription rare = new ChartDescription(
                "\uD840\uDC00镇", // 𠀀, of no official list
                chart.valueUnit(),
                chart.series(),
                chart.arrangement(),
                chart.direction(),
                chart.panels(),
                chart.notes(),
                chart.source());
        for (ChartFormat format : ChartFormat.values()) {
            ChartFiles.write(rare, folder.resolve("a." + format.ending()));
        }
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void anUnknownEndingIsRefusedBeforeAnythingIsWritten() throws IOException {
        ChartDescription chart = disclosure(MadeUpCounty.of(1, 2023, 2024));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> ChartFiles.write(chart, folder.resolve("chart.gif")));
        assertEquals(ProblemCode.UNKNOWN_OUTPUT_FORMAT, refused.problem().code());
        assertEquals(List.of("png, svg, pdf"), refused.problem().details());
        try (var files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
    }

    @Test
    void aMissingFolderIsRefused() {
        ChartDescription chart = disclosure(MadeUpCounty.of(1, 2023, 2024));
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> ChartFiles.write(chart, folder.resolve("没有").resolve("a.png")));
        assertEquals(ProblemCode.MISSING_OUTPUT_FOLDER, refused.problem().code());
    }

    @Test
    void anEndingCountsInUpperCaseToo() throws IOException {
        Path file = folder.resolve("图.PNG");
        ChartFiles.write(disclosure(MadeUpCounty.of(1, 2023, 2024)), file);
        assertTrue(ImageIO.read(file.toFile()).getWidth() > 0);
    }

    @Test
    void chartsOfEightyUnitsAndOfNothingButMissingReportsAreDrawn() throws IOException {
        MadeUpCounty eighty = MadeUpCounty.of(80, 2019, 2024);
        assertTrue(texts(svg(disclosure(eighty))).contains("第80村镇"));
        MadeUpCounty none = MadeUpCounty.of(2, 2023, 2023).missing(0, 2023).missing(1, 2023);
        assertTrue(texts(svg(outcomes(none))).contains("未报"));
    }

    @Test
    void aNegativeNumberHangsBelowTheAxis() throws IOException {
        ChartDescription chart =
                disclosure(MadeUpCounty.of(1, 2023, 2024).disclosed(0, 2023, new Figure(-50, FigureState.STATED)));
        assertTrue(texts(svg(chart)).contains("-50"));
    }

    @Test
    void zeroInEveryGroupPrintsZero() throws IOException {
        MadeUpCounty county = MadeUpCounty.of(1, 2024, 2024);
        for (OutcomeGroup group : OutcomeGroup.values()) {
            county.outcome(0, 2024, group, new Figure(0, FigureState.STATED));
        }
        assertEquals(
                2, texts(svg(outcomes(county))).stream().filter("0"::equals).count(), "on the axis and at the bar");
    }

    private static ChartDescription disclosure(MadeUpCounty county) {
        return ChartKind.DISCLOSURE.describe(county.comparison(), Phrasebook.chinese());
    }

    private static ChartDescription outcomes(MadeUpCounty county) {
        return ChartKind.OUTCOMES.describe(county.comparison(), Phrasebook.chinese());
    }

    private BufferedImage png(ChartDescription chart, ChartSize size) throws IOException {
        Path file = folder.resolve("chart.png");
        ChartFiles.write(chart, size, file);
        return ImageIO.read(file.toFile());
    }

    private Document svg(ChartDescription chart) throws IOException {
        Path file = folder.resolve("chart.svg");
        ChartFiles.write(chart, file);
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<String> texts(Document svg) {
        NodeList elements = svg.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    private static int count(Document svg, String element) {
        return svg.getElementsByTagName(element).getLength();
    }

    private static int count(BufferedImage image, int rgb) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == rgb) {
                    count++;
                }
            }
        }
        return count;
    }
}
