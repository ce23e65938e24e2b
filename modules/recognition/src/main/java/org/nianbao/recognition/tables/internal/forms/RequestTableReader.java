package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.tables.internal.cells.CellContent;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.labels.Alignment;
import org.nianbao.recognition.tables.internal.labels.LabelledEntry;
import org.nianbao.recognition.tables.internal.labels.RowLabel;
import org.nianbao.recognition.tables.internal.labels.RowLabels;
import org.nianbao.recognition.tables.internal.rows.Entry;
import org.nianbao.recognition.tables.internal.sums.BlankProof;
import org.nianbao.recognition.tables.internal.sums.CandidateProof;
import org.nianbao.recognition.tables.internal.sums.DamagedRow;
import org.nianbao.recognition.tables.internal.sums.DamagedRowSolver;
import org.nianbao.recognition.tables.internal.sums.Equation;
import org.nianbao.recognition.tables.internal.sums.Misprints;
import org.nianbao.recognition.tables.internal.sums.RowShape;

/** Reads table three, requests by outcome and applicant, once its rows are found: seven numbers in every row. */
final class RequestTableReader {
    static final int WIDTH = Applicant.values().length;

    private static final int MOST_LOST_COLUMNS = 2;
    private static final int LEAST_ODD_ROWS = 3;

    /** Headers above several columns. */
    private static final List<String> GROUP_HEADERS = List.of("法人或", "其他组织", "申请人情况");

    private final Form form;
    private final List<Entry> free;
    private final Surroundings surroundings;
    private final Alignment alignment;
    private final CellFrames frames;
    private final LegalSubtotal subtotal;
    private final ColumnOrder order;
    private final boolean columnIsLost;
    private boolean cellsAreLost;
    private boolean rowsAreDamaged;
    private final Map<String, ReportedValue> values = new LinkedHashMap<>();
    private final List<DamagedRow> damaged = new ArrayList<>();
    private final Map<String, ReportedValue> misread = new LinkedHashMap<>();

    /** The numbers of certain rows that are doubtful for what stands in their own cell alone, each with its row. */
    private final Map<String, RowShape> unclearCells = new LinkedHashMap<>();

    /** Rows of the right count whose numbers may not be those of their columns, for they do not add up. */
    private final Map<LabelledEntry, Map<String, ReportedValue>> unclosed = new LinkedHashMap<>();

    /** Rows that have a number or a few without a label beside them, which may be theirs. */
    private final Map<LabelledEntry, Map<String, ReportedValue>> besideBare = new LinkedHashMap<>();

    /**
     * Prepares the reading.
     *
     * @param alignment the table's rows; at least one
     */
    RequestTableReader(Form form, List<Entry> document, List<Entry> free, Alignment alignment) {
        this.form = form;
        this.free = free;
        this.surroundings = new Surroundings(document);
        this.alignment = alignment;
        this.subtotal = subtotal();
        this.order = order();
        this.columnIsLost = columnIsLost();
        this.frames = frames();
    }

    /** Every number of the rows that were found. */
    RecognisedTable read() {
        if (!order.isClear()) {
            Wording why = Wording.of("recognition.doubt.columnOrder");
            alignment.rows().forEach(row -> doubt(row.row().rowKey(), row.entry(), why));
            return table();
        }
        cellsAreLost = areCellsLost();
        rowsAreDamaged = alignment.rows().stream()
                        .filter(row -> cells(row) instanceof RowCells.Miscounted)
                        .count()
                > 1;
        blankRows();
        GuessedRows guessed = GuessedRows.of(form.rowKeys(FormTable.REQUESTS), alignment, values.keySet());
        List<Equation> equations = subtotal.equations(form);
        boolean apart = alignment.rows().stream().anyMatch(LabelledEntry::isApart);
        boolean orderProved = apart && isOrderProved(equations);
        boolean countProved = apart && isCountProved(equations);
        for (LabelledEntry row : alignment.rows()) {
            switch (row.certainty()) {
                case CERTAIN -> readCertain(row);
                case BY_COUNT, BY_ORDER -> {
                    if (orderProved) {
                        readProvedByOrder(row);
                    } else if (countProved && row.certainty() == LabelledEntry.Certainty.BY_COUNT) {
                        readCertain(row);
                    } else {
                        readGuessed(row, guessed);
                    }
                }
                case GUESSED -> readGuessed(row, guessed);
                case SLID -> doubt(row.row().rowKey(), row.entry(), Wording.of("recognition.table.damage.slid"));
            }
        }
        readBesideBare(equations);
        readUnclosed(equations);
        BlankProof.prove(values, equations);
        DamagedRowSolver.solve(values, damaged, equations);
        compareMisread();
        CandidateProof.prove(values, unclearCells, equations);
        for (LabelledEntry copy : alignment.repeated()) {
            if (cells(copy) instanceof RowCells.Placed row) {
                Repetition.compare(values, valuesOf(copy.row().rowKey(), row.cells()));
            }
        }
        return table();
    }

