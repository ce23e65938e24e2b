package org.nianbao.recognition.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;

/** Writes values short, so that a test can compare whole rows. */
final class Values {
    private Values() {}

    /** A row of table three. */
    static String row(Map<String, ReportedValue> values, String rowKey) {
        return List.of(Applicant.values()).stream()
                .map(applicant -> brief(values.get(RequestRows.code(rowKey, applicant))))
                .collect(Collectors.joining(" "));
    }

    /** Several values by their codes. */
    static String of(Map<String, ReportedValue> values, String... codes) {
        return List.of(codes).stream().map(code -> brief(values.get(code))).collect(Collectors.joining(" "));
    }

    /**
     * Stated {@code 5}, proved {@code 5!}, doubtful {@code ?5,6}, blank {@code _} or {@code _0} when proved to be zero,
     * not applicable {@code n/a}, absent {@code -}.
     */
    static String brief(ReportedValue value) {
        return switch (value.status()) {
            case STATED, ENTERED -> number(value.certainAmount().orElseThrow());
            case PROVED -> number(value.certainAmount().orElseThrow()) + "!";
            case BLANK -> value.certainAmount().isPresent() ? "_0" : "_";
            case NOT_APPLICABLE -> "n/a";
            case ABSENT -> "-";
            case DOUBTFUL ->
                "?"
                        + ((ReportedValue.Doubtful) value)
                                .candidates().stream().map(Values::number).collect(Collectors.joining(","));
        };
    }

    private static String number(Amount amount) {
        return amount.decimal().toPlainString();
    }
}
