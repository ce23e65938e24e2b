package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.text.Wording;

/**
 * Broken sums that have one root cause, as far as the numbers tell.
 *
 * @param sums the broken sums, the leading one first; never empty
 * @param suspects the cells that alone may have caused it, each with what it would have to say; one when the cause is
 *     certain, several when any of them may be it, none when no single cell explains it
 * @param consequences what else is broken because of it
 */
record Cause(List<Sum> sums, List<Correction> suspects, List<Violation> consequences) {
    Cause {
        sums = sums.stream()
                .sorted(Comparator.comparing(sum -> sum.rule().ordinal()))
                .toList();
        suspects = List.copyOf(suspects);
        consequences = List.copyOf(consequences);
    }

    /** The cell that must be wrong, if there is only one. */
    Optional<Correction> suspect() {
        return suspects.size() == 1 ? Optional.of(suspects.get(0)) : Optional.empty();
    }

    /** This cause with more sums that are broken because of it. */
    Cause with(List<Sum> moreSums) {
        List<Sum> all = new ArrayList<>(sums);
        all.addAll(moreSums);
        return new Cause(all, suspects, consequences);
    }

    /** This cause with fewer suspects and more consequences. */
    Cause narrowed(List<Correction> remaining, List<Violation> moreConsequences) {
        List<Violation> all = new ArrayList<>(consequences);
        all.addAll(moreConsequences);
        return new Cause(sums, remaining, all);
    }

    /**
     * One violation for all of it. It bears the leading sum's rule and sides, unless the suspect cell holds no proper
     * count (it is negative or a fraction): then that rule, for it says what is wrong with the cell.
     */
    Violation violation(Numbers numbers) {
        Sum leading = sums.get(0);
        Set<String> codes = new LinkedHashSet<>();
        suspect().ifPresent(suspect -> codes.add(suspect.code()));
        sums.forEach(sum -> codes.addAll(sum.codes()));
        consequences.forEach(consequence -> codes.addAll(consequence.codes()));

        List<Wording> statements = new ArrayList<>();
        consequences.stream().filter(Cause::isAboutTheCell).forEach(c -> statements.add(c.statement()));
        sums.forEach(sum -> statements.add(sum.statement(numbers)));
        consequences.stream().filter(c -> !isAboutTheCell(c)).forEach(c -> statements.add(c.statement()));
        Wording statement = Listing.ofStatements(statements);

        return new Violation(
                consequences.stream()
                        .filter(Cause::isAboutTheCell)
                        .map(Violation::rule)
                        .findFirst()
                        .orElse(leading.rule()),
                Severity.ERROR,
                suspect()
                        .map(suspect -> pointingAt(suspect, statement, numbers))
                        .orElse(statement),
                request(),
                List.copyOf(codes),
                numbers.sum(leading.left()),
                numbers.sum(leading.right()),
                numbers.places(List.copyOf(codes)));
    }

    private static boolean isAboutTheCell(Violation consequence) {
        return NumberCheck.IMPROPER_COUNT.contains(consequence.rule());
    }

    private Wording pointingAt(Correction suspect, Wording statement, Numbers numbers) {
        BigDecimal now = numbers.amount(suspect.code()).orElseThrow();
        return Wording.of(
                "analysis.sum.suspect",
                statement,
                numbers.cell(suspect.code()),
                Listing.plain(now),
                Listing.plain(suspect.amount()));
    }

    private String request() {
        if (suspect().isPresent()) {
            return "analysis.ask.correctCell";
        }
        if (sums.size() > 1) {
            return sums.stream().anyMatch(Sum::isRow) ? Violation.CORRECT : "analysis.ask.correctColumns";
        }
        return sums.get(0).isRow() ? "analysis.ask.correctRow" : "analysis.ask.correctColumn";
    }
}
