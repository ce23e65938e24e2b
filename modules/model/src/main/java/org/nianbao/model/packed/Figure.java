package org.nianbao.model.packed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;

/**
 * A number without its evidence, for views over many reports.
 *
 * @param amount counts as they are, money in 分 of its indicator's value (万元 × 10⁶, 元 × 10²); 0 when not countable
 * @param state what the amount is worth
 */
public record Figure(long amount, FigureState state) {
    /** The figure of a report that is not there. */
    public static final Figure MISSING_REPORT = new Figure(0, FigureState.MISSING_REPORT);
    /** The figure of a number that a report does not have. */
    public static final Figure ABSENT = new Figure(0, FigureState.ABSENT);

    /** The figure of a number that a scan may have, and nobody has entered. */
    public static final Figure NOT_ENTERED = new Figure(0, FigureState.NOT_ENTERED);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    public Figure {
        Objects.requireNonNull(state);
        if (!state.countable() && amount != 0) {
            throw new IllegalArgumentException(state + " has no amount");
        }
    }

    /**
     * Packs a value.
     *
     * @param value the value with its evidence
     * @param scale decimal places to shift: 0 for counts, 6 for 万元, 2 for 元
     */
    public static Figure of(ReportedValue value, int scale) {
        if (value instanceof ReportedValue.LeftBlank blank) {
            return new Figure(0, blank.zeroProof().isPresent() ? FigureState.BLANK_COUNTED_AS_ZERO : FigureState.BLANK);
        }
        FigureState state = switch (value.status()) {
            case STATED -> FigureState.STATED;
            case PROVED -> FigureState.PROVED;
            case ENTERED -> FigureState.ENTERED;
            case BLANK -> FigureState.BLANK;
            case NOT_APPLICABLE -> FigureState.NOT_APPLICABLE;
            case DOUBTFUL -> FigureState.DOUBTFUL;
            case ABSENT -> FigureState.ABSENT;
        };
        return value.certainAmount().map(amount -> packed(amount, scale, state)).orElse(new Figure(0, state));
    }

    /** The amount when it may be counted with. */
    public Optional<Long> countable() {
        return state.countable() ? Optional.of(amount) : Optional.empty();
    }

    private static Figure packed(Amount amount, int scale, FigureState state) {
        if (amount instanceof Amount.FractionalCount) {
            // A count with decimals is reported by NUM-FRACTION and must not be rounded into a sum.
            return new Figure(0, FigureState.DOUBTFUL);
        }
        BigDecimal shifted = amount.decimal().movePointRight(scale).setScale(0, RoundingMode.HALF_UP);
        if (shifted.abs().compareTo(LARGEST) > 0) {
            // No report of a county means that many; and it must not be cut off, nor stop the import.
            return new Figure(0, FigureState.DOUBTFUL);
        }
        return new Figure(shifted.longValueExact(), state);
    }
}
