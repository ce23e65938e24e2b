package org.nianbao.charting.description;

import java.util.List;
import java.util.Objects;

/**
 * One pair of axes. The panels of a chart share the scale of their value axes.
 *
 * @param title what this panel is about; empty when it is the only one
 * @param categories in the order of the axis; never empty
 */
public record ChartPanel(String title, List<ChartCategory> categories) {
    public ChartPanel {
        Objects.requireNonNull(title);
        categories = List.copyOf(categories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a panel without categories: " + title);
        }
    }
}
