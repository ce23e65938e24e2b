package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.recognition.tables.internal.labels.Chain.Link;
import org.nianbao.recognition.tables.internal.rows.Entry;

/**
 * Finds the rows whose numbers may be those of another row: everything that stands between a label without numbers and
 * numbers without a label. The sums cannot tell, for they hold in whatever order the results stand.
 */
final class SlidRows {
    /** Of a row of table three hardly more than a blank one is left with one number; rows of table two have no more. */
    private static final int LEAST_NUMBERS_OF_WIDE_ROWS = 5;

    /** Nearly as many numbers as two rows of table three have. */
    private static final int TWO_ROWS_OF_NUMBERS = 12;

    /** A label is torn into no more, cells that were left blank among them. */
    private static final int MOST_PIECES = 3;

    private final List<Entry> entries;
    private final List<RowLabel> rows;
    private final Predicate<Entry> mayBe;
    private final List<EntryFit> fits;
    private final List<Link> links;

    /** The rows that were found. */
    private final Set<Entry> linked = new HashSet<>();

    /** The texts that their labels were put together from. */
    private final Set<Entry> pieces = new HashSet<>();

    /** The rows of the form that were not found. */
    private final List<RowLabel> lacking;

    private SlidRows(
            List<Entry> entries, List<RowLabel> rows, Predicate<Entry> mayBe, List<EntryFit> fits, List<Link> links) {
        this.entries = entries;
        this.rows = rows;
        this.mayBe = mayBe;
        this.fits = fits;
        this.links = links;
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
        this.lacking = IntStream.range(0, rows.size())
                .filter(row -> !linkedRows.contains(row) && !rows.get(row).isHeading())
                .mapToObj(rows::get)
                .toList();
    }

    /**
     * The rows between a label without numbers and numbers without a label: their own numbers may be those of the next
     * row.
     */
    static Set<Entry> of(
            List<Entry> entries, List<RowLabel> rows, Predicate<Entry> mayBe, List<EntryFit> fits, List<Link> links) {
        return new SlidRows(entries, rows, mayBe, fits, links).find();
    }

