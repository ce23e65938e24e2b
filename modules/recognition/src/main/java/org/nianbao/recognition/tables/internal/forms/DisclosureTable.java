package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.tables.internal.cells.CellContent;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.labels.Alignment;
import org.nianbao.recognition.tables.internal.labels.LabelledEntry;
import org.nianbao.recognition.tables.internal.labels.RowAligner;
import org.nianbao.recognition.tables.internal.labels.RowLabel;
import org.nianbao.recognition.tables.internal.labels.RowLabels;
import org.nianbao.recognition.tables.internal.rows.Entry;

/** Table two: what was disclosed proactively, one to three numbers in a row and no sums. */
public final class DisclosureTable {
    private static final int MOST_NUMBERS = 4;
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_ROWS_WITHOUT_HEADER = 3;
    private static final int LEAST_REPEATED_ROWS = 3;

    /** Words of the headers that only one of the forms has. */
    private static final Map<FormGeneration, List<String>> TELLING_WORDS = Map.of(
            FormGeneration.FORM_2021, List.of("制发", "废止", "现行有效", "收费金额"),
            FormGeneration.FORM_2019, List.of("新制作", "新公开", "对外公开总", "上一年项目", "本年增减", "采购"));

    /** By the key of its column, words that only a column's header has. */
    private static final Map<String, List<String>> HEADER_WORDS = Map.ofEntries(
            Map.entry("issued", List.of("制发")),
            Map.entry("repealed", List.of("废止")),
            Map.entry("inForce", List.of("有效")),
            Map.entry("produced", List.of("新制作")),
            Map.entry("newlyPublished", List.of("新公开")),
            Map.entry("publishedTotal", List.of("对外公开")),
            Map.entry("itemsLastYear", List.of("上一年", "上年")),
            Map.entry("itemsChange", List.of("增减", "本年增")),
            Map.entry("decisions", List.of("处理决定")),
            Map.entry("projects", List.of("采购项目")),
            Map.entry("amount", List.of("金额")));

    private final Form form;
    private final List<Entry> entries;
    private final Surroundings surroundings;
    private final Alignment alignment;
    private final CellFrames frames;
    private final long evidence;

    private DisclosureTable(Form form, List<Entry> document, List<Entry> entries, boolean besideNumbersAbove) {
        this.form = form;
        this.entries = entries;
        this.surroundings = new Surroundings(document);
        List<RowLabel> rows = RowLabels.of(form, FormTable.DISCLOSURE);
        this.alignment = besideNumbersAbove
                ? RowAligner.alignBesideNumbersAbove(entries, rows, DisclosureTable::mayBeRow)
                : RowAligner.align(entries, rows, DisclosureTable::mayBeRow);
        this.frames = frames();
        this.evidence = alignment.rows().isEmpty() ? 0 : tellingWords();
    }

