package org.nianbao.desktop.charts;

import org.nianbao.charting.ChartDrawing;
import org.nianbao.charting.ChartKind;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.desktop.charts.model.ChartContent.Charted;
import org.nianbao.model.text.Phrasebook;

/**
 * A described chart that can be drawn in any size.
 *
 * @param charted what it shows
 * @param description the chart as data
 * @param drawing draws it
 */
record PreparedChart(Charted charted, ChartDescription description, ChartDrawing drawing) {
    /** Prepares a chart; the first one loads its typeface. */
    static PreparedChart of(ChartKind kind, Charted charted, Phrasebook phrasebook) {
        ChartDescription description = kind.describe(charted.comparison(), phrasebook);
        return new PreparedChart(charted, description, new ChartDrawing(description));
    }
}
