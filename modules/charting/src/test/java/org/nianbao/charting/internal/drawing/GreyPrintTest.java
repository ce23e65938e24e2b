package org.nianbao.charting.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GreyPrintTest {
    @Test
    void everySeriesHasItsOwnGrey() {
        List<Double> greys = BarFill.SERIES.stream().map(BarFill::grey).sorted().toList();
        for (int i = 1; i < greys.size(); i++) {
            assertTrue(greys.get(i) - greys.get(i - 1) >= 18, greys.toString());
        }
    }

    @Test
    void neighboursInAStackDifferClearlyInGrey() {
        for (int i = 1; i < BarFill.SERIES.size(); i++) {
            double step =
                    BarFill.SERIES.get(i).grey() - BarFill.SERIES.get(i - 1).grey();
            assertTrue(Math.abs(step) >= 50, "series " + i + ": " + step);
        }
    }

    @Test
    void greysThatLieCloseHaveDifferentLines() {
        for (BarFill one : BarFill.SERIES) {
            for (BarFill other : BarFill.SERIES) {
                if (one != other && Math.abs(one.grey() - other.grey()) < 40) {
                    assertTrue(one.hatch() != other.hatch(), one + " and " + other);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Hatch.class)
    void hatchLinesStayInsideTheirArea(Hatch hatch) {
        Rectangle2D area = new Rectangle2D.Double(3.5, 7.25, 40, 22);
        Rectangle2D slightlyMore = new Rectangle2D.Double(3.499, 7.249, 40.002, 22.002);
        List<Line2D> lines = hatch.lines(area, 6);
        assertEquals(hatch == Hatch.NONE, lines.isEmpty());
        assertTrue(lines.stream()
                .flatMap(line -> Stream.of(line.getP1(), line.getP2()))
                .allMatch(slightlyMore::contains));
    }
}
