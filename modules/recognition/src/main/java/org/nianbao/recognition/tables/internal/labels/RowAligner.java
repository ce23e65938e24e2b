package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final double CERTAIN_MARGIN = 0.1;
    private static final double FOREIGN_ENTRY = 0.08;
    private static final double MISSING_ROW = 0.02;
    private static final int SHORTEST_TELLING_LABEL = 3;

    /** No table has more rows and headings. */
    private static final int MOST_LABELS = 40;

    private final List<Entry> entries;
    private final List<RowLabel> rows;
    private final Predicate<Entry> mayBeRow;

    private RowAligner(List<Entry> entries, List<RowLabel> rows, Predicate<Entry> mayBeRow) {
        this.entries = entries;
        this.rows = rows;
        this.mayBeRow = mayBeRow;
    }

    /**
     * Aligns a document with a table.
     *
     * @param entries the document's entries, or those not yet spoken for
     * @param rows the table's rows, from {@link RowLabels}
     * @param mayBeRow whether an entry can be a row of the table, by what stands behind its label
     */
    public static Alignment align(List<Entry> entries, List<RowLabel> rows, Predicate<Entry> mayBeRow) {
        return new RowAligner(entries, rows, mayBeRow).align();
    }

    private Alignment align() {
        List<EntryFit> fits = fits();
        Chain chain = Chain.best(fits, rows.size());
        List<Link> links = chain.links();
        if (links.isEmpty()) {
            return Alignment.NONE;
        }
        List<LabelledEntry> found = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!rows.get(link.row()).isHeading()) {
                found.add(labelled(fits, links, i));
            }
        }
        found.addAll(unlabelled(fits, links));
        found.sort(Comparator.comparingInt(row -> rows.indexOf(row.row())));
        return new Alignment(found, repeated(fits, links, found), chain.score());
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
                fits.add(EntryFit.of(entry, labelsBefore(at), labelsBehind(at), rows));
            }
            at++;
        }
        return fits;
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
        List<Entry> labels = labelsBefore(at).stream()
                .filter(label -> rows.stream().anyMatch(row -> !row.isHeading() && row.isLiterally(label.label())))
                .toList();
        List<EntryFit> fits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Entry entry = entries.get(at + i);
            if (labels.size() == count) {
                fits.add(EntryFit.guessed(entry, labels.get(i), rows));
            } else if (labels.size() > 1) {
                fits.add(EntryFit.unlabelled(entry, rows));
            } else {
                List<Entry> before = i == 0 ? labelsBefore(at) : List.of();
                List<Entry> behind = i == count - 1 ? labelsBehind(at + i) : List.of();
                fits.add(EntryFit.of(entry, before, behind, rows));
            }
        }
        return fits;
    }

    private List<Entry> labelsBefore(int at) {
        List<Entry> labels = new ArrayList<>();
        int previous = entries.get(at).index() - 1;
        for (int i = at - 1; i >= 0 && labels.size() < MOST_LABELS && isLabelOnly(entries.get(i), previous); i--) {
            labels.add(0, entries.get(i));
            previous--;
        }
        return labels;
    }

    private List<Entry> labelsBehind(int at) {
        List<Entry> labels = new ArrayList<>();
        int next = entries.get(at).index() + 1;
        for (int i = at + 1;
                labels.size() < MOST_LABELS && i < entries.size() && isLabelOnly(entries.get(i), next);
                i++) {
            labels.add(entries.get(i));
            next++;
        }
        return labels;
    }

    private static boolean isLabelOnly(Entry entry, int index) {
        return entry.index() == index && !entry.isProse() && !entry.hasValues();
    }

    private LabelledEntry labelled(List<EntryFit> fits, List<Link> links, int at) {
        Link link = links.get(at);
        EntryFit fit = fits.get(link.fit());
        boolean clear = fit.fit(link.row()) >= CERTAIN_FIT && fit.margin(link.row()) >= CERTAIN_MARGIN;
        boolean certain = !fit.isBehind(link.row())
                && !isFollowedByStray(fits, links, at)
                && (clear || isHeldByNeighbours(fits, links, at));
        return new LabelledEntry(rows.get(link.row()), fit.entry(), certain, fit.context(link.row()));
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
                        .anyMatch(fit -> fit.entry().label().isEmpty());
    }

    /** Whether the rows right before and after in the form are certain and leave room for this one only. */
    private boolean isHeldByNeighbours(List<EntryFit> fits, List<Link> links, int at) {
        if (at == 0 || at == links.size() - 1) {
            return false;
        }
        Link before = links.get(at - 1);
        Link after = links.get(at + 1);
        Link link = links.get(at);
        return areNeighbours(before.row(), link.row())
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
                    found.add(new LabelledEntry(missing.get(k), between.get(k).entry(), false, List.of()));
                }
            }
        }
        return found;
    }

    private List<LabelledEntry> repeated(List<EntryFit> fits, List<Link> links, List<LabelledEntry> found) {
        Set<Entry> taken = new HashSet<>();
        found.forEach(row -> taken.add(row.entry()));
        links.forEach(link -> taken.add(fits.get(link.fit()).entry()));
        List<LabelledEntry> repeated = new ArrayList<>();
        for (EntryFit fit : fits) {
            for (int row = 0; row < rows.size() && !taken.contains(fit.entry()); row++) {
                boolean literal = fit.fit(row) >= EntryFit.LITERAL
                        && fit.margin(row) >= CERTAIN_MARGIN
                        && rows.get(row).name().length() >= SHORTEST_TELLING_LABEL;
                if (literal && !rows.get(row).isHeading()) {
                    repeated.add(new LabelledEntry(rows.get(row), fit.entry(), true, fit.context(row)));
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
