package org.nianbao.analysis.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.analysis.comparison.ComparedUnit;

/**
 * The proposed assessment of one unit for one year.
 *
 * @param unit whose it is
 * @param reported whether there is a report of that year. A unit without one is listed as 未报 and has no score: neither
 *     0, for the report may only be missing from the archive, nor the full points of the items that nobody has judged
 * @param items every {@link ScoreItem} in order when reported, otherwise empty
 */
public record UnitScore(ComparedUnit unit, boolean reported, List<ItemScore> items) {
    public UnitScore {
        Objects.requireNonNull(unit);
        items = List.copyOf(items);
        List<ScoreItem> expected = reported ? List.of(ScoreItem.values()) : List.of();
        if (!items.stream().map(ItemScore::item).toList().equals(expected)) {
            throw new IllegalArgumentException("items of " + unit.name() + ": " + items);
        }
    }

    /** The score of one item; empty when there is no report. */
    public Optional<ItemScore> item(ScoreItem item) {
        return reported ? Optional.of(items.get(item.ordinal())) : Optional.empty();
    }

    /** Normal items plus bonus minus penalty; empty when there is no report. */
    public Optional<BigDecimal> total() {
        if (!reported) {
            return Optional.empty();
        }
        return Optional.of(items.stream()
                .map(score -> score.item().kind() == ScoreItem.Kind.PENALTY
                        ? score.points().negate()
                        : score.points())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The grade of the {@link #total()}; empty when there is no report. */
    public Optional<Grade> grade() {
        return total().map(Grade::of);
    }
}
