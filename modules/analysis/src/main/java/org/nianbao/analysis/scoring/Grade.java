package org.nianbao.analysis.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The grade of a total, best first. */
public enum Grade {
    EXCELLENT("优秀", Optional.of(BigDecimal.valueOf(90))),
    GOOD("良好", Optional.of(BigDecimal.valueOf(80))),
    PASSED("合格", Optional.of(BigDecimal.valueOf(60))),
    FAILED("不合格", Optional.empty());

    private final String label;
    private final Optional<BigDecimal> minimum;

    Grade(String label, Optional<BigDecimal> minimum) {
        this.label = label;
        this.minimum = minimum;
    }

    /** The office's word for it. */
    public String label() {
        return label;
    }

    /** The lowest total that earns it; empty for the last grade, which has no lower bound. */
    public Optional<BigDecimal> minimum() {
        return minimum;
    }

    /** The grade of a total. */
    public static Grade of(BigDecimal total) {
        return Arrays.stream(values())
                .filter(grade -> grade.minimum.map(m -> total.compareTo(m) >= 0).orElse(true))
                .findFirst()
                .orElse(FAILED);
    }
}
