package org.nianbao.charting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.DrawnBar;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.text.Phrasebook;

class DrawnBarsTest {
    private static final int BLUE = 0x0072B2;

    private final BufferedImage image = new BufferedImage(960, 540, BufferedImage.TYPE_INT_RGB);

    @ParameterizedTest
    @CsvSource({
        "DISCLOSURE,1,1",
        "DISCLOSURE,3,4",
        "DISCLOSURE,12,6",
        "DISCLOSURE,12,1",
        "OUTCOMES,12,1",
        "OUTCOMES,1,6"
    })
    void everyBarOfTheDescriptionIsDrawnInItsOrder(ChartKind kind, int units, int years) {
        ChartDescription chart =
                describe(kind, MadeUpCounty.of(units, 2019, 2018 + years).comparison());
        assertEquals(
                chart.panels().stream()
                        .flatMap(panel -> panel.categories().stream())
                        .flatMap(category -> category.bars().stream())
                        .toList(),
                draw(chart).stream().map(DrawnBar::bar).toList());
    }

    @Test
    void aBarsPlaceIsWhereItsColourIs() {
        List<DrawnBar> drawn = draw(
                describe(ChartKind.DISCLOSURE, MadeUpCounty.of(12, 2024, 2024).comparison()));
        for (DrawnBar bar : drawn) {
            Rectangle2D place = bar.place();
            assertEquals(BLUE, image.getRGB((int) place.getCenterX(), (int) place.getCenterY()) & 0xFFFFFF);
        }
    }

    @Test
    void aBarLiesInItsLaneAndLanesOfReportsDoNotOverlap() {
        List<DrawnBar> drawn = draw(
                describe(ChartKind.OUTCOMES, MadeUpCounty.of(12, 2024, 2024).comparison()));
        for (DrawnBar bar : drawn) {
            assertTrue(bar.lane().contains(bar.place().getCenterX(), bar.place().getCenterY()), bar.toString());
            for (DrawnBar other : drawn) {
                if (!other.bar().unit().equals(bar.bar().unit())) {
                    assertTrue(bar.lane().createIntersection(other.lane()).getHeight() < 0.001);
                }
            }
        }
    }

    @Test
    void theBarsOfAMissingReportShareItsSlot() {
        Comparison county = MadeUpCounty.of(5, 2024, 2024).missing(2, 2024).comparison();
        List<Rectangle2D> places = draw(describe(ChartKind.OUTCOMES, county)).stream()
                .filter(bar -> bar.bar().figure().state() == FigureState.MISSING_REPORT)
                .map(DrawnBar::place)
                .toList();
        assertEquals(OutcomeGroup.values().length, places.size());
        assertEquals(1, places.stream().distinct().count());
        assertTrue(places.get(0).getWidth() > 10 && places.get(0).getHeight() > 10, places.toString());
    }

    @Test
    void aZeroHasAPlaceWithoutLength() {
        Comparison county = MadeUpCounty.of(5, 2024, 2024)
                .disclosed(1, 2024, new Figure(0, FigureState.STATED))
                .comparison();
        Rectangle2D place = draw(describe(ChartKind.DISCLOSURE, county)).get(1).place();
        assertEquals(0, place.getWidth());
        assertTrue(place.getHeight() > 0);
    }

    @Test
    void aNarrowerChartOfManyUnitsNeedsMoreHeight() {
        ChartDrawing drawing = new ChartDrawing(
                describe(ChartKind.DISCLOSURE, MadeUpCounty.of(12, 2019, 2024).comparison()));
        assertTrue(drawing.legibleHeight(500) > drawing.legibleHeight(1200));
        assertEquals(
                drawing.naturalSize().height(),
                drawing.legibleHeight(drawing.naturalSize().width()));
    }

    @Test
    void theNaturalSizeIsLegible() {
        for (ChartKind kind : ChartKind.values()) {
            for (int years : List.of(1, 6)) {
                ChartDrawing drawing = new ChartDrawing(
                        describe(kind, MadeUpCounty.of(12, 2019, 2018 + years).comparison()));
                assertTrue(drawing.naturalSize().height()
                        >= drawing.legibleHeight(drawing.naturalSize().width()));
            }
        }
    }

    private List<DrawnBar> draw(ChartDescription chart) {
        Graphics2D g = image.createGraphics();
        try {
            return new ChartDrawing(chart).draw(g, new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()));
        } finally {
            g.dispose();
        }
    }

    private static ChartDescription describe(ChartKind kind, Comparison comparison) {
        return kind.describe(comparison, Phrasebook.chinese());
    }
}
