package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.report.Report;
import org.nianbao.model.text.Wording;

/**
 * Y-CARRY: what this year's report brings in from last year is what last year's report carried over. A wrong total is
 * an error, single columns that differ while the total agrees are a warning; one violation names all of them.
 */
final class CarryOverCheck implements Check {
    private record Column(Applicant applicant, BigDecimal carriedIn, BigDecimal carriedOut) {
        boolean agrees() {
            return carriedIn.compareTo(carriedOut) == 0;
        }

        String code() {
            return RequestRows.code(RequestRows.CARRIED_IN, applicant);
        }

        Wording statement() {
            return Wording.of(
                    "analysis.carry.column", applicant.label(), Listing.plain(carriedIn), Listing.plain(carriedOut));
        }
    }

    private static final List<Applicant> TOTAL_FIRST = Stream.concat(
                    Stream.of(Applicant.TOTAL), Applicant.parts().stream())
            .toList();

    private final Optional<Report> previousYear;

    CarryOverCheck(Optional<Report> previousYear) {
        this.previousYear = previousYear;
    }

    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        Optional<Integer> year = numbers.report().year().certain();
        Optional<Integer> before = previousYear.flatMap(report -> report.year().certain());
        List<String> all = codes(TOTAL_FIRST);
        if (year.isEmpty() || before.isEmpty() || year.get() != before.get() + 1) {
            outcomes.notAssessable(Rule.Y_CARRY, all, Wording.of("analysis.why.noPreviousYear"));
            return;
        }
        Numbers previous = Numbers.of(previousYear.get());
        if (numbers.form(FormTable.REQUESTS).isEmpty()
                || previous.form(FormTable.REQUESTS).isEmpty()) {
            outcomes.notAssessable(
                    Rule.Y_CARRY, all, Wording.of("analysis.why.noTable", FormTable.REQUESTS.chineseNumber()));
            return;
        }
        apply(numbers, previous, before.get(), outcomes);
    }

    private static void apply(Numbers numbers, Numbers previous, int yearBefore, Outcomes outcomes) {
        List<Applicant> missing = new ArrayList<>(TOTAL_FIRST);
        List<Column> columns = new ArrayList<>();
        for (Applicant applicant : TOTAL_FIRST) {
            Optional<BigDecimal> carriedIn = numbers.amount(RequestRows.code(RequestRows.CARRIED_IN, applicant));
            Optional<BigDecimal> carriedOut = previous.amount(RequestRows.code(RequestRows.CARRIED_OUT, applicant));
            if (carriedIn.isPresent() && carriedOut.isPresent()) {
                missing.remove(applicant);
                columns.add(new Column(applicant, carriedIn.get(), carriedOut.get()));
            }
        }
        List<Column> wrong = columns.stream().filter(column -> !column.agrees()).toList();
        List<String> agreeing =
                columns.stream().filter(Column::agrees).map(Column::code).toList();
        if (!missing.isEmpty()) {
            outcomes.notAssessable(Rule.Y_CARRY, codes(missing), Wording.of("analysis.why.carryUncertain"));
        }
        if (!agreeing.isEmpty()) {
            outcomes.holds(Rule.Y_CARRY, agreeing);
        }
        if (!wrong.isEmpty()) {
            outcomes.violated(violation(wrong, yearBefore, numbers));
        }
    }

    private static Violation violation(List<Column> wrong, int yearBefore, Numbers numbers) {
        List<String> codes = wrong.stream().map(Column::code).toList();
        Column leading = wrong.get(0);
        return new Violation(
                Rule.Y_CARRY,
                leading.applicant() == Applicant.TOTAL ? Severity.ERROR : Severity.WARNING,
                Wording.of(
                        "analysis.carry",
                        yearBefore,
                        Listing.ofStatements(
                                wrong.stream().map(Column::statement).toList())),
                Violation.EXPLAIN,
                codes,
                Optional.of(leading.carriedIn()),
                Optional.of(leading.carriedOut()),
                numbers.places(codes));
    }

    private static List<String> codes(List<Applicant> applicants) {
        return applicants.stream()
                .map(applicant -> RequestRows.code(RequestRows.CARRIED_IN, applicant))
                .toList();
    }
}
