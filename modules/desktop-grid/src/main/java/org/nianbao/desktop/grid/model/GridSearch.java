package org.nianbao.desktop.grid.model;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds text in the grid, row by row; the frozen column of units counts as column -1. */
public final class GridSearch {
    /** A cell; column -1 is the unit's name. */
    public record Position(int row, int column) {}

    private GridSearch() {}

    /**
     * The next cell whose text contains something, going round at the end.
     *
     * @param from where the search is now; it is looked at last
     * @param backwards whether to go towards the beginning
     */
    public static Optional<Position> next(GridContent content, String text, Position from, boolean backwards) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? Optional.empty()
                : next(
                        content,
                        position ->
                                text(content, position).toLowerCase(Locale.ROOT).contains(wanted),
                        from,
                        backwards);
    }

    /**
     * The next doubtful cell, row by row, going round at the end.
     *
     * @param from where the search is now; it is looked at last
     */
    public static Optional<Position> nextDoubtful(GridContent content, Position from) {
        return next(
                content,
                position -> position.column() >= 0
                        && content.cell(position.row(), position.column()).state() == CellState.DOUBTFUL,
                from,
                false);
    }

    private static Optional<Position> next(
            GridContent content, Predicate<Position> wanted, Position from, boolean backwards) {
        int width = content.columns().size() + 1;
        int cells = content.lines().size() * width;
        int start = from.row() * width + from.column() + 1;
        for (int step = 1; step <= cells; step++) {
            int index = Math.floorMod(backwards ? start - step : start + step, cells);
            Position position = new Position(index / width, index % width - 1);
            if (wanted.test(position)) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    private static String text(GridContent content, Position position) {
        return position.column() < 0
                ? content.lines().get(position.row()).name()
                : content.cell(position.row(), position.column()).shown();
    }
}
