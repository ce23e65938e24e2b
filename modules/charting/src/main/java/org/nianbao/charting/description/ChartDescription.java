package org.nianbao.charting.description;

import java.util.List;
import java.util.Objects;

/**
 * A chart as data, in the reader's language, before anything is drawn.
 *
 * @param title what is shown, of whom, for which years
 * @param valueUnit what the value axis counts, such as 单位：条
 * @param series the names of the series, in the order of the legend; never empty
 * @param arrangement how the bars of a category stand to one another
 * @param direction which way the bars grow
 * @param panels at least one; every category in them has one bar for each series
 * @param notes the marks that occur, in the order of their states; may be empty
 * @param source where the numbers come from, and how many reports are missing
 */
public record ChartDescription(
        String title,
        String valueUnit,
        List<String> series,
        BarArrangement arrangement,
        BarDirection direction,
        List<ChartPanel> panels,
        List<LegendNote> notes,
        String source) {
    public ChartDescription {
        Objects.requireNonNull(title);
        Objects.requireNonNull(valueUnit);
        series = List.copyOf(series);
        Objects.requireNonNull(arrangement);
        Objects.requireNonNull(direction);
        panels = List.copyOf(panels);
        notes = List.copyOf(notes);
        Objects.requireNonNull(source);
        if (series.isEmpty() || panels.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw: " + title);
        }
        for (ChartPanel panel : panels) {
            for (ChartCategory category : panel.categories()) {
                if (category.bars().size() != series.size()) {
                    throw new IllegalArgumentException(category.label() + ": "
                            + category.bars().size() + " bars for " + series.size() + " series");
                }
            }
        }
    }
}
