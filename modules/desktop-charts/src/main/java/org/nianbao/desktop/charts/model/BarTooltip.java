package org.nianbao.desktop.charts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nianbao.charting.ChartKind;
import org.nianbao.charting.description.ChartBar;
import org.nianbao.charting.description.ChartCategory;
import org.nianbao.charting.description.DrawnBar;
import org.nianbao.model.packed.FigureState;
import org.openide.util.NbBundle;

/** Tells in words what the bars of a report show. */
public final class BarTooltip {
    private BarTooltip() {}

    /**
     * The lines: unit and year, the numbers, and what they are worth; a worth that all numbers share is told once.
     *
     * @param series the names of the chart's series
     */
    public static List<String> lines(ChartKind kind, List<String> series, ReportBars report) {
        List<ChartBar> bars = report.bars().stream().map(DrawnBar::bar).toList();
        List<FigureState> states =
                bars.stream().map(bar -> bar.figure().state()).distinct().toList();
        boolean oneState = states.size() == 1;
        List<String> lines = new ArrayList<>();
        lines.add(text("tooltip.report", report.unit().name(), Integer.toString(report.year())));
        if (!oneState || states.get(0).countable()) {
            for (DrawnBar drawn : report.bars()) {
                lines.add(number(kind, series, drawn, oneState));
            }
            if (bars.size() > 1) {
                new ChartCategory("", bars)
                        .total()
                        .ifPresent(total -> lines.add(text("tooltip.total", String.format(Locale.ROOT, "%,d", total))));
            }
        }
        if (oneState) {
            lines.add(worth(states.get(0)));
        }
        return lines;
    }

    /** The lines as a tooltip, the first one bold. */
    public static String html(ChartKind kind, List<String> series, ReportBars report) {
        List<String> lines =
                lines(kind, series, report).stream().map(BarTooltip::escaped).toList();
        return "<html><b>" + lines.get(0) + "</b><br>" + String.join("<br>", lines.subList(1, lines.size()));
    }

    private static String number(ChartKind kind, List<String> series, DrawnBar drawn, boolean oneState) {
        ChartBar bar = drawn.bar();
        String number =
                bar.figure().state().countable() ? text("tooltip.number." + kind.key(), bar.label()) : bar.label();
        String named = switch (kind) {
            case DISCLOSURE -> text("tooltip.disclosed", number);
            case OUTCOMES -> text("tooltip.outcome", series.get(drawn.series()), number);
        };
        return oneState
                ? named
                : text("tooltip.withWorth", named, worth(bar.figure().state()));
    }

    private static String worth(FigureState state) {
        return text("state." + state);
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String text(String key, String... arguments) {
        return NbBundle.getMessage(BarTooltip.class, key, (Object[]) arguments);
    }
}
