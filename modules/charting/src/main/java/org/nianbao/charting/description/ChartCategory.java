package org.nianbao.charting.description;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.nianbao.model.packed.FigureState;

/**
 * One place on the category axis with its bars.
 *
 * @param label a year or a unit's name
 * @param bars one for each series, in their order
 */
public record ChartCategory(String label, List<ChartBar> bars) {
    public ChartCategory {
        Objects.requireNonNull(label);
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a category without bars: " + label);
        }
    }

    /** The sum of the bars, when every one of them has a number to count with; otherwise empty. */
    public OptionalLong total() {
        return bars.stream().allMatch(bar -> bar.figure().state().countable())
                ? OptionalLong.of(
                        bars.stream().mapToLong(bar -> bar.figure().amount()).sum())
                : OptionalLong.empty();
    }

    /** One bar for each state in which bars have no number to count with, in the order of the bars; may be empty. */
    public List<ChartBar> uncounted() {
        Set<FigureState> seen = EnumSet.noneOf(FigureState.class);
        return bars.stream()
                .filter(bar -> !bar.figure().state().countable())
                .filter(bar -> seen.add(bar.figure().state()))
                .toList();
    }
}
