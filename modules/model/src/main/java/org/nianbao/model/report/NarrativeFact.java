package org.nianbao.model.report;

import java.util.Objects;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/**
 * A number that the narrative states.
 *
 * @param code which number
 * @param value the number with its certainty
 * @param unit the unit word as written (条, 件, 篇, …); empty when the text has none
 * @param approximate whether the text says 余, 多, 约
 * @param cumulative whether it counts since the beginning rather than the year
 * @param quote the words that say so
 * @param place where they stand
 */
public record NarrativeFact(
        FactCode code,
        ReportedValue value,
        String unit,
        boolean approximate,
        boolean cumulative,
        String quote,
        SourcePlace place) {
    public NarrativeFact {
        Objects.requireNonNull(code);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(place);
    }
}
