package org.nianbao.desktop.grid.model;

import java.util.Locale;
import java.util.Optional;

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
        int width = content.columns().size() + 1;
        int cells = content.rows().size() * width;
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (cells == 0 || wanted.isEmpty()) {
            return Optional.empty();
        }
        int start = from.row() * width + from.column() + 1;
        for (int step = 1; step <= cells; step++) {
            int index = Math.floorMod(backwards ? start - step : start + step, cells);
            Position position = new Position(index / width, index % width - 1);
            if (text(content, position).toLowerCase(Locale.ROOT).contains(wanted)) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    private static String text(GridContent content, Position position) {
        return position.column() < 0
                ? content.rows().get(position.row()).unit().name()
                : content.cell(position.row(), position.column()).shown();
    }
}
