package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the grids that the lines of a page draw.
 *
 * <p>Lines that touch or cross belong together. A border may be drawn in pieces, as a thin rectangle, or double; the
 * sides of a grid may be open, as may its upper and lower end, where the page cut it.
 */
final class Lattice {
    /** Pieces of one line lie so near to its axis. */
    private static final double SAME_AXIS = 1.2;

    /** Pieces of one line may be so far apart: dots, or crossings left out. */
    private static final double PIECE_GAP = 3;

    /** Lines that miss one another by less were meant to touch. */
    private static final double TOUCH = 2.5;

    private static final double LONGEST_DASH = 12;

    /** Dashes may be further apart. */
    private static final double DASH_GAP = 5;

    private static final double SHORTEST_LINE = 4;

    /** The dots of a line lie on one axis. */
    private static final double SAME_DOT = 0.3;

    /** Lines that reach so far beyond the last crossing line enclose cells whose outer border was left open. */
    private static final double OPEN_END = 8;

    /** The part of a cell's side that has to be drawn. */
    private static final double DRAWN = 0.6;

    /** Grids with open sides may be one when no more than a row, in parts of the usual one, lies between. */
    private static final double OPEN_ROW = 1.5;

    /** A page with more lines of one direction is a drawing. */
    private static final int MOST_LINES = 3_000;

    private static final int MOST_PLACES = 50_000;

    private final List<Ruling> horizontal;
    private final List<Ruling> vertical;

    private Lattice(List<Ruling> horizontal, List<Ruling> vertical) {
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    /**
     * What the lines of a page draw.
     *
     * @param grids the grids of at least two cells; none lies in another
     * @param loose the horizontal lines that belong to no grid
     * @param bound the horizontal lines of the grids
     */
    record Drawn(List<Grid> grids, List<Ruling> loose, List<Ruling> bound) {}

    static Drawn of(List<Ruling> rulings) {
        List<Ruling> lines = dotsJoined(rulings);
        return new Lattice(joined(lines, true), joined(lines, false)).drawn();
    }

    private Drawn drawn() {
        if (horizontal.size() > MOST_LINES || vertical.size() > MOST_LINES) {
            return new Drawn(List.of(), List.of(), List.of());
        }
        List<Ruling> loose = new ArrayList<>(horizontal);
        List<Ruling> bound = new ArrayList<>();
        List<Grid> grids = new ArrayList<>();
        for (Lines lines : openNeighboursJoined(touching())) {
            Grid grid = grid(lines);
            if (grid.cells().size() > 1) {
                grids.add(grid);
                loose.removeAll(lines.horizontal);
                bound.addAll(lines.horizontal);
            }
        }
        // What lies around a grid holds the page together.
        List<Grid> innermost = grids.stream()
                .filter(grid -> grids.stream().noneMatch(other -> other != grid && grid.holds(other)))
                .sorted(Comparator.comparingDouble(Grid::top).thenComparingDouble(Grid::left))
                .toList();
        return new Drawn(innermost, loose, bound);
    }

    /**
     * Dots that form a line are one; dots that form none in this direction are left out, for those of many lines across
     * lie so close that they would lead from one line to the next.
     */
    private static List<Ruling> dotsJoined(List<Ruling> rulings) {
        List<Ruling> joined = new ArrayList<>(rulings.stream()
                .filter(ruling -> ruling.length() >= SHORTEST_LINE)
                .toList());
        List<Ruling> dots = rulings.stream()
                .filter(ruling -> ruling.length() < SHORTEST_LINE)
                .sorted(Comparator.comparing(Ruling::horizontal)
                        .thenComparingLong(Lattice::axis)
                        .thenComparingDouble(Ruling::start))
                .toList();
        int from = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= dots.size(); i++) {
            if (i > from && (i == dots.size() || !goesOn(dots.get(i - 1), end, dots.get(i)))) {
                Ruling line = whole(dots.subList(from, i), end);
                if (line.length() >= SHORTEST_LINE) {
                    joined.add(line);
                }
                from = i;
                end = Double.NEGATIVE_INFINITY;
            }
            if (i < dots.size()) {
                end = Math.max(end, dots.get(i).end());
            }
        }
        return joined;
    }

    private static boolean goesOn(Ruling dot, double end, Ruling next) {
        return dot.horizontal() == next.horizontal() && axis(dot) == axis(next) && next.start() - end <= PIECE_GAP;
    }

    private static long axis(Ruling dot) {
        return Math.round(dot.position() / SAME_DOT);
    }

