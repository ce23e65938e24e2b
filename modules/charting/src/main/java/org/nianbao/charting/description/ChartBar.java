package org.nianbao.charting.description;

import java.util.Objects;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.model.packed.Figure;

/**
 * One number of one report as a bar, or as a marked slot where there is no number to draw.
 *
 * @param unit whose number it is
 * @param year of which report year
 * @param figure the number and what it is worth
 * @param label what stands at the bar: the number, or the word for why there is none
 */
public record ChartBar(ComparedUnit unit, int year, Figure figure, String label) {
    public ChartBar {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(figure);
        if (label.isBlank()) {
            throw new IllegalArgumentException("a bar without a label");
        }
    }
}
