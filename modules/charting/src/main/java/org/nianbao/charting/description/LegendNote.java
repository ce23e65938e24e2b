package org.nianbao.charting.description;

import java.util.Objects;
import org.nianbao.model.packed.FigureState;

/**
 * What a mark in the chart means.
 *
 * @param state the state that is marked
 * @param text the mark and its meaning
 */
public record LegendNote(FigureState state, String text) {
    public LegendNote {
        Objects.requireNonNull(state);
        Objects.requireNonNull(text);
    }
}
