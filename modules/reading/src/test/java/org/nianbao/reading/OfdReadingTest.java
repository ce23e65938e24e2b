package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.reading.OfdFile.element;
import static org.nianbao.reading.OfdFile.grid;
import static org.nianbao.reading.OfdFile.shape;
import static org.nianbao.reading.OfdFile.text;
import static org.nianbao.reading.OfdFile.texts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;

/** OFD files: text and tables by what is drawn where. */
class OfdReadingTest {
    private static final double[] X = {25.4, 76.2, 101.6, 127};
    private static final double[] Y = {50.8, 63.5, 76.2, 88.9};
    private static final String[] TEXTS = {"信息内容", "制发", "废止", "规章", "1306", "0", "规范性文件", "2", "44"};
    private static final String ROWS = """
            0 信息内容|1 制发|2 废止
            0 规章|1 1306|2 0
            0 规范性文件|1 2|2 44
            """;

    private final OfdFile file = new OfdFile();

    @Test
    void linesAroundCellsMakeATable() {
        file.page(grid(X, Y), texts(X, Y, TEXTS));
        assertEquals(ROWS, table());
    }

    @Test
    void aCellKnowsItsPageAndItsRectangleInPoints() {
        file.page(text(25, 30, "本报告")).page(grid(X, Y), texts(X, Y, TEXTS));
        Block.Cell cell = document().tables().get(0).rows().get(1).cells().get(2);
        assertEquals(
                new SourcePlace.TableCell(
                        OptionalInt.empty(), 1, 2, 3, Optional.of(new PageRectangle(2, 288, 180, 72, 36))),
                cell.place());
    }

    @Test
    void aTemplateLiesBehindThePage() {
        file.common(
                        "<ofd:TemplatePage ID='7' BaseLoc='Tpls/Tpl_0/Content.xml'/>",
                        "Doc_0/Tpls/Tpl_0/Content.xml",
                        element("Page", "<ofd:Content><ofd:Layer>" + grid(X, Y) + "</ofd:Layer></ofd:Content>"))
                .pageOf("<ofd:Template TemplateID='7'/><ofd:Content><ofd:Layer>" + texts(X, Y, TEXTS)
                        + "</ofd:Layer></ofd:Content>");
        assertEquals(ROWS, table());
    }

