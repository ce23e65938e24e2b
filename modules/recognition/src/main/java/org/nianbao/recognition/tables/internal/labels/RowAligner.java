package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.labels.Chain.Link;
import org.nianbao.recognition.tables.internal.labels.LabelledEntry.Certainty;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * Finds the rows of one table of a form among a document's entries, by their labels and their order.
 *
 * <p>The rows of a table stand in the order of the form, so the best chain of entries and rows is found by a local
 * alignment: labels that are damaged or missing are recognised by their neighbours, and whatever is not of the table
 * stays outside.
 */
public final class RowAligner {
    static final double LEAST_FIT = 0.55;
    private static final double CERTAIN_FIT = 0.8;

    /** With more foreign text between a label and numbers without one, the numbers are not below that label. */
    private static final double LEAST_FIT_APART = 0.7;

    private static final double CERTAIN_MARGIN = 0.1;
    static final double FOREIGN_FIT = 0.4;
    static final int SHORTEST_TELLING_LABEL = 3;

    /** A pipe or a tab behind a label is no cell. */
    private static final int LEAST_BLANK_CELLS = 3;

    /** No table has more rows and headings. */
    private static final int MOST_LABELS = 40;

    private final List<Entry> entries;
    private final List<RowLabel> rows;
    private final Predicate<Entry> mayBeRow;
    private final Map<Integer, Side> sides;

    private RowAligner(List<Entry> entries, List<RowLabel> rows, Predicate<Entry> mayBeRow, boolean otherTableAbove) {
        this.entries = entries;
        this.rows = rows;
        this.mayBeRow = mayBeRow;
        this.sides = sides(otherTableAbove);
    }

    /**
     * Aligns a document with a table.
     *
     * @param entries the document's entries, or those not yet spoken for
     * @param rows the table's rows, from {@link RowLabels}
     * @param mayBeRow whether an entry can be a row of the table, by what stands behind its label
     */
    public static Alignment align(List<Entry> entries, List<RowLabel> rows, Predicate<Entry> mayBeRow) {
        return new RowAligner(entries, rows, mayBeRow, false).align();
    }

    /**
     * Aligns a document with a table where the numbers of another of its tables stand above their labels: then those of
     * this one are not below theirs.
     */
    public static Alignment alignBesideNumbersAbove(
            List<Entry> entries, List<RowLabel> rows, Predicate<Entry> mayBeRow) {
        return new RowAligner(entries, rows, mayBeRow, true).align();
    }

    /** Whether numbers of a table stand on lines of their own above their labels. */
    public static boolean hasNumbersAbove(List<Entry> entries, List<RowLabel> rows, Predicate<Entry> mayBeRow) {
        return new RowAligner(entries, rows, mayBeRow, false).sides.containsValue(Side.BEFORE_LABEL);
    }

