package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.labels.RowLabel;
import org.nianbao.recognition.tables.internal.labels.RowLabels;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** What stands around an entry in the document. */
final class Surroundings {
    /** A header of one cell per line has at most as many lines, section headings included. */
    private static final int LONGEST_HEADER = 40;

    /** So many entries without values are looked at above a row of a grid: the three tables have fewer together. */
    private static final int MOST_HEADERS = 200;

    private static final int MOST_ROWS_WITHOUT_VALUES = 40;

    /** Between the label of a row and its first cell. */
    private static final int MOST_LAYOUT_CELLS = 2;

    private static final Map<FormTable, List<RowLabel>> LABELS = Stream.of(FormTable.DISCLOSURE, FormTable.REQUESTS)
            .collect(Collectors.toUnmodifiableMap(table -> table, Surroundings::labelsOf));

    private final List<Entry> entries;

    /** For each entry the first of the rows with values that it stands in, or itself. */
    private final int[] firstOfRows;

    /** For each entry the nearest one above that has no values and is no prose; -1 when there is none. */
    private final int[] headerBefore;

    private final boolean keepsEmptyCells;

    /** What was found above one row holds for the rows below it. */
    private final Map<Header, Optional<HeaderColumns>> headers = new HashMap<>();

    /** What the columns of a header depend on: the nearest entry above that may be of it, the table and the names. */
    private record Header(int nearest, OptionalInt table, List<List<String>> names) {}

    /** Looks at all entries of a document, each at its index. */
    Surroundings(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.firstOfRows = new int[entries.size()];
        this.headerBefore = new int[entries.size()];
        this.keepsEmptyCells = entries.stream().anyMatch(Surroundings::hasEmptyCellsBetween);
        for (int at = 0; at < entries.size(); at++) {
            boolean prose = at > 0 && entries.get(at - 1).isProse();
            boolean values = at > 0 && entries.get(at - 1).hasValues();
            firstOfRows[at] = values && !prose ? firstOfRows[at - 1] : at;
            headerBefore[at] = at == 0 ? -1 : values || prose ? headerBefore[at - 1] : at - 1;
        }
    }

    private static List<RowLabel> labelsOf(FormTable table) {
        Catalogue catalogue = Catalogue.standard();
        return catalogue.generations().stream()
                .filter(FormGeneration::hasThreeTables)
                .flatMap(generation -> RowLabels.of(catalogue.form(generation), table).stream())
                .filter(label -> !label.isHeading())
                .distinct()
                .toList();
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

    /** The first of the rows with values, one right below the other, that an entry stands in; prose ends them. */
    Entry firstOfRows(Entry entry) {
        return entries.get(firstOfRows[entry.index()]);
    }

    /** The entries without values above the rows that an entry stands in, the nearest last; prose ends both. */
    List<Entry> headerAbove(Entry entry) {
        return labelsAbove(firstOfRows(entry));
    }

    /** The entries without values right below an entry, the nearest first; prose ends them. */
    private List<Entry> labelsBelow(Entry entry) {
        return entries.subList(entry.index() + 1, entries.size()).stream()
                .limit(MOST_ROWS_WITHOUT_VALUES)
                .takeWhile(below -> !below.isProse() && !below.hasValues())
                .toList();
    }

    /** Whether right before or behind an entry stand values without a label, which may be its own. */
    boolean isBesideBareValues(Entry entry) {
        return bareBeside(entry).findAny().isPresent();
    }

    /** Whether right before or behind an entry stand values without a label, fewer than so many. */
    boolean isBesideFewBareValues(Entry entry, int width) {
        return bareBeside(entry).anyMatch(beside -> beside.tokens().size() < width);
    }

    /** Whether more values without a label stand below an entry in the same table of the document. */
    boolean hasBareValuesBelow(Entry entry) {
        return entry.table().isPresent()
                && entries.subList(entry.index() + 1, entries.size()).stream()
                        .takeWhile(below -> below.table().equals(entry.table()))
                        .limit(MOST_ROWS_WITHOUT_VALUES)
                        .anyMatch(below -> below.label().isEmpty() && below.hasValues());
    }

    private Stream<Entry> bareBeside(Entry entry) {
        return entries.subList(Math.max(0, entry.index() - 1), Math.min(entries.size(), entry.index() + 2)).stream()
                .filter(beside -> beside.index() != entry.index())
                .filter(beside -> beside.label().isEmpty() && beside.hasValues() && !beside.isProse());
    }

    /**
     * Whether several empty cells side by side were left in some row of the document: converters that leave out cells
     * that repeat the one before would not have kept them.
     */
    boolean keepsEmptyCells() {
        return keepsEmptyCells;
    }

    private static boolean hasEmptyCellsBetween(Entry entry) {
        int empty = 0;
        boolean written = false;
        for (Piece piece : entry.run()) {
            if (!piece.isEmpty() && (empty > MOST_LAYOUT_CELLS || written && empty > 1)) {
                return true;
            }
            written |= !piece.isEmpty();
            empty = piece.isEmpty() ? empty + 1 : 0;
        }
        return false;
    }

    /** Every entry from one to another, with those without values right above and below. */
    Set<Entry> withLabelsAround(Entry first, Entry last) {
        Set<Entry> around = new HashSet<>(entries.subList(first.index(), last.index() + 1));
        around.addAll(labelsAbove(first));
        around.addAll(labelsBelow(last));
        return around;
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

    /**
     * Every entry from one to another that is no prose, with the header above the first.
     *
     * @param table the form's table that they are of: rows of others above it, left blank, are no header
     */
    List<Entry> region(FormTable table, Entry first, Entry last) {
        List<Entry> rows = entries.subList(first.index(), last.index() + 1).stream()
                .filter(entry -> !entry.isProse())
                .toList();
        List<Entry> region = new ArrayList<>();
        for (Entry above : labelsAbove(first)) {
            if (isBlankRowOfOther(table, above)) {
                region.clear();
                continue;
            }
            boolean sameTable = rows.stream()
                    .anyMatch(row -> row.table().isPresent() && row.table().equals(above.table()));
            if (sameTable || HeaderWords.isHeader(above)) {
                region.add(above);
            }
        }
        region.addAll(rows);
        return region;
    }

    private static boolean isBlankRowOfOther(FormTable table, Entry entry) {
        return !entry.run().isEmpty()
                && LABELS.entrySet().stream()
                        .filter(other -> other.getKey() != table)
                        .flatMap(other -> other.getValue().stream())
                        .anyMatch(label -> label.isLiterally(entry.label()));
    }

    /** The grid columns of the header above an entry, if the entry stands in a grid and the header is whole. */
    Optional<HeaderColumns> header(Entry entry, List<List<String>> names) {
        return entry.isGrid()
                ? headers.computeIfAbsent(
                        new Header(headerBefore[entry.index()], entry.table(), names),
                        header -> HeaderColumns.find(headersInTable(entry), names))
                : Optional.empty();
    }
}
