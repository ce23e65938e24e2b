package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;
import org.nianbao.recognition.tables.internal.rows.Entry;
import org.nianbao.recognition.tables.internal.sums.BlankProof;
import org.nianbao.recognition.tables.internal.sums.DamagedRow;
import org.nianbao.recognition.tables.internal.sums.DamagedRowSolver;
import org.nianbao.recognition.tables.internal.sums.Equation;
import org.nianbao.recognition.tables.internal.sums.FormEquations;
import org.nianbao.recognition.tables.internal.sums.RowShape;

/**
 * Table four: reviews and lawsuits. It has no row labels: one row of three blocks of five, or each block by itself
 * under its heading.
 */
public final class ReviewTable {
    private static final int MOST_MISCOUNTED = 3;

    private static final String REVIEWS_HEADER = "行政复议";
    private static final String LITIGATION_HEADER = "行政诉讼";

    /** The results of a block, each a group, in the order of the form. */
    private static final Pattern RESULT = Pattern.compile("(维持)|(纠正)|(其他)|(审结)|(总计|合计|共计)");

    private final Form form;
    private final Surroundings surroundings;
    private final Map<String, ReportedValue> values = new LinkedHashMap<>();
    private final List<DamagedRow> damaged = new ArrayList<>();
    private final List<Entry> used = new ArrayList<>();
    private ColumnOrder order = ColumnOrder.OF_THE_FORM;

    private ReviewTable(Form form, List<Entry> entries) {
        this.form = form;
        this.surroundings = new Surroundings(entries);
    }

    /** Finds the table among a document's entries. */
    public static Optional<RecognisedTable> recognise(Form form, List<Entry> entries) {
        return new ReviewTable(form, entries).recognise(entries);
    }

    /** The same where cells were lost in table three: a row of which anything is missing may be any part of it. */
    public static RecognisedTable besideLostCells(RecognisedTable table) {
        boolean whole = table.values().size() == Block.all().size() * Block.WIDTH
                && table.values().values().stream().allMatch(ReportedValue.Stated.class::isInstance);
        if (whole) {
            return table;
        }
        Wording why = Wording.of("recognition.doubt.cellsLost");
        Map<String, ReportedValue> doubted = new LinkedHashMap<>();
        table.values().forEach((code, value) -> doubted.put(code, CellValues.doubted(value, why)));
        return new RecognisedTable(table.table(), table.generation(), doubted, table.entries(), table.place());
    }

    private Optional<RecognisedTable> recognise(List<Entry> entries) {
        List<Entry> whole = entries.stream().filter(this::isWholeRow).toList();
        if (!whole.isEmpty()) {
            List<Block> blocks = blocksInOrder(whole.get(0));
            read(whole.get(0), blocks);
            whole.subList(1, whole.size())
                    .forEach(copy -> Repetition.compare(
                            values,
                            cells(copy, blocks)
                                    .map(cells -> valuesOf(cells, blocks))
                                    .orElse(Map.of())));
        } else {
            readBlocks(entries);
        }
        if (used.isEmpty()) {
            readTurned(entries);
        }
        if (used.isEmpty()) {
            return Optional.empty();
        }
        List<Equation> equations = FormEquations.rowTotals(form, FormTable.REVIEWS);
        DamagedRowSolver.solve(values, damaged, equations);
        BlankProof.prove(values, equations);
        List<Entry> region = surroundings.region(FormTable.REVIEWS, used.get(0), used.get(used.size() - 1));
        return Optional.of(new RecognisedTable(
                FormTable.REVIEWS,
                form.generation(),
                values,
                region,
                used.get(0).place()));
    }

    /** A row of about fifteen numbers under a header that speaks of reviews and lawsuits. */
    private boolean isWholeRow(Entry entry) {
        int width = Block.all().size() * Block.WIDTH;
        if (entry.isProse() || !entry.hasValues() && !isBlankRow(entry, width)) {
            return false;
        }
        RowCells cells = rowCells(entry, width);
        boolean fits = cells instanceof RowCells.Placed
                || cells instanceof RowCells.Miscounted miscounted
                        && Math.abs(miscounted.tokens().size() - width) <= MOST_MISCOUNTED;
        String header = headerText(entry);
        return fits && header.contains("复议") && (header.contains("诉讼") || header.contains("起诉"));
    }

    /** A row that was left blank: as many empty cells as the table has columns, and no label. */
    private static boolean isBlankRow(Entry entry, int width) {
        return entry.label().isEmpty() && entry.run().size() >= width;
    }

