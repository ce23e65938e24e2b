package org.nianbao.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.nianbao.model.packed.FigureState;

/** A cell of a {@link PlainTable}. */
public sealed interface TableCell {
    /** A cell with nothing in it. */
    TableCell EMPTY = new Words("");

    /** Plain words; empty for nothing. */
    record Words(String text) implements TableCell {
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** A day. */
    record Day(LocalDate date) implements TableCell {
        public Day {
            Objects.requireNonNull(date);
        }
    }

    /**
     * A number that may be counted with.
     *
     * @param amount what it counts as
     * @param state what it is worth; a countable one
     * @param shown what stands in the cell on the screen, such as 约1,300, or / for a blank that counts as 0
     * @param note what is to be known about it; empty when there is nothing
     */
    record Number(BigDecimal amount, FigureState state, String shown, String note) implements TableCell {
        public Number {
            Objects.requireNonNull(amount);
            Objects.requireNonNull(shown);
            Objects.requireNonNull(note);
            if (!state.countable()) {
                throw new IllegalArgumentException(state + " has no amount");
            }
        }
    }

    /**
     * A word in the place of a number, which must not be counted.
     *
     * @param word such as ? or 未报
     * @param state why there is no number; not a countable one
     * @param note what is to be known about it; empty when there is nothing
     */
    record NoNumber(String word, FigureState state, String note) implements TableCell {
        public NoNumber {
            Objects.requireNonNull(word);
            Objects.requireNonNull(note);
            if (state.countable()) {
                throw new IllegalArgumentException(state + " has an amount");
            }
        }
    }

    /**
     * A sum, an average, a median, or how many were counted.
     *
     * @param amount the result
     * @param shown what stands in the cell on the screen, such as 约1,300
     * @param approximate whether a number in it is approximate
     * @param incomplete whether cells of the column are left out of it
     * @param note what is to be known about it, such as how many cells; empty when there is nothing
     */
    record Result(BigDecimal amount, String shown, boolean approximate, boolean incomplete, String note)
            implements TableCell {
        public Result {
            Objects.requireNonNull(amount);
            Objects.requireNonNull(shown);
            Objects.requireNonNull(note);
        }
    }
}
