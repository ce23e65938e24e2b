package org.nianbao.model.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;

/** Something that identifies a report (unit, parent, year, date): known with its evidence, or not settled. */
public sealed interface Identified<T> {
    /** The value when it is certain. */
    Optional<T> certain();

    /** Whether somebody typed it, so that it does not stand in the file. */
    default boolean byHand() {
        return this instanceof Known<T> known && known.place() instanceof SourcePlace.ByHand;
    }

    /** Certain; the quote is the text that says so, and stands at the place. */
    record Known<T>(T value, String quote, SourcePlace place) implements Identified<T> {
        public Known {
            Objects.requireNonNull(value);
            Objects.requireNonNull(quote);
            Objects.requireNonNull(place);
        }

        @Override
        public Optional<T> certain() {
            return Optional.of(value);
        }
    }

    /** Not certain: the candidates, best first (empty when the text says nothing), and why. */
    record Unsettled<T>(List<T> candidates, Wording why) implements Identified<T> {
        public Unsettled {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(why);
        }

        @Override
        public Optional<T> certain() {
            return Optional.empty();
        }
    }
}
