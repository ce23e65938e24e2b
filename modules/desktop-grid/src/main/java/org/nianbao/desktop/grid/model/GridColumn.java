package org.nianbao.desktop.grid.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A column of the grid.
 *
 * @param id what names it in every year and language
 * @param group the heading it shares with its neighbours; empty when it has none
 * @param label its own heading
 * @param numeric whether it holds numbers, which are right aligned, counted and averaged
 * @param codes the numbers that stand behind it, whose findings mark its cells; may be empty
 * @param content makes the cell of a row
 * @param order sorts rows by it, ascending; rows that have nothing to compare are equal to one another and last
 */
public record GridColumn(
        String id,
        String group,
        String label,
        boolean numeric,
        List<String> codes,
        Function<GridRow, GridCell> content,
        Order order) {
    /** How rows compare in a column. */
    public interface Order {
        /** Whether the row has something to compare; others stay behind in either direction. */
        boolean has(GridRow row);

        /** Compares two rows that have it. */
        Comparator<GridRow> ascending();
    }

    public GridColumn {
        Objects.requireNonNull(id);
        Objects.requireNonNull(group);
        Objects.requireNonNull(label);
        codes = List.copyOf(codes);
        Objects.requireNonNull(content);
        Objects.requireNonNull(order);
    }

    /** The cell of a row. */
    public GridCell cell(GridRow row) {
        return content.apply(row);
    }

    /** Group and own heading in one line. */
    public String fullLabel() {
        return group.isEmpty() ? label : group + " " + label;
    }

    /** A column of numbers, ordered by what they count as. */
    static GridColumn ofNumbers(
            String id, String group, String label, List<String> codes, Function<GridRow, GridCell> content) {
        return new GridColumn(id, group, label, true, codes, content, new Order() {
            @Override
            public boolean has(GridRow row) {
                return content.apply(row).amount().isPresent();
            }

            @Override
            public Comparator<GridRow> ascending() {
                return Comparator.comparing(row -> content.apply(row).amount().orElseThrow());
            }
        });
    }

    /** A column of texts, ordered as given; rows without a text are last. */
    static GridColumn ofTexts(
            String id, String label, Function<GridRow, GridCell> content, Comparator<GridRow> ascending) {
        return new GridColumn(id, "", label, false, List.of(), content, new Order() {
            @Override
            public boolean has(GridRow row) {
                return content.apply(row).state() == CellState.CERTAIN;
            }

            @Override
            public Comparator<GridRow> ascending() {
                return ascending;
            }
        });
    }
}
