package org.nianbao.recognition.narrative.internal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A number as running text gives it, with its unit word: 124条, 20余万条, 四十余条, 380元, or 92 without a unit.
 *
 * @param start its first character within the text
 * @param end the first character after it
 * @param number the plain number; 万 and 亿 are multiplied
 * @param alternatives other ways to read the digits, such as 34 for {@code 12 34}; empty when they are certain
 * @param approximate whether the text says 约, 近, 余, 多
 * @param unit the unit word, empty when there is none
 */
public record NumberPhrase(
        int start, int end, BigDecimal number, List<BigDecimal> alternatives, boolean approximate, String unit) {
    private static final BigDecimal GREATEST_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);

    public NumberPhrase {
        Objects.requireNonNull(number);
        Objects.requireNonNull(unit);
        alternatives = List.copyOf(alternatives);
        if (start >= end) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }

    /** Whether the digits can be read in one way only. */
    public boolean certain() {
        return alternatives.isEmpty();
    }

    /** Whether it is a whole number that a count can be. */
    public boolean whole() {
        return number.signum() >= 0
                && number.compareTo(GREATEST_COUNT) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** The count. Only for {@link #whole()} numbers. */
    public long count() {
        return number.longValueExact();
    }
}