    private Set<Entry> find() {
        Set<Entry> extra = rowsTooMany();
        Gaps gaps = gaps();
        Set<Entry> slid = new HashSet<>();
        Stretch byLabels = new Stretch();
        Stretch byCount = new Stretch();
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            if (at > 0
                    && (entries.get(at - 1).isProse()
                            || entry.index() != entries.get(at - 1).index() + 1)) {
                slid.addAll(byLabels.slid(entries));
                slid.addAll(byCount.slid(entries));
                byLabels = new Stretch();
                byCount = new Stretch();
            }
            if (isNearlyBlank(entry)
                    || isOfUnknownYear(entry)
                    || !pieces.contains(entry) && namesOneOf(labelFrom(at), lacking)) {
                byLabels.emptyLabel(at);
            }
            if (extra.contains(entry)
                    || isTwoRows(entry)
                    || isStray(entry) && (mayBe.test(entry) || isPieceOfRow(entry)) && !linked.contains(entry)) {
                byLabels.strayNumbers(at);
            }
            if (gaps.lacking().contains(entry)) {
                byCount.emptyLabel(at);
            }
            if (extra.contains(entry) || gaps.surplus().contains(entry)) {
                byCount.strayNumbers(at);
            }
        }
        slid.addAll(byLabels.slid(entries));
        slid.addAll(byCount.slid(entries));
        entries.stream().filter(Entry::isContested).forEach(slid::add);
        return slid;
    }

    /**
     * Rows whose label is a piece of one, or shares a piece with that of a row that was found: the numbers of another
     * row may stand in the middle of a label.
     */
    private Set<Entry> rowsTooMany() {
        return fits.stream()
                .filter(fit -> !linked.contains(fit.entry()) && fit.best() >= RowAligner.FOREIGN_FIT)
                .filter(fit -> fit.best() < EntryFit.LITERAL
                        || IntStream.range(0, rows.size())
                                .filter(row -> fit.fit(row) == fit.best())
                                .anyMatch(row -> fit.context(row).stream().anyMatch(pieces::contains)))
                .map(EntryFit::entry)
                .collect(Collectors.toSet());
    }

    /** Whether nothing but one number is left in a row among wide ones: its own numbers may stand elsewhere. */
    private boolean isNearlyBlank(Entry entry) {
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
                        && RowAligner.isLabelOnly(
                                entries.get(i), i - at + entries.get(at).index());
                i++) {
            text.append(entries.get(i).label());
            texts.add(text.toString());
        }
        return texts;
    }

    /** Whether one of these texts is the label of one of these rows, though it may be misread. */
    private static boolean namesOneOf(List<String> texts, List<RowLabel> rows) {
        return texts.stream()
                .filter(text -> text.length() >= RowAligner.SHORTEST_TELLING_LABEL)
                .anyMatch(text -> rows.stream()
                        .anyMatch(row -> row.isLiterally(text) || LabelFit.near(row, text) >= RowAligner.LEAST_FIT));
    }

    /**
     * Where the table lacks rows, and where there are more numbers without a label than the form has rows: a label may
     * have been lost with its numbers, or stand before those of the row above.
     *
     * @param lacking the entries beside the places where rows lack
     * @param surplus entries of numbers that are no row
     */
    private record Gaps(Set<Entry> lacking, Set<Entry> surplus) {}

    private Gaps gaps() {
        Gaps gaps = new Gaps(new HashSet<>(), new HashSet<>());
        for (int i = 0; i <= links.size(); i++) {
            boolean first = i == 0;
            boolean last = i == links.size();
            Link before = first ? new Link(-1, -1) : links.get(i - 1);
            Link after = last ? new Link(fits.size(), rows.size()) : links.get(i);
            long lacking = rows.subList(before.row() + 1, after.row()).stream()
                    .filter(row -> !row.isHeading())
                    .count();
            // With one cell on each line the numbers of a row whose label is lost stand behind those of the row before.
            boolean twoRows = !first && isTwoRows(fits.get(before.fit()).entry());
            long more = bareBetween(before, after, last) + (twoRows ? 1 : 0);
            if (lacking > more) {
                int beside = first ? after.fit() : last ? before.fit() : before.fit() + 1;
                gaps.lacking().add(fits.get(beside).entry());
            } else if (lacking < more && !first) {
                int surplus = twoRows ? before.fit() : last ? before.fit() + 1 : after.fit() - 1;
                gaps.surplus().add(fits.get(surplus).entry());
            }
        }
        return gaps;
    }

    /** How many rows without a label stand between two; behind the last one only right below it. */
    private long bareBetween(Link before, Link after, boolean last) {
        return fits.subList(before.fit() + 1, after.fit()).stream()
                .filter(fit -> fit.entry().label().isEmpty())
                .filter(fit ->
                        last ? isRightBehind(fit.entry(), fits.get(before.fit())) : fit.best() < RowAligner.LEAST_FIT)
                .count();
    }

    private static boolean isRightBehind(Entry entry, EntryFit other) {
        return entry.index() == other.entry().index() + 1;
    }

    private static boolean isTwoRows(Entry entry) {
        return entry.tokens().size() >= TWO_ROWS_OF_NUMBERS;
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

        /**
         * Everything between labels without numbers and numbers without a label, if it has both; where it ends with a
         * label, with the next numbers, which may be its own.
         */
        List<Entry> slid(List<Entry> entries) {
            if (!hasEmptyLabel || !hasStrayNumbers) {
                return List.of();
            }
            int end = last;
            while (end + 1 < entries.size()
                    && !entries.get(end).hasValues()
                    && !entries.get(end).isProse()
                    && entries.get(end + 1).index() == entries.get(end).index() + 1) {
                end++;
            }
            return entries.subList(first, end + 1);
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
}
