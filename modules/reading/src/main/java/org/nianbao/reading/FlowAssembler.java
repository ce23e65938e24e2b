package org.nianbao.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.nianbao.model.value.SourcePlace;

/**
 * Turns what a format with markup says into the blocks of a document: tables that hold data stay tables, tables that
 * only hold the page together give up their text as paragraphs.
 *
 * <p>A table around a table is layout; so is a table of single cells, and a row that holds one long text. The parts of
 * a table above and below such a row keep its number and their row numbers.
 */
final class FlowAssembler {
    /** No cell of a form holds as much running text as this. */
    private static final int LONGEST_CELL = 400;

    /** A cell of this many paragraphs, alone in its rows, is a page's body. */
    private static final int PARAGRAPHS_OF_A_BODY = 3;

    /** Rows with fewer texts may end where they like: a title over the table, a label with one number. */
    private static final int TELLING_TEXTS = 3;

    private final BlockCollector document;
    private final List<TextLine> lines = new ArrayList<>();

    private FlowAssembler(BlockCollector document) {
        this.document = document;
    }

    /** Adds all of it to the document, in order. */
    static void addTo(BlockCollector document, List<Flow> content) {
        FlowAssembler assembler = new FlowAssembler(document);
        assembler.add(content);
        assembler.flush();
    }

    private void add(List<Flow> content) {
        for (Flow piece : content) {
            if (piece instanceof Flow.Table table) {
                flush();
                add(table);
            } else {
                lines.add(((Flow.Text) piece).line());
            }
        }
    }

    private void flush() {
        TextTables.addTo(document, lines);
        lines.clear();
    }

    private void add(Flow.Table table) {
        int number = document.nextTable();
        boolean layout = table.cells().anyMatch(Flow.Cell::holdsGrid);
        List<Flow.Row> data = new ArrayList<>();
        for (Flow.Row row : table.rows()) {
            if (layout || isProse(row)) {
                addData(number, data, table.sound());
                data.clear();
                addContent(row);
            } else {
                data.add(row);
            }
        }
        addData(number, data, table.sound());
    }

    private void addContent(Flow.Row row) {
        row.cells().forEach(cell -> add(cell.content()));
    }

    private void addData(int number, List<Flow.Row> rows, boolean sound) {
        if (isLayout(rows)) {
            rows.forEach(this::addContent);
            return;
        }
        List<List<String>> entries = rows.stream()
                .map(FlowAssembler::filled)
                .filter(filled -> !filled.isEmpty())
                .map(LineShape::labelledEntries)
                .toList();
        if (entries.stream().noneMatch(List::isEmpty)) {
            entries.forEach(row ->
                    row.forEach(entry -> lines.add(new TextLine(OptionalInt.empty(), entry.replace('\n', ' ')))));
            return;
        }
        flush();
        rows.stream().flatMap(row -> row.cells().stream()).forEach(this::countInnerTables);
        List<Block.Row> grid = grid(number, rows);
        if (sound && isEven(grid, rows)) {
            document.table(number, Block.Geometry.GRID, grid);
        } else {
            document.table(
                    number,
                    Block.Geometry.SEQUENCE,
                    grid.stream().map(FlowAssembler::inSequence).toList());
        }
    }

    /** Frames inside a cell are tables of the file, though their text is the cell's. */
    private void countInnerTables(Flow.Cell cell) {
        cell.tables().forEach(table -> {
            document.nextTable();
            table.cells().forEach(this::countInnerTables);
        });
    }

    private static boolean isProse(Flow.Row row) {
        List<String> filled = filled(row);
        if (filled.stream().anyMatch(text -> text.length() > LONGEST_CELL && LineShape.isSentence(text))) {
            return true;
        }
        return filled.size() == 1
                && (LineShape.isSentence(filled.get(0))
                        || (row.cells().size() == 1 && LineShape.isSectionHeading(filled.get(0))));
    }

    private static boolean isLayout(List<Flow.Row> rows) {
        List<List<String>> filled = rows.stream().map(FlowAssembler::filled).toList();
        if (filled.stream().anyMatch(row -> row.size() > 1)) {
            return false;
        }
        return rows.stream().allMatch(row -> row.cells().size() <= 1)
                || filled.stream()
                        .flatMap(List::stream)
                        .anyMatch(text -> text.lines().count() >= PARAGRAPHS_OF_A_BODY || LineShape.isSentence(text));
    }

    private static List<String> filled(Flow.Row row) {
        return row.cells().stream()
                .map(Flow.Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Block.Row> grid(int table, List<Flow.Row> rows) {
        // A span that reaches past the last column where a cell begins says no more than "to the edge".
        int width = rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(Flow.Cell::column)
                        .max()
                        .orElse(0)
                + 1;
        List<Block.Row> grid = new ArrayList<>();
        for (Flow.Row row : rows) {
            int rowsLeft = rows.size() - grid.size();
            List<Block.Cell> cells = row.cells().stream()
                    .map(cell -> new Block.Cell(
                            cell.column(),
                            Math.min(cell.columnSpan(), width - cell.column()),
                            Math.min(cell.rowSpan(), rowsLeft),
                            cell.text(),
                            place(table, row, cell)))
                    .toList();
            grid.add(new Block.Row(row.number(), OptionalInt.empty(), cells));
        }
        return grid;
    }

    private static SourcePlace place(int table, Flow.Row row, Flow.Cell cell) {
        return cell.sheetCell().isPresent()
                ? cell.sheetCell().get()
                : new SourcePlace.TableCell(OptionalInt.empty(), table, row.number(), cell.number(), cell.rectangle());
    }

    /** Whether all telling rows end at the same column: a row that ends early or late has lost or gained a cell. */
    private static boolean isEven(List<Block.Row> grid, List<Flow.Row> rows) {
        int[] ends = new int[grid.size()];
        for (int i = 0; i < ends.length; i++) {
            for (Block.Cell cell : grid.get(i).cells()) {
                for (int r = i; r < i + cell.rowSpan(); r++) {
                    ends[r] = Math.max(ends[r], cell.column() + cell.columnSpan());
                }
            }
        }
        int width = Arrays.stream(ends).max().orElse(0);
        return IntStream.range(0, ends.length)
                        .filter(i -> rows.get(i).filledCells() >= TELLING_TEXTS)
                        .map(i -> Math.min(ends[i] + rows.get(i).columnsAfter(), width))
                        .distinct()
                        .count()
                <= 1;
    }

    private static Block.Row inSequence(Block.Row row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            cells.add(new Block.Cell(cells.size(), 1, 1, cell.text(), cell.place()));
        }
        return new Block.Row(row.number(), row.line(), cells);
    }
}
