package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** What stands around an entry in the document. */
final class Surroundings {
    /** A header of one cell per line has at most as many lines, section headings included. */
    private static final int LONGEST_HEADER = 40;

    /** So many entries without values are looked at above a row of a grid: the three tables have fewer together. */
    private static final int MOST_HEADERS = 200;

    private final List<Entry> entries;

    /** For each entry the first of the rows with values that it stands in, or itself. */
    private final int[] firstOfRows;

    /** For each entry the nearest one above that has no values and is no prose; -1 when there is none. */
    private final int[] headerBefore;

    /** Looks at all entries of a document, each at its index. */
    Surroundings(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.firstOfRows = new int[entries.size()];
        this.headerBefore = new int[entries.size()];
        for (int at = 0; at < entries.size(); at++) {
            boolean prose = at > 0 && entries.get(at - 1).isProse();
            boolean values = at > 0 && entries.get(at - 1).hasValues();
            firstOfRows[at] = values && !prose ? firstOfRows[at - 1] : at;
            headerBefore[at] = at == 0 ? -1 : values || prose ? headerBefore[at - 1] : at - 1;
        }
    }

    /** The entries without values right above an entry, the nearest last; prose ends them. */
    List<Entry> labelsAbove(Entry entry) {
        List<Entry> labels = new ArrayList<>();
        for (int i = entry.index() - 1; i >= 0 && labels.size() < LONGEST_HEADER; i--) {
            Entry above = entries.get(i);
            if (above.isProse() || above.hasValues()) {
                break;
            }
            labels.add(0, above);
        }
        return labels;
    }

    /** The entries without values above the rows that an entry stands in, the nearest last; prose ends both. */
    List<Entry> headerAbove(Entry entry) {
        return labelsAbove(entries.get(firstOfRows[entry.index()]));
    }

    /** The entries without values above an entry in the same table of the document, the nearest last. */
    List<Entry> headersInTable(Entry entry) {
        List<Entry> headers = new ArrayList<>();
        int at = headerBefore[entry.index()];
        for (int looked = 0; at >= 0 && looked < MOST_HEADERS; looked++) {
            Entry above = entries.get(at);
            if (above.table().isPresent() && above.table().equals(entry.table())) {
                headers.add(above);
            }
            at = headerBefore[at];
        }
        Collections.reverse(headers);
        return headers;
    }

    /** Every entry from one to another that is no prose, with the header above the first. */
    List<Entry> region(Entry first, Entry last) {
        List<Entry> rows = entries.subList(first.index(), last.index() + 1).stream()
                .filter(entry -> !entry.isProse())
                .toList();
        List<Entry> region = new ArrayList<>();
        for (Entry above : labelsAbove(first)) {
            boolean sameTable = rows.stream()
                    .anyMatch(row -> row.table().isPresent() && row.table().equals(above.table()));
            if (sameTable || HeaderWords.isHeader(above)) {
                region.add(above);
            }
        }
        region.addAll(rows);
        return region;
    }

    /** The grid columns of the header above an entry, if the entry stands in a grid and the header is whole. */
    Optional<HeaderColumns> header(Entry entry, List<List<String>> names) {
        return entry.isGrid() ? HeaderColumns.find(headersInTable(entry), names) : Optional.empty();
    }
}
