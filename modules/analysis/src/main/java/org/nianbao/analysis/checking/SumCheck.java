package org.nianbao.analysis.checking;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.text.Wording;

/**
 * The sums of tables three and four.
 *
 * <ul>
 *   <li>T3-ROW: in each row the six applicant columns add up to 总计.
 *   <li>T3-RESULT: in each column all outcome rows add up to (七)总计.
 *   <li>T3-BALANCE: in each column 本年新收 + 上年结转 = (七)总计 + 结转下年度, as printed on the form.
 *   <li>T3-CARRY: in each column 结转下年度 is at most 本年新收 + 上年结转.
 *   <li>T3-LEGAL: where a report prints 小计 of organizations, it is their sum, and with 自然人 it is 总计.
 *   <li>T4-ROW: in each block of table four the four results add up to 总计.
 *   <li>S14-RECEIVED, S14-CONCLUDED, S14-ANSWERED, S14-REFUSED, S14-REVIEW, S14-LITIGATION, S14-STAFF: in the 统计表 of
 *       2014 the rows below a number add up to it; not assessable where the office added rows of its own.
 * </ul>
 */
final class SumCheck {
    private SumCheck() {}

    /** Tells which sums hold and which cannot be assessed, and returns the causes of those that are broken. */
    static List<Cause> apply(Numbers numbers, Outcomes outcomes) {
        List<Sum> sums = new ArrayList<>();
        numbers.form(FormTable.REQUESTS)
                .ifPresentOrElse(
                        form -> {
                            sums.addAll(FormSums.ofRequests(form));
                            sums.addAll(FormSums.ofSubtotals(form, numbers));
                        },
                        () -> List.of(Rule.T3_ROW, Rule.T3_RESULT, Rule.T3_BALANCE, Rule.T3_CARRY)
                                .forEach(rule -> noTable(rule, FormTable.REQUESTS, outcomes)));
        numbers.form(FormTable.REVIEWS)
                .ifPresentOrElse(
                        form -> sums.addAll(FormSums.ofReviews(form)),
                        () -> noTable(Rule.T4_ROW, FormTable.REVIEWS, outcomes));
        sums.addAll(FormSums.ofStatistics(numbers));
        for (Sum sum : sums) {
            if (!sum.isAssessable(numbers)) {
                outcomes.notAssessable(sum.rule(), sum.codes(), numbers.whyUncertain(sum.codes()));
            } else if (!sum.isViolated(numbers)) {
                outcomes.holds(sum.rule(), sum.codes());
            }
        }
        return RootCauses.of(sums, numbers);
    }

    private static void noTable(Rule rule, FormTable table, Outcomes outcomes) {
        outcomes.notAssessable(
                rule, List.of(FindingCodes.of(table)), Wording.of("analysis.why.noTable", table.chineseNumber()));
    }
}
