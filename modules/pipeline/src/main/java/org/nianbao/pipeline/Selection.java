package org.nianbao.pipeline;

import java.util.List;

/**
 * Which reports a view is about.
 *
 * @param units unit names; empty means all
 * @param years report years; empty means all
 */
public record Selection(List<String> units, List<Integer> years) {
    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        units = List.copyOf(units);
        years = List.copyOf(years);
    }
}
