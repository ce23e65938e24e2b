package org.nianbao.reading;

import static org.nianbao.reading.LineShape.Kind.BLANK;
import static org.nianbao.reading.LineShape.Kind.EMPTY_CELLS;
import static org.nianbao.reading.LineShape.Kind.INDENTED;
import static org.nianbao.reading.LineShape.Kind.LOOSE;
import static org.nianbao.reading.LineShape.Kind.OPEN_PIPES;
import static org.nianbao.reading.LineShape.Kind.PAGE_NUMBER;
import static org.nianbao.reading.LineShape.Kind.ROW;
import static org.nianbao.reading.LineShape.Kind.RULE;
import static org.nianbao.reading.LineShape.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.model.value.SourcePlace;

/**
 * Finds the tables among lines of text: rows that stand together become a table, every other line a paragraph.
 *
 * <p>A table goes on over a single blank line and over what a page break leaves behind. A short piece of text without
 * an end of sentence that touches rows of the same width is a torn piece of a cell and stays in the table as a row of
 * one cell. Drawn rules are no rows of the document, but count as rows of the file. Tables that put each cell on a line
 * of its own stay paragraphs: only their content can tell them from prose.
 */
final class TextTables {
    /** As many lines as a label written down the page takes at most. */
    private static final int MOST_TORN_PIECES = 6;

    /** Rows of one table differ by a lost or an extra cell at each end, but hardly by more. */
    private static final int WIDTH_TOLERANCE = 2;

    private static final int MOST_BLANK_LINES_AT_PAGE_BREAK = 4;

    private final List<LineShape> shapes;
    private final boolean[] inTable;

    private TextTables(List<TextLine> lines) {
        shapes = lines.stream().map(LineShape::of).toList();
        inTable = new boolean[shapes.size()];
    }

    /** Adds the lines to the document as paragraphs and tables, in their order. */
    static void addTo(BlockCollector document, List<TextLine> lines) {
        TextTables tables = new TextTables(lines);
        tables.markRows();
        tables.markLooseRows(1);
        tables.markLooseRows(-1);
        tables.markTornPieces();
        tables.emit(document);
    }

    private void markRows() {
        for (int i = 0; i < shapes.size(); i++) {
            LineShape.Kind kind = shapes.get(i).kind();
            inTable[i] = kind == ROW || (kind == OPEN_PIPES && (hasPipes(i - 1) || hasPipes(i + 1)));
        }
    }

    private boolean hasPipes(int i) {
        if (i < 0 || i >= shapes.size()) {
            return false;
        }
        LineShape shape = shapes.get(i);
        return shape.kind() == OPEN_PIPES
                || shape.kind() == RULE
                || (shape.kind() == ROW && shape.line().text().indexOf('\t') < 0);
    }

    /** Takes in the rows of one cell that follow (step 1) or precede (step -1) a row. */
    private void markLooseRows(int step) {
        Gap gap = new Gap();
        boolean rowBefore = false;
        for (int i = step > 0 ? 0 : shapes.size() - 1; i >= 0 && i < shapes.size(); i += step) {
            LineShape.Kind kind = shapes.get(i).kind();
            if (inTable[i]) {
                rowBefore = true;
                gap = new Gap();
            } else if (rowBefore && joins(kind, gap)) {
                inTable[i] = true;
                gap = new Gap();
            } else if (!gap.takes(kind)) {
                rowBefore = false;
                gap = new Gap();
            }
        }
    }

    private static boolean joins(LineShape.Kind kind, Gap gap) {
        return (kind == LOOSE && gap.isPassable()) || ((kind == INDENTED || kind == EMPTY_CELLS) && gap.isNone());
    }

