package org.nianbao.desktop.grid.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a table that is wider and longer than a sheet of paper is spread over pages: first across, then down, with the
 * columns that name the unit on every page.
 *
 * @param pages the pages in the order in which they are printed; at least one
 */
record PrintPlan(List<Page> pages) {
    /**
     * What stands on one page; the columns that name the unit stand there too.
     *
     * @param columns the columns from the first to before the last, by their places in the table
     * @param lines the lines from the first to before the last
     */
    record Page(Range columns, Range lines) {}

    /** From the first to before the end. */
    record Range(int from, int end) {}

    /** A table may be made so much smaller, to find room on one page across. */
    private static final double SMALLEST_SCALE = 0.75;

    PrintPlan {
        pages = List.copyOf(pages);
    }

    /** How much smaller a table of these columns is printed; 1 where it has to be spread over several pages anyhow. */
    static double scale(double[] columnWidths, double paperWidth) {
        double scale = paperWidth / Arrays.stream(columnWidths).sum();
        return scale >= 1 || scale < SMALLEST_SCALE ? 1 : scale;
    }

    /**
     * Spreads a table.
     *
     * @param columnWidths the width of every column
     * @param fixedColumns how many columns return on every page
     * @param lines how many lines there are
     * @param width the width of a page
     * @param linesOnPage how many lines find room below the headings; at least 1 is taken
     */
    static PrintPlan of(double[] columnWidths, int fixedColumns, int lines, double width, int linesOnPage) {
        List<Range> across = across(columnWidths, fixedColumns, width);
        int down = Math.max(1, linesOnPage);
        List<Page> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < lines; from += down) {
            Range range = new Range(from, Math.min(lines, from + down));
            across.forEach(columns -> pages.add(new Page(columns, range)));
        }
        return new PrintPlan(pages);
    }

    private static List<Range> across(double[] widths, int fixed, double width) {
        double room = width - Arrays.stream(widths).limit(fixed).sum();
        List<Range> ranges = new ArrayList<>();
        int from = fixed;
        double taken = 0;
        for (int column = fixed; column < widths.length; column++) {
            // A column that is wider than the page still gets one.
            if (column > from && taken + widths[column] > room + 0.01) {
                ranges.add(new Range(from, column));
                from = column;
                taken = 0;
            }
            taken += widths[column];
        }
        ranges.add(new Range(from, widths.length));
        return ranges;
    }
}
