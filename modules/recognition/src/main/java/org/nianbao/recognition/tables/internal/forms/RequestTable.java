package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.labels.Alignment;
import org.nianbao.recognition.tables.internal.labels.LabelledEntry;
import org.nianbao.recognition.tables.internal.labels.RowAligner;
import org.nianbao.recognition.tables.internal.labels.RowLabel;
import org.nianbao.recognition.tables.internal.labels.RowLabels;
import org.nianbao.recognition.tables.internal.rows.Entry;
import org.nianbao.recognition.tables.internal.sums.BlankProof;
import org.nianbao.recognition.tables.internal.sums.DamagedRow;
import org.nianbao.recognition.tables.internal.sums.DamagedRowSolver;
import org.nianbao.recognition.tables.internal.sums.Equation;
import org.nianbao.recognition.tables.internal.sums.FormEquations;
import org.nianbao.recognition.tables.internal.sums.RowShape;

/** Table three: requests by outcome and applicant, seven numbers in every row. */
public final class RequestTable {
    private static final int WIDTH = Applicant.values().length;
    private static final int MOST_NUMBERS = 12;
    private static final int LEAST_UNLABELLED_NUMBERS = 5;
    private static final int LEAST_UNLABELLED_SURPLUS = 2;
    private static final int LEAST_ROWS = 3;
    private static final double TELLING_DIFFERENCE = 0.1;
    private static final List<List<String>> HEADERS = Arrays.stream(Applicant.values())
            .map(applicant -> List.of(applicant.label()))
            .toList();

    private final Form form;
    private final List<Entry> entries;
    private final Surroundings surroundings;
    private final Alignment alignment;
    private final boolean cellsBeginBehindLabels;
    private final Map<String, ReportedValue> values = new LinkedHashMap<>();
    private final List<DamagedRow> damaged = new ArrayList<>();

    private RequestTable(Form form, List<Entry> document, List<Entry> entries, Alignment alignment) {
        this.form = form;
        this.entries = entries;
        this.surroundings = new Surroundings(document);
        this.alignment = alignment;
        this.cellsBeginBehindLabels = cellsBeginBehindLabels(alignment);
    }

    /**
     * Finds the table among a document's entries.
     *
     * @param forms the forms it may follow, the one that is expected first
     * @param document all entries of the document
     * @param free those that no other table has taken
     */
    public static Optional<RecognisedTable> recognise(List<Form> forms, List<Entry> document, List<Entry> free) {
        RequestTable best = null;
        for (Form form : forms) {
            List<RowLabel> labels = RowLabels.of(form, FormTable.REQUESTS);
            Alignment alignment = RowAligner.align(free, labels, RequestTable::mayBeRow);
            if (alignment.certainRows() < LEAST_ROWS) {
                alignment = RowAligner.align(free, labels, RequestTable::mayBeBlankRow);
            }
            if (best == null || isBetter(alignment, best.alignment)) {
                best = new RequestTable(form, document, free, alignment);
            }
        }
        return best == null || best.alignment.certainRows() < LEAST_ROWS ? Optional.empty() : Optional.of(best.read());
    }

    /** The forms differ in one group only: certain rows count first, then what all labels together say. */
    private static boolean isBetter(Alignment alignment, Alignment expected) {
        return alignment.certainRows() == expected.certainRows()
                ? alignment.score() > expected.score() + TELLING_DIFFERENCE
                : alignment.certainRows() > expected.certainRows();
    }

    private static boolean mayBeRow(Entry entry) {
        int numbers = entry.tokens().size();
        return entry.label().isEmpty()
                ? numbers >= LEAST_UNLABELLED_NUMBERS && numbers <= WIDTH + LEAST_UNLABELLED_SURPLUS
                : numbers >= 1 && numbers <= MOST_NUMBERS;
    }

    private static boolean mayBeBlankRow(Entry entry) {
        return !entry.label().isEmpty() && !entry.hasValues() && entry.run().size() >= WIDTH;
    }

    private RecognisedTable read() {
        alignment.rows().forEach(this::read);
        blankRows();
        List<Equation> equations = FormEquations.requests(form);
        BlankProof.prove(values, equations);
        DamagedRowSolver.solve(values, damaged, equations);
        for (LabelledEntry copy : alignment.repeated()) {
            if (RowCells.of(copy.entry(), WIDTH, header(copy.entry())) instanceof RowCells.Placed row) {
                Repetition.compare(values, valuesOf(copy.row().rowKey(), row.cells()));
            }
        }
        return new RecognisedTable(
                FormTable.REQUESTS,
                form.generation(),
                values,
                surroundings.region(alignment.first(), alignment.last()),
                alignment.first().place());
    }

