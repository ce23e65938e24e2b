package org.nianbao.recognition.tables.internal.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.nianbao.model.value.ReportedValue;

/**
 * The numbers that one row of a table should have, and its own sums.
 *
 * @param codes indicator codes in the order of the columns
 * @param sums which of them add up to which
 */
public record RowShape(List<String> codes, List<Sum> sums) {
    public RowShape {
        codes = List.copyOf(codes);
        sums = List.copyOf(sums);
    }

    /**
     * Columns of a row that add up to another one of it, by their numbers from 0.
     *
     * @param parts the columns that are added
     * @param total the column with their sum
     */
    public record Sum(List<Integer> parts, int total) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** Blocks of parts, each with its total at its end: table three has one of seven, table four three of five. */
    public static RowShape ofBlocks(List<List<String>> blocks) {
        List<String> codes = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        for (List<String> block : blocks) {
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < block.size() - 1; i++) {
                parts.add(codes.size() + i);
            }
            sums.add(new Sum(parts, codes.size() + block.size() - 1));
            codes.addAll(block);
        }
        return new RowShape(codes, sums);
    }

    /**
     * The same row with its columns in another order.
     *
     * @param order for each column its number in this row, from 0; every number once
     */
    public RowShape reordered(List<Integer> order) {
        return new RowShape(
                order.stream().map(codes::get).toList(),
                sums.stream()
                        .map(sum ->
                                new Sum(sum.parts().stream().map(order::indexOf).toList(), order.indexOf(sum.total())))
                        .toList());
    }

    /** How many numbers. */
    public int width() {
        return codes.size();
    }

    /** Whether every sum holds, blanks counted as zero; not when a number is unknown. */
    public boolean closes(Map<String, ReportedValue> row) {
        CertainCounts known = new CertainCounts(row);
        List<Long> counts = new ArrayList<>();
        for (String code : codes) {
            boolean blank = row.get(code) instanceof ReportedValue.LeftBlank;
            OptionalLong count = blank ? OptionalLong.of(0) : known.count(code);
            if (count.isEmpty()) {
                return false;
            }
            counts.add(count.getAsLong());
        }
        return closes(counts);
    }

    /** Whether every sum holds for these counts, one per column. */
    boolean closes(List<Long> counts) {
        return sums.stream()
                .allMatch(sum -> sum.parts().stream().mapToLong(counts::get).sum() == counts.get(sum.total()));
    }

    /** What one number must be for every sum to hold, the others as they are; empty if nothing would do. */
    OptionalLong correct(int column, List<Long> counts) {
        List<Long> corrected = new ArrayList<>(counts);
        for (Sum sum : sums) {
            long parts = sum.parts().stream().mapToLong(corrected::get).sum();
            long missing = corrected.get(sum.total()) - parts;
            if (sum.parts().contains(column)) {
                corrected.set(column, corrected.get(column) + missing);
            } else if (sum.total() == column) {
                corrected.set(column, parts);
            }
        }
        return corrected.get(column) >= 0 && closes(corrected)
                ? OptionalLong.of(corrected.get(column))
                : OptionalLong.empty();
    }

    /**
     * Whether every sum would hold with a zero taken out and a number put in somewhere else: then a cell may have been
     * lost and another one be too many, so that those between stand in the wrong columns.
     */
    public boolean closesShifted(List<Long> counts) {
        for (int surplus = 0; surplus < counts.size(); surplus++) {
            for (int lost = 0; lost < counts.size() && counts.get(surplus) == 0; lost++) {
                List<Long> shifted = new ArrayList<>(counts);
                shifted.remove(surplus);
                shifted.add(lost, 0L);
                if (lost != surplus && correct(lost, shifted).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a sum is one of this row's own. */
    boolean owns(Equation equation) {
        return codes.containsAll(equation.left()) && codes.containsAll(equation.right());
    }
}
