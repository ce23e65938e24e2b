package org.nianbao.charting.internal.describing;

import java.util.Arrays;
import java.util.List;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.analysis.comparison.OutcomeFigures;
import org.nianbao.charting.description.BarArrangement;
import org.nianbao.charting.description.BarDirection;
import org.nianbao.charting.description.ChartBar;
import org.nianbao.charting.description.ChartCategory;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.ChartPanel;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.text.Wording;

/**
 * What became of the requests for information, the six groups of 本年度办理结果 stacked.
 *
 * <p>For one year the units run down in the office's order; for several years they stand on the axis, and each of
 * several units has a panel of its own.
 */
public final class OutcomesChart {
    private static final String KIND = "outcomes";

    private final Comparison comparison;
    private final Phrasebook phrasebook;
    private final BarLabels labels;

    private OutcomesChart(Comparison comparison, Phrasebook phrasebook) {
        this.comparison = comparison;
        this.phrasebook = phrasebook;
        this.labels = new BarLabels(phrasebook);
    }

    /** Describes the chart for all units and years of the comparison, which has at least one of each. */
    public static ChartDescription describe(Comparison comparison, Phrasebook phrasebook) {
        return new OutcomesChart(comparison, phrasebook).describe();
    }

    private ChartDescription describe() {
        List<ComparedUnit> units = comparison.units();
        boolean oneYear = comparison.years().size() == 1;
        List<ChartPanel> panels = oneYear
                ? List.of(unitsDown(comparison.years().get(0)))
                : units.stream()
                        .map(unit -> new ChartPanel(units.size() == 1 ? "" : unit.name(), yearsOf(unit)))
                        .toList();
        return new ChartDescription(
                Sentences.title(KIND, comparison, phrasebook),
                phrasebook.say("charting.axis.unit", Wording.of("charting.unit.requests")),
                Arrays.stream(OutcomeGroup.values())
                        .map(group -> phrasebook.say("charting.outcome." + group.key()))
                        .toList(),
                BarArrangement.STACKED,
                oneYear ? BarDirection.RIGHTWARDS : BarDirection.UPWARDS,
                panels,
                labels.notes(),
                Sentences.source(KIND, comparison, phrasebook));
    }

    private ChartPanel unitsDown(int year) {
        return new ChartPanel(
                "",
                comparison.units().stream()
                        .map(unit -> new ChartCategory(unit.name(), bars(unit, year)))
                        .toList());
    }

    private List<ChartCategory> yearsOf(ComparedUnit unit) {
        return comparison.years().stream()
                .map(year -> new ChartCategory(Integer.toString(year), bars(unit, year)))
                .toList();
    }

    private List<ChartBar> bars(ComparedUnit unit, int year) {
        return Arrays.stream(OutcomeGroup.values())
                .map(group -> labels.bar(unit, year, figure(unit, year, group)))
                .toList();
    }

    private Figure figure(ComparedUnit unit, int year, OutcomeGroup group) {
        return comparison
                .report(unit, year)
                .map(report -> OutcomeFigures.total(report, group))
                .orElse(Figure.MISSING_REPORT);
    }
}
