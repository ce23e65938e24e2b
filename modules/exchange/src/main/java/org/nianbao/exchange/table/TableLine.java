package org.nianbao.exchange.table;

import java.util.List;
import java.util.Objects;

/**
 * A line of a {@link PlainTable}.
 *
 * @param kind what it holds
 * @param cells one for each column
 */
public record TableLine(Kind kind, List<TableCell> cells) {
    /** What a line holds. */
    public enum Kind {
        /** One unit. */
        UNIT,
        /** The sum of the units above it, up to the subtotal before. */
        SUBTOTAL,
        /** The sum of all units. */
        TOTAL,
        /** Their average. */
        AVERAGE,
        /** Their median. */
        MEDIAN,
        /** How many units the sum, the average and the median are over. */
        COUNTED
    }

    public TableLine {
        Objects.requireNonNull(kind);
        cells = List.copyOf(cells);
    }
}
