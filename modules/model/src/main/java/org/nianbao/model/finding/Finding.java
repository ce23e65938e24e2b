package org.nianbao.model.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;

/**
 * Something that a rule found in one report, put for its unit and the supervisor.
 *
 * @param rule which rule
 * @param severity how much it weighs
 * @param message what does not add up, by official labels, and what to ask the unit
 * @param codes the indicators concerned, and facts as {@code fact.<code>}; the cells to mark; may be empty
 * @param left one side of the comparison, where there is one
 * @param right the other side, where there is one
 * @param places where in the source to look, most telling first; may be empty
 */
public record Finding(
        Rule rule,
        Severity severity,
        Wording message,
        List<String> codes,
        Optional<BigDecimal> left,
        Optional<BigDecimal> right,
        List<SourcePlace> places) {
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        codes = List.copyOf(codes);
        Objects.requireNonNull(left);
        Objects.requireNonNull(right);
        places = List.copyOf(places);
    }

    /** Left minus right, where both sides are numbers. */
    public Optional<BigDecimal> difference() {
        return left.flatMap(l -> right.map(l::subtract));
    }

    /**
     * What makes this finding the same one on another reading: the rule and its sorted codes, within one unit and year.
     */
    public String identity() {
        return rule.id() + codes.stream().sorted().toList();
    }
}