    private Alignment align() {
        List<EntryFit> fits = fits();
        Chain chain = Chain.best(fits, rows.size(), LEAST_FIT);
        List<Link> links = chain.links();
        if (links.isEmpty()) {
            return inUnbrokenOrder(Alignment.NONE);
        }
        Set<Entry> slid = slid(fits, links);
        List<LabelledEntry> found = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!rows.get(link.row()).isHeading()) {
                found.add(labelled(fits, links, i, slid));
            }
        }
        found.addAll(unlabelled(fits, links));
        found.addAll(outOfOrder(fits, links, found, slid));
        List<String> order = rows.stream().map(RowLabel::rowKey).toList();
        found.sort(Comparator.comparingInt(row -> order.indexOf(row.row().rowKey())));
        Alignment byLabels = new Alignment(found, repeated(fits, links, found), slid, chain.score());
        return byLabels.isCertain(rows) ? byLabels : inUnbrokenOrder(byLabels);
    }

    private Alignment inUnbrokenOrder(Alignment byLabels) {
        return UnbrokenOrder.of(entries, rows, mayBeRow, byLabels.rows())
                .map(byLabels::withRows)
                .orElse(byLabels);
    }

    private List<EntryFit> fits() {
        List<EntryFit> fits = new ArrayList<>();
        int at = 0;
        while (at < entries.size()) {
            Entry entry = entries.get(at);
            int bare = bareRowsFrom(at);
            if (bare > 1) {
                fits.addAll(bareRows(at, bare));
                at += bare;
                continue;
            }
            if (mayBe(entry)) {
                fits.add(
                        switch (sides.getOrDefault(at, Side.BEHIND_LABEL)) {
                            case BEHIND_LABEL -> EntryFit.of(entry, labelsBefore(at), labelsBehind(at), rows);
                            case BEFORE_LABEL -> EntryFit.byOrder(entry, labelsBehind(at), rows);
                            case UNKNOWN -> EntryFit.of(entry, List.of(), labelsBehind(at), rows);
                        });
            }
            at++;
        }
        return fits;
    }

    /** On which side of its label a row of bare numbers stands. */
    private enum Side {
        BEHIND_LABEL,
        BEFORE_LABEL,
        UNKNOWN
    }

    /** The sides of bare rows: in a series of numbers and labels by turns, its two ends tell which belong together. */
    private Map<Integer, Side> sides(boolean otherTableAbove) {
        Map<Integer, Side> sides = new HashMap<>();
        List<Integer> series = new ArrayList<>();
        for (int at = 0; at <= entries.size(); at++) {
            boolean bare = at < entries.size() && entries.get(at).label().isEmpty() && mayBe(entries.get(at));
            boolean goesOn = at > 0
                    && at < entries.size()
                    && (bare || isLabelOnly(entries.get(at), entries.get(at).index()))
                    && entries.get(at).index() == entries.get(at - 1).index() + 1;
            if (!goesOn) {
                if (!series.isEmpty()) {
                    Side side = side(series.get(0), series.get(series.size() - 1));
                    series.forEach(bareRow -> sides.put(bareRow, side));
                }
                series.clear();
            }
            if (bare) {
                series.add(at);
            }
        }
        if (otherTableAbove || sides.containsValue(Side.BEFORE_LABEL)) {
            sides.replaceAll((at, side) -> side == Side.BEHIND_LABEL ? Side.UNKNOWN : side);
        }
        return sides;
    }

    private Side side(int first, int last) {
        boolean before = EntryFit.of(entries.get(first), labelsBefore(first), List.of(), rows)
                        .best()
                >= LEAST_FIT;
        boolean behind =
                EntryFit.byOrder(entries.get(last), labelsBehind(last), rows).best() >= LEAST_FIT;
        if (behind && !before) {
            return Side.BEFORE_LABEL;
        }
        // With a label, or none, at both ends, a series of several rows reads either way.
        boolean eitherWay =
                behind == before && first != last || isNamed(labelsBefore(first), -1) && isNamed(labelsBehind(last), 0);
        return eitherWay ? Side.UNKNOWN : Side.BEHIND_LABEL;
    }

    /** Whether the first of the labels, or the last one, is literally that of a row with numbers. */
    private boolean isNamed(List<Entry> labels, int end) {
        return !labels.isEmpty() && namesRow(labels.get(end < 0 ? labels.size() - 1 : end));
    }

    private boolean mayBe(Entry entry) {
        return !entry.isProse() && mayBeRow.test(entry);
    }

    /** How many entries without a label follow one another from here. */
    private int bareRowsFrom(int at) {
        int end = at;
        while (end < entries.size()
                && entries.get(end).label().isEmpty()
                && entries.get(end).index() == entries.get(at).index() + end - at
                && mayBe(entries.get(end))) {
            end++;
        }
        return end - at;
    }

    /** Several rows of bare numbers: below as many labels they are taken in order, below one the first is its row. */
    private List<EntryFit> bareRows(int at, int count) {
        List<Entry> before = labelsBefore(at);
        List<Entry> labels = before.stream()
                .filter(label -> rows.stream().anyMatch(row -> !row.isHeading() && row.isLiterally(label.label())))
                .toList();
        long damagedLabels = before.stream()
                .filter(label -> rows.stream().noneMatch(row -> row.isLiterally(label.label())))
                .filter(label ->
                        EntryFit.byOrder(entries.get(at), List.of(label), rows).best() >= LEAST_FIT)
                .count();
        List<EntryFit> fits = new ArrayList<>();
        boolean aboveLabels = sides.get(at) == Side.BEFORE_LABEL;
        for (int i = 0; i < count; i++) {
            Entry entry = entries.get(at + i);
            if (aboveLabels) {
                List<Entry> behind = i == count - 1 ? labelsBehind(at + i) : List.of();
                fits.add(EntryFit.byOrder(entry, behind, rows));
            } else if (labels.size() == count && damagedLabels == 0) {
                fits.add(EntryFit.byOrder(entry, List.of(labels.get(i)), rows));
            } else if (labels.size() + damagedLabels > 1) {
                fits.add(EntryFit.unlabelled(entry, rows));
            } else if (i == 0) {
                // Another label above the rows may have been lost, whose numbers these are.
                fits.add(EntryFit.byOrder(entry, before, rows));
            } else {
                List<Entry> behind = i == count - 1 ? labelsBehind(at + i) : List.of();
                fits.add(EntryFit.of(entry, List.of(), behind, rows));
            }
        }
        return fits;
    }

    private List<Entry> labelsBefore(int at) {
        List<Entry> labels = new ArrayList<>();
        int previous = entries.get(at).index() - 1;
        for (int i = at - 1;
                i >= 0
                        && labels.size() < MOST_LABELS
                        && isLabelOnly(entries.get(i), previous)
                        && !isBlankRow(entries.get(i));
                i--) {
            labels.add(0, entries.get(i));
            previous--;
        }
        return labels;
    }

    private List<Entry> labelsBehind(int at) {
        List<Entry> labels = new ArrayList<>();
        int next = entries.get(at).index() + 1;
        for (int i = at + 1;
                labels.size() < MOST_LABELS
                        && i < entries.size()
                        && isLabelOnly(entries.get(i), next)
                        && !isBlankRow(entries.get(i));
                i++) {
            labels.add(entries.get(i));
            next++;
        }
        return labels;
    }

    /** Whether an entry is a row by itself whose cells were left blank: its label is not that of other numbers. */
    private boolean isBlankRow(Entry entry) {
        return entry.run().size() >= LEAST_BLANK_CELLS
                && rows.stream()
                        .anyMatch(row -> !row.isHeading()
                                && entry.label().endsWith(row.name())
                                && row.isLiterally(entry.label()));
    }

    static boolean isLabelOnly(Entry entry, int index) {
        return entry.index() == index && !entry.isProse() && !entry.hasValues();
    }

    private LabelledEntry labelled(List<EntryFit> fits, List<Link> links, int at, Set<Entry> slid) {
        Link link = links.get(at);
        EntryFit fit = fits.get(link.fit());
        Certainty certainty = slid.contains(fit.entry()) ? Certainty.SLID : certainty(fits, links, at);
        return new LabelledEntry(rows.get(link.row()), fit.entry(), certainty, fit.context(link.row()));
    }

    private Certainty certainty(List<EntryFit> fits, List<Link> links, int at) {
        Link link = links.get(at);
        EntryFit fit = fits.get(link.fit());
        boolean clear = fit.fit(link.row()) >= CERTAIN_FIT && fit.margin(link.row()) >= CERTAIN_MARGIN;
        if (fit.isByOrder()) {
            return clear ? Certainty.BY_ORDER : Certainty.GUESSED;
        }
        boolean certain = !fit.isBehind(link.row())
                && !isFollowedByStray(fits, links, at)
                && !mayBeAboveItsLabel(fit.entry())
                && (clear || isHeldByNeighbours(fits, links, at));
        return certain ? Certainty.CERTAIN : Certainty.GUESSED;
    }

    /** Whether bare numbers stand right above the literal label of a row that has none of its own below. */
    private boolean mayBeAboveItsLabel(Entry entry) {
        List<Entry> behind = entry.label().isEmpty() ? labelsBehind(positionOf(entry)) : List.of();
        return behind.size() > 1
                && rows.stream()
                        .anyMatch(row -> !row.isHeading()
                                && row.isLiterally(behind.get(0).label()))
                && EntryFit.byOrder(entry, List.of(behind.get(1)), rows).best() < FOREIGN_FIT;
    }

    /** The rows whose numbers may be those of another one, and those that stand on either side of their labels. */
    private Set<Entry> slid(List<EntryFit> fits, List<Link> links) {
        Set<Entry> slid = SlidRows.of(entries, rows, this::mayBe, fits, links);
        sides.forEach((at, side) -> {
            if (side == Side.UNKNOWN) {
                slid.add(entries.get(at));
            }
        });
        return slid;
    }

    /** Whether an entry is literally the label of a row that has numbers in the form. */
    private boolean namesRow(Entry entry) {
        return rows.stream().anyMatch(row -> !row.isHeading() && row.isLiterally(entry.label()));
    }

    /** Whether a row without a label follows for which the form has none: a group may have been taken for a row. */
    private boolean isFollowedByStray(List<EntryFit> fits, List<Link> links, int at) {
        if (at == links.size() - 1) {
            return false;
        }
        Link link = links.get(at);
        Link next = links.get(at + 1);
        return areNeighbours(link.row(), next.row())
                && fits.subList(link.fit() + 1, next.fit()).stream()
                        .map(EntryFit::entry)
                        .anyMatch(entry -> entry.label().isEmpty() && !hasForeignLabel(entry));
    }

    /** Whether a row of bare numbers stands right behind a label of its own that is none of the form's. */
    private boolean hasForeignLabel(Entry entry) {
        List<Entry> labels = labelsBefore(positionOf(entry));
        if (labels.isEmpty()) {
            return false;
        }
        Entry nearest = labels.get(labels.size() - 1);
        return LabelText.ideographs(nearest.label()) >= SHORTEST_TELLING_LABEL
                && EntryFit.byOrder(entry, List.of(nearest), rows).best() < FOREIGN_FIT;
    }

    private int positionOf(Entry entry) {
        return Collections.binarySearch(entries, entry, Comparator.comparingInt(Entry::index));
    }

    /**
     * Whether the rows right before and after in the form are certain and leave room for this one, and no other fits.
     */
    private boolean isHeldByNeighbours(List<EntryFit> fits, List<Link> links, int at) {
        if (at == 0 || at == links.size() - 1) {
            return false;
        }
        Link before = links.get(at - 1);
        Link after = links.get(at + 1);
        Link link = links.get(at);
        EntryFit fit = fits.get(link.fit());
        boolean apart = fit.entry().label().isEmpty();
        return fit.fit(link.row()) >= (apart ? LEAST_FIT_APART : LEAST_FIT)
                && fit.margin(link.row()) >= 0
                && areNeighbours(before.row(), link.row())
                && areNeighbours(link.row(), after.row())
                && before.fit() == link.fit() - 1
                && after.fit() == link.fit() + 1
                && fits.get(before.fit()).fit(before.row()) >= CERTAIN_FIT
                && fits.get(after.fit()).fit(after.row()) >= CERTAIN_FIT;
    }

    private boolean areNeighbours(int row, int later) {
        return rows.subList(row + 1, later).stream().allMatch(RowLabel::isHeading);
    }

    /** Rows between two recognised ones that have exactly as many entries between them. */
    private List<LabelledEntry> unlabelled(List<EntryFit> fits, List<Link> links) {
        List<LabelledEntry> found = new ArrayList<>();
        for (int i = 1; i < links.size(); i++) {
            Link before = links.get(i - 1);
            Link after = links.get(i);
            List<RowLabel> missing = rows.subList(before.row() + 1, after.row()).stream()
                    .filter(row -> !row.isHeading())
                    .toList();
            List<EntryFit> between = fits.subList(before.fit() + 1, after.fit()).stream()
                    .filter(fit -> fit.best() < LEAST_FIT)
                    .toList();
            if (missing.size() == between.size()) {
                for (int k = 0; k < missing.size(); k++) {
                    found.add(new LabelledEntry(missing.get(k), between.get(k).entry(), Certainty.GUESSED, List.of()));
                }
            }
        }
        return found;
    }

    /** Rows that stand within the table under their own literal label, in another place than the form has them. */
    private List<LabelledEntry> outOfOrder(
            List<EntryFit> fits, List<Link> links, List<LabelledEntry> found, Set<Entry> slid) {
        Set<RowLabel> foundRows = new HashSet<>();
        found.forEach(row -> foundRows.add(row.row()));
        int first = links.get(0).fit();
        while (first > 0 && standsBeside(fits.get(first - 1), fits.get(first))) {
            first--;
        }
        int last = links.get(links.size() - 1).fit();
        while (last < fits.size() - 1 && standsBeside(fits.get(last + 1), fits.get(last))) {
            last++;
        }
        List<LabelledEntry> others = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            RowLabel label = rows.get(row);
            if (label.isHeading() || foundRows.contains(label)) {
                continue;
            }
            List<Entry> named = fits.subList(first, last + 1).stream()
                    .filter(fit -> !fit.isByOrder())
                    .map(EntryFit::entry)
                    .filter(entry -> label.isLiterally(entry.label()))
                    .toList();
            boolean taken = named.size() != 1
                    || slid.contains(named.get(0))
                    || named.get(0).label().length() < SHORTEST_TELLING_LABEL
                    || found.stream().anyMatch(other -> other.entry().equals(named.get(0)))
                    || rows.stream()
                                    .filter(other ->
                                            other.isLiterally(named.get(0).label()))
                                    .count()
                            > 1;
            if (!taken) {
                others.add(new LabelledEntry(label, named.get(0), Certainty.CERTAIN, List.of()));
            }
        }
        return others;
    }

    /** Whether an entry with the literal label of a row stands in the same table as another one, not far from it. */
    private boolean standsBeside(EntryFit row, EntryFit other) {
        int from = Math.min(positionOf(row.entry()), positionOf(other.entry()));
        int to = Math.max(positionOf(row.entry()), positionOf(other.entry()));
        return rows.stream()
                        .anyMatch(label -> !label.isHeading()
                                && label.isLiterally(row.entry().label()))
                && to - from < MOST_LABELS
                && entries.get(to).index() - entries.get(from).index() == to - from
                && entries.subList(from, to).stream().noneMatch(Entry::isProse);
    }

    private List<LabelledEntry> repeated(List<EntryFit> fits, List<Link> links, List<LabelledEntry> found) {
        Set<Entry> taken = new HashSet<>();
        found.forEach(row -> taken.add(row.entry()));
        List<LabelledEntry> repeated = new ArrayList<>();
        for (EntryFit fit : fits) {
            for (int row = 0; row < rows.size() && !taken.contains(fit.entry()); row++) {
                boolean literal = fit.fit(row) >= EntryFit.LITERAL
                        && fit.margin(row) >= CERTAIN_MARGIN
                        && fit.entry().label().length() >= SHORTEST_TELLING_LABEL;
                if (literal && !rows.get(row).isHeading()) {
                    repeated.add(new LabelledEntry(rows.get(row), fit.entry(), Certainty.CERTAIN, fit.context(row)));
                }
            }
        }
        return repeated;
    }
}
