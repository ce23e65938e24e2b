package org.nianbao.recognition.tables.internal.labels;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** How well one entry fits each row of a table, and which texts around it say so. */
final class EntryFit {
    /** From here on a label is as good as literal. */
    static final double LITERAL = 0.97;

    /** A label that stands only behind its numbers may as well belong to the next ones. */
    private static final double WORTH_OF_BEHIND = 0.75;

    /** A piece of a torn label is worth no more. */
    private static final double WORTH_OF_A_TORN_LABEL = 0.85;

    private final Entry entry;
    private final double[] fits;
    private final List<LabelContext> contexts;
    private final boolean byOrder;

    private EntryFit(Entry entry, double[] fits, List<LabelContext> contexts, boolean byOrder) {
        this.entry = entry;
        this.fits = fits;
        this.contexts = contexts;
        this.byOrder = byOrder;
    }

    /** Weighs an entry by its own label and the unnumbered ones right before and behind it. */
    static EntryFit of(Entry entry, List<Entry> before, List<Entry> behind, List<RowLabel> rows) {
        EntryFit own = weigh(entry, LabelContext.of(entry, List.of(), List.of()), rows, false);
        if (own.best() >= LITERAL) {
            return own;
        }
        List<LabelContext> contexts = contexts(entry, pieces(entry, before, rows), pieces(entry, behind, rows), rows);
        EntryFit literal = weigh(entry, contexts, rows, false);
        return literal.best() >= LITERAL ? literal : weigh(entry, contexts, rows, true);
    }

    /** Takes an entry for the row that other entries name, which are its label only by their order. */
    static EntryFit byOrder(Entry entry, List<Entry> label, List<RowLabel> rows) {
        List<LabelContext> contexts = new ArrayList<>();
        for (LabelContext context : LabelContext.of(entry, List.of(), label)) {
            contexts.add(new LabelContext(context.text(), context.pieces(), false));
        }
        EntryFit fit = weigh(entry, contexts, rows, true);
        return new EntryFit(entry, fit.fits, fit.contexts, true);
    }

    /** An entry of which nothing says what row it is. */
    static EntryFit unlabelled(Entry entry, List<RowLabel> rows) {
        return weigh(entry, List.of(), rows, false);
    }

    Entry entry() {
        return entry;
    }

    double fit(int row) {
        return fits[row];
    }

    /** How much better a row fits than any other. */
    double margin(int row) {
        double second = 0;
        for (int other = 0; other < fits.length; other++) {
            if (other != row) {
                second = Math.max(second, fits[other]);
            }
        }
        return fits[row] - second;
    }

    double best() {
        double best = 0;
        for (double fit : fits) {
            best = Math.max(best, fit);
        }
        return best;
    }

    /** The other entries that the label was put together from, taken for this row. */
    List<Entry> context(int row) {
        return contexts.get(row) == null ? List.of() : contexts.get(row).pieces();
    }

    /** Whether only their order brings the label and the numbers together. */
    boolean isByOrder() {
        return byOrder;
    }

    /** Whether the label was found only behind the numbers, taken for this row. */
    boolean isBehind(int row) {
        return contexts.get(row) != null && contexts.get(row).isBehind();
    }

    /**
     * Numbers without a label stand in the middle or at the end of a torn one only: a whole label behind them is not
     * joined to what is before, nor a whole one further above to the text right above them.
     */
    private static List<LabelContext> contexts(
            Entry entry, List<Entry> before, List<Entry> behind, List<RowLabel> rows) {
        if (!entry.label().isEmpty()) {
            return LabelContext.of(entry, before, behind);
        }
        int nearest = before.size();
        while (nearest > 0 && (nearest == before.size() || !isWhole(before.get(nearest - 1), rows))) {
            nearest--;
        }
        List<Entry> above = before.subList(nearest, before.size());
        if (behind.isEmpty() || !isWhole(behind.get(0), rows)) {
            return LabelContext.of(entry, above, behind);
        }
        List<LabelContext> contexts = new ArrayList<>(LabelContext.of(entry, above, List.of()));
        contexts.addAll(LabelContext.of(entry, List.of(), behind));
        return contexts;
    }

    /** Whether a text is the label of a row and no torn piece of one; some of its characters may be misread. */
    private static boolean isWhole(Entry piece, List<RowLabel> rows) {
        return rows.stream()
                .filter(row -> !row.isHeading())
                .anyMatch(row -> LabelFit.exact(row, piece.label()) >= LITERAL
                        || LabelFit.near(row, piece.label()) > WORTH_OF_A_TORN_LABEL);
    }

    /** A labelled entry does not borrow the whole label of another row. */
    private static List<Entry> pieces(Entry entry, List<Entry> around, List<RowLabel> rows) {
        if (entry.label().isEmpty()) {
            return around;
        }
        return around.stream().filter(piece -> !isWhole(piece, rows)).toList();
    }

    private static EntryFit weigh(Entry entry, List<LabelContext> texts, List<RowLabel> rows, boolean near) {
        double[] fits = new double[rows.size()];
        List<LabelContext> contexts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            LabelContext chosen = null;
            if (entry.label().isEmpty() && rows.get(row).isHeading()) {
                // A heading on a line of its own stands over numbers that are not its own.
                contexts.add(null);
                continue;
            }
            for (LabelContext text : texts) {
                double fit = LabelFit.exact(rows.get(row), text.text());
                if (near && fit < 1) {
                    fit = Math.max(fit, LabelFit.near(rows.get(row), text.text()));
                }
                fit *= text.isBehind() ? WORTH_OF_BEHIND : 1;
                if (fit > fits[row]) {
                    fits[row] = fit;
                    chosen = text;
                }
            }
            contexts.add(chosen);
        }
        return new EntryFit(entry, fits, contexts, false);
    }
}
