package org.nianbao.recognition.tables.internal.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a cell says, before it is known which number of the form it is. */
public sealed interface CellContent {
    /** The text as the source has it, trimmed. */
    String asWritten();

    /** Whether nothing is written: not even a blank mark. */
    default boolean isEmpty() {
        return asWritten().isEmpty();
    }

    /**
     * A number.
     *
     * @param digits its digits without separators when it is a plain whole number without a sign, otherwise empty
     * @param unit the unit word after it, such as 件 or 万元
     * @param note what stands in brackets after it, such as 其中修订16件
     */
    record Numeral(String asWritten, BigDecimal number, String digits, Optional<String> unit, Optional<String> note)
            implements CellContent {
        public Numeral {
            Objects.requireNonNull(asWritten);
            Objects.requireNonNull(number);
            Objects.requireNonNull(digits);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(note);
        }

        /** Whether it is written as no number is: with a needless leading zero. */
        public boolean isOddlyWritten() {
            return digits.length() > 1 && digits.startsWith("0");
        }
    }

    /** Several numbers with spaces or line ends between them in one cell: perhaps one number that was torn. */
    record Numerals(String asWritten, List<Numeral> parts) implements CellContent {
        public Numerals {
            Objects.requireNonNull(asWritten);
            parts = List.copyOf(parts);
        }
    }

    /** Nothing, or a mark such as "/", "—" or 无. */
    record Blank(String asWritten) implements CellContent {
        public Blank {
            Objects.requireNonNull(asWritten);
        }
    }

    /** 不适用. */
    record NotApplicable(String asWritten) implements CellContent {
        public NotApplicable {
            Objects.requireNonNull(asWritten);
        }
    }

    /**
     * What stands where a number does, with digits or what character recognition makes of them, and is none.
     *
     * @param likely the numbers that may have been meant, the likeliest first; may be empty
     */
    record Unclear(String asWritten, List<BigDecimal> likely) implements CellContent {
        public Unclear {
            Objects.requireNonNull(asWritten);
            likely = List.copyOf(likely);
        }
    }

    /** Anything else: a label, or a number that cannot be read. */
    record Words(String asWritten) implements CellContent {
        public Words {
            Objects.requireNonNull(asWritten);
        }
    }
}