    /**
     * The cells of a row: where there are just as many as columns, blank ones at the ends are cells too. Where the line
     * is longer than the row and has no label, the first of the results in the header stands above the first cell.
     */
    private RowCells rowCells(Entry entry, int width) {
        List<Piece> run = entry.run();
        boolean mayHaveLayout = !entry.label().isEmpty() && run.size() != width;
        if (mayHaveLayout || entry.isSpaced() || run.size() < width) {
            return RowCells.of(entry, width, Optional.empty());
        }
        int start = run.size() == width ? 0 : columnsBeforeResults(entry);
        boolean outside = IntStream.range(0, run.size())
                .anyMatch(cell -> (cell < start || cell >= start + width)
                        && !run.get(cell).isEmpty());
        return start + width > run.size() || outside
                ? RowCells.of(entry, width, Optional.empty())
                : new RowCells.Placed(run.subList(start, start + width), false);
    }

    /** How many of an unlabelled row's cells stand before the columns that the header names. */
    private int columnsBeforeResults(Entry entry) {
        int first = surroundings.labelsAbove(entry).stream()
                .flatMap(above -> above.labelPieces().stream())
                .filter(piece -> results().contains(LabelText.normalise(piece.asWritten())))
                .mapToInt(Piece::column)
                .min()
                .orElse(0);
        return (int)
                entry.run().stream().filter(piece -> piece.column() < first).count();
    }

    /** The results that the columns of each block are for. */
    private List<String> results() {
        return form.indicators(FormTable.REVIEWS).stream()
                .map(indicator -> LabelText.normalise(indicator.columnLabel()))
                .distinct()
                .toList();
    }

    /** Rows of one block or two, each under the heading of its blocks. */
    private void readBlocks(List<Entry> entries) {
        boolean hasHeader = false;
        Map<List<Block>, Entry> found = new LinkedHashMap<>();
        for (Entry entry : entries) {
            List<Block> blocks = entry.isProse() || !entry.hasValues() ? List.of() : blocksOf(entry);
            int width = blocks.size() * Block.WIDTH;
            boolean fits = !blocks.isEmpty()
                    && (Math.abs(entry.tokens().size() - width) <= 1
                            || rowCells(entry, width) instanceof RowCells.Placed)
                    && found.keySet().stream().flatMap(List::stream).noneMatch(blocks::contains);
            if (fits) {
                found.put(blocks, entry);
                String header = headerText(entry);
                hasHeader |= header.contains("维持") || header.contains("审结");
            }
        }
        if (hasHeader) {
            found.forEach((blocks, entry) -> read(entry, blocks));
        }
    }

    /** The block that an entry's own label names, or else those that its header names. */
    private List<Block> blocksOf(Entry entry) {
        return Block.namedIn(entry.label()).map(List::of).orElseGet(() -> blocksAbove(entry));
    }

    private List<Block> blocksAbove(Entry entry) {
        return surroundings.labelsAbove(entry).stream()
                .flatMap(above -> above.labelPieces().stream())
                .flatMap(piece -> Block.namedIn(LabelText.normalise(piece.asWritten())).stream())
                .distinct()
                .toList();
    }

    /** The table turned: a row for each result, a column for each block. */
    private void readTurned(List<Entry> entries) {
        List<String> results = results();
        for (int at = 0; at + results.size() <= entries.size(); at++) {
            List<Entry> rows = entries.subList(at, at + results.size());
            List<Block> blocks = rows.get(0).label().equals(results.get(0)) ? blocksAbove(rows.get(0)) : List.of();
            boolean fits = blocks.size() == Block.all().size()
                    && rows.stream().allMatch(Entry::hasValues)
                    && rows.stream().map(Entry::label).toList().equals(results);
            if (fits) {
                used.addAll(rows);
                for (int result = 0; result < results.size(); result++) {
                    values.putAll(valuesOf(rows.get(result), result, blocks));
                }
                return;
            }
        }
    }

    private Map<String, ReportedValue> valuesOf(Entry row, int result, List<Block> blocks) {
        Map<String, ReportedValue> read = new LinkedHashMap<>();
        RowCells cells = RowCells.of(row, blocks.size(), Optional.empty());
        for (int column = 0; column < blocks.size(); column++) {
            String code = shape(List.of(blocks.get(column))).codes().get(result);
            if (cells instanceof RowCells.Placed placed) {
                Indicator indicator = form.find(code).orElseThrow();
                read.put(code, CellValues.value(indicator, placed.cells().get(column), Optional.empty()));
            } else {
                Wording damage = Wording.of(
                        "recognition.table.damage.count", row.tokens().size(), blocks.size());
                read.put(
                        code,
                        new ReportedValue.Doubtful(
                                List.of(),
                                Wording.of("recognition.doubt.noSum", damage),
                                row.runAsWritten(),
                                Optional.of(row.place())));
            }
        }
        return read;
    }

