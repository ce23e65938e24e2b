package org.nianbao.desktop.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;
import org.nianbao.reading.DocumentFormat;

class PageTextTest {
    private static final PageText TEXT = PageText.of(new Document(
            DocumentFormat.PDF,
            List.of(
                    new Block.Paragraph(1, OptionalInt.empty(), "总体情况", Optional.of(box(1, 50, 50, 200))),
                    new Block.Table(
                            1,
                            Block.Geometry.GRID,
                            List.of(
                                    row(1, cell(0, 1, 50, "制发"), cell(1, 1, 150, "1")),
                                    row(2, cell(0, 2, 50, "废止")))))));

    @Test
    void whatLiesInAnAreaIsALineForEachRow() {
        assertEquals("总体情况\n制发\t1", TEXT.within(1, new Rectangle2D.Double(0, 0, 600, 800)));
    }

    @Test
    void aPointIsTheCellThatHoldsIt() {
        assertEquals("1", TEXT.within(1, new Rectangle2D.Double(160, 105, 1, 1)));
        assertEquals(List.of(box(1, 150, 100, 100)), TEXT.boxesWithin(1, new Rectangle2D.Double(160, 105, 1, 1)));
    }

    @Test
    void otherPagesAreNotMeant() {
        assertEquals("废止", TEXT.within(2, new Rectangle2D.Double(0, 0, 600, 800)));
    }

    @Test
    void aPlaceWithoutAPageHasNoBox() {
        assertEquals(Optional.empty(), PageText.box(new SourcePlace.SheetCell("表一", "B7")));
        assertEquals(Optional.empty(), PageText.box(new SourcePlace.ByHand()));
    }

    private static PageRectangle box(int page, double x, double y, double width) {
        return new PageRectangle(page, x, y, width, 20);
    }

    private static Block.Row row(int number, Block.Cell... cells) {
        return new Block.Row(number, OptionalInt.empty(), List.of(cells));
    }

    private static Block.Cell cell(int column, int page, double x, String text) {
        return new Block.Cell(
                column,
                1,
                1,
                text,
                new SourcePlace.TableCell(
                        OptionalInt.empty(), 1, page, column + 1, Optional.of(box(page, x, 100, 100))));
    }
}
