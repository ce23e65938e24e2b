package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;

/**
 * Finds out which broken sums have one root cause, so that it is reported once.
 *
 * <p>Every cell of table three takes part in a sum along its row and in at least one down its column, so one wrong cell
 * breaks at least two sums by the same amount, and the cell where they cross is the wrong one.
 *
 * <ol>
 *   <li>A cell explains the broken sums that it takes part in when every other sum that it takes part in is broken too,
 *       and one and the same amount in it would mend them all. While there is a cell whose explanation no other cell's
 *       disputes, its sums are one cause.
 *   <li>What is left has no single wrong cell, or several that may be it. Sums that hang together are one cause: a row
 *       and a column that cross; the two sums of a column that (七)总计 would mend; and columns whose differences add up
 *       to the 总计 column's, for then the total is only out because they are. Where the 总计 column adds up (one
 *       application stands in the wrong column), the columns stay apart and the total is not blamed.
 *   <li>More carried over than there was (T3-CARRY) goes with the broken balance of its column.
 * </ol>
 */
final class RootCauses {
    private record Explanation(Correction correction, Set<Sum> sums) {
        boolean disputes(Explanation other) {
            return this != other
                    && sums.size() >= other.sums.size()
                    && sums.stream().anyMatch(other.sums::contains);
        }
    }

    private final Numbers numbers;
    private final Map<String, List<Sum>> sumsByCode = new HashMap<>();
    private final Set<Sum> open = new LinkedHashSet<>();

    private RootCauses(List<Sum> sums, Numbers numbers) {
        this.numbers = numbers;
        for (Sum sum : sums) {
            if (sum.isEquation() && sum.isAssessable(numbers)) {
                sum.codes()
                        .forEach(code -> sumsByCode
                                .computeIfAbsent(code, c -> new ArrayList<>())
                                .add(sum));
                if (sum.isViolated(numbers)) {
                    open.add(sum);
                }
            }
        }
    }

    /** The causes of all broken sums among the given ones, in the order of their first sums. */
    static List<Cause> of(List<Sum> sums, Numbers numbers) {
        RootCauses search = new RootCauses(sums, numbers);
        List<Cause> causes = new ArrayList<>(search.singleCells());
        causes.addAll(search.sumsThatHangTogether());
        addCarries(
                sums.stream()
                        .filter(sum -> !sum.isEquation() && sum.isViolated(numbers))
                        .toList(),
                causes);
        causes.sort(Comparator.comparing(cause -> sums.indexOf(cause.sums().get(0))));
        return causes;
    }

    private List<Cause> singleCells() {
        List<Cause> causes = new ArrayList<>();
        Optional<Explanation> next = undisputed();
        while (next.isPresent()) {
            Set<Sum> explained = next.get().sums();
            causes.add(new Cause(List.copyOf(explained), List.of(next.get().correction()), List.of()));
            open.removeAll(explained);
            next = undisputed();
        }
        return causes;
    }

    private Optional<Explanation> undisputed() {
        List<Explanation> all = explanations();
        return all.stream()
                .filter(explanation -> all.stream().noneMatch(other -> other.disputes(explanation)))
                .findFirst();
    }

    /** The explanations of open sums by one cell each. */
    private List<Explanation> explanations() {
        return open.stream()
                .flatMap(sum -> sum.codes().stream())
                .distinct()
                .flatMap(code -> explanation(code).stream())
                .toList();
    }

    private Optional<Explanation> explanation(String code) {
        List<Sum> sums = sumsByCode.get(code);
        if (!open.containsAll(sums)) {
            return Optional.empty();
        }
        Set<BigDecimal> fitting = sums.stream()
                .map(sum -> sum.amountThatFits(code, numbers).stripTrailingZeros())
                .collect(Collectors.toSet());
        return fitting.size() == 1 && isCount(fitting.iterator().next())
                ? Optional.of(
                        new Explanation(new Correction(code, fitting.iterator().next()), new LinkedHashSet<>(sums)))
                : Optional.empty();
    }

    private static boolean isCount(BigDecimal amount) {
        return amount.signum() >= 0 && amount.scale() <= 0;
    }

    private List<Cause> sumsThatHangTogether() {
        List<Explanation> explanations = explanations();
        List<Cause> causes = new ArrayList<>();
        Set<Sum> left = new LinkedHashSet<>(open);
        while (!left.isEmpty()) {
            Set<Sum> together = takeTogether(left);
            List<Correction> suspects = explanations.stream()
                    .filter(explanation -> explanation.sums().equals(together))
                    .map(Explanation::correction)
                    .toList();
            causes.add(new Cause(List.copyOf(together), suspects, List.of()));
        }
        return causes;
    }

    /** Removes one sum and all that hang together with it, in the order of the form. */
    private Set<Sum> takeTogether(Set<Sum> left) {
        Set<Sum> reached = new LinkedHashSet<>();
        Deque<Sum> next = new ArrayDeque<>(List.of(left.iterator().next()));
        while (!next.isEmpty()) {
            Sum sum = next.remove();
            if (reached.add(sum)) {
                left.stream().filter(other -> hangTogether(sum, other)).forEach(next::add);
            }
        }
        Set<Sum> together =
                left.stream().filter(reached::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        left.removeAll(together);
        return together;
    }

    private boolean hangTogether(Sum one, Sum other) {
        if (one.isRow() != other.isRow()) {
            return one.codes().stream().anyMatch(other.codes()::contains);
        }
        if (one.isRow()) {
            return false;
        }
        if (one.columnKey().equals(other.columnKey())) {
            return difference(one).compareTo(difference(other)) == 0;
        }
        return one.rule() == other.rule()
                && (isTotal(one) || isTotal(other))
                && difference(isTotal(one) ? one : other).compareTo(differenceOfParts(one.rule())) == 0;
    }

    private BigDecimal differenceOfParts(Rule rule) {
        return open.stream()
                .filter(sum -> sum.rule() == rule && !isTotal(sum))
                .map(this::difference)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal difference(Sum sum) {
        return sum.difference(numbers).orElseThrow();
    }

    private static boolean isTotal(Sum column) {
        return column.columnKey().equals(Applicant.TOTAL.key());
    }

    private static void addCarries(Collection<Sum> carries, List<Cause> causes) {
        List<Sum> alone = new ArrayList<>();
        for (Sum carry : carries) {
            Optional<Cause> balance = causes.stream()
                    .filter(cause -> cause.sums().stream()
                            .anyMatch(sum -> sum.rule() == Rule.T3_BALANCE
                                    && sum.columnKey().equals(carry.columnKey())))
                    .findFirst();
            if (balance.isPresent()) {
                causes.set(causes.indexOf(balance.get()), balance.get().with(List.of(carry)));
            } else {
                alone.add(carry);
            }
        }
        if (!alone.isEmpty()) {
            causes.add(new Cause(alone, List.of(), List.of()));
        }
    }
}
