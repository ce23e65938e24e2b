package org.nianbao.desktop.core;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.finding.Finding;

/**
 * What is selected, in every window alike.
 *
 * @param unitId the unit, if one is selected
 * @param year the year, if one is selected
 * @param code the indicator, or {@code fact.<code>} for a number of the narrative, if one is selected
 * @param finding the finding, if one is selected
 */
public record Focus(Optional<Long> unitId, Optional<Integer> year, Optional<String> code, Optional<Finding> finding) {
    /** Nothing. */
    public static final Focus NOTHING =
            new Focus(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Focus {
        Objects.requireNonNull(unitId);
        Objects.requireNonNull(year);
        Objects.requireNonNull(code);
        Objects.requireNonNull(finding);
    }

    /** A unit's report for a year. */
    public static Focus onReport(long unitId, int year) {
        return new Focus(Optional.of(unitId), Optional.of(year), Optional.empty(), Optional.empty());
    }

    /** One number of a unit's report for a year. */
    public static Focus onValue(long unitId, int year, String code) {
        return new Focus(Optional.of(unitId), Optional.of(year), Optional.of(code), Optional.empty());
    }

    /** A finding in a unit's report for a year. */
    public static Focus onFinding(long unitId, int year, Finding finding) {
        return new Focus(
                Optional.of(unitId), Optional.of(year), finding.codes().stream().findFirst(), Optional.of(finding));
    }

    /** A year without a unit. */
    public static Focus onYear(int year) {
        return new Focus(Optional.empty(), Optional.of(year), Optional.empty(), Optional.empty());
    }
}
