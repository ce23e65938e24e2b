package org.nianbao.recognition.tables.internal.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.recognition.tables.internal.labels.Alignment;
import org.nianbao.recognition.tables.internal.labels.RowAligner;
import org.nianbao.recognition.tables.internal.labels.RowLabels;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** Finds table three in a document and tells which form it follows. */
public final class RequestTable {
    private static final int MOST_NUMBERS = 40;
    private static final int LEAST_UNLABELLED_NUMBERS = 5;
    private static final int MOST_UNLABELLED_NUMBERS = 9;
    private static final int LEAST_ROWS = 3;
    private static final double TELLING_DIFFERENCE = 0.1;

    private RequestTable() {}

    /**
     * Finds the table among a document's entries and reads it.
     *
     * @param forms the forms it may follow, the one that is expected first
     * @param document all entries of the document
     * @param free those that no other table has taken
     */
    public static Optional<RecognisedTable> recognise(List<Form> forms, List<Entry> document, List<Entry> free) {
        return recognise(forms, document, free, RequestTable::mayBeRow)
                .or(() -> recognise(forms, document, free, entry -> mayBeRow(entry) || mayBeBlankRow(entry)));
    }

    /** The forms are compared by the same kinds of rows, or the one with blank rows would win. */
    private static Optional<RecognisedTable> recognise(
            List<Form> forms, List<Entry> document, List<Entry> free, Predicate<Entry> mayBeRow) {
        Form bestForm = forms.get(0);
        Alignment best = align(bestForm, free, mayBeRow);
        for (Form form : forms.subList(1, forms.size())) {
            Alignment alignment = align(form, free, mayBeRow);
            if (isBetter(alignment, best)) {
                bestForm = form;
                best = alignment;
            }
        }
        return best.tellingRows() < LEAST_ROWS
                ? Optional.empty()
                : Optional.of(new RequestTableReader(bestForm, document, free, best).read());
    }

    private static Alignment align(Form form, List<Entry> free, Predicate<Entry> mayBeRow) {
        return RowAligner.align(free, RowLabels.of(form, FormTable.REQUESTS), mayBeRow);
    }

    /** The forms differ in one group only: certain rows count first, then what all labels together say. */
    private static boolean isBetter(Alignment alignment, Alignment expected) {
        return alignment.clearRows() == expected.clearRows()
                ? alignment.score() > expected.score() + TELLING_DIFFERENCE
                : alignment.clearRows() > expected.clearRows();
    }

    private static boolean mayBeRow(Entry entry) {
        int numbers = entry.tokens().size();
        if (!entry.label().isEmpty()) {
            return numbers >= 1 && numbers <= MOST_NUMBERS;
        }
        boolean hasBlankCells = numbers >= 1 && !entry.isSpaced() && entry.run().size() >= RequestTableReader.WIDTH;
        return numbers <= MOST_UNLABELLED_NUMBERS && (numbers >= LEAST_UNLABELLED_NUMBERS || hasBlankCells);
    }

    /** Whether an entry is a label with nothing but empty cells behind it, as many as the table has columns. */
    static boolean mayBeBlankRow(Entry entry) {
        return !entry.label().isEmpty() && !entry.hasValues() && entry.run().size() >= RequestTableReader.WIDTH;
    }
}
