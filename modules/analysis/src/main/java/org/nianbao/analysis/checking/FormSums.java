package org.nianbao.analysis.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.form.StatisticsSum;

/** The sums that a form asks for in tables three and four, or in the 统计表. */
final class FormSums {
    private static final Map<StatisticsSum, Rule> RULES_OF_STATISTICS = Map.of(
            StatisticsSum.RECEIVED, Rule.S14_RECEIVED,
            StatisticsSum.CONCLUDED, Rule.S14_CONCLUDED,
            StatisticsSum.ANSWERED, Rule.S14_ANSWERED,
            StatisticsSum.REFUSED, Rule.S14_REFUSED,
            StatisticsSum.REVIEWS, Rule.S14_REVIEW,
            StatisticsSum.LITIGATION, Rule.S14_LITIGATION,
            StatisticsSum.STAFF, Rule.S14_STAFF);

    private static final Map<Form, List<Sum>> REQUESTS = Catalogue.standard().generations().stream()
            .map(Catalogue.standard()::form)
            .collect(Collectors.toUnmodifiableMap(form -> form, FormSums::requests));

    private FormSums() {}

    /** Table three: every row (T3-ROW), then for every column T3-RESULT, T3-BALANCE and T3-CARRY. */
    static List<Sum> ofRequests(Form form) {
        return REQUESTS.get(form);
    }

    private static List<Sum> requests(Form form) {
        List<Sum> sums = new ArrayList<>();
        for (String row : form.rowKeys(FormTable.REQUESTS)) {
            sums.add(new Sum(
                    Rule.T3_ROW,
                    Applicant.parts().stream()
                            .map(part -> RequestRows.code(row, part))
                            .toList(),
                    List.of(RequestRows.code(row, Applicant.TOTAL))));
        }
        for (Applicant applicant : Applicant.values()) {
            String received = RequestRows.code(RequestRows.RECEIVED, applicant);
            String carriedIn = RequestRows.code(RequestRows.CARRIED_IN, applicant);
            String processed = RequestRows.code(RequestRows.PROCESSED_TOTAL, applicant);
            String carriedOut = RequestRows.code(RequestRows.CARRIED_OUT, applicant);
            List<String> outcomes = form.outcomeRowKeys().stream()
                    .map(row -> RequestRows.code(row, applicant))
                    .toList();
            sums.add(new Sum(Rule.T3_RESULT, outcomes, List.of(processed)));
            sums.add(new Sum(Rule.T3_BALANCE, List.of(received, carriedIn), List.of(processed, carriedOut)));
            sums.add(new Sum(Rule.T3_CARRY, List.of(received, carriedIn), List.of(carriedOut)));
        }
        return List.copyOf(sums);
    }

    /** T3-LEGAL: in each row that prints it, 小计 is the sum of the five organizations, and 总计 is 自然人 + 小计. */
    static List<Sum> ofSubtotals(Form form, Numbers numbers) {
        List<String> organizations = Applicant.parts().stream()
                .filter(part -> part != Applicant.NATURAL_PERSON)
                .map(Applicant::key)
                .toList();
        List<Sum> sums = new ArrayList<>();
        for (String row : form.rowKeys(FormTable.REQUESTS)) {
            String subtotal = RequestRows.organizationsCode(row);
            if (numbers.indicator(subtotal).isPresent()) {
                sums.add(new Sum(
                        Rule.T3_LEGAL,
                        organizations.stream().map(key -> row + "." + key).toList(),
                        List.of(subtotal)));
                sums.add(new Sum(
                        Rule.T3_LEGAL,
                        List.of(RequestRows.code(row, Applicant.NATURAL_PERSON), subtotal),
                        List.of(RequestRows.code(row, Applicant.TOTAL))));
            }
        }
        return sums;
    }

    /**
     * The 统计表 of 2014: each number that the form breaks down is the sum of the rows below it, the office's own among
     * them; sums of which a row was not met are left out.
     */
    static List<Sum> ofStatistics(Numbers numbers) {
        List<Sum> sums = new ArrayList<>();
        for (StatisticsSum broken : StatisticsSum.all()) {
            List<String> parts = new ArrayList<>(broken.partCodes());
            if (numbers.indicator(broken.ownRowsCode()).isPresent()) {
                parts.add(broken.ownRowsCode());
            }
            Sum sum = new Sum(RULES_OF_STATISTICS.get(broken), parts, List.of(broken.wholeCode()));
            if (sum.codes().stream().allMatch(code -> numbers.indicator(code).isPresent())) {
                sums.add(sum);
            }
        }
        return sums;
    }

    /** Table four: 维持 + 纠正 + 其他 + 尚未审结 = 总计 (T4-ROW) for each of its three blocks. */
    static List<Sum> ofReviews(Form form) {
        return form.rowKeys(FormTable.REVIEWS).stream()
                .map(row -> {
                    String total = row + ".total";
                    List<String> parts = form.indicators(FormTable.REVIEWS).stream()
                            .filter(indicator -> indicator.rowKey().equals(row))
                            .map(Indicator::code)
                            .filter(code -> !code.equals(total))
                            .toList();
                    return new Sum(Rule.T4_ROW, parts, List.of(total));
                })
                .toList();
    }
}