    private String headerText(Entry entry) {
        StringBuilder text = new StringBuilder();
        surroundings.labelsAbove(entry).forEach(above -> text.append(above.label()));
        return text.append(entry.label()).toString();
    }

    /** The blocks in the order in which the header names them. */
    private List<Block> blocksInOrder(Entry row) {
        List<String> labels = surroundings.headerAbove(row).stream()
                .flatMap(above -> above.labelPieces().stream())
                .map(piece -> LabelText.normalise(piece.asWritten()))
                .toList();
        List<Block> lawsuits = labels.stream()
                .flatMap(label -> Block.namedIn(label).stream())
                .filter(block -> block != Block.REVIEW)
                .distinct()
                .toList();
        List<Block> blocks = new ArrayList<>(lawsuits.size() == 2 ? lawsuits : Block.lawsuits());
        int reviews = labels.indexOf(REVIEWS_HEADER);
        int litigation = labels.indexOf(LITIGATION_HEADER);
        blocks.add(litigation >= 0 && litigation < reviews ? blocks.size() : 0, Block.REVIEW);
        return blocks;
    }

    /** The order of the five columns of each block. */
    private ColumnOrder orderAbove(Entry row, int blocks) {
        // Of a header with one cell on each line the last cell is the label of the row.
        String text = Stream.concat(surroundings.headerAbove(row).stream(), Stream.of(row))
                .flatMap(entry -> entry.labelPieces().stream())
                .map(piece -> LabelText.normalise(piece.asWritten()))
                .collect(Collectors.joining());
        List<Integer> results = new ArrayList<>();
        Matcher result = RESULT.matcher(text);
        while (result.find()) {
            results.add(IntStream.rangeClosed(1, Block.WIDTH)
                            .filter(group -> result.group(group) != null)
                            .findFirst()
                            .orElseThrow()
                    - 1);
        }
        if (results.size() != blocks * Block.WIDTH) {
            // A damaged header: the form's own is the only one that it can be compared with.
            return ColumnOrder.OF_THE_FORM;
        }
        List<Integer> first = results.subList(0, Block.WIDTH);
        boolean periodic =
                IntStream.range(0, results.size()).allMatch(i -> results.get(i).equals(first.get(i % Block.WIDTH)));
        return periodic && first.stream().distinct().count() == Block.WIDTH
                ? ColumnOrder.printed(first)
                : ColumnOrder.UNCLEAR;
    }

    private void read(Entry entry, List<Block> blocks) {
        if (used.isEmpty()) {
            order = orderAbove(entry, blocks.size());
        }
        used.add(entry);
        if (!order.isClear()) {
            doubt(entry, blocks);
            return;
        }
        Optional<List<Piece>> cells = cells(entry, blocks);
        if (cells.isPresent() && !mayBeShifted(cells.get(), blocks)) {
            values.putAll(valuesOf(cells.get(), blocks));
        } else if (cells.isPresent()) {
            Wording why = Wording.of("recognition.doubt.shiftedRow");
            valuesOf(cells.get(), blocks).forEach((code, value) -> values.put(code, CellValues.doubted(value, why)));
        } else {
            damage(entry, blocks);
        }
    }

    /** Whether several blocks do not add up and would with the numbers between them moved by one column. */
    private boolean mayBeShifted(List<Piece> cells, List<Block> blocks) {
        Map<String, ReportedValue> read = valuesOf(cells, blocks);
        long broken = blocks.stream()
                .filter(block -> !shape(List.of(block)).closes(read))
                .count();
        List<Long> counts = read.values().stream()
                .flatMap(value -> value.certainAmount().stream())
                .filter(Amount.Count.class::isInstance)
                .map(amount -> ((Amount.Count) amount).number())
                .toList();
        return broken > 1 && counts.size() == cells.size() && shape(blocks).closesShifted(counts);
    }

    private void damage(Entry entry, List<Block> blocks) {
        int width = blocks.size() * Block.WIDTH;
        List<Piece> tokens = entry.tokens();
        if (tokens.size() != width) {
            Wording damage = Wording.of("recognition.table.damage.count", tokens.size(), width);
            damaged.add(new DamagedRow(shape(blocks), tokens, damage, entry.place()));
            return;
        }
        // No column adds up here that could tell a misprint from a lost cell and a torn number in the same block.
        for (int i = 0; i < blocks.size(); i++) {
            List<Block> block = List.of(blocks.get(i));
            List<Piece> cells = tokens.subList(i * Block.WIDTH, (i + 1) * Block.WIDTH);
            Map<String, ReportedValue> read = valuesOf(cells, block);
            boolean mayHaveMoved = entry.run().stream().anyMatch(Piece::isEmpty);
            if (!mayHaveMoved && shape(block).closes(read)) {
                values.putAll(read);
            } else {
                Wording damage = Wording.of("recognition.table.damage.borders");
                damaged.add(new DamagedRow(shape(block), cells, damage, entry.place()));
            }
        }
    }