    private RecognisedTable table() {
        return new RecognisedTable(
                FormTable.REQUESTS,
                form.generation(),
                values,
                surroundings.region(FormTable.REQUESTS, alignment.first(), alignment.last()),
                alignment.first().place(),
                cellsAreLost && areRowsShort());
    }

    /** The order of the columns; under 法人或其他组织 the total may be named before its parts. */
    private ColumnOrder order() {
        // Numbers without a label may stand between the header and the first row that was found.
        Entry first = surroundings.firstOfRows(alignment.first());
        List<Entry> above = surroundings.region(FormTable.REQUESTS, first, first).stream()
                .filter(entry -> !entry.hasValues())
                .toList();
        List<Entry> own = above.stream()
                .filter(entry -> entry.table().isPresent() && entry.table().equals(first.table()))
                .toList();
        List<Entry> header = own.isEmpty() ? above : own;
        // A damaged header above several columns is none by its words, and tells of the group all the same.
        boolean grouped = surroundings.labelsAbove(first).stream()
                .map(Entry::label)
                .anyMatch(label -> GROUP_HEADERS.stream().anyMatch(label::contains));
        ColumnOrder read = grouped
                ? ColumnOrder.ofGrouped(header, subtotal.headerWords())
                : ColumnOrder.of(header, subtotal.headerWords());
        // A header that was torn to pieces may name its columns in any order.
        boolean isContradicted =
                !read.columns().isEmpty() && rowsThatAddUp(ColumnOrder.OF_THE_FORM) > rowsThatAddUp(read);
        return isContradicted ? ColumnOrder.UNCLEAR : read;
    }

    private long rowsThatAddUp(ColumnOrder columns) {
        return alignment.rows().stream()
                .filter(row -> RowCells.of(row.entry(), subtotal.width(), Optional.empty(), columns)
                                instanceof RowCells.Placed placed
                        && addsUp(row.row().rowKey(), placed.cells()))
                .count();
    }

    private void readCertain(LabelledEntry row) {
        String rowKey = row.row().rowKey();
        Entry entry = row.entry();
        RowCells cells = cells(rowKey, entry);
        if (cells instanceof RowCells.Placed placed) {
            Map<String, ReportedValue> read = valuesOf(rowKey, placed.cells());
            if (entry.isSingle() && isUnclearInOneCell(placed.cells())) {
                unclear(rowKey, entry, placed.cells());
            } else if (columnIsLost
                    || cellsAreLost
                    || placed.cells().stream().anyMatch(RequestTableReader::mayBeTwoCells)
                    || hasBlankAmongNumbers(placed.cells())
                            && !isPlacedByHeader(entry)
                            && !shape(rowKey).closes(read)) {
                damage(rowKey, entry, damageOf(entry));
            } else if (!shape(rowKey).closes(read)
                    && (placed.isDoubtfulIn(entry)
                            || rowsAreDamaged
                            || mayHaveTakenFromNeighbour(row)
                            || mayHaveLostANumber(entry)
                            || isShuffled(entry, shape(rowKey), read))) {
                unclosed.put(row, read);
            } else if (surroundings.isBesideFewBareValues(entry, subtotal.width())) {
                besideBare.put(row, read);
            } else {
                values.putAll(read);
                read.forEach((code, value) -> {
                    if (value instanceof ReportedValue.Doubtful) {
                        unclearCells.put(code, shape(rowKey));
                    }
                });
            }
        } else if (cells instanceof RowCells.Miscounted) {
            damage(rowKey, entry, damageOf(entry));
        }
    }