    @Test
    void blocksInBlocksAndDrawingsInDrawingsAreDrawn() {
        String inner = "<ofd:Content><ofd:PageBlock>" + grid(X, Y) + "</ofd:PageBlock></ofd:Content>";
        file.common(
                        "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>",
                        "Doc_0/DocumentRes.xml",
                        element(
                                "Res",
                                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID='5'>" + inner
                                        + "</ofd:CompositeGraphicUnit><ofd:CompositeGraphicUnit ID='6'><ofd:Content>"
                                        + "<ofd:CompositeObject ResourceID='5' Boundary='0 0 105 148' CTM='2 0 0 2 0 0'/>"
                                        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"))
                .page(
                        "<ofd:PageBlock><ofd:PageBlock>" + texts(X, Y, TEXTS) + "</ofd:PageBlock></ofd:PageBlock>",
                        "<ofd:CompositeObject ResourceID='6' Boundary='0 0 210 297' CTM='0.5 0 0 0.5 0 0'/>");
        assertEquals(ROWS, table());
    }

    @Test
    void thinFilledShapesAreLines() {
        StringBuilder shapes = new StringBuilder();
        for (double x : X) {
            shapes.append(filled(x - 0.1, Y[0], x + 0.1, Y[3]));
        }
        for (double y : Y) {
            shapes.append(filled(X[0], y - 0.1, X[3], y + 0.1));
        }
        file.page(shapes.toString(), texts(X, Y, TEXTS));
        assertEquals(ROWS, table());
    }

    @Test
    void whatCannotBeSeenIsNotThere() {
        String white = "<ofd:StrokeColor Value='255 255 255'/>";
        file.page(
                grid(X, Y),
                texts(X, Y, TEXTS),
                shape("M 90 50.8 L 90 88.9", "", white),
                shape("M 90 50.8 L 90 88.9", "Visible='false'", ""),
                shape("M 90 50.8 L 90 88.9", "Alpha='0'", ""),
                shape("M 90 50.8 L 90 88.9", "Stroke='false'", ""),
                text(79, 69.5, "9", "Visible='false'", ""),
                text(79, 69.5, "9", "Fill='false'", ""),
                text(79, 69.5, "9", "", "<ofd:FillColor Value='0 0 0' Alpha='0'/>"));
        assertEquals(ROWS, table());
    }

    @Test
    void aStyleIsInherited() {
        file.common(
                        "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>",
                        "Doc_0/PublicRes.xml",
                        element(
                                "Res",
                                "<ofd:DrawParams><ofd:DrawParam ID='1'><ofd:StrokeColor Value='255 255 255'/>"
                                        + "</ofd:DrawParam><ofd:DrawParam ID='2' Relative='1' LineWidth='1'/>"
                                        + "</ofd:DrawParams>"))
                .page(grid(X, Y), texts(X, Y, TEXTS), shape("M 90 50.8 L 90 88.9", "DrawParam='2'", ""));
        assertEquals(ROWS, table());
    }

    @Test
    void aLineShowsOnlyWithinItsClip() {
        String clip = "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary='0 0 0 0'><ofd:AbbreviatedData>M 0 0 L 210 0"
                + " L 210 40 L 0 40 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
        file.page(grid(X, Y), texts(X, Y, TEXTS), shape("M 90 20 L 90 88.9", "", clip));
        assertEquals(ROWS, table());
    }

    @Test
    void stepsMayBeCountedAndTextScaled() {
        file.page("<ofd:TextObject Boundary='25 20 100 10' Size='1' CTM='4 0 0 4 0 4'>"
                + "<ofd:TextCode X='0' Y='0' DeltaX='g 7 1 0.5 0.5 0.5'>本年度公开信息1306条</ofd:TextCode></ofd:TextObject>");
        assertEquals("format ofd\nP1 │本年度公开信息1306条│\n", file.read());
    }

    @Test
    void aTextMayTurnThePage() {
        StringBuilder objects = new StringBuilder(grid(turned(Y), X));
        for (int i = 0; i < TEXTS.length; i++) {
            double x = 210 - Y[i / 3] - 6;
            double y = X[i % 3] + 2;
            objects.append("<ofd:TextObject Size='4' Boundary='" + OfdFile.numbers(x, y, 5, 40)
                    + "' CTM='0 1 -1 0 0 0'><ofd:TextCode X='0' Y='0'>" + TEXTS[i]
                    + "</ofd:TextCode></ofd:TextObject>");
        }
        file.page(objects.toString());
        assertEquals(ROWS, table());
        SourcePlace.TableCell place = (SourcePlace.TableCell)
                document().tables().get(0).rows().get(0).cells().get(0).place();
        assertEquals(Optional.of(new PageRectangle(1, 415.28, 72, 36, 144)), place.rectangle());
    }

    @Test
    void aNumberThatRunsAcrossABorderIsNobodys() {
        file.page(grid(X, Y), texts(X, Y, "信息内容", "制发", "废止", "规章"), text(98, 69.5, "1306"));
        assertEquals("0 信息内容|1 制发|2 废止\n0 规章|1 \uFFFD13|2 \uFFFD06\n0 |1 |2 \n", table());
    }

    @Test
    void charactersOfAPrivateAreaAreUnreadable() {
        file.page(grid(X, Y), texts(X, Y, "信息内容", "制发", "废止", "规章", "\uE001306", "0"));
        assertEquals("0 信息内容|1 制发|2 废止\n0 规章|1 \uFFFD306|2 0\n0 |1 |2 \n", table());
    }

    @Test
    void oneDigitOfSeveralShapesIsUnreadable() {
        file.page(
                grid(X, Y),
                texts(X, Y, "信息内容", "制发", "废止", "规章"),
                text(79, 69.5, "13", "", shapes("20 22")),
                text(104, 69.5, "13", "", shapes("21 22")));
        assertEquals("0 信息内容|1 制发|2 废止\n0 规章|1 \uFFFD3|2 \uFFFD3\n0 |1 |2 \n", table());
    }

    @Test
    void allDocumentsOfAFileAreReadInOrder() {
        String bodies = "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
                + "<ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>";
        file.with("OFD.xml", element("OFD", bodies))
                .with(
                        "Doc_1/Document.xml",
                        element("Document", "<ofd:Pages><ofd:Page ID='1' BaseLoc='Page.xml'/></ofd:Pages>"))
                .with(
                        "Doc_1/Page.xml",
                        element(
                                "Page",
                                "<ofd:Content><ofd:Layer>" + text(25, 30, "第二份文件。") + "</ofd:Layer></ofd:Content>"))
                .page(text(25, 30, "第一份文件，"));
        assertEquals("format ofd\nP1 │第一份文件，第二份文件。│\n", file.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "/../Doc_0/Page.xml", "none.xml"})
    void aPathOutOfTheFileOrToNowhereIsDamage(String path) {
        file.page(text(25, 30, "第一份文件。"))
                .with("OFD.xml", element("OFD", "<ofd:DocBody><ofd:DocRoot>" + path + "</ofd:DocRoot></ofd:DocBody>"));
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, "年报.ofd", "ofd"), refusal());
    }

