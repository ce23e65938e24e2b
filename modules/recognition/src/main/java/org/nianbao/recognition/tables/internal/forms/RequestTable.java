package org.nianbao.recognition.tables.internal.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.recognition.tables.internal.labels.Alignment;
import org.nianbao.recognition.tables.internal.labels.RowAligner;
import org.nianbao.recognition.tables.internal.labels.RowLabel;
import org.nianbao.recognition.tables.internal.labels.RowLabels;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** Finds table three in a document and tells which form it follows. */
public final class RequestTable {
    private static final int MOST_NUMBERS = 40;
    private static final int LEAST_UNLABELLED_NUMBERS = 5;
    private static final int MOST_UNLABELLED_NUMBERS = 9;
    private static final int LEAST_ROWS = 3;

    /** A longer label stands in no other table. */
    private static final int LONGEST_COMMON_LABEL = 10;

    private static final double TELLING_DIFFERENCE = 0.1;
    private static final double WORTH_OF_A_ROW = 1;

    /** Two in three of the rows, or of those with headings. */
    private static final double SCORE_OF_LABELLED_ROWS = 16;

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
        List<Form> named = forms.stream()
                .filter(form -> namesRowOfNoOther(form, forms, free))
                .toList();
        List<Form> possible = named.size() == 1 ? named : forms;
        Form bestForm = possible.get(0);
        Alignment best = align(bestForm, free, mayBeRow);
        for (Form form : possible.subList(1, possible.size())) {
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

    /** Whether the label of a row stands there that only this form has, be its numbers lost or not. */
    private static boolean namesRowOfNoOther(Form form, List<Form> forms, List<Entry> free) {
        Set<String> others = forms.stream()
                .filter(other -> other != form)
                .flatMap(other -> RowLabels.of(other, FormTable.REQUESTS).stream())
                .map(RowLabel::official)
                .collect(Collectors.toSet());
        List<RowLabel> own = RowLabels.of(form, FormTable.REQUESTS).stream()
                .filter(label ->
                        label.official().length() >= LONGEST_COMMON_LABEL && !others.contains(label.official()))
                .toList();
        return free.stream()
                .filter(entry -> !entry.isProse() && entry.label().length() >= LONGEST_COMMON_LABEL)
                .anyMatch(entry -> own.stream()
                        .anyMatch(label -> label.isLiterally(entry.label()) || label.isNearly(entry.label())));
    }

    private static Alignment align(Form form, List<Entry> free, Predicate<Entry> mayBeRow) {
        return RowAligner.align(free, RowLabels.of(form, FormTable.REQUESTS), mayBeRow);
    }

    /**
     * The forms differ in one group only: where the labels stand beside their numbers and those of one form say as much
     * more as a row is worth, they decide; otherwise the certain rows do, and then again what all labels together say.
     */
    private static boolean isBetter(Alignment alignment, Alignment expected) {
        double more = alignment.score() - expected.score();
        boolean telling = Math.max(alignment.score(), expected.score()) >= SCORE_OF_LABELLED_ROWS;
        if (telling && Math.abs(more) > WORTH_OF_A_ROW) {
            return more > 0;
        }
        return alignment.clearRows() == expected.clearRows()
                ? more > TELLING_DIFFERENCE
                : alignment.clearRows() > expected.clearRows();
    }

    static boolean mayBeRow(Entry entry) {
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
