package org.nianbao.charting;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.internal.describing.DisclosureChart;
import org.nianbao.charting.internal.describing.OutcomesChart;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.text.Wording;

/** A question that a chart answers. */
public enum ChartKind {
    /** How much each unit disclosed of its own accord in each year, as its narrative states. */
    DISCLOSURE("disclosure", DisclosureChart::describe),
    /** What became of the requests: by unit for one year, by year for one unit, by year and unit for several. */
    OUTCOMES("outcomes", OutcomesChart::describe);

    private final String key;
    private final BiFunction<Comparison, Phrasebook, ChartDescription> description;

    ChartKind(String key, BiFunction<Comparison, Phrasebook, ChartDescription> description) {
        this.key = key;
        this.description = description;
    }

    /** The name on the command line. */
    public String key() {
        return key;
    }

    /** What this kind shows, in a line. */
    public Wording summary() {
        return Wording.of("charting.kind." + key);
    }

    /** The kind with this {@link #key()}, if there is one. */
    public static Optional<ChartKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /**
     * Describes the chart of this kind for the units and years of a comparison, all of them.
     *
     * @throws IllegalArgumentException when the comparison has no unit or no year
     */
    public ChartDescription describe(Comparison comparison, Phrasebook phrasebook) {
        if (comparison.units().isEmpty() || comparison.years().isEmpty()) {
            throw new IllegalArgumentException("nothing to compare");
        }
        return description.apply(comparison, phrasebook);
    }
}