    /** Takes the rows that do not add up as they are written where misprints explain it, and as damaged otherwise. */
    private void readUnclosed(List<Equation> equations) {
        boolean blank = unclosed.keySet().stream()
                .anyMatch(row -> row.entry().run().stream().anyMatch(Piece::isEmpty));
        Map<String, ReportedValue> written = new LinkedHashMap<>(values);
        unclosed.values().forEach(written::putAll);
        List<RowShape> rows = form.rowKeys(FormTable.REQUESTS).stream()
                .map(rowKey -> order.printed(shape(rowKey)))
                .toList();
        if (!unclosed.isEmpty() && !blank && Misprints.explain(written, rows, equations)) {
            unclosed.values().forEach(values::putAll);
            return;
        }
        unclosed.forEach((row, read) -> {
            String rowKey = row.row().rowKey();
            if (isShuffled(row.entry(), shape(rowKey), read)) {
                doubt(rowKey, row.entry(), Wording.of("recognition.doubt.shuffledRow"));
            } else {
                damage(rowKey, row.entry(), unclosedOf(row.entry()));
            }
        });
    }

    /** Takes rows beside numbers without a label as they are written, unless a column says otherwise. */
    private void readBesideBare(List<Equation> equations) {
        Map<String, ReportedValue> written = new LinkedHashMap<>(values);
        besideBare.values().forEach(written::putAll);
        besideBare.forEach((row, read) -> {
            boolean contradicted = equations.stream()
                    .filter(equation -> read.keySet().stream().anyMatch(equation::contains))
                    .anyMatch(equation -> equation.isViolated(written));
            if (contradicted) {
                damage(row.row().rowKey(), row.entry(), unclosedOf(row.entry()));
            } else {
                values.putAll(read);
            }
        });
    }

    /**
     * Whether the row before or behind has too many numbers, one of which may be this row's; or too few, where each
     * cell has a line of its own, so that one of its numbers may stand here.
     */
    private boolean mayHaveTakenFromNeighbour(LabelledEntry row) {
        int at = alignment.rows().indexOf(row);
        return Stream.of(at - 1, at + 1)
                .filter(beside -> beside >= 0 && beside < alignment.rows().size())
                .map(beside -> alignment.rows().get(beside).entry().tokens())
                .anyMatch(tokens -> tokens.size() > subtotal.width()
                        || row.entry().isSingle()
                                && tokens.size() < subtotal.width()
                                && tokens.stream().noneMatch(RequestTableReader::mayBeTwoCells));
    }

    /** Whether a number that stands without a label beside a row may have fallen out of one of its cells. */
    private boolean mayHaveLostANumber(Entry entry) {
        return entry.tokens().size() < subtotal.width()
                && entry.run().stream().anyMatch(Piece::isEmpty)
                && surroundings.isBesideBareValues(entry);
    }

    /** Whether a cell was left blank beside others, so that they may have moved into it. */
    private static boolean hasBlankAmongNumbers(List<Piece> cells) {
        return cells.stream().anyMatch(Piece::isEmpty) && !cells.stream().allMatch(Piece::isEmpty);
    }

    /**
     * Whether the rows as a whole are not what the columns say: of those that are not all zero, most have too few or
     * too many numbers, or most have cells that may have moved and do not add up. Then a single row that looks right
     * may be so by chance. Rows that are plainly read below a header and do not add up are the source's fault, however
     * many they are.
     */
    private boolean areCellsLost() {
        int miscounted = 0;
        int placed = 0;
        int violated = 0;
        boolean headed = surroundings.labelsAbove(surroundings.firstOfRows(alignment.first())).stream()
                .anyMatch(HeaderWords::isHeader);
        for (LabelledEntry row : alignment.rows()) {
            if (row.entry().tokens().stream().allMatch(RequestTableReader::isZero)) {
                continue;
            }
            RowCells cells = cells(row);
            if (cells instanceof RowCells.Miscounted) {
                miscounted++;
            } else if (cells instanceof RowCells.Placed here) {
                placed++;
                boolean mayHaveMoved = !headed || here.isDoubtfulIn(row.entry()) || hasBlankAmongNumbers(here.cells());
                boolean legible = here.cells().stream()
                        .allMatch(piece -> piece.content() instanceof CellContent.Numeral || piece.isEmpty());
                violated += mayHaveMoved && legible && !addsUp(row.row().rowKey(), here.cells()) ? 1 : 0;
            }
        }
        return miscounted >= LEAST_ODD_ROWS && miscounted > placed
                || violated >= LEAST_ODD_ROWS && violated * 2 > placed;
    }

