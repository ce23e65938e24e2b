package org.nianbao.samples.county;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.form.RequestRows;

/**
 * The numbers of one report.
 *
 * @param form the form it uses
 * @param values what the tables say, by indicator code, in the order of the form; every code of the form
 */
record Figures(Form form, Map<String, String> values) {
    Figures {
        Objects.requireNonNull(form);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        if (values.size() != form.indicators().size()) {
            throw new IllegalArgumentException(values.size() + " values");
        }
    }

    /** All zeros, to be filled in. */
    static Map<String, String> zeros(Form form) {
        Map<String, String> zeros = new LinkedHashMap<>();
        form.indicators().stream().map(Indicator::code).forEach(code -> zeros.put(code, "0"));
        return zeros;
    }

    /** A count; not for money, which may have decimals or name its unit. */
    int count(String code) {
        return Integer.parseInt(Objects.requireNonNull(values.get(code), code));
    }

    int requests(String rowKey, Applicant applicant) {
        return count(RequestRows.code(rowKey, applicant));
    }

    int received() {
        return requests(RequestRows.RECEIVED, Applicant.TOTAL);
    }

    int carriedIn() {
        return requests(RequestRows.CARRIED_IN, Applicant.TOTAL);
    }

    int processed() {
        return requests(RequestRows.PROCESSED_TOTAL, Applicant.TOTAL);
    }

    int carriedOut() {
        return requests(RequestRows.CARRIED_OUT, Applicant.TOTAL);
    }

    /** The total of a group of results. */
    int outcome(OutcomeGroup group) {
        return form.outcomeRowKeys(group).stream()
                .mapToInt(row -> requests(row, Applicant.TOTAL))
                .sum();
    }

    /** The same with some numbers changed by the given amounts. */
    Figures changedBy(Map<String, Integer> differences) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        differences.forEach((code, difference) -> changed.put(code, String.valueOf(count(code) + difference)));
        return new Figures(form, changed);
    }
}