    private void read(LabelledEntry row) {
        String rowKey = row.row().rowKey();
        Entry entry = row.entry();
        RowCells cells = RowCells.of(entry, WIDTH, header(entry));
        Optional<Map<String, ReportedValue>> blanks =
                cells instanceof RowCells.Miscounted && row.isCertain() ? withBlanks(rowKey, entry) : Optional.empty();
        if (blanks.isPresent()) {
            values.putAll(blanks.get());
        } else if (cells instanceof RowCells.Miscounted miscounted) {
            damage(
                    rowKey,
                    entry,
                    miscounted.tokens(),
                    countDamage(miscounted.tokens().size()));
        } else if (cells instanceof RowCells.Placed placed) {
            Map<String, ReportedValue> read = valuesOf(rowKey, placed.cells());
            if (!row.isCertain()) {
                Wording label = Wording.of(
                        "recognition.table.damage.label",
                        entry.labelAsWritten(),
                        row.row().official());
                damage(rowKey, entry, placed.cells(), label);
            } else if (placed.isDoubtfulIn(entry) && !shape(rowKey).closes(read)) {
                damage(rowKey, entry, entry.tokens(), bordersDamage(entry));
            } else {
                values.putAll(read);
            }
        }
    }

    /** A row with blank cells at its ends, where all rows show how their cells lie and this one adds up like that. */
    private Optional<Map<String, ReportedValue>> withBlanks(String rowKey, Entry entry) {
        return cellsBeginBehindLabels
                ? RowCells.behindLabel(entry.run(), WIDTH)
                        .map(cells -> valuesOf(rowKey, cells))
                        .filter(shape(rowKey)::closes)
                : Optional.empty();
    }

    /** Whether no row leaves room for layout between its label and its cells, and enough rows show that. */
    private static boolean cellsBeginBehindLabels(Alignment alignment) {
        int filled = 0;
        for (LabelledEntry row : alignment.rows()) {
            Optional<List<Piece>> cells = RowCells.behindLabel(row.entry().run(), WIDTH);
            int written = row.entry().tokens().size();
            if (cells.isEmpty() && written > 0) {
                return false;
            }
            boolean whole = cells.isPresent()
                    && !cells.get().get(0).isEmpty()
                    && !cells.get().get(WIDTH - 1).isEmpty();
            filled += whole ? 1 : 0;
        }
        return filled >= LEAST_ROWS;
    }

    /** Rows whose label stands there with nothing but empty cells behind it. */
    private void blankRows() {
        int first =
                surroundings.region(alignment.first(), alignment.last()).get(0).index();
        int last = alignment.last().index();
        for (RowLabel label : RowLabels.of(form, FormTable.REQUESTS)) {
            if (label.isHeading() || alignment.row(label.rowKey()).isPresent()) {
                continue;
            }
            List<Entry> blank = entries.stream()
                    .filter(entry -> entry.index() >= first && entry.index() <= last + LEAST_ROWS)
                    .filter(RequestTable::mayBeBlankRow)
                    .filter(entry -> label.isLiterally(entry.label()))
                    .toList();
            if (blank.size() == 1
                    && RowCells.of(blank.get(0), WIDTH, header(blank.get(0))) instanceof RowCells.Placed row) {
                values.putAll(valuesOf(label.rowKey(), row.cells()));
            }
        }
    }

    private Optional<HeaderColumns> header(Entry entry) {
        return surroundings.header(entry, HEADERS);
    }

    private Map<String, ReportedValue> valuesOf(String rowKey, List<Piece> cells) {
        Map<String, ReportedValue> read = new LinkedHashMap<>();
        for (Applicant applicant : Applicant.values()) {
            String code = RequestRows.code(rowKey, applicant);
            read.put(
                    code,
                    CellValues.value(form.find(code).orElseThrow(), cells.get(applicant.ordinal()), Optional.empty()));
        }
        return read;
    }

    private void damage(String rowKey, Entry entry, List<Piece> tokens, Wording damage) {
        damaged.add(new DamagedRow(shape(rowKey), tokens, damage, entry.place()));
    }

    private static RowShape shape(String rowKey) {
        return new RowShape(List.of(Arrays.stream(Applicant.values())
                .map(applicant -> RequestRows.code(rowKey, applicant))
                .toList()));
    }

    private static Wording bordersDamage(Entry entry) {
        int numbers = entry.tokens().size();
        return numbers == WIDTH ? Wording.of("recognition.table.damage.borders") : countDamage(numbers);
    }

    private static Wording countDamage(int numbers) {
        return Wording.of("recognition.table.damage.count", numbers, WIDTH);
    }
}