    /** Whether most rows end before the last column, so that the cells that are missing were not just left blank. */
    private boolean areRowsShort() {
        List<List<Piece>> written = alignment.rows().stream()
                .map(row -> row.entry().run())
                .filter(run -> run.stream().anyMatch(piece -> !piece.isEmpty() && !isZero(piece)))
                .toList();
        long shortened = written.stream()
                .filter(run -> IntStream.range(0, run.size())
                        .filter(cell -> !run.get(cell).isEmpty())
                        .allMatch(cell -> cell < subtotal.width() - 1))
                .count();
        return shortened * 2 > written.size();
    }

    /**
     * Whether the cells stand below the header's in a grid, so that an empty one cannot have been filled by another.
     */
    private boolean isPlacedByHeader(Entry entry) {
        return surroundings
                .header(entry, subtotal.headers())
                .flatMap(columns -> columns.cells(entry.run()))
                .isPresent();
    }

    /** Whether a zero runs into other digits, as of a cell that was merged with the one behind. */
    private static boolean mayBeTwoCells(Piece piece) {
        return piece.content() instanceof CellContent.Numeral numeral && numeral.isOddlyWritten();
    }

    private static boolean isZero(Piece piece) {
        return piece.content() instanceof CellContent.Numeral numeral
                && numeral.number().signum() == 0;
    }

    /** Whether one cell can be misread digits, and every other is a number. */
    private static boolean isUnclearInOneCell(List<Piece> cells) {
        List<Piece> others = cells.stream()
                .filter(piece -> !(piece.content() instanceof CellContent.Numeral))
                .toList();
        return others.size() == 1
                && others.get(0).content() instanceof CellContent.Unclear cell
                && !cell.likely().isEmpty();
    }

    /** A row with one cell that may be misread: the sums may tell what it was. */
    private void unclear(String rowKey, Entry entry, List<Piece> cells) {
        RowShape shape = shape(rowKey);
        List<Piece> clear = cells.stream()
                .filter(piece -> piece.content() instanceof CellContent.Numeral)
                .toList();
        Wording damage = Wording.of("recognition.table.damage.count", clear.size(), subtotal.width());
        damaged.add(new DamagedRow(shape, clear, damage, entry.place()));
        Map<String, ReportedValue> read = valuesOf(rowKey, cells);
        read.values().removeIf(value -> !(value instanceof ReportedValue.Doubtful));
        misread.putAll(read);
    }

    /** What the sums make of a misread cell holds only where it is what the cell looks like. */
    private void compareMisread() {
        misread.forEach((code, cell) -> {
            Optional<Amount> solved =
                    values.getOrDefault(code, new ReportedValue.Absent()).certainAmount();
            List<Amount> likely = ((ReportedValue.Doubtful) cell).candidates();
            if (solved.filter(amount -> !likely.contains(amount)).isPresent()) {
                values.put(code, cell);
            }
        });
    }

    /**
     * Whether a row of one cell per line adds up only when another of its numbers is taken for the total: then a cell
     * that had lost its place was put behind the others.
     */
    private static boolean isShuffled(Entry entry, RowShape shape, Map<String, ReportedValue> row) {
        if (!entry.isSingle() || shape.closes(row)) {
            return false;
        }
        List<Long> counts = shape.codes().stream()
                .map(row::get)
                .flatMap(value -> value.certainAmount().stream())
                .filter(Amount.Count.class::isInstance)
                .map(amount -> ((Amount.Count) amount).number())
                .toList();
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        return counts.size() == shape.width() && sum > 0 && counts.stream().anyMatch(count -> count * 2 == sum);
    }

