package org.nianbao.analysis.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.nianbao.model.text.Wording;

/**
 * Points taken from an item, with the reason.
 *
 * @param points how many; 0 for a fault beyond the item's limit, and for a note to the person who scores
 * @param reason a sentence for the unit and the office
 */
public record Deduction(BigDecimal points, Wording reason) {
    public Deduction {
        Objects.requireNonNull(reason);
        if (points.signum() < 0) {
            throw new IllegalArgumentException("deduction of " + points);
        }
    }
}
