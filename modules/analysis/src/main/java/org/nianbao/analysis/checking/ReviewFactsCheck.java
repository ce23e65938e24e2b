package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.SourcePlace;

/**
 * What the narrative says about reviews and lawsuits agrees with the 总计 of table four.
 *
 * <ul>
 *   <li>X-ZERO, for a statement that there were none: then the table says 0.
 *   <li>X-CASE, for a number of cases: the table says the same. Of cases that are called new (新发生, 备案) the table may
 *       have more, for it also holds those of earlier years. A narrative often counts all cases where the table asks
 *       for those about information only, so a difference needs an explanation and is no error.
 * </ul>
 */
final class ReviewFactsCheck implements Check {
    private static final List<String> REVIEWS = List.of("review.total");
    private static final List<String> LITIGATION = List.of("litigation.direct.total", "litigation.afterReview.total");

    private static final Pattern NEW_CASES_ONLY = Pattern.compile("新发生|新增|新收|新受理|备案");

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
        Rule rule = said.filter(amount -> amount.signum() > 0).isPresent() ? Rule.X_CASE : Rule.X_ZERO;
        Optional<BigDecimal> table = numbers.sum(cells);
        if (fact.isEmpty()) {
            outcomes.notAssessable(rule, codes, Wording.of("analysis.why.notStated"));
        } else if (said.isEmpty() || fact.get().approximate() || fact.get().cumulative()) {
            outcomes.notAssessable(rule, codes, Wording.of("analysis.why.notExact"));
        } else if (numbers.form(FormTable.REVIEWS).isEmpty()) {
            outcomes.notAssessable(rule, codes, Wording.of("analysis.why.noTable", FormTable.REVIEWS.chineseNumber()));
        } else if (table.isEmpty()) {
            outcomes.notAssessable(rule, codes, numbers.whyUncertain(cells));
        } else if (agrees(fact.get(), said.get(), table.get())) {
            outcomes.holds(rule, codes);
        } else {
            outcomes.violated(violation(rule, fact.get(), said.get(), table.get(), codes, cells, numbers));
        }
    }

    private static boolean agrees(NarrativeFact fact, BigDecimal said, BigDecimal table) {
        int difference = said.compareTo(table);
        return difference == 0
                || difference < 0
                        && said.signum() > 0
                        && NEW_CASES_ONLY.matcher(fact.quote()).find();
    }

    private static Violation violation(
            Rule rule,
            NarrativeFact fact,
            BigDecimal said,
            BigDecimal table,
            List<String> codes,
            List<String> cells,
            Numbers numbers) {
        List<SourcePlace> places = new ArrayList<>(List.of(fact.place()));
        places.addAll(numbers.places(cells));
        Object inTheTable = numbers.cellsTogether(cells);
        return rule == Rule.X_ZERO
                ? Violation.ofTextAndTable(
                        rule,
                        Wording.of("analysis.text.none", fact.quote(), inTheTable, Listing.plain(table)),
                        codes,
                        said,
                        table,
                        places)
                : new Violation(
                        rule,
                        rule.defaultSeverity(),
                        Wording.of(
                                "analysis.text.number",
                                fact.quote(),
                                Listing.plain(said),
                                inTheTable,
                                Listing.plain(table),
                                Listing.plain(said.subtract(table).abs())),
                        Violation.EXPLAIN,
                        codes,
                        Optional.of(said),
                        Optional.of(table),
                        places);
    }
}
