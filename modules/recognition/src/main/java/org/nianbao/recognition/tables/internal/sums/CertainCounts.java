package org.nianbao.recognition.tables.internal.sums;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;

/** The counts that may be used in a proof: certain, whole and not negative. */
final class CertainCounts {
    private final Map<String, ReportedValue> values;

    CertainCounts(Map<String, ReportedValue> values) {
        this.values = Objects.requireNonNull(values);
    }

    /** The count of one number. */
    OptionalLong count(String code) {
        ReportedValue value = values.get(code);
        return value == null
                ? OptionalLong.empty()
                : value.certainAmount()
                        .filter(Amount.Count.class::isInstance)
                        .map(amount -> OptionalLong.of(((Amount.Count) amount).number()))
                        .filter(number -> number.getAsLong() >= 0)
                        .orElse(OptionalLong.empty());
    }

    /** The sum of several numbers, if all of them are certain. */
    OptionalLong sum(Collection<String> codes) {
        long sum = 0;
        for (String code : codes) {
            OptionalLong count = count(code);
            if (count.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += count.getAsLong();
        }
        return OptionalLong.of(sum);
    }
}
