package org.nianbao.archive;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.report.Report;

/**
 * How a report names its unit: the short name and, where it tells, the administrative chain above it.
 *
 * @param name such as 清泉乡
 * @param parent such as 巴中市巴州区; empty when not known
 */
public record UnitName(String name, Optional<String> parent) {
    public UnitName {
        Objects.requireNonNull(parent);
        if (name.isBlank() || parent.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a blank name");
        }
    }

    /** The name that a report gives; empty when its unit is not settled. */
    public static Optional<UnitName> of(Report report) {
        return report.unit()
                .certain()
                .filter(name -> !name.isBlank())
                .map(name -> new UnitName(name, report.parent().certain().filter(parent -> !parent.isBlank())));
    }

    /**
     * Whether both may name the same unit: the names are equal, and one chain ends with the other (巴州区 and 巴中市巴州区) or
     * is not known.
     */
    public boolean mayBe(UnitName other) {
        return name.equals(other.name)
                && (parent.isEmpty()
                        || other.parent.isEmpty()
                        || parent.get().endsWith(other.parent.get())
                        || other.parent.get().endsWith(parent.get()));
    }
}
