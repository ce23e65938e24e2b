package org.nianbao.desktop.review.layout;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.reading.Block;

/** Sets one table: columns as wide as their texts want and the room allows, rows as high as their cells need. */
final class TableSetter {
    static final int PADDING = 4;

    /** A longer text is not set narrower than this many characters. */
    private static final int NARROWEST = 2;

    /** A text is not set so narrow that it takes many more lines; rather the table gets wider. */
    private static final int MOST_LINES = 4;

    private static final int WIDEST_PIECE = 8;

    private static final int WIDEST_WISH = 12;

    private final Block.Table table;
    private final LineBreaker breaker;
    private final Typography typography;
    private final int columns;

    TableSetter(Block.Table table, LineBreaker breaker, Typography typography) {
        this.table = table;
        this.breaker = breaker;
        this.typography = typography;
        this.columns = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    /** Adds the cells, and tells the room they take. */
    Rectangle set(int left, int top, int room, List<SetCell> cells) {
        int[] edges = edges(columnWidths(room));
        List<List<List<Line>>> texts = texts(edges);
        int[] tops = tops(texts);
        for (int r = 0; r < table.rows().size(); r++) {
            Block.Row row = table.rows().get(r);
            for (int c = 0; c < row.cells().size(); c++) {
                Block.Cell cell = row.cells().get(c);
                int bottom = Math.min(tops.length - 1, r + cell.rowSpan());
                int x = edges[cell.column()];
                int right = edges[cell.column() + cell.columnSpan()];
                cells.add(new SetCell(
                        cell.place(),
                        new Rectangle(left + x, top + tops[r], right - x, tops[bottom] - tops[r]),
                        texts.get(r).get(c)));
            }
        }
        return new Rectangle(left, top, edges[columns], tops[tops.length - 1]);
    }

    private int[] columnWidths(int room) {
        int[] least = new int[columns];
        int[] wish = new int[columns];
        Arrays.fill(least, typography.lineHeight());
        Arrays.fill(wish, typography.lineHeight());
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                if (cell.columnSpan() == 1) {
                    least[cell.column()] = Math.max(least[cell.column()], least(cell));
                    wish[cell.column()] = Math.max(wish[cell.column()], wish(cell));
                }
            }
        }
        int leastSum = Arrays.stream(least).sum();
        int wishSum = Arrays.stream(wish).sum();
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            wish[i] = Math.max(wish[i], least[i]);
            long extra = Math.max(0, Math.min(room, wishSum) - leastSum);
            widths[i] = wishSum == leastSum
                    ? least[i]
                    : least[i] + (int) (extra * (wish[i] - least[i]) / Math.max(1, wishSum - leastSum));
        }
        return widths;
    }

    private int least(Block.Cell cell) {
        int text = breaker.width(cell.text());
        int inFewLines = text / MOST_LINES + typography.lineHeight();
        int pieces = Math.min(breaker.widestPiece(cell.text()), WIDEST_PIECE * typography.lineHeight());
        int least = Math.max(pieces, Math.max(NARROWEST * typography.lineHeight(), inFewLines));
        return Math.min(text, least) + 2 * PADDING;
    }

    private int wish(Block.Cell cell) {
        return Math.min(breaker.width(cell.text()), WIDEST_WISH * typography.lineHeight()) + 2 * PADDING;
    }

    private int[] edges(int[] widths) {
        int[] edges = new int[columns + 1];
        for (int i = 0; i < columns; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return edges;
    }

    private List<List<List<Line>>> texts(int[] edges) {
        List<List<List<Line>>> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<List<Line>> cells = new ArrayList<>();
            for (Block.Cell cell : row.cells()) {
                int width = edges[cell.column() + cell.columnSpan()] - edges[cell.column()] - 2 * PADDING;
                cells.add(breaker.lines(cell.text(), width));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The tops of the rows, and the bottom of the last. A cell over several rows may make the last of them higher. */
    private int[] tops(List<List<List<Line>>> texts) {
        int count = table.rows().size();
        int[] heights = new int[count];
        Arrays.fill(heights, typography.lineHeight() + 2 * PADDING);
        for (int r = 0; r < count; r++) {
            List<Block.Cell> cells = table.rows().get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                if (cells.get(c).rowSpan() == 1) {
                    heights[r] = Math.max(heights[r], height(texts.get(r).get(c)));
                }
            }
        }
        for (int r = 0; r < count; r++) {
            List<Block.Cell> cells = table.rows().get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                int last = Math.min(count, r + cells.get(c).rowSpan()) - 1;
                int there = 0;
                for (int spanned = r; spanned <= last; spanned++) {
                    there += heights[spanned];
                }
                heights[last] += Math.max(0, height(texts.get(r).get(c)) - there);
            }
        }
        int[] tops = new int[count + 1];
        for (int r = 0; r < count; r++) {
            tops[r + 1] = tops[r] + heights[r];
        }
        return tops;
    }

    private int height(List<Line> lines) {
        return lines.size() * typography.lineHeight() + 2 * PADDING;
    }
}
