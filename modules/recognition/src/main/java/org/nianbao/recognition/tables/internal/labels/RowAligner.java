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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.recognition.tables.internal.cells.LabelText;
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
    private static final double LEAST_FIT = 0.55;
    private static final double CERTAIN_FIT = 0.8;

    /** With more foreign text between a label and numbers without one, the numbers are not below that label. */
    private static final double LEAST_FIT_APART = 0.7;

    private static final double CERTAIN_MARGIN = 0.1;
    private static final double FOREIGN_FIT = 0.4;
    private static final double FOREIGN_ENTRY = 0.08;
    private static final double MISSING_ROW = 0.02;
    private static final int SHORTEST_TELLING_LABEL = 3;

    /** Of a row of table three hardly more than a blank one is left with one number; rows of table two have no more. */
    private static final int LEAST_NUMBERS_OF_WIDE_ROWS = 5;

    /** Nearly as many numbers as two rows of table three have. */
    private static final int TWO_ROWS_OF_NUMBERS = 12;

    /** A label is torn into no more, cells that were left blank among them. */
    private static final int MOST_PIECES = 3;

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
        Chain chain = Chain.best(fits, rows.size());
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
        found.sort(Comparator.comparingInt(row -> rows.indexOf(row.row())));
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
        return !labels.isEmpty() && namesOneOf(labels.get(end < 0 ? labels.size() - 1 : end), Set.of());
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

    private static boolean isLabelOnly(Entry entry, int index) {
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

    /**
     * The rows between a label without numbers and numbers without a label: their own numbers may be those of the next
     * row.
     */
    private Set<Entry> slid(List<EntryFit> fits, List<Link> links) {
        Set<Entry> linked = new HashSet<>();
        Set<Entry> pieces = new HashSet<>();
        Set<Integer> linkedRows = new HashSet<>();
        for (Link link : links) {
            EntryFit fit = fits.get(link.fit());
            // A label behind numbers may as well be that of the next ones.
            if (!fit.isBehind(link.row())) {
                linkedRows.add(link.row());
                pieces.addAll(fit.context(link.row()));
            }
            if (!rows.get(link.row()).isHeading()) {
                linked.add(fit.entry());
            }
        }
        List<RowLabel> lacking = IntStream.range(0, rows.size())
                .filter(row -> !linkedRows.contains(row) && !rows.get(row).isHeading())
                .mapToObj(rows::get)
                .toList();
        Set<Entry> extra = rowsTooMany(fits, linked, pieces);
        Gaps gaps = gaps(fits, links);
        Set<Entry> slid = new HashSet<>();
        Stretch stretch = new Stretch();
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            if (at > 0
                    && (entries.get(at - 1).isProse()
                            || entry.index() != entries.get(at - 1).index() + 1)) {
                slid.addAll(stretch.slid(entries));
                stretch = new Stretch();
            }
            if (gaps.lacking().contains(entry)
                    || isNearlyBlank(entry, linked)
                    || isOfUnknownYear(entry)
                    || !pieces.contains(entry) && namesOneOf(labelFrom(at), lacking)) {
                stretch.emptyLabel(at);
            }
            if (gaps.surplus().contains(entry)
                    || entry.tokens().size() >= TWO_ROWS_OF_NUMBERS
                    || extra.contains(entry)
                    || isStray(entry) && (mayBe(entry) || isPieceOfRow(entry)) && !linked.contains(entry)) {
                stretch.strayNumbers(at);
            }
        }
        slid.addAll(stretch.slid(entries));
        entries.stream().filter(Entry::isContested).forEach(slid::add);
        sides.forEach((at, side) -> {
            if (side == Side.UNKNOWN) {
                slid.add(entries.get(at));
            }
        });
        return slid;
    }

    /**
     * Rows whose label is a piece of one, or shares a piece with that of a row that was found: the numbers of another
     * row may stand in the middle of a label.
     */
    private Set<Entry> rowsTooMany(List<EntryFit> fits, Set<Entry> linked, Set<Entry> pieces) {
        return fits.stream()
                .filter(fit -> !linked.contains(fit.entry()) && fit.best() >= FOREIGN_FIT)
                .filter(fit -> fit.best() < EntryFit.LITERAL
                        || IntStream.range(0, rows.size())
                                .filter(row -> fit.fit(row) == fit.best())
                                .anyMatch(row -> fit.context(row).stream().anyMatch(pieces::contains)))
                .map(EntryFit::entry)
                .collect(Collectors.toSet());
    }

    /** Whether nothing but one number is left in a row among wide ones: its own numbers may stand elsewhere. */
    private static boolean isNearlyBlank(Entry entry, Set<Entry> linked) {
        if (entry.tokens().size() != 1 || !linked.contains(entry)) {
            return false;
        }
        long wide = linked.stream()
                .filter(row -> row.tokens().size() >= LEAST_NUMBERS_OF_WIDE_ROWS)
                .count();
        return wide * 2 > linked.size();
    }

    /** Whether numbers without a label are those of either year: those of the year that is meant may be blank. */
    private static boolean isOfUnknownYear(Entry entry) {
        return entry.isContested() && entry.label().isEmpty() && entry.tokens().size() < TWO_ROWS_OF_NUMBERS;
    }

    /** The texts without numbers from here on, one after another: the first, the first two and so on. */
    private List<String> labelFrom(int at) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = at;
                i < entries.size()
                        && i < at + MOST_PIECES
                        && isLabelOnly(entries.get(i), i - at + entries.get(at).index());
                i++) {
            text.append(entries.get(i).label());
            texts.add(text.toString());
        }
        return texts;
    }

    /** Whether one of these texts is the label of one of these rows, though it may be misread. */
    private static boolean namesOneOf(List<String> texts, List<RowLabel> rows) {
        return texts.stream()
                .filter(text -> text.length() >= SHORTEST_TELLING_LABEL)
                .anyMatch(text ->
                        rows.stream().anyMatch(row -> row.isLiterally(text) || LabelFit.near(row, text) >= LEAST_FIT));
    }

    /**
     * Where the table lacks rows, and where there are more numbers without a label than the form has rows: a label may
     * have been lost with its numbers, or stand before those of the row above.
     *
     * @param lacking the entries beside the places where rows lack
     * @param surplus entries of numbers that are no row
     */
    private record Gaps(Set<Entry> lacking, Set<Entry> surplus) {}

    private Gaps gaps(List<EntryFit> fits, List<Link> links) {
        Gaps gaps = new Gaps(new HashSet<>(), new HashSet<>());
        for (int i = 0; i <= links.size(); i++) {
            Link before = i == 0 ? new Link(-1, -1) : links.get(i - 1);
            Link after = i == links.size() ? new Link(fits.size(), rows.size()) : links.get(i);
            long lacking = rows.subList(before.row() + 1, after.row()).stream()
                    .filter(row -> !row.isHeading())
                    .count();
            List<EntryFit> bare = fits.subList(before.fit() + 1, after.fit()).stream()
                    .filter(fit -> fit.entry().label().isEmpty() && fit.best() < LEAST_FIT)
                    .toList();
            boolean within = i > 0 && i < links.size();
            if (lacking > bare.size()) {
                int beside = within ? before.fit() + 1 : i == 0 ? after.fit() : before.fit();
                gaps.lacking().add(fits.get(beside).entry());
            } else if (within && lacking < bare.size()) {
                gaps.surplus().add(fits.get(after.fit() - 1).entry());
            }
        }
        return gaps;
    }

    /** The entries that stand together, with no prose between them. */
    private static final class Stretch {
        private int first = -1;
        private int last = -1;
        private boolean hasEmptyLabel;
        private boolean hasStrayNumbers;

        void emptyLabel(int at) {
            reaches(at);
            hasEmptyLabel = true;
        }

        void strayNumbers(int at) {
            reaches(at);
            hasStrayNumbers = true;
        }

        private void reaches(int at) {
            first = first < 0 ? at : first;
            last = at;
        }

        /** Everything between labels without numbers and numbers without a label, if it has both. */
        List<Entry> slid(List<Entry> entries) {
            return hasEmptyLabel && hasStrayNumbers ? entries.subList(first, last + 1) : List.of();
        }
    }

    /** Whether the numbers of an entry have no label, or a lone number stands under a text that may be none. */
    private static boolean isStray(Entry entry) {
        return entry.label().isEmpty() || entry.isSingle() && entry.tokens().size() == 1;
    }

    /** Whether several numbers stand without a label, be they too few for a row. */
    private static boolean isPieceOfRow(Entry entry) {
        return entry.label().isEmpty() && !entry.isProse() && entry.tokens().size() > 1;
    }

    /** Whether an entry is literally the label of a row, other than these, that has numbers in the form. */
    private boolean namesOneOf(Entry entry, Set<Integer> otherThan) {
        for (int row = 0; row < rows.size(); row++) {
            if (!otherThan.contains(row)
                    && !rows.get(row).isHeading()
                    && rows.get(row).isLiterally(entry.label())) {
                return true;
            }
        }
        return false;
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

    /** An entry, by its number among the fits, taken for a row. */
    private record Link(int fit, int row) {}

    /** The best chain of links, each further down in the document and in the form than the one before. */
    private record Chain(List<Link> links, double score) {
        static Chain best(List<EntryFit> fits, int rowCount) {
            double[][] scores = new double[fits.size() + 1][rowCount + 1];
            double best = 0;
            int bestFit = 0;
            int bestRow = 0;
            for (int i = 1; i <= fits.size(); i++) {
                for (int j = 1; j <= rowCount; j++) {
                    double fit = fits.get(i - 1).fit(j - 1);
                    double linked = fit >= LEAST_FIT ? scores[i - 1][j - 1] + fit : 0;
                    scores[i][j] = Math.max(
                            Math.max(0, linked),
                            Math.max(scores[i - 1][j] - FOREIGN_ENTRY, scores[i][j - 1] - MISSING_ROW));
                    if (scores[i][j] > best + 1e-9) {
                        best = scores[i][j];
                        bestFit = i;
                        bestRow = j;
                    }
                }
            }
            List<Link> links = new ArrayList<>();
            int i = bestFit;
            int j = bestRow;
            while (i > 0 && j > 0 && scores[i][j] > 0) {
                double fit = fits.get(i - 1).fit(j - 1);
                if (fit >= LEAST_FIT && close(scores[i][j], scores[i - 1][j - 1] + fit)) {
                    links.add(0, new Link(i - 1, j - 1));
                    i--;
                    j--;
                } else if (close(scores[i][j], scores[i - 1][j] - FOREIGN_ENTRY)) {
                    i--;
                } else {
                    j--;
                }
            }
            return new Chain(links, best);
        }

        private static boolean close(double a, double b) {
            return Math.abs(a - b) < 1e-9;
        }
    }
}
