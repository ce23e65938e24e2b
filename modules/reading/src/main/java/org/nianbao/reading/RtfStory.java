package org.nianbao.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * The text and tables of a rich text file's body, or of one of its text boxes.
 *
 * <p>The format has no tables, only paragraphs that say how many tables stand around them, marks at the ends of cells
 * and rows, and a definition that holds for the rows that end while it is the last one.
 */
final class RtfStory {
    /** How much all stories of a file hold together. */
    static final class Counts {
        private final ReadingLimits limits;
        private int lines;
        private int cells;
        private int characters;

        Counts(ReadingLimits limits) {
            this.limits = limits;
        }
    }

    private record CellDefinition(int right, boolean joinsAbove, boolean joinsLeft, boolean deleted) {}

    private static final class RowDefinition {
        private final List<CellDefinition> cells = new ArrayList<>();
        private int left;
        private boolean joinsAbove;
        private boolean joinsLeft;
        private boolean deleted;

        boolean isDeleted() {
            return !cells.isEmpty() && cells.stream().allMatch(CellDefinition::deleted);
        }
    }

    private static final class OpenTable {
        private final EdgeTable table;
        private List<List<Flow>> cells = new ArrayList<>();
        private List<Flow> cell = new ArrayList<>();
        private boolean sound = true;

        OpenTable(ReadingLimits limits) {
            table = new EdgeTable(limits);
        }

        void endCell() {
            cells.add(cell);
            cell = new ArrayList<>();
        }
    }

    private final Counts counts;
    private final List<Flow> body = new ArrayList<>();
    private final List<OpenTable> tables = new ArrayList<>();
    private final List<Flow> boxes = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Deque<RowDefinition> outerRows = new ArrayDeque<>();
    private RowDefinition row = new RowDefinition();

    RtfStory(Counts counts) {
        this.counts = counts;
    }

    void text(String text) {
        counts.characters += text.length();
        counts.limits.checkCharacters(counts.characters);
        line.append(text);
    }

    /** Ends a line that so many tables stand around. */
    void endLine(int tablesAround) {
        // Some programs say it of no paragraph but the last of a cell; a row that has begun has to end first.
        goTo(Math.max(tablesAround, rowsBegun()));
        takeLine();
    }

    /** Adds the content of a text box, behind the paragraph in which it hangs. */
    void addBox(List<Flow> content) {
        boxes.addAll(content);
    }

    /**
     * Ends a cell of the table at this depth.
     *
     * @throws IOException when a table in the cell has a row without end
     */
    void endCell(int depth) throws IOException {
        if (rowsBegun() > depth) {
            throw new IOException("a row without end");
        }
        goTo(depth);
        takeLine();
        counts.cells++;
        counts.limits.checkCells(counts.cells);
        innermost().endCell();
    }

    /**
     * Ends a row of the table at this depth.
     *
     * @throws IOException when a table in the row has a row without end
     */
    void endRow(int depth) throws IOException {
        if (rowsBegun() > depth) {
            throw new IOException("a row without end");
        }
        goTo(depth);
        takeLine();
        OpenTable table = innermost();
        if (!table.cell.isEmpty()) {
            table.endCell();
            table.sound = false;
        }
        table.sound &= table.cells.size() == row.cells.size();
        if (!row.isDeleted()) {
            table.table.add(cells(table.cells));
        }
        table.cells = new ArrayList<>();
    }

    private List<EdgeTable.Cell> cells(List<List<Flow>> contents) {
        List<EdgeTable.Cell> cells = new ArrayList<>();
        int left = row.left;
        for (int i = 0; i < contents.size(); i++) {
            // A cell too many gets some place; the table is not sound.
            CellDefinition definition =
                    i < row.cells.size() ? row.cells.get(i) : new CellDefinition(left, false, false, false);
            cells.add(new EdgeTable.Cell(
                    left, definition.right(), definition.joinsAbove(), definition.joinsLeft(), contents.get(i)));
            left = definition.right();
        }
        return cells;
    }

    void beginRowDefinition() {
        outerRows.push(row);
        row = new RowDefinition();
    }

    void endRowDefinition() {
        row = outerRows.isEmpty() ? row : outerRows.pop();
    }

    void defineRow() {
        row = new RowDefinition();
    }

    void defineLeft(int left) {
        row.left = left;
    }

    void defineCell(int right) {
        row.cells.add(new CellDefinition(right, row.joinsAbove, row.joinsLeft, row.deleted));
        counts.limits.checkColumns(row.cells.size());
        row.joinsAbove = false;
        row.joinsLeft = false;
        row.deleted = false;
    }

    void defineJoinsAbove() {
        row.joinsAbove = true;
    }

    void defineJoinsLeft() {
        row.joinsLeft = true;
    }

    void defineDeleted() {
        row.deleted = true;
    }

    /**
     * All of it.
     *
     * @throws IOException when a row has no end
     */
    List<Flow> finished() throws IOException {
        if (rowsBegun() > 0) {
            throw new IOException("a row without end");
        }
        goTo(0);
        takeLine();
        return body;
    }

    /** The depth of the innermost table of which a row has begun and not ended; 0 when there is none. */
    private int rowsBegun() {
        int depth = tables.size();
        while (depth > 0 && tables.get(depth - 1).cells.isEmpty()) {
            depth--;
        }
        return depth;
    }

    private void goTo(int depth) {
        counts.limits.checkNesting(depth);
        while (tables.size() > depth) {
            OpenTable closed = tables.remove(tables.size() - 1);
            Flow.Table table = closed.table.finished();
            content().add(new Flow.Table(table.rows(), table.sound() && closed.sound && closed.cell.isEmpty()));
            content().addAll(closed.cell);
        }
        while (tables.size() < depth) {
            tables.add(new OpenTable(counts.limits));
        }
    }

    private void takeLine() {
        if (!line.toString().isBlank()) {
            counts.lines++;
            counts.limits.checkParagraphs(counts.lines);
            content().add(new Flow.Text(new TextLine(OptionalInt.empty(), line.toString())));
        }
        line.setLength(0);
        content().addAll(boxes);
        boxes.clear();
    }

    private List<Flow> content() {
        return tables.isEmpty() ? body : innermost().cell;
    }

    private OpenTable innermost() {
        return tables.get(tables.size() - 1);
    }
}