    /** The lines of one direction, each whole. */
    private static List<Ruling> joined(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> sorted = rulings.stream()
                .filter(ruling -> ruling.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Ruling::position))
                .toList();
        List<Ruling> joined = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).position() - sorted.get(i - 1).position() > SAME_AXIS) {
                joinAlong(sorted.subList(from, i), joined);
                from = i;
            }
        }
        joined.removeIf(line -> line.length() < SHORTEST_LINE);
        return joined;
    }

    private static void joinAlong(List<Ruling> axis, List<Ruling> joined) {
        List<Ruling> pieces =
                axis.stream().sorted(Comparator.comparingDouble(Ruling::start)).toList();
        int from = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i == pieces.size()
                    || (i > from && pieces.get(i).start() - end > gap(pieces.get(i - 1), pieces.get(i)))) {
                if (i > from) {
                    joined.add(whole(pieces.subList(from, i), end));
                }
                from = i;
                end = Double.NEGATIVE_INFINITY;
            }
            if (i < pieces.size()) {
                end = Math.max(end, pieces.get(i).end());
            }
        }
    }

    private static double gap(Ruling piece, Ruling next) {
        return Math.max(piece.length(), next.length()) < LONGEST_DASH ? DASH_GAP : PIECE_GAP;
    }

    private static Ruling whole(List<Ruling> pieces, double end) {
        Ruling longest =
                pieces.stream().max(Comparator.comparingDouble(Ruling::length)).orElseThrow();
        return new Ruling(
                longest.horizontal(), longest.position(), pieces.get(0).start(), end);
    }

    /** Lines that touch one another. */
    private static final class Lines {
        private final List<Ruling> horizontal = new ArrayList<>();
        private final List<Ruling> vertical = new ArrayList<>();

        double left() {
            return Math.min(least(horizontal, Ruling::start), least(vertical, Ruling::position));
        }

        double right() {
            return -Math.min(least(horizontal, line -> -line.end()), least(vertical, line -> -line.position()));
        }

        double top() {
            return Math.min(least(horizontal, Ruling::position), least(vertical, Ruling::start));
        }

        double bottom() {
            return -Math.min(least(horizontal, line -> -line.position()), least(vertical, line -> -line.end()));
        }

        /** Whether no line closes the grid to the left and to the right. */
        boolean isOpen() {
            return least(vertical, Ruling::position) > left() + OPEN_END
                    && -least(vertical, line -> -line.position()) < right() - OPEN_END;
        }

        /** The usual distance between two lines above one another. */
        double usualRow() {
            double[] positions =
                    horizontal.stream().mapToDouble(Ruling::position).sorted().toArray();
            double[] rows = IntStream.range(1, positions.length)
                    .mapToDouble(i -> positions[i] - positions[i - 1])
                    .sorted()
                    .toArray();
            return rows.length == 0 ? 0 : rows[rows.length / 2];
        }

        void add(Lines other) {
            horizontal.addAll(other.horizontal);
            vertical.addAll(other.vertical);
        }

        private static double least(List<Ruling> lines, Function<Ruling, Double> of) {
            return lines.stream().mapToDouble(of::apply).min().orElse(Double.POSITIVE_INFINITY);
        }
    }

    private List<Lines> touching() {
        int count = horizontal.size() + vertical.size();
        Groups groups = new Groups(count);
        for (int h = 0; h < horizontal.size(); h++) {
            for (int v = 0; v < vertical.size(); v++) {
                if (touch(horizontal.get(h), vertical.get(v))) {
                    groups.join(h, horizontal.size() + v);
                }
            }
        }
        Map<Integer, Lines> found = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Lines lines = found.computeIfAbsent(groups.of(i), group -> new Lines());
            if (i < horizontal.size()) {
                lines.horizontal.add(horizontal.get(i));
            } else {
                lines.vertical.add(vertical.get(i - horizontal.size()));
            }
        }
        return found.values().stream()
                .filter(lines -> !lines.horizontal.isEmpty() && !lines.vertical.isEmpty())
                .sorted(Comparator.comparingDouble(Lines::top))
                .toList();
    }

    private static boolean touch(Ruling horizontal, Ruling vertical) {
        return vertical.position() >= horizontal.start() - TOUCH
                && vertical.position() <= horizontal.end() + TOUCH
                && horizontal.position() >= vertical.start() - TOUCH
                && horizontal.position() <= vertical.end() + TOUCH;
    }

    /** A row that one cell fills joins nothing where the sides are open. */
    private static List<Lines> openNeighboursJoined(List<Lines> fromTop) {
        List<Lines> joined = new ArrayList<>();
        for (Lines lines : fromTop) {
            Lines above = joined.stream()
                    .filter(Lines::isOpen)
                    .filter(other -> lines.isOpen()
                            && Math.abs(other.left() - lines.left()) < Edges.NEAREST
                            && Math.abs(other.right() - lines.right()) < Edges.NEAREST
                            && lines.top() >= other.bottom()
                            && lines.top() - other.bottom() <= OPEN_ROW * Math.max(lines.usualRow(), other.usualRow()))
                    .findFirst()
                    .orElse(null);
            if (above == null) {
                joined.add(lines);
            } else {
                above.add(lines);
            }
        }
        return joined;
    }

    private static Grid grid(Lines lines) {
        Edges columns = edges(lines.vertical, lines.horizontal);
        Edges rows = edges(lines.horizontal, lines.vertical);
        int across = columns.count() - 1;
        int down = rows.count() - 1;
        if (across < 1 || down < 1 || (long) across * down > MOST_PLACES) {
            return new Grid(columns, rows, List.of(), false);
        }
        Groups places = new Groups(across * down);
        boolean[][] drawnDown = drawn(lines.vertical, columns, rows);
        boolean[][] drawnAcross = drawn(lines.horizontal, rows, columns);
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                if (column + 1 < across && !drawnDown[column + 1][row]) {
                    places.join(row * across + column, row * across + column + 1);
                }
                if (row + 1 < down && !drawnAcross[row + 1][column]) {
                    places.join(row * across + column, (row + 1) * across + column);
                }
            }
        }
        return cells(columns, rows, places);
    }

    /** The edges that lines mark, with the open ends of those that cross them. */
    private static Edges edges(List<Ruling> lines, List<Ruling> crossing) {
        List<Double> positions =
                new ArrayList<>(lines.stream().map(Ruling::position).toList());
        double first = lines.stream().mapToDouble(Ruling::position).min().orElseThrow();
        double last = lines.stream().mapToDouble(Ruling::position).max().orElseThrow();
        List<Ruling> outermost = List.of(
                Collections.min(crossing, Comparator.comparingDouble(Ruling::position)),
                Collections.max(crossing, Comparator.comparingDouble(Ruling::position)));
        if (reachOut(crossing, outermost, line -> line.start() < first - OPEN_END)) {
            positions.add(outermost.stream().mapToDouble(Ruling::start).min().orElseThrow());
        }
        if (reachOut(crossing, outermost, line -> line.end() > last + OPEN_END)) {
            positions.add(outermost.stream().mapToDouble(Ruling::end).max().orElseThrow());
        }
        return Edges.of(positions);
    }

    /** Whether the outermost lines reach beyond the last edge, or most lines do, where a cell over rows ends others. */
    private static boolean reachOut(List<Ruling> lines, List<Ruling> outermost, Predicate<Ruling> beyond) {
        return outermost.stream().allMatch(beyond)
                || lines.stream().filter(beyond).count() * 2 > lines.size()
                        && outermost.stream().anyMatch(beyond);
    }

    /** For each edge, and each gap of the edges that cross it, whether a border is drawn there. */
    private static boolean[][] drawn(List<Ruling> lines, Edges edges, Edges crossing) {
        double[][] covered = new double[edges.count()][crossing.count() - 1];
        Map<Integer, List<Ruling>> byEdge = new HashMap<>();
        lines.forEach(line -> byEdge.computeIfAbsent(edges.nearest(line.position()), edge -> new ArrayList<>())
                .add(line));
        byEdge.forEach((edge, on) -> {
            for (Ruling line : on) {
                for (int gap = 0; gap < crossing.count() - 1; gap++) {
                    double overlap =
                            Math.min(line.end(), crossing.at(gap + 1)) - Math.max(line.start(), crossing.at(gap));
                    covered[edge][gap] = Math.max(covered[edge][gap], overlap);
                }
            }
        });
        boolean[][] drawn = new boolean[edges.count()][crossing.count() - 1];
        for (int edge = 0; edge < edges.count(); edge++) {
            for (int gap = 0; gap < crossing.count() - 1; gap++) {
                drawn[edge][gap] = covered[edge][gap] >= DRAWN * (crossing.at(gap + 1) - crossing.at(gap));
            }
        }
        return drawn;
    }

    private static Grid cells(Edges columns, Edges rows, Groups places) {
        int across = columns.count() - 1;
        Map<Integer, int[]> bounds = new LinkedHashMap<>();
        for (int place = 0; place < across * (rows.count() - 1); place++) {
            int row = place / across;
            int column = place % across;
            int[] box = bounds.computeIfAbsent(places.of(place), group -> new int[] {row, column, row, column, 0});
            box[1] = Math.min(box[1], column);
            box[2] = Math.max(box[2], row);
            box[3] = Math.max(box[3], column);
            box[4]++;
        }
        List<Grid.Cell> cells = new ArrayList<>();
        boolean sound = true;
        for (int[] box : bounds.values()) {
            Grid.Cell cell = new Grid.Cell(box[0], box[1], box[2] - box[0] + 1, box[3] - box[1] + 1);
            sound &= box[4] == cell.rowSpan() * cell.columnSpan();
            cells.add(cell);
        }
        return new Grid(columns, rows, cells, sound);
    }

    /** Things that were joined one by one, by their numbers. */
    private static final class Groups {
        private final int[] parent;

        Groups(int count) {
            parent = new int[count];
            for (int i = 0; i < count; i++) {
                parent[i] = i;
            }
        }

        int of(int thing) {
            int root = thing;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }

        void join(int one, int other) {
            parent[Math.max(of(one), of(other))] = Math.min(of(one), of(other));
        }
    }
}
