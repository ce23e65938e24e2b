package org.nianbao.analysis.comparison;

import java.util.Objects;
import org.nianbao.model.report.UnitKind;

/**
 * A unit as views list it.
 *
 * @param id the unit's stable identity within its archive
 * @param name its short name, such as 清泉乡
 * @param kind its kind
 */
public record ComparedUnit(long id, String name, UnitKind kind) {
    public ComparedUnit {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
    }
}
