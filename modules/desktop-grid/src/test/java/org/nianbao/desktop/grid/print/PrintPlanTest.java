package org.nianbao.desktop.grid.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.desktop.grid.print.PrintPlan.Page;
import org.nianbao.desktop.grid.print.PrintPlan.Range;

class PrintPlanTest {
    private static final double[] WIDTHS = {20, 80, 50, 50, 50, 50, 50};

    @Test
    void whatFitsIsOnePage() {
        assertEquals(
                List.of(page(2, 7, 0, 10)), PrintPlan.of(WIDTHS, 2, 10, 350, 12).pages());
    }

    @Test
    void aWideTableGoesAcrossBeforeItGoesDown() {
        assertEquals(
                List.of(
                        page(2, 4, 0, 6),
                        page(4, 6, 0, 6),
                        page(6, 7, 0, 6),
                        page(2, 4, 6, 8),
                        page(4, 6, 6, 8),
                        page(6, 7, 6, 8)),
                PrintPlan.of(WIDTHS, 2, 8, 200, 6).pages());
    }

    @Test
    void aColumnWiderThanThePaperStillHasAPage() {
        assertEquals(
                List.of(page(1, 2, 0, 1), page(2, 3, 0, 1)),
                PrintPlan.of(new double[] {50, 500, 50}, 1, 1, 200, 6).pages());
    }

    @Test
    void aTableWithoutLinesIsOnePage() {
        assertEquals(
                List.of(page(2, 7, 0, 0)), PrintPlan.of(WIDTHS, 2, 0, 350, 12).pages());
    }

    @Test
    void aTableThatIsALittleTooWideIsMadeSmaller() {
        assertEquals(0.8, PrintPlan.scale(new double[] {100}, 80));
    }

    @Test
    void aTableThatFitsOrIsMuchTooWideKeepsItsSize() {
        assertEquals(
                List.of(1.0, 1.0),
                List.of(PrintPlan.scale(new double[] {100}, 200), PrintPlan.scale(new double[] {100}, 50)));
    }

    private static Page page(int firstColumn, int endColumn, int firstLine, int endLine) {
        return new Page(new Range(firstColumn, endColumn), new Range(firstLine, endLine));
    }
}
