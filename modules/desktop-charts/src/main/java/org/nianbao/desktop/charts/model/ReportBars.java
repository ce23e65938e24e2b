package org.nianbao.desktop.charts.model;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.charting.description.DrawnBar;

/**
 * What was drawn of one report.
 *
 * @param bars all of the same unit and year, in the order of the series; never empty
 */
public record ReportBars(List<DrawnBar> bars) {
    public ReportBars {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a report without bars");
        }
    }

    /** Whose report it is. */
    public ComparedUnit unit() {
        return bars.get(0).bar().unit();
    }

    /** The report year. */
    public int year() {
        return bars.get(0).bar().year();
    }

    /** The rectangle around the bars. */
    public Rectangle2D place() {
        return bars.stream()
                .map(DrawnBar::place)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    /** The strip of the plot that belongs to this report. */
    public Rectangle2D lane() {
        return bars.get(0).lane();
    }
}
