package org.nianbao.desktop.grid.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.nianbao.exchange.table.TableColumn;

/**
 * What the numbers of a column come to, over those that may be counted with.
 *
 * @param holds what the column holds
 * @param counted how many numbers were counted
 * @param shown how many cells there are
 * @param approximate whether one of the counted numbers is approximate, and so are these
 * @param total their sum; empty when nothing was counted
 * @param average their average, half up to one decimal for counts and two for money
 * @param median the middle one, or the average of the two middle ones
 */
public record ColumnStatistics(
        TableColumn.Content holds,
        int counted,
        int shown,
        boolean approximate,
        Optional<BigDecimal> total,
        Optional<BigDecimal> average,
        Optional<BigDecimal> median) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The statistics of a column over these units. */
    public static ColumnStatistics of(GridColumn column, List<GridRow> rows) {
        List<GridCell> cells = rows.stream().map(column::cell).toList();
        List<BigDecimal> numbers =
                cells.stream().flatMap(cell -> cell.amount().stream()).sorted().toList();
        if (numbers.isEmpty()) {
            return new ColumnStatistics(
                    column.holds(), 0, cells.size(), false, Optional.empty(), Optional.empty(), Optional.empty());
        }
        int scale = numbers.stream().anyMatch(number -> number.scale() > 0) ? 2 : 1;
        BigDecimal total = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int middle = numbers.size() / 2;
        BigDecimal median = numbers.size() % 2 == 1
                ? numbers.get(middle)
                : numbers.get(middle - 1).add(numbers.get(middle)).divide(TWO, scale, RoundingMode.HALF_UP);
        return new ColumnStatistics(
                column.holds(),
                numbers.size(),
                cells.size(),
                cells.stream()
                        .anyMatch(cell -> cell.state() == CellState.APPROXIMATE
                                && cell.amount().isPresent()),
                Optional.of(total),
                Optional.of(total.divide(BigDecimal.valueOf(numbers.size()), scale, RoundingMode.HALF_UP)),
                Optional.of(median));
    }

    /** The text of one of the statistics; empty when nothing was counted. */
    public String text(Statistic statistic) {
        return switch (statistic) {
            case TOTAL -> text(total);
            case AVERAGE -> text(average);
            case MEDIAN -> text(median);
            case COUNTED -> counted == shown ? Integer.toString(counted) : counted + "/" + shown;
        };
    }

    /** One of the statistics as a number; empty when nothing was counted. */
    public Optional<BigDecimal> number(Statistic statistic) {
        return switch (statistic) {
            case TOTAL -> total;
            case AVERAGE -> average;
            case MEDIAN -> median;
            case COUNTED -> Optional.of(BigDecimal.valueOf(counted));
        };
    }

    /** Whether cells are left out, because they must not be counted. */
    public boolean incomplete() {
        return counted < shown;
    }

    /** The total as a cell among the units, which says itself whether some of them are left out. */
    GridCell subtotal() {
        if (total.isEmpty()) {
            return GridCell.EMPTY;
        }
        CellState state = incomplete() ? CellState.INCOMPLETE : approximate ? CellState.APPROXIMATE : CellState.CERTAIN;
        String text = state == CellState.APPROXIMATE ? plain(total.get()) : text(Statistic.TOTAL);
        return new GridCell(text, state, total, false, Optional.empty());
    }

    private String text(Optional<BigDecimal> number) {
        return number.map(this::plain)
                .map(text -> approximate ? NumberText.approximate(text) : text)
                .orElse("");
    }

    private String plain(BigDecimal number) {
        return holds == TableColumn.Content.CHANGES ? NumberText.change(number) : NumberText.of(number);
    }
}
