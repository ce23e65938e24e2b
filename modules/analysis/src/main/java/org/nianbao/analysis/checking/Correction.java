package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.Objects;

/** What one cell would have to say for the sums to add up. A supposition, never written into the report. */
record Correction(String code, BigDecimal amount) {
    Correction {
        Objects.requireNonNull(code);
        Objects.requireNonNull(amount);
    }
}
