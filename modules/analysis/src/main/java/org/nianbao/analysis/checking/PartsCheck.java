package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.SourcePlace;

/**
 * X-SUM: a closed list of parts adds up to its total; an open list, 等, may be smaller.
 *
 * <p>Parts by kind that are more than the total are wrong. Parts by channel may be more, for one item runs on several
 * channels: that is a hint. Approximate, cumulative and doubtful numbers are not assessable.
 */
final class PartsCheck implements Check {
    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        for (ListCode code : ListCode.values()) {
            Optional.ofNullable(numbers.report().lists().get(code))
                    .ifPresent(list -> apply(
                            list,
                            Optional.ofNullable(numbers.report().facts().get(FactCode.DISCLOSED_TOTAL)),
                            outcomes));
        }
    }

    private static void apply(NarrativeList list, Optional<NarrativeFact> total, Outcomes outcomes) {
        List<String> codes = List.of(FindingCodes.of(list.code()), FindingCodes.of(FactCode.DISCLOSED_TOTAL));
        Optional<BigDecimal> said = total.filter(fact -> !fact.approximate() && !fact.cumulative())
                .flatMap(fact -> fact.value().certainAmount())
                .map(Amount::decimal);
        if (total.isEmpty()) {
            outcomes.notAssessable(Rule.X_SUM, codes, Wording.of("analysis.why.notStated"));
            return;
        }
        if (said.isEmpty() || list.approximate()) {
            outcomes.notAssessable(Rule.X_SUM, codes, Wording.of("analysis.why.notExact"));
            return;
        }
        BigDecimal sum = BigDecimal.valueOf(list.sum());
        int compared = sum.compareTo(said.get());
        if (compared == 0 || compared < 0 && list.open()) {
            outcomes.holds(Rule.X_SUM, codes);
            return;
        }
        boolean overlapping = compared > 0 && list.code() == ListCode.DISCLOSED_CHANNELS;
        outcomes.violated(new Violation(
                Rule.X_SUM,
                overlapping ? Severity.HINT : Rule.X_SUM.defaultSeverity(),
                Wording.of(
                        "analysis.parts." + list.code().code(),
                        list.quote(),
                        Listing.plain(sum),
                        Listing.plain(said.get()),
                        Listing.plain(sum.subtract(said.get()).abs())),
                overlapping ? "analysis.ask.overlapping" : Violation.EXPLAIN,
                codes,
                Optional.of(sum),
                said,
                Stream.<SourcePlace>of(list.place(), total.get().place())
                        .distinct()
                        .toList()));
    }
}
