package org.nianbao.recognition.tables.internal.sums;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.nianbao.model.value.ReportedValue;

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

    /** Whether every block adds up, blanks counted as zero; not when a number is unknown. */
    public boolean closes(Map<String, ReportedValue> row) {
        CertainCounts counts = new CertainCounts(row);
        for (List<String> block : blocks) {
            long sum = 0;
            for (String code : block) {
                boolean blank = row.get(code) instanceof ReportedValue.LeftBlank;
                OptionalLong count = blank ? OptionalLong.of(0) : counts.count(code);
                if (count.isEmpty()) {
                    return false;
                }
                boolean isTotal = code.equals(block.get(block.size() - 1));
                sum += isTotal ? -count.getAsLong() : count.getAsLong();
            }
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sum is that of one of this row's own blocks. */
    boolean owns(Equation equation) {
        return blocks.stream()
                .anyMatch(block -> block.containsAll(equation.left()) && block.containsAll(equation.right()));
    }
}
