package org.nianbao.recognition.tables.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.ReportedValue;
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

    private final Form form;
    private final Surroundings surroundings;
    private final Map<String, ReportedValue> values = new LinkedHashMap<>();
    private final List<DamagedRow> damaged = new ArrayList<>();
    private final List<Entry> used = new ArrayList<>();

    private ReviewTable(Form form, List<Entry> entries) {
        this.form = form;
        this.surroundings = new Surroundings(entries);
    }

    /** Finds the table among a document's entries. */
    public static Optional<RecognisedTable> recognise(Form form, List<Entry> entries) {
        return new ReviewTable(form, entries).recognise(entries);
    }

    private Optional<RecognisedTable> recognise(List<Entry> entries) {
        List<Entry> whole = entries.stream().filter(this::isWholeRow).toList();
        if (!whole.isEmpty()) {
            read(whole.get(0), Block.all());
            whole.subList(1, whole.size()).forEach(copy -> Repetition.compare(values, valuesOf(copy, Block.all())));
        } else {
            readBlocks(entries);
        }
        if (used.isEmpty()) {
            return Optional.empty();
        }
        List<Equation> equations = FormEquations.rowTotals(form, FormTable.REVIEWS);
        DamagedRowSolver.solve(values, damaged, equations);
        BlankProof.prove(values, equations);
        List<Entry> region = surroundings.region(used.get(0), used.get(used.size() - 1));
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
        if (entry.isProse() || !entry.hasValues()) {
            return false;
        }
        RowCells cells = RowCells.of(entry, width, Optional.empty());
        boolean fits = cells instanceof RowCells.Placed
                || cells instanceof RowCells.Miscounted miscounted
                        && Math.abs(miscounted.tokens().size() - width) <= MOST_MISCOUNTED;
        String header = headerText(entry);
        return fits && header.contains("复议") && (header.contains("诉讼") || header.contains("起诉"));
    }

    private void readBlocks(List<Entry> entries) {
        boolean hasHeader = false;
        Map<Block, Entry> found = new LinkedHashMap<>();
        for (Entry entry : entries) {
            boolean fits = !entry.isProse()
                    && entry.hasValues()
                    && Math.abs(entry.tokens().size() - Block.WIDTH) <= 1;
            Optional<Block> block = fits ? blockOf(entry) : Optional.empty();
            if (block.isPresent() && !found.containsKey(block.get())) {
                found.put(block.get(), entry);
                String header = headerText(entry);
                hasHeader |= header.contains("维持") || header.contains("审结");
            }
        }
        if (hasHeader) {
            found.forEach((block, entry) -> read(entry, List.of(block)));
        }
    }

    private Optional<Block> blockOf(Entry entry) {
        Optional<Block> own = Block.namedIn(entry.label());
        List<Entry> above = surroundings.labelsAbove(entry);
        for (int i = above.size() - 1; i >= 0 && own.isEmpty(); i--) {
            own = Block.namedIn(above.get(i).label());
        }
        return own;
    }

    private String headerText(Entry entry) {
        StringBuilder text = new StringBuilder();
        surroundings.labelsAbove(entry).forEach(above -> text.append(above.label()));
        return text.append(entry.label()).toString();
    }

    private void read(Entry entry, List<Block> blocks) {
        used.add(entry);
        values.putAll(valuesOf(entry, blocks));
        if (RowCells.of(entry, blocks.size() * Block.WIDTH, Optional.empty()) instanceof RowCells.Miscounted row) {
            damaged.add(new DamagedRow(
                    shape(blocks),
                    row.tokens(),
                    Wording.of("recognition.table.damage.count", row.tokens().size(), blocks.size() * Block.WIDTH),
                    entry.place()));
        }
    }

    private Map<String, ReportedValue> valuesOf(Entry entry, List<Block> blocks) {
        Map<String, ReportedValue> read = new LinkedHashMap<>();
        List<String> codes = shape(blocks).codes();
        if (RowCells.of(entry, codes.size(), Optional.empty()) instanceof RowCells.Placed row) {
            for (int i = 0; i < codes.size(); i++) {
                Indicator indicator = form.find(codes.get(i)).orElseThrow();
                Piece cell = row.cells().get(i);
                read.put(codes.get(i), CellValues.value(indicator, cell, Optional.empty()));
            }
        }
        return read;
    }

    private RowShape shape(List<Block> blocks) {
        return new RowShape(blocks.stream()
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
