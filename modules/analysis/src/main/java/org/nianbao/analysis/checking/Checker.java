package org.nianbao.analysis.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.RuleOutcome;
import org.nianbao.model.report.Report;

/**
 * Holds a report against the rules of {@link org.nianbao.model.finding.Rule}: sums, numbers, shape, last year's report,
 * narrative, sections and deadline.
 *
 * <p>Pure and stateless; safe to share.
 */
public final class Checker {
    /** Changes whenever the same report could get other outcomes; stored beside them. */
    public static final String VERSION = "4";

    private final DeadlineCheck deadline;

    /** Checks by the deadlines of an office: the last day in time, by report year. A year without one has none. */
    public Checker(Map<Integer, LocalDate> deadlines) {
        deadline = new DeadlineCheck(deadlines);
    }

    /** Checks without any deadline. */
    public Checker() {
        this(Map.of());
    }

    /**
     * The outcome of every application of every rule. Of a scan without numbers nothing is said but that it is one, and
     * whether it came in time.
     *
     * <p>One root cause is one {@link RuleOutcome.Violated}: the rules that one wrong number breaks are grouped under
     * it, and its finding names all cells concerned, the wrong one first where it is known. Of the rules of a group the
     * first of T3-ROW, T3-RESULT, T3-BALANCE, T3-CARRY leads, unless the wrong cell is negative or a fraction.
     *
     * @param previousYear the same unit's report of the year before; of any other year it is as good as none
     * @return what holds and what is not assessable, then what is violated in the order of {@link #findings(List)}
     */
    public List<RuleOutcome> check(Report report, Optional<Report> previousYear) {
        Numbers numbers = Numbers.of(report);
        if (report.isUnreadScan()) {
            Outcomes ofScan = new Outcomes();
            new ScanCheck().apply(numbers, ofScan);
            deadline.apply(numbers, ofScan);
            return Stream.concat(
                            ofScan.settled().stream(),
                            ofScan.violations().stream().map(Violation::finding).map(RuleOutcome.Violated::new))
                    .toList();
        }
        List<Check> comparisons = List.of(
                new CarryOverCheck(previousYear),
                new RequestFactsCheck(),
                new StatementsCheck(),
                new ReviewFactsCheck());
        List<Check> others = List.of(
                new ShapeCheck(),
                new NumberCheck(),
                new FeeScaleCheck(previousYear),
                new PartsCheck(),
                new SectionCheck(),
                deadline);

        Outcomes outcomes = new Outcomes();
        List<Cause> causes = SumCheck.apply(numbers, outcomes);
        Stream.of(others, comparisons).flatMap(List::stream).forEach(check -> check.apply(numbers, outcomes));

        Consequences consequences = new Consequences(comparisons, numbers, outcomes.violations());
        List<Violation> violations = new ArrayList<>();
        causes.forEach(cause -> violations.add(consequences.takenBy(cause).violation(numbers)));
        violations.addAll(consequences.left());

        List<RuleOutcome> all = new ArrayList<>(outcomes.settled());
        violations.stream()
                .map(Violation::finding)
                .sorted(FindingOrder.COMPARATOR)
                .map(RuleOutcome.Violated::new)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * The findings among the outcomes: SHAPE first, then the tables from top to bottom, the narrative, the sections.
     */
    public static List<Finding> findings(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(RuleOutcome.Violated.class::isInstance)
                .map(outcome -> ((RuleOutcome.Violated) outcome).finding())
                .sorted(FindingOrder.COMPARATOR)
                .toList();
    }
}
