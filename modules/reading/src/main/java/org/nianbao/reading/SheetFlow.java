package org.nianbao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.internal.TextCleaning;

/**
 * Puts the visible sheets of a workbook together from their cells, which are given to it sheet by sheet, row by row.
 *
 * <p>A sheet has no tables, only cells: headings, sentences and what stands alone above a frame are paragraphs, and the
 * rows between them are a table that is as wide as they are.
 */
final class SheetFlow {
    private final ReadingLimits limits;
    private final List<Flow> content = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private List<Entry> entries = new ArrayList<>();
    private int cells;

    SheetFlow(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Adds the row's next cell; what is neither written in nor framed counts for nothing. */
    void cell(int row, int column, String shown, boolean framed) {
        String text = TextCleaning.trimmed(shown);
        if (!text.isEmpty() || framed) {
            limits.checkCells(++cells);
            entries.add(new Entry(row, column, row, column, text, framed));
        }
    }

    /** Ends a row, be it empty. */
    void endRow(int row) {
        limits.checkParagraphs(lines.size() + 1);
        lines.add(new Line(row, entries));
        entries = new ArrayList<>();
    }

    /** Ends a sheet, of which these cells are one. */
    void endSheet(String name, List<CellRangeAddress> merged) {
        Map<CellAddress, CellRangeAddress> regions = new HashMap<>();
        for (CellRangeAddress region : merged) {
            regions.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region);
        }
        sheet(name, lines.stream().map(line -> line.merged(regions)).toList());
        lines.clear();
    }

    /** What all the sheets give. */
    List<Flow> content() {
        return content;
    }

    /** A cell with something in it, or with a frame around it, and the cells that it covers. */
    private record Entry(int row, int column, int lastRow, int lastColumn, String text, boolean framed) {
        Entry merged(Map<CellAddress, CellRangeAddress> regions) {
            CellRangeAddress region = regions.get(new CellAddress(row, column));
            return region == null
                    ? this
                    : new Entry(row, column, region.getLastRow(), region.getLastColumn(), text, framed);
        }
    }

    private record Line(int row, List<Entry> entries) {
        List<Entry> texts() {
            return entries.stream().filter(entry -> !entry.text().isEmpty()).toList();
        }

        Line merged(Map<CellAddress, CellRangeAddress> regions) {
            return new Line(
                    row, entries.stream().map(entry -> entry.merged(regions)).toList());
        }
    }

    private void sheet(String name, List<Line> sheet) {
        List<Line> block = new ArrayList<>();
        for (Line line : sheet) {
            List<Entry> texts = line.texts();
            boolean alone = texts.size() == 1;
            boolean tableBegun = block.stream().anyMatch(above -> above.texts().size() > 1);
            if (alone && isRunning(texts.get(0))
                    || alone && !tableBegun && !texts.get(0).framed()) {
                endBlock(name, block);
                texts.get(0).text().lines().forEach(text -> content.add(text(text)));
            } else if (!texts.isEmpty()) {
                block.add(line);
            }
        }
        endBlock(name, block);
    }

    private static boolean isRunning(Entry entry) {
        return LineShape.isSentence(entry.text()) || LineShape.isSectionHeading(entry.text());
    }

    private static Flow text(String text) {
        return new Flow.Text(new TextLine(OptionalInt.empty(), text));
    }

    /** Makes the rows a table from their first to their last column. */
    private void endBlock(String sheet, List<Line> block) {
        if (block.isEmpty()) {
            return;
        }
        List<Entry> entries =
                block.stream().flatMap(line -> line.entries().stream()).toList();
        int first = entries.stream().mapToInt(Entry::column).min().orElse(0);
        int last = entries.stream().mapToInt(Entry::lastColumn).max().orElse(0);
        limits.checkColumns(last - first + 1);
        limits.checkCells(cells + Math.multiplyExact(block.size(), last - first + 1));
        boolean[][] covered = new boolean[block.size()][last - first + 1];
        boolean sound = true;
        List<Flow.Row> rows = new ArrayList<>();
        for (int r = 0; r < block.size(); r++) {
            Line line = block.get(r);
            Map<Integer, Entry> byColumn = new HashMap<>();
            line.entries().forEach(entry -> byColumn.put(entry.column(), entry));
            List<Flow.Cell> row = new ArrayList<>();
            for (int column = first; column <= last; column++) {
                Entry entry =
                        byColumn.getOrDefault(column, new Entry(line.row(), column, line.row(), column, "", false));
                if (covered[r][column - first]) {
                    sound &= entry.text().isEmpty();
                    continue;
                }
                int height = rowsUntil(block, r, other -> other.row() <= entry.lastRow());
                for (int below = r; below < r + height; below++) {
                    for (int c = column; c <= entry.lastColumn(); c++) {
                        sound &= !covered[below][c - first];
                        covered[below][c - first] = true;
                    }
                }
                row.add(cell(sheet, entry, first, height));
            }
            rows.add(new Flow.Row(line.row() + 1, row, 0));
        }
        content.add(new Flow.Table(rows, sound));
        block.clear();
    }

    private static int rowsUntil(List<Line> block, int from, Predicate<Line> reaches) {
        int rows = 1;
        while (from + rows < block.size() && reaches.test(block.get(from + rows))) {
            rows++;
        }
        return rows;
    }

    private static Flow.Cell cell(String sheet, Entry entry, int firstColumn, int height) {
        SourcePlace.SheetCell place =
                new SourcePlace.SheetCell(sheet, new CellAddress(entry.row(), entry.column()).formatAsString());
        return new Flow.Cell(
                entry.column() + 1,
                entry.column() - firstColumn,
                entry.lastColumn() - entry.column() + 1,
                height,
                entry.text().lines().map(SheetFlow::text).toList(),
                Optional.empty(),
                Optional.of(place));
    }
}
