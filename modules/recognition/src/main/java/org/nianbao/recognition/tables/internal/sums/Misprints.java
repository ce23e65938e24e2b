package org.nianbao.recognition.tables.internal.sums;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.nianbao.model.value.ReportedValue;

/**
 * Tells rows that the source itself has wrong from rows that were damaged on the way.
 *
 * <p>Where nothing shows where a cell ends, a row of the right count that does not add up may have lost a cell and had
 * a number torn. Then its numbers would stand in the wrong columns, and several of those would not add up either. A
 * misprint breaks the sums of its own row and its own column only: with one number of each broken row another, every
 * sum of the table would hold.
 */
public final class Misprints {
    /** With more, some correction may fit by chance. */
    private static final int MOST_BROKEN_ROWS = 3;

    private final List<Equation> equations;
    private final Map<String, Long> counts;

    private Misprints(List<Equation> equations, Map<String, Long> counts) {
        this.equations = equations;
        this.counts = counts;
    }

    /**
     * Whether one misprint in each row that does not add up explains every broken sum of the table.
     *
     * @param values all numbers of the table as they are written
     * @param rows all rows of the table, their columns as they are printed
     * @param equations all sums of the table
     */
    public static boolean explain(Map<String, ReportedValue> values, List<RowShape> rows, List<Equation> equations) {
        Map<String, Long> counts = new HashMap<>();
        CertainCounts certain = new CertainCounts(values);
        for (RowShape row : rows) {
            for (String code : row.codes()) {
                boolean blank = values.get(code) instanceof ReportedValue.LeftBlank;
                OptionalLong count = blank ? OptionalLong.of(0) : certain.count(code);
                if (count.isEmpty()) {
                    return false;
                }
                counts.put(code, count.getAsLong());
            }
        }
        List<RowShape> broken = rows.stream().filter(row -> !row.closes(values)).toList();
        return broken.size() <= MOST_BROKEN_ROWS && new Misprints(equations, counts).areIn(broken);
    }

    /** Whether some correction of one number in each of these rows makes every sum hold. */
    private boolean areIn(List<RowShape> broken) {
        if (broken.isEmpty()) {
            return equations.stream().allMatch(equation -> equation.holdsFor(counts));
        }
        RowShape row = broken.get(0);
        for (int column = 0; column < row.width(); column++) {
            OptionalLong correct = row.correct(column, counts(row));
            if (correct.isPresent() && !isTorn(row, column, correct.getAsLong())) {
                long written = counts.put(row.codes().get(column), correct.getAsLong());
                boolean explained = areIn(broken.subList(1, broken.size()));
                counts.put(row.codes().get(column), written);
                if (explained) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Long> counts(RowShape row) {
        return row.codes().stream().map(counts::get).toList();
    }

    /** Whether the right number is the written one and its neighbour, read as one: then it was torn. */
    private boolean isTorn(RowShape row, int column, long correct) {
        List<Long> written = counts(row);
        String digits = Long.toString(correct);
        String here = Long.toString(written.get(column));
        return column > 0 && digits.equals(written.get(column - 1) + here)
                || column < row.width() - 1 && digits.equals(here + written.get(column + 1));
    }
}
