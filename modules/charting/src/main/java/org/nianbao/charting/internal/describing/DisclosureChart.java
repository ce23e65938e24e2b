package org.nianbao.charting.internal.describing;

import java.util.List;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.charting.description.BarArrangement;
import org.nianbao.charting.description.BarDirection;
import org.nianbao.charting.description.ChartBar;
import org.nianbao.charting.description.ChartCategory;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.ChartPanel;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.text.Wording;

/**
 * The yearly 主动公开 volume of units.
 *
 * <p>Years stand on the axis: with a few units, their bars stand beside one another in each year; with more, each unit
 * has a panel of its own, and all have one scale. For a single year, the units run down in the office's order.
 */
public final class DisclosureChart {
    private static final String KIND = "disclosure";
    private static final String CODE = PackedValues.factCode(FactCode.DISCLOSED_TOTAL);
    private static final int MOST_UNITS_SIDE_BY_SIDE = 5;
    private static final int MOST_BARS_SIDE_BY_SIDE = 36;

    private final Comparison comparison;
    private final Phrasebook phrasebook;
    private final BarLabels labels;

    private DisclosureChart(Comparison comparison, Phrasebook phrasebook) {
        this.comparison = comparison;
        this.phrasebook = phrasebook;
        this.labels = new BarLabels(phrasebook);
    }

    /** Describes the chart for all units and years of the comparison, which has at least one of each. */
    public static ChartDescription describe(Comparison comparison, Phrasebook phrasebook) {
        return new DisclosureChart(comparison, phrasebook).describe();
    }

    private ChartDescription describe() {
        List<ComparedUnit> units = comparison.units();
        List<Integer> years = comparison.years();
        if (years.size() == 1) {
            return chart(ownSeries(), BarDirection.RIGHTWARDS, List.of(unitsDown(years.get(0))));
        }
        if (units.size() <= MOST_UNITS_SIDE_BY_SIDE && units.size() * years.size() <= MOST_BARS_SIDE_BY_SIDE) {
            List<String> names = units.stream().map(ComparedUnit::name).toList();
            return chart(names, BarDirection.UPWARDS, List.of(unitsSideBySide()));
        }
        return chart(
                ownSeries(),
                BarDirection.UPWARDS,
                units.stream().map(this::yearsOf).toList());
    }

    private ChartDescription chart(List<String> series, BarDirection direction, List<ChartPanel> panels) {
        return new ChartDescription(
                Sentences.title(KIND, comparison, phrasebook),
                phrasebook.say("charting.axis.unit", Wording.of("charting.unit.disclosed")),
                series,
                BarArrangement.SIDE_BY_SIDE,
                direction,
                panels,
                labels.notes(),
                Sentences.source(KIND, comparison, phrasebook));
    }

    private List<String> ownSeries() {
        return List.of(phrasebook.say("charting.series.disclosed"));
    }

    private ChartPanel unitsDown(int year) {
        return new ChartPanel(
                "",
                comparison.units().stream()
                        .map(unit -> new ChartCategory(unit.name(), List.of(bar(unit, year))))
                        .toList());
    }

    private ChartPanel unitsSideBySide() {
        return new ChartPanel(
                "",
                comparison.years().stream()
                        .map(year -> new ChartCategory(
                                Integer.toString(year),
                                comparison.units().stream()
                                        .map(unit -> bar(unit, year))
                                        .toList()))
                        .toList());
    }

    private ChartPanel yearsOf(ComparedUnit unit) {
        return new ChartPanel(
                unit.name(),
                comparison.years().stream()
                        .map(year -> new ChartCategory(Integer.toString(year), List.of(bar(unit, year))))
                        .toList());
    }

    private ChartBar bar(ComparedUnit unit, int year) {
        return labels.bar(unit, year, comparison.figure(unit, year, CODE));
    }
}
