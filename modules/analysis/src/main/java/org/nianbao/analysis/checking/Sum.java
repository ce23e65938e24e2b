package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.text.Wording;

/**
 * A sum that the form asks for: the left cells together equal the right cells together. With {@link Rule#T3_CARRY} they
 * are at least as much.
 */
record Sum(Rule rule, List<String> left, List<String> right) {
    /** The rules about one row, or about a number and what it is broken down to. */
    private static final Set<Rule> ROWS = EnumSet.of(
            Rule.T3_ROW,
            Rule.T3_LEGAL,
            Rule.T4_ROW,
            Rule.S14_RECEIVED,
            Rule.S14_CONCLUDED,
            Rule.S14_ANSWERED,
            Rule.S14_REFUSED,
            Rule.S14_REVIEW,
            Rule.S14_LITIGATION,
            Rule.S14_STAFF);

    Sum {
        Objects.requireNonNull(rule);
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Every cell that takes part, the left ones first. */
    List<String> codes() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** Left minus right; empty when a cell is not certain. */
    Optional<BigDecimal> difference(Numbers numbers) {
        return numbers.sum(left).flatMap(l -> numbers.sum(right).map(l::subtract));
    }

    /** Whether every cell is certain. */
    boolean isAssessable(Numbers numbers) {
        return difference(numbers).isPresent();
    }

    /** Whether it is assessable and does not add up. */
    boolean isViolated(Numbers numbers) {
        return difference(numbers)
                .map(difference -> isEquation() ? difference.signum() != 0 : difference.signum() < 0)
                .orElse(false);
    }

    boolean isEquation() {
        return rule != Rule.T3_CARRY;
    }

    /** Whether it runs along a row and not down a column. */
    boolean isRow() {
        return ROWS.contains(rule);
    }

    /** The key of the column it runs down. */
    String columnKey() {
        String code = right.get(0);
        return code.substring(code.lastIndexOf('.') + 1);
    }

    /** What a cell that takes part would have to say for this sum to add up. */
    BigDecimal amountThatFits(String code, Numbers numbers) {
        BigDecimal difference = difference(numbers).orElseThrow();
        BigDecimal amount = numbers.amount(code).orElseThrow();
        return left.contains(code) ? amount.subtract(difference) : amount.add(difference);
    }

    /** What does not add up, with both sides and the difference. */
    Wording statement(Numbers numbers) {
        String label = isRow() ? numbers.row(right.get(0)) : numbers.column(right.get(0));
        String leftSum = Listing.plain(numbers.sum(left).orElseThrow());
        String rightSum = Listing.plain(numbers.sum(right).orElseThrow());
        String difference = Listing.plain(difference(numbers).orElseThrow().abs());
        String key = "analysis.sum." + (rule.id().startsWith("S14-") ? "S14" : rule.id());
        if (left.size() > 2 || isRow()) {
            return Wording.of(key, label, leftSum, rightSum, difference);
        }
        String received = Listing.plain(numbers.amount(left.get(0)).orElseThrow());
        String carriedIn = Listing.plain(numbers.amount(left.get(1)).orElseThrow());
        if (right.size() == 1) {
            return Wording.of(key, label, received, carriedIn, leftSum, rightSum, difference);
        }
        String processed = Listing.plain(numbers.amount(right.get(0)).orElseThrow());
        String carriedOut = Listing.plain(numbers.amount(right.get(1)).orElseThrow());
        return Wording.of(key, label, received, carriedIn, leftSum, processed, carriedOut, rightSum, difference);
    }
}
