package org.nianbao.model.value;

import java.math.BigDecimal;
import java.util.Objects;

/** A number as a report gives it. Never a floating point number. */
public sealed interface Amount {
    /** The plain number, whatever its kind. */
    BigDecimal decimal();

    /** A whole number of things; may be negative where the form allows it or the source is wrong. */
    record Count(long number) implements Amount {
        @Override
        public BigDecimal decimal() {
            return BigDecimal.valueOf(number);
        }
    }

    /** A count that the source writes with decimals: kept as written, and reported by rule NUM-FRACTION. */
    record FractionalCount(BigDecimal number) implements Amount {
        public FractionalCount {
            Objects.requireNonNull(number);
        }

        @Override
        public BigDecimal decimal() {
            return number;
        }
    }

    /** An amount of money in the unit of its indicator (万元 or 元). */
    record Money(BigDecimal number) implements Amount {
        public Money {
            Objects.requireNonNull(number);
        }

        @Override
        public BigDecimal decimal() {
            return number;
        }
    }
}