    /**
     * Whether every row is there and every sum of the table holds, the labels taken in their order: labels and numbers
     * that stand apart were then brought together rightly.
     */
    private boolean isOrderProved(List<Equation> equations) {
        Map<String, ReportedValue> all = new LinkedHashMap<>(values);
        for (LabelledEntry row : alignment.rows()) {
            boolean clear = row.isCertain() || row.isApart();
            if (clear && cells(row) instanceof RowCells.Placed placed) {
                all.putAll(valuesOf(row.row().rowKey(), placed.cells()));
            }
        }
        return equations.stream().allMatch(equation -> equation.holds(all));
    }

    /**
     * Whether the numbers of labels that stand apart are not those of the rows before, a stray row before the first and
     * the last one lost: then more sums would hold, and the first row need not add up.
     */
    private boolean isCountProved(List<Equation> equations) {
        List<LabelledEntry> rows = alignment.rows();
        long held = held(equations, 0);
        long heldByTheOther = held(equations, 1);
        LabelledEntry first = rows.get(0);
        boolean firstAddsUp = cells(first) instanceof RowCells.Placed placed
                && shape(first.row().rowKey()).closes(valuesOf(first.row().rowKey(), placed.cells()));
        return held > heldByTheOther || held == heldByTheOther && firstAddsUp;
    }

    /** How many sums hold if the numbers of each row are those so many rows below; a row too far down is zero. */
    private long held(List<Equation> equations, int below) {
        Map<String, ReportedValue> all = new LinkedHashMap<>();
        List<LabelledEntry> rows = alignment.rows();
        for (int row = 0; row + below < rows.size(); row++) {
            Entry entry = rows.get(row + below).entry();
            String rowKey = rows.get(row).row().rowKey();
            if (cells(rowKey, entry) instanceof RowCells.Placed placed) {
                all.putAll(valuesOf(rowKey, placed.cells()));
            }
        }
        return equations.stream().filter(equation -> equation.holds(all)).count();
    }

    private void readProvedByOrder(LabelledEntry row) {
        Wording proof = Wording.of("recognition.proof.order");
        if (cells(row) instanceof RowCells.Placed placed) {
            valuesOf(row.row().rowKey(), placed.cells()).forEach((code, value) -> {
                if (value instanceof ReportedValue.Stated stated) {
                    values.put(
                            code, new ReportedValue.Proved(stated.amount(), stated.asWritten(), proof, stated.place()));
                } else {
                    values.put(code, value);
                }
            });
        }
    }

    /** A row whose numbers may be those of another one. */
    private void doubt(String rowKey, Entry entry, Wording why) {
        for (String code : shape(rowKey).codes()) {
            values.put(
                    code, new ReportedValue.Doubtful(List.of(), why, entry.runAsWritten(), Optional.of(entry.place())));
        }
    }

    /** A row whose label is a guess: it may be proved only where no other row could change places with it. */
    private void readGuessed(LabelledEntry row, GuessedRows guessed) {
        String rowKey = row.row().rowKey();
        Wording why = Wording.of(
                "recognition.table.damage.label",
                row.entry().labelAsWritten(),
                row.row().official());
        // Numbers beside a text that may be the label of others are no candidates.
        boolean named = !row.entry().label().isEmpty();
        if (guessed.isInterchangeable(rowKey) && named && cells(row) instanceof RowCells.Placed placed) {
            valuesOf(rowKey, placed.cells()).forEach((code, value) -> values.put(code, CellValues.doubted(value, why)));
        } else if (guessed.isInterchangeable(rowKey)) {
            doubt(rowKey, row.entry(), why);
        } else {
            damage(rowKey, row.entry(), why);
        }
    }

