package org.nianbao.recognition.tables.internal.sums;

import java.util.List;

/**
 * The numbers that one row of a table should have: blocks of parts, each with its total at its end.
 *
 * @param blocks indicator codes; table three has one block of seven, table four three blocks of five
 */
public record RowShape(List<List<String>> blocks) {
    public RowShape {
        blocks = blocks.stream().map(List::copyOf).toList();
    }

    /** All codes in the order of the columns. */
    public List<String> codes() {
        return blocks.stream().flatMap(List::stream).toList();
    }

    /** How many numbers. */
    public int width() {
        return blocks.stream().mapToInt(List::size).sum();
    }

    /** Whether a sum is that of one of this row's own blocks. */
    boolean owns(Equation equation) {
        return blocks.stream()
                .anyMatch(block -> block.containsAll(equation.left()) && block.containsAll(equation.right()));
    }
}
