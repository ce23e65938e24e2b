package org.nianbao.model.report;

import java.util.List;
import java.util.Objects;
import org.nianbao.model.value.SourcePlace;

/**
 * A list of parts that the narrative gives.
 *
 * @param code which list
 * @param items the parts, in the order of the text; never empty
 * @param open whether the list ends with 等 or names only some parts, so that it may be smaller than its total
 * @param quote the words
 * @param place where they stand
 */
public record NarrativeList(ListCode code, List<Item> items, boolean open, String quote, SourcePlace place) {
    public NarrativeList {
        Objects.requireNonNull(code);
        items = List.copyOf(items);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(place);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list without items");
        }
    }

    /** One part: its name and number as the text gives them; approximate where the text says 余, 多, 约. */
    public record Item(String name, long number, boolean approximate) {
        public Item {
            Objects.requireNonNull(name);
        }
    }

    /** The sum of the parts. */
    public long sum() {
        return items.stream().mapToLong(Item::number).sum();
    }

    /** Whether some part is only approximate. */
    public boolean approximate() {
        return items.stream().anyMatch(Item::approximate);
    }
}