    /**
     * Whether most rows lack the same one or two numbers: then a row of the right length has one too many instead, and
     * nothing shows which.
     */
    private boolean columnIsLost() {
        // With a column of subtotals, rows of seven may just lack those.
        for (int lost = subtotal == LegalSubtotal.NONE ? 1 : 2; lost <= MOST_LOST_COLUMNS; lost++) {
            int written = subtotal.width() - lost;
            long rows = alignment.rows().stream()
                    .map(LabelledEntry::entry)
                    .filter(entry -> !entry.isGrid()
                            && entry.tokens().size() == written
                            && entry.run().stream().limit(written).noneMatch(Piece::isEmpty))
                    .count();
            if (rows > alignment.rows().size() / 2) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the header has a column of subtotals, unless more rows add up with it in the other place; without a header,
     * where most rows have one number more and all of those add up with it.
     */
    private LegalSubtotal subtotal() {
        Entry first = surroundings.firstOfRows(alignment.first());
        LegalSubtotal named = LegalSubtotal.in(surroundings.region(FormTable.REQUESTS, first, first));
        List<LegalSubtotal> places = List.of(LegalSubtotal.BEFORE_ORGANIZATIONS, LegalSubtotal.AFTER_ORGANIZATIONS);
        if (named != LegalSubtotal.NONE) {
            return places.stream()
                    .filter(place -> rowsAddingUp(place) > rowsAddingUp(named))
                    .findFirst()
                    .orElse(named);
        }
        long wider = rowsOf(LegalSubtotal.BEFORE_ORGANIZATIONS).count();
        List<LegalSubtotal> fitting =
                places.stream().filter(place -> rowsAddingUp(place) == wider).toList();
        return wider > alignment.rows().size() / 2 && fitting.size() == 1 ? fitting.get(0) : LegalSubtotal.NONE;
    }

    /** The rows that have just as many numbers as with these columns. */
    private Stream<LabelledEntry> rowsOf(LegalSubtotal columns) {
        return alignment.rows().stream().filter(row -> row.entry().tokens().size() == columns.width());
    }

    private long rowsAddingUp(LegalSubtotal columns) {
        return rowsOf(columns)
                .filter(row -> columns.shape(form, row.row().rowKey())
                        .closes(valuesOf(
                                columns, row.row().rowKey(), row.entry().tokens())))
                .count();
    }

    private CellFrames frames() {
        List<CellFrames.Row> rows = alignment.rows().stream()
                .filter(row -> !row.entry().isGrid())
                .map(row -> new CellFrames.Row(
                        row.entry(), subtotal.width(), cells -> addsUp(row.row().rowKey(), order.toForm(cells))))
                .toList();
        return surroundings.keepsEmptyCells() ? CellFrames.of(rows) : CellFrames.none();
    }

    private boolean addsUp(String rowKey, List<Piece> cells) {
        return shape(rowKey).closes(valuesOf(rowKey, cells));
    }

    /** Rows whose label stands there with nothing but empty cells behind it. */
    private void blankRows() {
        Set<Entry> near = surroundings.withLabelsAround(alignment.first(), alignment.last());
        for (RowLabel label : RowLabels.of(form, FormTable.REQUESTS)) {
            if (label.isHeading() || alignment.row(label.rowKey()).isPresent()) {
                continue;
            }
            List<Entry> blank = free.stream()
                    .filter(near::contains)
                    .filter(RequestTable::mayBeBlankRow)
                    .filter(entry -> label.isLiterally(entry.label()))
                    .toList();
            boolean slid = blank.size() == 1
                    && (alignment.slid().contains(blank.get(0)) || surroundings.isBesideBareValues(blank.get(0)));
            if (slid || blank.size() == 1 && cellsAreLost && areRowsShort()) {
                doubt(label.rowKey(), blank.get(0), Wording.of("recognition.table.damage.slid"));
            } else if (blank.size() == 1 && cells(label.rowKey(), blank.get(0)) instanceof RowCells.Placed row) {
                values.putAll(valuesOf(label.rowKey(), row.cells()));
            }
        }
    }

    /** The cells of a row, a subtotal's among them; blank ones at its ends only where the row adds up with them. */
    private RowCells cells(String rowKey, Entry entry) {
        int width = subtotal.width();
        RowCells cells = RowCells.of(entry, width, surroundings.header(entry, subtotal.headers()), order);
        boolean oddlyLong = isOddlyLong(entry);
        if (cells instanceof RowCells.Placed placed
                && hasBlankCellTooMany(entry)
                && (placed.isLoose()
                        || hasBlankAmongNumbers(placed.cells())
                        || oddlyLong && !addsUp(rowKey, placed.cells()))) {
            return new RowCells.Miscounted(entry.tokens());
        }
        if (oddlyLong
                || entry.isGrid()
                || columnIsLost
                || frames.isEmpty()
                || entry.label().isEmpty()) {
            return cells;
        }
        Optional<List<Piece>> framed =
                frames.cells(entry, width).map(order::toForm).filter(placed -> addsUp(rowKey, placed));
        boolean blank = cells instanceof RowCells.Placed placed
                && placed.cells().stream().anyMatch(Piece::isEmpty)
                && entry.hasValues();
        if (framed.isPresent() && (blank || cells instanceof RowCells.Miscounted)) {
            return new RowCells.Placed(framed.get(), false);
        }
        // Empty cells at the ends were taken for layout, and the other rows show that they are not.
        boolean misplaced = blank && entry.run().size() > width;
        return misplaced ? new RowCells.Miscounted(entry.tokens()) : cells;
    }

    /** Whether a row has a cell more than most others, and a blank one that may be no layout but one of its own. */
    private boolean hasBlankCellTooMany(Entry entry) {
        int width = subtotal.width();
        if (entry.run().size() <= width || entry.run().stream().noneMatch(Piece::isEmpty)) {
            return false;
        }
        long whole = alignment.rows().stream()
                .filter(row -> row.entry().run().size() == width)
                .count();
        return whole * 2 > alignment.rows().size();
    }

    /** Whether no other row that is too long begins or ends with as many blank cells: then they are no layout. */
    private boolean isOddlyLong(Entry entry) {
        if (!hasBlankCellTooMany(entry)) {
            return false;
        }
        List<List<Piece>> others = alignment.rows().stream()
                .map(LabelledEntry::entry)
                .filter(other -> !other.equals(entry) && other.run().size() > subtotal.width())
                .map(Entry::run)
                .toList();
        int before = blanksBefore(entry.run());
        int behind = blanksBehind(entry.run());
        return before > 0 && others.stream().allMatch(other -> blanksBefore(other) < before)
                || behind > 0 && others.stream().allMatch(other -> blanksBehind(other) < behind);
    }

    private static int blanksBefore(List<Piece> run) {
        return (int) run.stream().takeWhile(Piece::isEmpty).count();
    }

    private static int blanksBehind(List<Piece> run) {
        return run.size()
                - IntStream.range(0, run.size())
                        .filter(cell -> !run.get(cell).isEmpty())
                        .map(cell -> cell + 1)
                        .max()
                        .orElse(0);
    }

    private RowCells cells(LabelledEntry row) {
        return cells(row.row().rowKey(), row.entry());
    }

    private Map<String, ReportedValue> valuesOf(String rowKey, List<Piece> cells) {
        return valuesOf(subtotal, rowKey, cells);
    }

    private Map<String, ReportedValue> valuesOf(LegalSubtotal columns, String rowKey, List<Piece> cells) {
        Map<String, ReportedValue> read = new LinkedHashMap<>();
        List<Indicator> indicators = columns.indicators(form, rowKey);
        for (int column = 0; column < indicators.size(); column++) {
            read.put(
                    indicators.get(column).code(),
                    CellValues.value(indicators.get(column), cells.get(column), Optional.empty()));
        }
        return read;
    }

    private void damage(String rowKey, Entry entry, Wording damage) {
        damaged.add(new DamagedRow(order.printed(shape(rowKey)), entry.tokens(), damage, entry.place()));
    }

    private RowShape shape(String rowKey) {
        return subtotal.shape(form, rowKey);
    }

    /** A row whose borders are clear, but not what befell it. */
    private Wording unclosedOf(Entry entry) {
        boolean bordered = !entry.isSpaced() && entry.tokens().size() == subtotal.width();
        return bordered ? Wording.of("recognition.table.damage.unclosed") : damageOf(entry);
    }

    private Wording damageOf(Entry entry) {
        int numbers = entry.tokens().size();
        return numbers == subtotal.width()
                ? Wording.of("recognition.table.damage.borders")
                : Wording.of("recognition.table.damage.count", numbers, subtotal.width());
    }
}
