package org.nianbao.recognition.tables.internal.sums;

import java.util.List;

/**
 * One way to read a damaged row.
 *
 * @param counts one per column
 * @param tokens for each column the numbers of the tokens it was made from, from 0; empty for a cell that is missing
 */
record RowReading(List<Long> counts, List<List<Integer>> tokens) {
    RowReading {
        counts = List.copyOf(counts);
        tokens = List.copyOf(tokens);
    }

    /** How many of the row's tokens this reading has a use for. */
    int tokensUsed() {
        return tokens.stream().mapToInt(List::size).sum();
    }
}
