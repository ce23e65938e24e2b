package org.nianbao.recognition.tables.internal.sums;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.ReportedValue;

/**
 * A sum that the form prescribes: the left numbers add up to the same as the right ones. All of them are counts of
 * things, so none is negative.
 *
 * @param left indicator codes
 * @param right indicator codes
 * @param name what the sum is called, for proofs
 */
public record Equation(List<String> left, List<String> right, Wording name) {
    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        Objects.requireNonNull(name);
    }

    /** Whether both sides are known and equal, blanks counted as zero. */
    public boolean holds(Map<String, ReportedValue> values) {
        OptionalLong leftSum = sum(left, values);
        return leftSum.isPresent() && leftSum.equals(sum(right, values));
    }

    /** Whether both sides are known and not equal, blanks counted as zero. */
    public boolean isViolated(Map<String, ReportedValue> values) {
        OptionalLong leftSum = sum(left, values);
        OptionalLong rightSum = sum(right, values);
        return leftSum.isPresent() && rightSum.isPresent() && !leftSum.equals(rightSum);
    }

    /** Whether both sides are equal for these counts; all of them must be there. */
    boolean holdsFor(Map<String, Long> counts) {
        return left.stream().mapToLong(counts::get).sum()
                == right.stream().mapToLong(counts::get).sum();
    }

    private static OptionalLong sum(List<String> codes, Map<String, ReportedValue> values) {
        CertainCounts counts = new CertainCounts(values);
        return counts.sum(codes.stream()
                .filter(code -> !(values.get(code) instanceof ReportedValue.LeftBlank))
                .toList());
    }

    /** Whether a number takes part in it. */
    public boolean contains(String code) {
        return left.contains(code) || right.contains(code);
    }

    /** The codes on the same side, that one included. */
    List<String> sideOf(String code) {
        return left.contains(code) ? left : right;
    }

    /** The codes on the other side. */
    List<String> sideAcross(String code) {
        return left.contains(code) ? right : left;
    }
}
