package org.nianbao.desktop.charts.model;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.charting.ChartDrawing;
import org.nianbao.charting.ChartKind;
import org.nianbao.desktop.charts.model.ChartContent.Charted;
import org.nianbao.model.text.Phrasebook;

/** Charts of {@link SmallCounty}, really drawn. */
final class DrawnSmallCounty {
    private DrawnSmallCounty() {}

    static BarMap draw(ChartKind kind, List<Integer> years) {
        Comparison whole = SmallCounty.comparison();
        return draw(kind, new Charted(whole, whole.units(), years));
    }

    static BarMap drawUnit(ChartKind kind, ComparedUnit unit) {
        Comparison whole = SmallCounty.comparison();
        return draw(kind, new Charted(whole, List.of(unit), whole.years()));
    }

    private static BarMap draw(ChartKind kind, Charted charted) {
        Graphics2D g = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return BarMap.of(new ChartDrawing(kind.describe(charted.comparison(), Phrasebook.chinese()))
                    .draw(g, new Rectangle2D.Double(0, 0, 900, 500)));
        } finally {
            g.dispose();
        }
    }
}