    @Test
    void drawingsThatDrawThemselvesAreDamage() {
        file.common(
                        "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>",
                        "Doc_0/DocumentRes.xml",
                        element(
                                "Res",
                                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID='5'><ofd:Content>"
                                        + "<ofd:CompositeObject ResourceID='5'/></ofd:Content>"
                                        + "</ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"))
                .page("<ofd:CompositeObject ResourceID='5'/>");
        assertEquals(Problem.of(ProblemCode.DAMAGED_FILE, "年报.ofd", "ofd"), refusal());
    }

    @Test
    void aMillionLinesAreTooMany() {
        file.page(shape("M 0 0 " + "L 1 1 ".repeat(2_100_000), "", ""));
        assertEquals(ProblemCode.TOO_LARGE, refusal().code());
    }

    @Test
    void aPasswordIsNoticed() {
        file.page(text(25, 30, "第一份文件。")).with("Encryptions.xml", "<a/>");
        assertEquals(Problem.of(ProblemCode.ENCRYPTED_FILE, "年报.ofd"), refusal());
    }

    @Test
    void aPictureAmongPagesOfTextIsNamed() {
        String picture = "<ofd:ImageObject ResourceID='9' Boundary='0 0 210 297' CTM='210 0 0 297 0 0'/>";
        String prose = text(25, 60, "本报告所列数据的统计期限自一月一日起至十二月三十一日止。");
        file.page(prose, text(25, 70, "第一页的第二行。"), prose)
                .page(prose, prose, prose)
                .page(picture);
        assertEquals(List.of(3), document().picturePages());
    }

    @Test
    void pagesOfPicturesAreAScan() {
        file.page(
                "<ofd:ImageObject ResourceID='9' Boundary='0 0 210 297' CTM='210 0 0 297 0 0'/>", text(100, 280, "1"));
        assertEquals(Problem.of(ProblemCode.SCANNED_DOCUMENT, "年报.ofd"), refusal());
    }

    private static String filled(double left, double top, double right, double bottom) {
        return shape(
                "M " + OfdFile.numbers(left, top) + "L " + OfdFile.numbers(right, top) + "L "
                        + OfdFile.numbers(right, bottom) + "L " + OfdFile.numbers(left, bottom) + "C",
                "Stroke='false' Fill='true'",
                "");
    }

    private static String shapes(String numbers) {
        return "<ofd:CGTransform CodePosition='0' CodeCount='2' GlyphCount='2'><ofd:Glyphs>" + numbers
                + "</ofd:Glyphs></ofd:CGTransform>";
    }

    /** The rows' edges as they lie on a page of which the text runs down. */
    private static double[] turned(double[] edges) {
        double[] turned = new double[edges.length];
        for (int i = 0; i < edges.length; i++) {
            turned[i] = 210 - edges[edges.length - 1 - i];
        }
        return turned;
    }

    private Problem refusal() {
        return ((ReadingResult.Refused) new DocumentReader().read("年报.ofd", file.bytes())).problem();
    }

    private Document document() {
        return ((ReadingResult.Read) new DocumentReader().read("年报.ofd", file.bytes())).document();
    }

    private String table() {
        List<Block.Table> tables = document().tables();
        return tables.get(0).rows().stream()
                .map(row -> row.cells().stream()
                                .map(cell -> cell.column() + " " + cell.text())
                                .collect(Collectors.joining("|"))
                        + "\n")
                .collect(Collectors.joining());
    }
}
