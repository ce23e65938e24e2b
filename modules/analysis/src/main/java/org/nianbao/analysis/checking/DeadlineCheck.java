package org.nianbao.analysis.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.Report;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;

/**
 * D-DEADLINE: a report is dated on the day by which the office wants it or before.
 *
 * <p>Only where the office set a date for the report year: townships follow the local notice, so that no date of ours
 * could be held against them.
 */
record DeadlineCheck(Map<Integer, LocalDate> deadlines) implements Check {
    private static final List<String> CODES = List.of(FindingCodes.PUBLISHED);

    DeadlineCheck {
        deadlines = Map.copyOf(deadlines);
    }

    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        Report report = numbers.report();
        Optional<LocalDate> due = report.year().certain().map(deadlines::get);
        Optional<LocalDate> dated = report.published().certain();
        if (due.isEmpty()) {
            outcomes.notAssessable(Rule.D_DEADLINE, CODES, Wording.of("analysis.why.noDeadline"));
        } else if (dated.isEmpty()) {
            outcomes.notAssessable(Rule.D_DEADLINE, CODES, Wording.of("analysis.why.noDate"));
        } else if (dated.get().isAfter(due.get())) {
            outcomes.violated(Violation.ofLack(
                    Rule.D_DEADLINE,
                    Wording.of(
                            "analysis.deadline.late",
                            dated.get().toString(),
                            due.get().toString()),
                    Violation.EXPLAIN,
                    CODES,
                    place(report.published()).stream().toList()));
        } else {
            outcomes.holds(Rule.D_DEADLINE, CODES);
        }
    }

    private static Optional<SourcePlace> place(Identified<LocalDate> date) {
        return date instanceof Identified.Known<LocalDate> known ? Optional.of(known.place()) : Optional.empty();
    }
}
