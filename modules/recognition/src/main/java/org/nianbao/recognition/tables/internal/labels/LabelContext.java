package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * A text that may be an entry's label: its own, with pieces torn off it that stand before and after.
 *
 * @param isBehind whether the entry has no label of its own and the text is not the one right above it
 */
record LabelContext(String text, List<Entry> pieces, boolean isBehind) {
    private static final int MOST_PIECES_BEFORE = 3;
    private static final int MOST_PIECES_BEHIND = 2;

    LabelContext {
        pieces = List.copyOf(pieces);
    }

    /** The possible labels of an entry, the nearest text first. */
    static List<LabelContext> of(Entry entry, List<Entry> before, List<Entry> behind) {
        List<LabelContext> contexts = new ArrayList<>();
        int mostBefore = Math.min(before.size(), MOST_PIECES_BEFORE);
        int mostBehind = Math.min(behind.size(), MOST_PIECES_BEHIND);
        for (int pieces = 0; pieces <= mostBefore + mostBehind; pieces++) {
            for (int behindCount = 0; behindCount <= Math.min(pieces, mostBehind); behindCount++) {
                int beforeCount = pieces - behindCount;
                if (beforeCount <= mostBefore) {
                    List<Entry> parts = new ArrayList<>(before.subList(before.size() - beforeCount, before.size()));
                    StringBuilder text = new StringBuilder();
                    parts.forEach(part -> text.append(part.label()));
                    text.append(entry.label());
                    for (Entry part : behind.subList(0, behindCount)) {
                        parts.add(part);
                        text.append(part.label());
                    }
                    if (text.length() > 0) {
                        contexts.add(new LabelContext(
                                text.toString(), parts, entry.label().isEmpty() && beforeCount == 0));
                    }
                }
            }
        }
        return contexts;
    }
}