    /** A row whose numbers may be those of other columns. */
    private void doubt(Entry entry, List<Block> blocks) {
        for (String code : shape(blocks).codes()) {
            values.put(
                    code,
                    new ReportedValue.Doubtful(
                            List.of(),
                            Wording.of("recognition.doubt.columnOrder"),
                            entry.runAsWritten(),
                            Optional.of(entry.place())));
        }
    }

    /** One cell per column, if there are as many and nothing casts doubt on where they end. */
    private Optional<List<Piece>> cells(Entry entry, List<Block> blocks) {
        if (rowCells(entry, blocks.size() * Block.WIDTH) instanceof RowCells.Placed row) {
            boolean doubted = mayHaveMovedLeft(row.cells())
                    || hasBlank(row.cells()) && surroundings.hasBareValuesBelow(entry)
                    || (hasBlank(row.cells())
                            && entry.hasValues()
                            && !entry.isGrid()
                            && !surroundings.keepsEmptyCells())
                    || (row.isDoubtfulIn(entry) || hasBlank(row.cells()) && entry.hasValues())
                            && !shape(blocks).closes(valuesOf(row.cells(), blocks));
            return doubted ? Optional.empty() : Optional.of(row.cells());
        }
        return Optional.empty();
    }

    /** Whether a converter may have left cells out: zeros are written, but nothing at the end of the row. */
    private static boolean mayHaveMovedLeft(List<Piece> cells) {
        return cells.get(cells.size() - 1).isEmpty()
                && cells.stream().anyMatch(cell -> cell.asWritten().equals("0"))
                && cells.stream()
                        .anyMatch(cell -> !cell.isEmpty() && !cell.asWritten().equals("0"));
    }

    private static boolean hasBlank(List<Piece> cells) {
        return cells.stream().anyMatch(Piece::isEmpty);
    }

    private Map<String, ReportedValue> valuesOf(List<Piece> cells, List<Block> blocks) {
        Map<String, ReportedValue> read = new LinkedHashMap<>();
        List<String> codes = shape(blocks).codes();
        for (int i = 0; i < codes.size(); i++) {
            Indicator indicator = form.find(codes.get(i)).orElseThrow();
            read.put(codes.get(i), CellValues.value(indicator, cells.get(i), Optional.empty()));
        }
        return read;
    }

    private RowShape shape(List<Block> blocks) {
        RowShape ofTheForm = shapeOfTheForm(blocks);
        List<Integer> columns = order.columns();
        return columns.isEmpty()
                ? ofTheForm
                : ofTheForm.reordered(IntStream.range(0, ofTheForm.width())
                        .map(i -> i / Block.WIDTH * Block.WIDTH + columns.get(i % Block.WIDTH))
                        .boxed()
                        .toList());
    }

    private RowShape shapeOfTheForm(List<Block> blocks) {
        return RowShape.ofBlocks(blocks.stream()
                .map(block -> form.indicators(FormTable.REVIEWS).stream()
                        .filter(indicator -> indicator.rowKey().equals(block.rowKey()))
                        .map(Indicator::code)
                        .toList())
                .toList());
    }

    /** A block of five columns. */
    private enum Block {
        REVIEW("review"),
        DIRECT("litigation.direct"),
        AFTER_REVIEW("litigation.afterReview");

        static final int WIDTH = 5;

        private final String rowKey;

        Block(String rowKey) {
            this.rowKey = rowKey;
        }

        String rowKey() {
            return rowKey;
        }

        static List<Block> all() {
            return List.of(values());
        }

        static List<Block> lawsuits() {
            return List.of(DIRECT, AFTER_REVIEW);
        }

        /** The one block that a heading names; none when it names several. */
        static Optional<Block> namedIn(String label) {
            boolean after = label.contains("复议后");
            boolean direct = label.contains("未经复议") || label.contains("直接起诉");
            boolean lawsuits = after || direct || label.contains("诉讼");
            boolean review = label.contains("行政复议");
            if (after != direct) {
                return Optional.of(after ? AFTER_REVIEW : DIRECT);
            }
            return review && !lawsuits ? Optional.of(REVIEW) : Optional.empty();
        }
    }
}
