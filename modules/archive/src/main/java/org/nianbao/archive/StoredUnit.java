package org.nianbao.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.report.UnitKind;

/**
 * A unit of the archive.
 *
 * @param id its stable identity within the archive
 * @param name its short name now
 * @param parent the administrative chain above it, the longest that a report gave; empty when not known
 * @param kind its kind
 * @param sequence its place in the order in which units first appeared, from 1
 * @param formerNames names that it bore before and that still find it; may be empty
 */
public record StoredUnit(
        long id, String name, Optional<String> parent, UnitKind kind, int sequence, List<String> formerNames) {
    public StoredUnit {
        Objects.requireNonNull(name);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(kind);
        formerNames = List.copyOf(formerNames);
    }
}
