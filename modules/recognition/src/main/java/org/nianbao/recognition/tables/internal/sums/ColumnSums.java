package org.nianbao.recognition.tables.internal.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.nianbao.model.value.ReportedValue;

/**
 * What the sums other than its own row's say about a number, by nothing but numbers that are themselves certain: a
 * doubtful row never props up another one.
 */
final class ColumnSums {
    private final List<Equation> equations;
    private final CertainCounts counts;

    ColumnSums(Map<String, ReportedValue> values, List<Equation> equations) {
        this.equations = equations;
        this.counts = new CertainCounts(values);
    }

    /** What a sum says a number must be. */
    record Evidence(long count, Equation equation) {}

    /** What each sum that decides the number says; they may contradict one another. */
    List<Evidence> about(String code, RowShape row) {
        List<Evidence> evidence = new ArrayList<>();
        for (Equation equation : equations) {
            if (equation.contains(code) && !row.owns(equation)) {
                about(code, equation).ifPresent(evidence::add);
            }
        }
        return evidence;
    }

    private Optional<Evidence> about(String code, Equation equation) {
        OptionalLong across = counts.sum(equation.sideAcross(code));
        if (across.isEmpty()) {
            return Optional.empty();
        }
        long known = 0;
        boolean othersCertain = true;
        for (String other : equation.sideOf(code)) {
            OptionalLong count = other.equals(code) ? OptionalLong.of(0) : counts.count(other);
            othersCertain &= count.isPresent();
            known += count.orElse(0);
        }
        long rest = across.getAsLong() - known;
        // Counts are not negative: when the sum is zero, each of them is.
        return othersCertain || across.getAsLong() == 0 && rest == 0
                ? Optional.of(new Evidence(rest, equation))
                : Optional.empty();
    }
}