    /**
     * Finds the table among a document's entries.
     *
     * @param forms the forms it may follow, the one that is expected first
     * @param document all entries of the document
     * @param free those that no other table has taken
     */
    public static Optional<RecognisedTable> recognise(List<Form> forms, List<Entry> document, List<Entry> free) {
        DisclosureTable best = null;
        // The longer table tells more surely on which side of their labels the numbers stand.
        boolean numbersAbove = forms.stream()
                .anyMatch(form -> RowAligner.hasNumbersAbove(
                        free, RowLabels.of(form, FormTable.REQUESTS), RequestTable::mayBeRow));
        for (Form form : forms) {
            if (best != null && best.evidence > tellingWords(form, document)) {
                // There are not even as many words that speak for it.
                continue;
            }
            DisclosureTable table = new DisclosureTable(form, document, free, numbersAbove);
            if (best == null || BY_EVIDENCE.compare(table, best) > 0) {
                best = table;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        long rows = best.alignment.clearRows();
        boolean found = rows >= LEAST_ROWS_WITHOUT_HEADER || rows >= LEAST_ROWS && best.evidence > 0;
        return found ? Optional.of(best.read()) : Optional.empty();
    }

    /**
     * The same where cells that repeat others were lost in table three: if this one is not whole either, a row with two
     * like numbers may be no one row.
     */
    public static RecognisedTable besideLostCells(RecognisedTable table, Form form) {
        boolean whole = form.indicators(FormTable.DISCLOSURE).stream()
                .map(indicator -> table.values().getOrDefault(indicator.code(), new ReportedValue.Absent()))
                .allMatch(ReportedValue.Stated.class::isInstance);
        if (whole) {
            return table;
        }
        Wording why = Wording.of("recognition.doubt.cellsLost");
        Map<String, ReportedValue> values = new LinkedHashMap<>(table.values());
        for (String rowKey : form.rowKeys(FormTable.DISCLOSURE)) {
            List<String> codes = values.keySet().stream()
                    .filter(code -> code.startsWith(rowKey + "."))
                    .toList();
            long different = codes.stream()
                    .map(code -> values.get(code).certainAmount())
                    .distinct()
                    .count();
            if (different < codes.size()) {
                codes.forEach(code -> values.computeIfPresent(code, (any, value) -> CellValues.doubted(value, why)));
            }
        }
        return new RecognisedTable(table.table(), table.generation(), values, table.entries(), table.place());
    }

    private static final Comparator<DisclosureTable> BY_EVIDENCE = Comparator.comparingLong(
                    (DisclosureTable table) -> table.evidence)
            .thenComparingDouble(table -> table.alignment.score())
            .thenComparingLong(DisclosureTable::wellFilledRows);

    private static boolean mayBeRow(Entry entry) {
        int numbers = entry.tokens().size();
        return numbers >= 1 && numbers <= MOST_NUMBERS;
    }

    private long tellingWords() {
        return tellingWords(form, surroundings.region(FormTable.DISCLOSURE, alignment.first(), alignment.last()));
    }

    private static long tellingWords(Form form, List<Entry> entries) {
        List<String> words = TELLING_WORDS.getOrDefault(form.generation(), List.of());
        return entries.stream()
                .filter(entry -> words.stream().anyMatch(entry.label()::contains))
                .flatMap(entry -> entry.labelPieces().stream())
                .map(piece -> LabelText.normalise(piece.asWritten()))
                .filter(text -> words.stream().anyMatch(text::contains))
                .count();
    }

    /** How many rows have as many numbers as this form asks for. */
    private long wellFilledRows() {
        return alignment.rows().stream().filter(this::isFilledLikeTheForm).count();
    }

    private boolean isFilledLikeTheForm(LabelledEntry row) {
        int width = indicators(row.row().rowKey()).size();
        return RowCells.of(row.entry(), width, Optional.empty()) instanceof RowCells.Placed;
    }

    private List<Indicator> indicators(String rowKey) {
        return form.indicators(FormTable.DISCLOSURE).stream()
                .filter(indicator -> indicator.rowKey().equals(rowKey))
                .toList();
    }

    private RecognisedTable read() {
        Map<String, ReportedValue> values = new LinkedHashMap<>();
        boolean orderIsClear = isOrderClear();
        // Without a header only the count of numbers in each row tells the forms apart.
        boolean formIsClear =
                evidence > 0 || wellFilledRows() == alignment.rows().size();
        for (LabelledEntry row : alignment.rows()) {
            Map<String, ReportedValue> read = valuesOf(row.row().rowKey(), row.entry());
            if (row.certainty() == LabelledEntry.Certainty.SLID) {
                read.replaceAll((code, value) -> withoutCandidates(row, Wording.of("recognition.table.damage.slid")));
            } else if (isPart(row)) {
                Wording why = Wording.of(
                        "recognition.doubt.partOfRow",
                        row.entry().labelAsWritten(),
                        row.row().official());
                read.replaceAll((code, value) -> CellValues.doubted(value, why));
            } else if (!row.isCertain() && !orderIsClear) {
                Wording why = Wording.of(
                        "recognition.table.damage.label",
                        row.entry().labelAsWritten(),
                        row.row().official());
                // Numbers beside a text that may be the label of others are no candidates.
                boolean named = !row.entry().label().isEmpty();
                read.replaceAll((code, value) -> named ? CellValues.doubted(value, why) : withoutCandidates(row, why));
            }
            values.putAll(read);
        }
        rowsWithoutNumbers(values);
        if (!formIsClear) {
            Wording why = Wording.of("recognition.doubt.columnOrder");
            values.replaceAll((code, value) -> CellValues.doubted(value, why));
        }
        List<LabelledEntry> copies =
                alignment.repeated().stream().filter(this::isFilledLikeTheForm).toList();
        if (copies.size() >= LEAST_REPEATED_ROWS) {
            for (LabelledEntry copy : copies) {
                Repetition.compare(values, valuesOf(copy.row().rowKey(), copy.entry()));
            }
        }
        return new RecognisedTable(
                FormTable.DISCLOSURE,
                form.generation(),
                values,
                surroundings.region(FormTable.DISCLOSURE, alignment.first(), alignment.last()),
                alignment.first().place());
    }

    private static ReportedValue withoutCandidates(LabelledEntry row, Wording why) {
        return new ReportedValue.Doubtful(
                List.of(),
                why,
                row.entry().runAsWritten(),
                Optional.of(row.entry().place()));
    }

    /** Whether a row's label is divided, so that this one holds a part of its numbers only. */
    private static boolean isPart(LabelledEntry row) {
        if (standsUnderItsRow(row)) {
            return true;
        }
        List<Piece> pieces = row.entry().labelPieces();
        if (pieces.size() < 2 || row.row().isLiterally(row.entry().label())) {
            return false;
        }
        long others = pieces.subList(1, pieces.size()).stream()
                .filter(piece -> LabelText.ideographs(piece.asWritten()) > 1)
                .count();
        return others > 0
                && row.row().isLiterally(LabelText.normalise(pieces.get(0).asWritten()));
    }

    /** Whether the row's whole label stands before an entry that has another label of its own. */
    private static boolean standsUnderItsRow(LabelledEntry row) {
        Entry entry = row.entry();
        return LabelText.ideographs(entry.label()) > 1
                && !row.context().contains(entry)
                && row.context().stream()
                        .anyMatch(piece ->
                                piece.index() < entry.index() && row.row().isLiterally(piece.label()));
    }

    /** Whether every row of the form is there with its numbers apart from its clear label, all in one order. */
    private boolean isOrderClear() {
        boolean byOrder =
                alignment.rows().stream().allMatch(row -> row.certainty() == LabelledEntry.Certainty.BY_ORDER);
        return alignment.rows().size() == form.rowKeys(FormTable.DISCLOSURE).size()
                && alignment.rows().stream()
                        .allMatch(row ->
                                (byOrder || row.isCertain() || row.certainty() == LabelledEntry.Certainty.BY_COUNT)
                                        && RowCells.of(
                                                        row.entry(),
                                                        indicators(row.row().rowKey())
                                                                .size(),
                                                        Optional.empty())
                                                instanceof RowCells.Placed);
    }

    /** Rows whose label stands there with nothing but empty cells, or words that are no numbers, behind it. */
    private void rowsWithoutNumbers(Map<String, ReportedValue> values) {
        Set<Entry> near = surroundings.withLabelsAround(alignment.first(), alignment.last());
        List<Entry> region = entries.stream()
                .filter(near::contains)
                .filter(entry -> !entry.isProse() && !entry.hasValues())
                .toList();
        for (RowLabel label : RowLabels.of(form, FormTable.DISCLOSURE)) {
            if (label.isHeading() || alignment.row(label.rowKey()).isPresent()) {
                continue;
            }
            List<Entry> rows =
                    region.stream().flatMap(entry -> labelledBy(label, entry)).toList();
            boolean mayHaveSlid = region.stream().anyMatch(alignment.slid()::contains)
                    || rows.stream().anyMatch(surroundings::isBesideBareValues);
            if (rows.size() == 1 && !mayHaveSlid) {
                values.putAll(valuesOf(label.rowKey(), rows.get(0)));
            }
        }
    }

    /** The entry as a row with this label and at least one cell, if its first pieces are the label. */
    private static Stream<Entry> labelledBy(RowLabel label, Entry entry) {
        return IntStream.rangeClosed(1, entry.labelPieces().size())
                .mapToObj(entry::labelledBy)
                .filter(row -> !row.run().isEmpty() && label.isLiterally(row.label()))
                .limit(1);
    }

    private Map<String, ReportedValue> valuesOf(String rowKey, Entry entry) {
        List<Indicator> columns = indicators(rowKey);
        ColumnOrder order = order(entry, columns);
        RowCells cells = cells(entry, columns, order);
        Map<String, ReportedValue> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Indicator indicator = columns.get(i);
            if (cells instanceof RowCells.Placed placed) {
                values.put(
                        indicator.code(),
                        CellValues.value(indicator, placed.cells().get(i), moneyUnit(entry, indicator)));
            } else if (cells instanceof RowCells.Miscounted miscounted) {
                values.put(
                        indicator.code(),
                        miscounted(entry, indicator, miscounted.tokens(), order.place(i), columns.size()));
            }
        }
        if (!order.isClear()) {
            Wording why = Wording.of("recognition.doubt.columnOrder");
            values.replaceAll((code, value) -> CellValues.doubted(value, why));
        }
        return values;
    }

    private ColumnOrder order(Entry entry, List<Indicator> columns) {
        return ColumnOrder.of(
                surroundings.headerAbove(entry),
                columns.stream()
                        .map(column -> HEADER_WORDS.getOrDefault(column.columnKey(), List.of()))
                        .toList());
    }

    /** Whether a number that stands without a label beside a row may have fallen out of one of its cells. */
    private boolean mayHaveLostANumber(Entry entry) {
        return entry.hasValues()
                && entry.run().stream().anyMatch(Piece::isEmpty)
                && surroundings.isBesideBareValues(entry);
    }

    private RowCells cells(Entry entry, List<Indicator> columns, ColumnOrder order) {
        RowCells cells = RowCells.of(entry, columns.size(), header(entry, columns), order);
        if (cells instanceof RowCells.Placed && mayHaveLostANumber(entry)) {
            return new RowCells.Miscounted(entry.tokens());
        }
        return cells instanceof RowCells.Miscounted && !entry.label().isEmpty()
                ? frames.cells(entry, columns.size())
                        .<RowCells>map(framed -> new RowCells.Placed(order.toForm(framed), false))
                        .orElse(cells)
                : cells;
    }

    /** Nothing adds up here, so that blank cells are trusted only where no row speaks against them. */
    private CellFrames frames() {
        List<CellFrames.Row> rows = alignment.rows().stream()
                .filter(row -> !row.entry().isGrid())
                .map(row -> new CellFrames.Row(
                        row.entry(), indicators(row.row().rowKey()).size(), cells -> true))
                .toList();
        return surroundings.keepsEmptyCells() ? CellFrames.of(rows) : CellFrames.none();
    }

    private Optional<HeaderColumns> header(Entry entry, List<Indicator> columns) {
        return surroundings.header(entry, headers(columns));
    }

    private static List<List<String>> headers(List<Indicator> columns) {
        return columns.stream()
                .map(column -> List.of(LabelText.normalise(column.columnLabel())))
                .toList();
    }

    /** The unit of money in the nearest header that speaks of money, empty text if it names none. */
    private Optional<String> moneyUnit(Entry entry, Indicator indicator) {
        if (!indicator.unit().isMoney()) {
            return Optional.empty();
        }
        return surroundings.labelsAbove(entry).stream()
                .map(Entry::label)
                .filter(label -> label.contains("金额"))
                .map(label -> label.contains("亿元") ? "亿元" : label.contains("万") ? "万元" : label.contains("元") ? "元" : "")
                .reduce((earlier, later) -> later);
    }

    /** Nothing here adds up to anything, so only what every reading agrees on is certain: that all is zero. */
    private static ReportedValue miscounted(
            Entry entry, Indicator indicator, List<Piece> tokens, int column, int width) {
        Wording damage = Wording.of("recognition.table.damage.count", tokens.size(), width);
        boolean allZero = tokens.stream()
                .allMatch(token -> token.content() instanceof CellContent.Numeral numeral
                        && numeral.number().signum() == 0);
        if (allZero && tokens.size() > width) {
            Amount zero =
                    indicator.unit().isMoney() ? new Amount.Money(java.math.BigDecimal.ZERO) : new Amount.Count(0);
            return new ReportedValue.Proved(
                    zero,
                    tokens.get(0).asWritten(),
                    Wording.of("recognition.proof.surplusZeros", damage),
                    tokens.get(0).place());
        }
        // With a cell too many, the column's number is one of its neighbours; with one too few it may be lost.
        List<Amount> candidates = new ArrayList<>();
        int surplus = tokens.size() - width;
        for (Piece token : surplus > 0 ? tokens.subList(column, column + surplus + 1) : List.<Piece>of()) {
            if (CellValues.value(indicator, token, Optional.empty()) instanceof ReportedValue.Stated stated
                    && !candidates.contains(stated.amount())) {
                candidates.add(stated.amount());
            }
        }
        return new ReportedValue.Doubtful(
                candidates,
                Wording.of("recognition.doubt.noSum", damage),
                entry.runAsWritten(),
                Optional.of(entry.place()));
    }
}
