package org.nianbao.desktop.charts.model;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.charting.description.DrawnBar;
import org.nianbao.desktop.core.Focus;

/**
 * Where the reports of a drawn chart are.
 *
 * @param reports in the order in which they were drawn
 */
public record BarMap(List<ReportBars> reports) {
    public BarMap {
        reports = List.copyOf(reports);
    }

    /** The map of a drawn chart. */
    public static BarMap of(List<DrawnBar> bars) {
        Map<List<Object>, List<DrawnBar>> byReport = bars.stream()
                .collect(Collectors.groupingBy(
                        bar -> List.of(bar.bar().unit().id(), bar.bar().year()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new BarMap(byReport.values().stream().map(ReportBars::new).toList());
    }

    /** The report in whose lane a point lies; the edges belong to it, for a zero lies on one. */
    public Optional<ReportBars> at(Point2D point) {
        return reports.stream()
                .filter(report -> report.lane().outcode(point) == 0)
                .findFirst();
    }

    /** The selected report, if it is in the chart. */
    public Optional<ReportBars> selected(Focus focus) {
        return reports.stream().filter(report -> isSelected(report, focus)).findFirst();
    }

    /**
     * The other reports of the selected unit; none in a chart of that unit alone, where there is nothing to tell them
     * from.
     */
    public List<ReportBars> alsoOfSelectedUnit(Focus focus) {
        boolean severalUnits = reports.stream().map(ReportBars::unit).distinct().count() > 1;
        return reports.stream()
                .filter(report -> severalUnits)
                .filter(report ->
                        focus.unitId().filter(id -> id == report.unit().id()).isPresent())
                .filter(report -> !isSelected(report, focus))
                .toList();
    }

    /** The report that many steps after the selected one, in drawing order; the first when none is selected. */
    public Optional<ReportBars> fromSelected(Focus focus, int steps) {
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        int now = selected(focus).map(reports::indexOf).orElse(-steps);
        return Optional.of(reports.get(Math.max(0, Math.min(reports.size() - 1, now + steps))));
    }

    /** The smallest rectangle around all selected places, for scrolling to it. */
    public Optional<Rectangle2D> selectedPlace(Focus focus) {
        return selected(focus)
                .or(() -> alsoOfSelectedUnit(focus).stream().findFirst())
                .map(ReportBars::place);
    }

    private static boolean isSelected(ReportBars report, Focus focus) {
        return focus.unitId().filter(id -> id == report.unit().id()).isPresent()
                && focus.year().filter(year -> year == report.year()).isPresent();
    }
}
