package org.nianbao.desktop.review.model;

import java.util.Objects;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.model.finding.Finding;

/** A finding with the unit and year whose report it is in. */
public record FindingEntry(ComparedUnit unit, int year, Finding finding) {
    public FindingEntry {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(finding);
    }
}
