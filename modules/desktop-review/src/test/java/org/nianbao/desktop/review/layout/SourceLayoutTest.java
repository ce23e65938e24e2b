package org.nianbao.desktop.review.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;
import org.nianbao.reading.DocumentFormat;

class SourceLayoutTest {
    private static final Typography TEN_WIDE = new Typography(character -> 10, 20);

    @Test
    void aPieceOfTextIsMarkedInEveryLineItIsIn() {
        SourceLayout layout = layout(124, paragraph("共公开信息二百零三条整理"));
        assertEquals(
                List.of(new Rectangle(92, 12, 20, 20), new Rectangle(12, 32, 20, 20)),
                layout.boxes(new SourcePlace.TextSpan(OptionalInt.empty(), 1, 9, 4)));
    }

    @Test
    void aPlaceWithoutLengthIsTheWholeParagraph() {
        SourceLayout layout = layout(400, paragraph("总体情况"));
        assertEquals(
                List.of(new Rectangle(12, 12, 40, 20)),
                layout.boxes(new SourcePlace.TextSpan(OptionalInt.empty(), 1, 1, 0)));
    }

    @Test
    void aCellOverTwoRowsIsAsHighAsBoth() {
        SourceLayout layout = layout(400, table());
        Rectangle tall = layout.boxes(place(1, 1)).get(0);
        Rectangle upper = layout.boxes(place(1, 2)).get(0);
        Rectangle lower = layout.boxes(place(2, 1)).get(0);
        assertEquals(upper.height + lower.height, tall.height);
    }

    @Test
    void cellsOfOneColumnStandUnderOneAnother() {
        SourceLayout layout = layout(400, table());
        assertEquals(
                layout.boxes(place(1, 2)).get(0).x, layout.boxes(place(2, 1)).get(0).x);
    }

    @Test
    void aCellThatIsNotThereStandsForItsRow() {
        assertEquals(2, layout(400, table()).boxes(place(1, 9)).size());
    }

    @Test
    void aCellOfASheetIsFoundByItsAddress() {
        SourcePlace address = new SourcePlace.SheetCell("年报", "B7");
        Block.Table sheet = new Block.Table(
                1,
                Block.Geometry.GRID,
                List.of(new Block.Row(
                        1,
                        OptionalInt.empty(),
                        List.of(
                                new Block.Cell(0, 1, 1, "其他", new SourcePlace.SheetCell("年报", "A7")),
                                new Block.Cell(1, 1, 1, "6", address)))));
        SourceLayout layout = layout(400, sheet);
        assertEquals(List.of(layout.cells().get(1).box()), layout.boxes(address));
    }

    @Test
    void aPlaceOfAnotherDocumentIsNowhere() {
        assertEquals(List.of(), layout(400, table()).boxes(place(7, 1)));
    }

    @Test
    void aTableThatCannotBeNarrowerMakesTheDocumentWider() {
        assertTrue(layout(60, table()).width() > 60);
    }

    private static SourceLayout layout(int width, Block block) {
        return SourceLayout.of(new Document(DocumentFormat.DOCX, List.of(block)), width, TEN_WIDE);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(1, OptionalInt.empty(), text);
    }

    /** A label over two rows, and a number beside it in each. */
    private static Block table() {
        return new Block.Table(
                1,
                Block.Geometry.GRID,
                List.of(
                        new Block.Row(
                                1,
                                OptionalInt.empty(),
                                List.of(
                                        new Block.Cell(0, 1, 2, "不予公开", place(1, 1)),
                                        new Block.Cell(1, 1, 1, "12345678", place(1, 2)))),
                        new Block.Row(2, OptionalInt.empty(), List.of(new Block.Cell(1, 1, 1, "0", place(2, 1))))));
    }

    private static SourcePlace place(int row, int column) {
        return new SourcePlace.TableCell(OptionalInt.empty(), 1, row, column, Optional.empty());
    }
}
