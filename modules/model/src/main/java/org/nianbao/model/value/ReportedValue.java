package org.nianbao.model.value;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.text.Wording;

/**
 * What a report says about one number, with its evidence. Blank, "/", "—" and 0 never collapse into one another.
 *
 * <p>The order of the cases is that of the contract's {@code status} words.
 */
public sealed interface ReportedValue {
    /** The amount that may be counted with; empty when it is not certain or not there. A blank proved to be 0 is 0. */
    Optional<Amount> certainAmount();

    /** Which case this is. */
    ValueStatus status();

    /** Where it stands; empty when it is nowhere. */
    Optional<SourcePlace> sourcePlace();

    /** Read with certainty. The note is what the cell says besides the number, such as 其中修订16件. */
    record Stated(Amount amount, String asWritten, Optional<String> note, SourcePlace place) implements ReportedValue {
        public Stated {
            Objects.requireNonNull(amount);
            Objects.requireNonNull(asWritten);
            Objects.requireNonNull(note);
            Objects.requireNonNull(place);
        }

        @Override
        public ValueStatus status() {
            return ValueStatus.STATED;
        }

        @Override
        public Optional<Amount> certainAmount() {
            return Optional.of(amount);
        }

        @Override
        public Optional<SourcePlace> sourcePlace() {
            return Optional.of(place);
        }
    }

    /** Left empty, or marked so with "/", "—", "-", "无"; counted as 0 only where a proof says so. */
    record LeftBlank(String asWritten, SourcePlace place, Optional<Wording> zeroProof) implements ReportedValue {
        public LeftBlank {
            Objects.requireNonNull(asWritten);
            Objects.requireNonNull(place);
            Objects.requireNonNull(zeroProof);
        }

        @Override
        public ValueStatus status() {
            return ValueStatus.BLANK;
        }

        @Override
        public Optional<Amount> certainAmount() {
            return zeroProof.map(proof -> new Amount.Count(0));
        }

        @Override
        public Optional<SourcePlace> sourcePlace() {
            return Optional.of(place);
        }
    }

    /** Marked 不适用. */
    record NotApplicable(String asWritten, SourcePlace place) implements ReportedValue {
        public NotApplicable {
            Objects.requireNonNull(asWritten);
            Objects.requireNonNull(place);
        }

        @Override
        public ValueStatus status() {
            return ValueStatus.NOT_APPLICABLE;
        }

        @Override
        public Optional<Amount> certainAmount() {
            return Optional.empty();
        }

        @Override
        public Optional<SourcePlace> sourcePlace() {
            return Optional.of(place);
        }
    }

    /** Restored by arithmetic; the proof says how. A non-zero amount needs two independent sums. */
    record Proved(Amount amount, String asWritten, Wording proof, SourcePlace place) implements ReportedValue {
        public Proved {
            Objects.requireNonNull(amount);
            Objects.requireNonNull(asWritten);
            Objects.requireNonNull(proof);
            Objects.requireNonNull(place);
        }

        @Override
        public ValueStatus status() {
            return ValueStatus.PROVED;
        }

        @Override
        public Optional<Amount> certainAmount() {
            return Optional.of(amount);
        }

        @Override
        public Optional<SourcePlace> sourcePlace() {
            return Optional.of(place);
        }
    }

    /** Not certain: the possible amounts, best first (may be empty), and why. */
    record Doubtful(List<Amount> candidates, Wording why, String asWritten, Optional<SourcePlace> place)
            implements ReportedValue {
        public Doubtful {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(why);
            Objects.requireNonNull(asWritten);
            Objects.requireNonNull(place);
        }

        @Override
        public ValueStatus status() {
            return ValueStatus.DOUBTFUL;
        }

        @Override
        public Optional<Amount> certainAmount() {
            return Optional.empty();
        }

        @Override
        public Optional<SourcePlace> sourcePlace() {
            return place;
        }
    }

    /** No such row or table was found. */
    record Absent() implements ReportedValue {
        @Override
        public ValueStatus status() {
            return ValueStatus.ABSENT;
        }

        @Override
        public Optional<Amount> certainAmount() {
            return Optional.empty();
        }

        @Override
        public Optional<SourcePlace> sourcePlace() {
            return Optional.empty();
        }
    }

    /** Entered by hand in place of another value, which is kept. */
    record Entered(Amount amount, String enteredBy, Instant enteredAt, ReportedValue replaced)
            implements ReportedValue {
        public Entered {
            Objects.requireNonNull(amount);
            Objects.requireNonNull(enteredBy);
            Objects.requireNonNull(enteredAt);
            Objects.requireNonNull(replaced);
        }

        @Override
        public ValueStatus status() {
            return ValueStatus.ENTERED;
        }

        @Override
        public Optional<Amount> certainAmount() {
            return Optional.of(amount);
        }

        @Override
        public Optional<SourcePlace> sourcePlace() {
            return Optional.of(new SourcePlace.ByHand());
        }
    }
}
