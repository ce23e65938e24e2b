package org.nianbao.recognition.tables.internal.sums;

import java.util.List;
import java.util.Objects;
import org.nianbao.model.text.Wording;

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

    boolean contains(String code) {
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
