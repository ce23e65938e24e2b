package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table as it is printed, on one page or over several.
 *
 * @param rows how many rows it has
 * @param cells its cells, row by row, from left to right
 * @param sound whether every cell is a rectangle
 */
record PrintedTable(int rows, List<PrintedCell> cells, boolean sound) {
    /** Digits that are nearer to one another than this belong to one number, in parts of their size. */
    private static final double TOUCHING = 0.2;

    /** So much of a digit may lie outside of the cell it is in, in parts of the digit. */
    private static final double OVERHANG = 0.3;

    PrintedTable {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(PrintedCell::row).thenComparingDouble(PrintedCell::left))
                .toList();
    }

    /**
     * A grid with these characters in it, each in the cell that holds its middle.
     *
     * @param digitsOfRun how many digits, read or unreadable, each run of the page has, within the grid or not
     */
    static PrintedTable of(PageContent page, Grid grid, List<Glyph> glyphs, Map<Integer, Integer> digitsOfRun) {
        int[][] owner = owners(grid);
        Map<Integer, List<Glyph>> byCell = new HashMap<>();
        Map<Glyph, Integer> cellOf = new HashMap<>();
        boolean[] torn = new boolean[grid.cells().size()];
        for (Glyph glyph : glyphs) {
            int cell = owner[grid.rows().gap(glyph.middleY())][grid.columns().gap(glyph.middleX())];
            byCell.computeIfAbsent(cell, number -> new ArrayList<>()).add(glyph);
            cellOf.put(glyph, cell);
            torn[cell] |= glyph.isDigit() && sticksOut(glyph, grid, grid.cells().get(cell));
        }
        markNumbersAcrossBorders(glyphs, cellOf, torn);
        byCell.forEach((cell, inCell) -> torn[cell] |= !holdsWholeRuns(inCell, digitsOfRun));
        for (Shape shape : page.shapes()) {
            double x = (shape.left() + shape.right()) / 2;
            double y = (shape.top() + shape.bottom()) / 2;
            if (grid.holds(x, y)) {
                int cell = owner[grid.rows().gap(y)][grid.columns().gap(x)];
                torn[cell] |= standsIn(shape, grid, grid.cells().get(cell))
                        && byCell.getOrDefault(cell, List.of()).stream().noneMatch(Glyph::isIdeograph);
            }
        }
        List<PrintedCell> cells = new ArrayList<>();
        for (int i = 0; i < grid.cells().size(); i++) {
            Grid.Cell cell = grid.cells().get(i);
            double left = grid.columns().at(cell.column());
            double right = grid.columns().at(cell.column() + cell.columnSpan());
            cells.add(new PrintedCell(
                    cell.row(),
                    cell.rowSpan(),
                    left,
                    right,
                    PrintedLine.of(byCell.getOrDefault(i, List.of())),
                    torn[i],
                    page.rectangle(
                            left, grid.rows().at(cell.row()), right, grid.rows().at(cell.row() + cell.rowSpan()))));
        }
        return new PrintedTable(grid.rows().count() - 1, cells, grid.sound());
    }

    /** A shape among numbers, or in a cell that has no text, may be a digit that the file does not tell. */
    private static boolean standsIn(Shape shape, Grid grid, Grid.Cell cell) {
        return shape.standsIn(
                grid.columns().at(cell.column()),
                grid.rows().at(cell.row()),
                grid.columns().at(cell.column() + cell.columnSpan()),
                grid.rows().at(cell.row() + cell.rowSpan()));
    }

    private static int[][] owners(Grid grid) {
        int[][] owner = new int[grid.rows().count() - 1][grid.columns().count() - 1];
        for (int i = grid.cells().size() - 1; i >= 0; i--) {
            Grid.Cell cell = grid.cells().get(i);
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    owner[row][column] = i;
                }
            }
        }
        return owner;
    }

    /** Above and below a table stands nothing that a digit could belong to; a page's edge may have cut it. */
    private static boolean sticksOut(Glyph glyph, Grid grid, Grid.Cell cell) {
        double sideways = OVERHANG * glyph.width();
        double upwards = OVERHANG * (glyph.baseline() - glyph.inkTop());
        int below = cell.row() + cell.rowSpan();
        return glyph.x() < grid.columns().at(cell.column()) - sideways
                || glyph.right() > grid.columns().at(cell.column() + cell.columnSpan()) + sideways
                || cell.row() > 0 && glyph.inkTop() < grid.rows().at(cell.row()) - upwards
                || below < grid.rows().count() - 1
                        && glyph.baseline() > grid.rows().at(below) + upwards;
    }

    /** What was drawn in one go is one number; where a part of it lies elsewhere, the file's widths are wrong. */
    private static boolean holdsWholeRuns(List<Glyph> inCell, Map<Integer, Integer> digitsOfRun) {
        Map<Integer, Integer> here = new HashMap<>();
        inCell.stream().filter(Glyph::mayBeDigit).forEach(glyph -> here.merge(glyph.run(), 1, Integer::sum));
        return here.entrySet().stream().allMatch(run -> run.getValue().equals(digitsOfRun.get(run.getKey())));
    }

    /** A number that was too long for its cell may run on into the next, as spreadsheets print it. */
    private static void markNumbersAcrossBorders(List<Glyph> glyphs, Map<Glyph, Integer> cellOf, boolean[] torn) {
        List<Glyph> digits = glyphs.stream()
                .filter(Glyph::isDigit)
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
        for (int i = 0; i < digits.size(); i++) {
            Glyph left = digits.get(i);
            double reach = left.right() + TOUCHING * left.size();
            for (int j = i + 1; j < digits.size() && digits.get(j).x() < reach; j++) {
                Glyph right = digits.get(j);
                boolean sameLine = Math.abs(left.baseline() - right.baseline()) < OVERHANG * left.size();
                if (sameLine && !cellOf.get(left).equals(cellOf.get(right))) {
                    torn[cellOf.get(left)] = true;
                    torn[cellOf.get(right)] = true;
                }
            }
        }
    }

    double left() {
        return cells.stream().mapToDouble(PrintedCell::left).min().orElseThrow();
    }

    double right() {
        return cells.stream().mapToDouble(PrintedCell::right).max().orElseThrow();
    }

    /** The edges of its columns, over all its pages. */
    Edges columns() {
        return Edges.of(cells.stream()
                .flatMap(cell -> Stream.of(cell.left(), cell.right()))
                .toList());
    }

    /** The cells that begin in a row, from left to right. */
    List<PrintedCell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    /** The cells that reach down to the last row. */
    List<PrintedCell> bottom() {
        return cells.stream().filter(cell -> cell.endRow() == rows).toList();
    }

    /** The widest line in any cell of the same column that holds no words. */
    double widestNumber(PrintedCell cell) {
        return cells.stream()
                .filter(other -> other.isAbove(cell) && !other.isWords())
                .flatMap(other -> other.lines().stream())
                .mapToDouble(PrintedLine::width)
                .max()
                .orElse(0);
    }
}
