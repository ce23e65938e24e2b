package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.SourcePlace;

/**
 * X-ZERO for reviews and lawsuits: where the narrative says that there were none, the 总计 of table four are 0, and where
 * it names some, they are not. How many there were is not compared.
 */
final class ReviewFactsCheck implements Check {
    private static final List<String> REVIEWS = List.of("review.total");
    private static final List<String> LITIGATION = List.of("litigation.direct.total", "litigation.afterReview.total");

    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        apply(FactCode.REVIEWS_TOTAL, REVIEWS, numbers, outcomes);
        apply(FactCode.LITIGATION_TOTAL, LITIGATION, numbers, outcomes);
    }

    private static void apply(FactCode code, List<String> cells, Numbers numbers, Outcomes outcomes) {
        List<String> codes = new ArrayList<>(List.of(FindingCodes.of(code)));
        codes.addAll(cells);
        Optional<NarrativeFact> fact =
                Optional.ofNullable(numbers.report().facts().get(code));
        Optional<BigDecimal> said = fact.flatMap(f -> f.value().certainAmount()).map(Amount::decimal);
        Optional<BigDecimal> table = numbers.sum(cells);
        if (fact.isEmpty()) {
            outcomes.notAssessable(Rule.X_ZERO, codes, Wording.of("analysis.why.notStated"));
        } else if (said.isEmpty() || fact.get().cumulative()) {
            outcomes.notAssessable(Rule.X_ZERO, codes, Wording.of("analysis.why.notExact"));
        } else if (numbers.form(FormTable.REVIEWS).isEmpty()) {
            outcomes.notAssessable(
                    Rule.X_ZERO, codes, Wording.of("analysis.why.noTable", FormTable.REVIEWS.chineseNumber()));
        } else if (table.isEmpty()) {
            outcomes.notAssessable(Rule.X_ZERO, codes, numbers.whyUncertain(cells));
        } else if (said.get().signum() == table.get().signum()) {
            outcomes.holds(Rule.X_ZERO, codes);
        } else {
            outcomes.violated(violation(fact.get(), said.get(), table.get(), codes, cells, numbers));
        }
    }

    private static Violation violation(
            NarrativeFact fact,
            BigDecimal said,
            BigDecimal table,
            List<String> codes,
            List<String> cells,
            Numbers numbers) {
        List<SourcePlace> places = new ArrayList<>(List.of(fact.place()));
        places.addAll(numbers.places(cells));
        return Violation.ofTextAndTable(
                Rule.X_ZERO,
                Wording.of("analysis.text.none", fact.quote(), numbers.cellsTogether(cells), Listing.plain(table)),
                codes,
                said,
                table,
                places);
    }
}