    private void markTornPieces() {
        int row = -1;
        int i = 0;
        while (i < shapes.size()) {
            if (inTable[i]) {
                row = i;
                i++;
            } else if (row >= 0 && shapes.get(i).kind() == TEXT) {
                int end = i;
                while (end < shapes.size() && !inTable[end] && shapes.get(end).kind() == TEXT) {
                    end++;
                }
                markIfTorn(row, i, end);
                row = -1;
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Marks the lines from start to end (exclusive) when they are torn pieces between two rows of like width. */
    private void markIfTorn(int rowBefore, int start, int end) {
        Optional<Integer> rowAfter = rowAfter(end);
        if (rowAfter.isEmpty()
                || end - start > MOST_TORN_PIECES
                || !gap(rowBefore, start).isPassable()) {
            return;
        }
        boolean touches = start == rowBefore + 1 || end == rowAfter.get();
        int widthBefore = shapes.get(rowBefore).cells().size();
        int widthAfter = shapes.get(rowAfter.get()).cells().size();
        if (!touches || Math.abs(widthBefore - widthAfter) > WIDTH_TOLERANCE) {
            return;
        }
        if (shapes.subList(start, end).stream().allMatch(LineShape::mayBeTornPiece)) {
            for (int i = start; i < end; i++) {
                inTable[i] = true;
            }
        }
    }

    private Optional<Integer> rowAfter(int from) {
        for (int i = from; i < shapes.size(); i++) {
            if (inTable[i]) {
                return gap(from - 1, i).isPassable() ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What stands between two lines. */
    private Gap gap(int before, int after) {
        Gap gap = new Gap();
        for (int i = before + 1; i < after; i++) {
            if (!gap.takes(shapes.get(i).kind())) {
                gap.close();
            }
        }
        return gap;
    }

    private void emit(BlockCollector document) {
        int i = 0;
        while (i < shapes.size()) {
            if (inTable[i]) {
                i = emitTable(document, i);
            } else {
                LineShape shape = shapes.get(i);
                document.paragraph(shape.line(), shape.prose());
                i++;
            }
        }
    }

    /** Adds the table that starts at this line; returns the line after it. */
    private int emitTable(BlockCollector document, int start) {
        int last = start;
        Gap gap = new Gap();
        for (int i = start + 1; i < shapes.size(); i++) {
            if (inTable[i] && gap.isPassable()) {
                last = i;
                gap = new Gap();
            } else if (inTable[i] || !gap.takes(shapes.get(i).kind())) {
                break;
            }
        }
        LineShape first = shapes.get(start);
        if (last > start && isHeadingOfProse(last)) {
            inTable[last] = false;
            return emitTable(document, start);
        }
        if (last == start && first.readsAsProseAlone()) {
            document.paragraph(first.line(), first.prose());
            return start + 1;
        }
        int table = document.nextTable();
        List<Block.Row> rows = new ArrayList<>();
        int rowNumber = 0;
        for (LineShape shape : shapes.subList(start, last + 1)) {
            if (shape.kind() == RULE) {
                rowNumber++;
            } else if (shape.kind() != BLANK && shape.kind() != PAGE_NUMBER) {
                rowNumber++;
                rows.add(row(shape, table, rowNumber));
            }
        }
        document.table(table, Block.Geometry.SEQUENCE, rows);
        return last + 1;
    }

    /** Whether a row of one cell at the end of a table is a numbered heading over the text that follows. */
    private boolean isHeadingOfProse(int row) {
        LineShape shape = shapes.get(row);
        return shape.kind() == LOOSE
                && LineShape.isSectionHeading(shape.filled().get(0))
                && shapes.subList(row + 1, shapes.size()).stream()
                        .filter(next -> next.kind() != BLANK && next.kind() != PAGE_NUMBER)
                        .findFirst()
                        .filter(next -> next.kind() == TEXT && !LineShape.isSectionHeading(next.prose()))
                        .isPresent();
    }

    private static Block.Row row(LineShape shape, int table, int rowNumber) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String text : shape.cells()) {
            int column = cells.size();
            SourcePlace place = new SourcePlace.TableCell(
                    shape.line().number(),
                    table,
                    rowNumber,
                    column + 1,
                    shape.line().rectangle());
            cells.add(new Block.Cell(column, 1, 1, text, place));
        }
        return new Block.Row(rowNumber, shape.line().number(), cells);
    }

    /** The lines between two rows that belong to neither. */
    private static final class Gap {
        private int blanks;
        private boolean pageBreak;
        private boolean closed;

        /** Counts a line in, unless it is text or a row. */
        boolean takes(LineShape.Kind kind) {
            switch (kind) {
                case BLANK, EMPTY_CELLS -> blanks++;
                case PAGE_NUMBER -> pageBreak = true;
                case RULE -> {
                    // Stands inside tables and at their edges; parts nothing.
                }
                case ROW, OPEN_PIPES, LOOSE, INDENTED, TEXT -> {
                    return false;
                }
            }
            return true;
        }

        void close() {
            closed = true;
        }

        boolean isNone() {
            return !closed && blanks == 0 && !pageBreak;
        }

        boolean isPassable() {
            return !closed && blanks <= (pageBreak ? MOST_BLANK_LINES_AT_PAGE_BREAK : 1);
        }
    }
}
