package org.nianbao.desktop.grid.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.table.TableCell;
import org.nianbao.exchange.table.TableColumn;
import org.nianbao.exchange.table.TableLine;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.text.Phrasebook;

class TablePagesTest {
    private static final int A4_SHORT = 595;
    private static final int A4_LONG = 842;
    private static final int MARGIN = 36;
    /** Number and name of the unit: where the pages of one band agree with those of the next. */
    private static final int FIXED_WIDTH = 60;

    @Test
    void aSmallTableIsOnePage() {
        assertEquals(1, pages(5, 12).getNumberOfPages());
    }

    @Test
    void aLongTableGoesOnOverLeafWithTheSameHeadings() {
        TablePages pages = pages(5, 60);
        assertEquals(3, pages.getNumberOfPages());
        int[] first = headings(print(pages, 0), A4_LONG - 2 * MARGIN);
        assertTrue(Arrays.stream(first).distinct().count() > 2, "the headings are there");
        assertEquals(0, differing(first, headings(print(pages, 1), A4_LONG - 2 * MARGIN)));
    }

    @Test
    void aWideTableGoesOnBesideWithTheUnitsRepeated() {
        TablePages pages = pages(40, 12);
        assertEquals(3, pages.getNumberOfPages());
        BufferedImage first = print(pages, 0);
        BufferedImage second = print(pages, 1);
        assertEquals(0, differing(left(first), left(second)));
        assertNotEquals(0, differing(headings(first, A4_LONG - 2 * MARGIN), headings(second, A4_LONG - 2 * MARGIN)));
    }

    @Test
    void nothingIsPrintedOutsideTheMargins() {
        BufferedImage page = print(pages(5, 60), 0);
        assertEquals(
                List.of(),
                IntStream.range(0, page.getHeight())
                        .boxed()
                        .flatMap(y -> IntStream.range(0, page.getWidth())
                                .filter(x -> x < MARGIN - 1
                                        || y < MARGIN - 1
                                        || x > A4_LONG - MARGIN + 1
                                        || y > A4_SHORT - MARGIN + 1)
                                .filter(x -> page.getRGB(x, y) != Color.WHITE.getRGB())
                                .mapToObj(x -> x + ", " + y))
                        .toList());
    }

    @Test
    void behindTheLastPageThereIsNone() {
        TablePages pages = pages(5, 12);
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        assertEquals(Printable.NO_SUCH_PAGE, pages.print(g, paper(), 1));
        g.dispose();
    }

    private static TablePages pages(int numbers, int units) {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(new TableColumn("", "序号", TableColumn.Content.AMOUNTS));
        columns.add(new TableColumn("", "单位名称", TableColumn.Content.WORDS));
        for (int i = 0; i < numbers; i++) {
            columns.add(new TableColumn("第 " + i / 3 + " 组", "第 " + i + " 项", TableColumn.Content.AMOUNTS));
        }
        List<TableLine> lines = IntStream.rangeClosed(1, units)
                .mapToObj(unit -> line(unit, numbers))
                .toList();
        PlainTable table = new PlainTable("清河县 2024 年 总览", "“?”＝识别待核。", columns, 2, lines);
        return TablePages.of(table, Phrasebook.chinese(), paper());
    }

    private static TableLine line(int unit, int numbers) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(new TableCell.Number(BigDecimal.valueOf(unit), FigureState.STATED, Integer.toString(unit), ""));
        cells.add(new TableCell.Words("第 " + unit + " 镇"));
        for (int i = 0; i < numbers; i++) {
            cells.add(new TableCell.NoNumber("?", FigureState.DOUBTFUL, ""));
        }
        return new TableLine(TableLine.Kind.UNIT, cells);
    }

    private static PageFormat paper() {
        Paper paper = new Paper();
        paper.setSize(A4_SHORT, A4_LONG);
        paper.setImageableArea(MARGIN, MARGIN, A4_SHORT - 2 * MARGIN, A4_LONG - 2 * MARGIN);
        PageFormat page = new PageFormat();
        page.setPaper(paper);
        page.setOrientation(PageFormat.LANDSCAPE);
        return page;
    }

    private static BufferedImage print(TablePages pages, int number) {
        BufferedImage image = new BufferedImage(A4_LONG, A4_SHORT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, A4_LONG, A4_SHORT);
        assertEquals(Printable.PAGE_EXISTS, pages.print(g, pages.getPageFormat(number), number));
        g.dispose();
        return image;
    }

    /** Title, explanation and headings. */
    private static int[] headings(BufferedImage page, int width) {
        return page.getRGB(MARGIN, MARGIN, width, 75, null, 0, width);
    }

    /** The columns that name the unit, with their headings. */
    private static int[] left(BufferedImage page) {
        int height = A4_SHORT - 2 * MARGIN - 20;
        return page.getRGB(MARGIN, MARGIN, FIXED_WIDTH, height, null, 0, FIXED_WIDTH);
    }

    private static long differing(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count();
    }
}
