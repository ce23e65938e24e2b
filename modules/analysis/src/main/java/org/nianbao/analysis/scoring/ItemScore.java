package org.nianbao.analysis.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The proposed points of one item for one unit.
 *
 * @param item which item
 * @param points from 0 to the item's full points; a penalty's points are what it takes from the total
 * @param judged whether the program could judge it; an item that it could not judge is for a person to fill in
 * @param deductions why points are missing, in the order of the findings; their points add up to what is missing from a
 *     normal item. May be empty
 */
public record ItemScore(ScoreItem item, BigDecimal points, boolean judged, List<Deduction> deductions) {
    public ItemScore {
        Objects.requireNonNull(item);
        deductions = List.copyOf(deductions);
        if (points.signum() < 0 || points.compareTo(item.fullPoints()) > 0) {
            throw new IllegalArgumentException(item + " " + points);
        }
    }

    /** An item that only a person can judge, at its starting points. */
    static ItemScore open(ScoreItem item) {
        return new ItemScore(item, item.startingPoints(), false, List.of());
    }

    /** A normal item after its deductions. */
    static ItemScore after(ScoreItem item, boolean judged, List<Deduction> deductions) {
        BigDecimal lost = deductions.stream().map(Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ItemScore(item, item.startingPoints().subtract(lost), judged, deductions);
    }
}
