package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;

/** Compares a row with another one of the same label: where they differ, neither is certain. */
final class Repetition {
    private Repetition() {}

    /** Doubts the values of the map that the other reading contradicts. */
    static void compare(Map<String, ReportedValue> values, Map<String, ReportedValue> others) {
        others.forEach((code, other) -> {
            ReportedValue value = values.get(code);
            boolean open = value instanceof ReportedValue.Doubtful doubtful
                    && doubtful.candidates().isEmpty();
            if (value != null && !open && !sameReading(value, other)) {
                List<Amount> candidates = new ArrayList<>();
                candidates.addAll(amounts(value));
                amounts(other).stream()
                        .filter(amount -> !candidates.contains(amount))
                        .forEach(candidates::add);
                values.put(
                        code,
                        new ReportedValue.Doubtful(
                                candidates,
                                Wording.of("recognition.doubt.repeatedRow"),
                                written(value) + " / " + written(other),
                                value.sourcePlace()));
            }
        });
    }

    private static boolean sameReading(ReportedValue value, ReportedValue other) {
        return amounts(value).equals(amounts(other));
    }

    private static List<Amount> amounts(ReportedValue value) {
        if (value instanceof ReportedValue.Doubtful doubtful) {
            return doubtful.candidates();
        }
        Optional<Amount> amount = value.certainAmount();
        return amount.map(List::of).orElse(List.of());
    }

    private static String written(ReportedValue value) {
        if (value instanceof ReportedValue.Stated stated) {
            return stated.asWritten();
        }
        if (value instanceof ReportedValue.LeftBlank blank) {
            return blank.asWritten();
        }
        return value instanceof ReportedValue.Doubtful doubtful ? doubtful.asWritten() : "";
    }
}
