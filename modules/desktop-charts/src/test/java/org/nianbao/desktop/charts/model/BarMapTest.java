package org.nianbao.desktop.charts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.charting.ChartKind;
import org.nianbao.desktop.core.Focus;
import org.nianbao.model.form.OutcomeGroup;

class BarMapTest {
    private final BarMap disclosure = DrawnSmallCounty.draw(ChartKind.DISCLOSURE, List.of(2021, 2022, 2023));
    private final BarMap outcomes = DrawnSmallCounty.draw(ChartKind.OUTCOMES, List.of(2023));

    @Test
    void theMiddleOfABarIsTheReportThatItShows() {
        for (ReportBars report : disclosure.reports()) {
            Rectangle2D place = report.place();
            assertEquals(
                    Optional.of(report), disclosure.at(new Point2D.Double(place.getCenterX(), place.getCenterY())));
        }
    }

    @Test
    void theStripAboveAShortBarIsItsReportToo() {
        ReportBars zero = report(disclosure, 2, 2022);
        assertEquals(0, zero.place().getHeight());
        assertEquals(
                Optional.of(zero),
                disclosure.at(new Point2D.Double(
                        zero.place().getCenterX(), zero.lane().getMinY() + 1)));
    }

    @Test
    void thereIsNoReportBesideThePlot() {
        assertEquals(Optional.empty(), disclosure.at(new Point2D.Double(2, 2)));
    }

    @Test
    void theBarsOfAStackAreOneReport() {
        assertEquals(3, outcomes.reports().size());
        assertEquals(
                OutcomeGroup.values().length, report(outcomes, 1, 2023).bars().size());
    }

    @Test
    void aMissingReportHasAPlaceThatCanBeSelected() {
        ReportBars missing = report(outcomes, 2, 2023);
        Rectangle2D place = missing.place();
        assertTrue(place.getWidth() > 5 && place.getHeight() > 5, place.toString());
        assertEquals(Optional.of(missing), outcomes.at(new Point2D.Double(place.getCenterX(), place.getCenterY())));
    }

    @Test
    void theSelectedReportAndTheOthersOfItsUnitAreTold() {
        Focus focus = Focus.onReport(3, 2022);
        assertEquals(Optional.of(report(disclosure, 3, 2022)), disclosure.selected(focus));
        assertEquals(
                List.of(report(disclosure, 3, 2021), report(disclosure, 3, 2023)),
                disclosure.alsoOfSelectedUnit(focus));
    }

    @Test
    void inAChartOfOneUnitOnlyTheSelectedYearStandsOut() {
        BarMap alone = DrawnSmallCounty.drawUnit(ChartKind.OUTCOMES, SmallCounty.LIULIN);
        Focus focus = Focus.onReport(3, 2022);
        assertEquals(Optional.of(report(alone, 3, 2022)), alone.selected(focus));
        assertEquals(List.of(), alone.alsoOfSelectedUnit(focus));
    }

    @Test
    void nothingStandsOutWhenNothingIsSelected() {
        assertEquals(Optional.empty(), disclosure.selectedPlace(Focus.NOTHING));
        assertEquals(Optional.empty(), disclosure.selectedPlace(Focus.onYear(2022)));
    }

    @Test
    void steppingGoesThroughTheReportsAndStopsAtTheEnds() {
        assertEquals(Optional.of(report(outcomes, 1, 2023)), outcomes.fromSelected(Focus.NOTHING, 1));
        assertEquals(Optional.of(report(outcomes, 2, 2023)), outcomes.fromSelected(Focus.onReport(1, 2023), 1));
        assertEquals(Optional.of(report(outcomes, 1, 2023)), outcomes.fromSelected(Focus.onReport(1, 2023), -1));
        assertEquals(Optional.of(report(outcomes, 3, 2023)), outcomes.fromSelected(Focus.onReport(3, 2023), 1));
    }

    private static ReportBars report(BarMap map, long unitId, int year) {
        return map.selected(Focus.onReport(unitId, year)).orElseThrow();
    }
}
