package org.nianbao.exchange.table;

import java.util.Objects;

/**
 * A column of a {@link PlainTable}.
 *
 * @param group the heading it shares with its neighbours; empty when it has none
 * @param label its own heading
 * @param content what its cells hold
 */
public record TableColumn(String group, String label, Content content) {
    /** What the cells of a column hold. */
    public enum Content {
        /** Words. */
        WORDS,
        /** Days, and words where there is none. */
        DAYS,
        /** Numbers. */
        AMOUNTS,
        /** Differences, whose sign is always told. */
        CHANGES
    }

    public TableColumn {
        Objects.requireNonNull(group);
        Objects.requireNonNull(label);
        Objects.requireNonNull(content);
    }

    /** Group and own heading in one line. */
    public String fullLabel() {
        return group.isEmpty() ? label : group + " " + label;
    }
}
