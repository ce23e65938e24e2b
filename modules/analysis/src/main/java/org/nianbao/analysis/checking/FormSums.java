package org.nianbao.analysis.checking;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;

/** The sums that a form asks for in tables three and four. */
final class FormSums {
    private FormSums() {}

    /** Table three: every row (T3-ROW), then for every column T3-RESULT, T3-BALANCE and T3-CARRY. */
    static List<Sum> ofRequests(Form form) {
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
