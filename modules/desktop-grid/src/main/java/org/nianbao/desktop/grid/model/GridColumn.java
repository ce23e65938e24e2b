package org.nianbao.desktop.grid.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.nianbao.exchange.table.TableColumn;

/**
 * A column of the grid.
 *
 * @param id what names it in every year and language
 * @param group the heading it shares with its neighbours; empty when it has none
 * @param label its own heading
 * @param holds words, numbers or changes of numbers
 * @param codes the numbers that stand behind it, whose findings mark its cells; may be empty
 * @param content makes the cell of a row
 * @param order sorts rows by it, ascending; rows that have nothing to compare are equal to one another and last
 */
public record GridColumn(
        String id,
        String group,
        String label,
        TableColumn.Content holds,
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
        Objects.requireNonNull(holds);
        codes = List.copyOf(codes);
        Objects.requireNonNull(content);
        Objects.requireNonNull(order);
    }

    /** Whether it holds numbers, which are right aligned, counted and averaged. */
    public boolean numeric() {
        return holds == TableColumn.Content.AMOUNTS || holds == TableColumn.Content.CHANGES;
    }

    /** The cell of a line. */
    public GridCell cell(GridLine line) {
        return line instanceof Subtotal subtotal ? subtotal.cell(this) : cell((GridRow) line);
    }

    /** The cell of a unit. */
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
        return of(TableColumn.Content.AMOUNTS, id, group, label, codes, content);
    }

    /** A column of changes from one year to the next, ordered by what they count as. */
    static GridColumn ofChanges(
            String id, String group, String label, List<String> codes, Function<GridRow, GridCell> content) {
        return of(TableColumn.Content.CHANGES, id, group, label, codes, content);
    }

    private static GridColumn of(
            TableColumn.Content holds,
            String id,
            String group,
            String label,
            List<String> codes,
            Function<GridRow, GridCell> content) {
        return new GridColumn(id, group, label, holds, codes, content, new Order() {
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
        return of(TableColumn.Content.WORDS, id, label, content, ascending);
    }

    /** A column of days as ISO writes them, ordered as given; rows without a day are last. */
    static GridColumn ofDays(
            String id, String label, Function<GridRow, GridCell> content, Comparator<GridRow> ascending) {
        return of(TableColumn.Content.DAYS, id, label, content, ascending);
    }

    private static GridColumn of(
            TableColumn.Content holds,
            String id,
            String label,
            Function<GridRow, GridCell> content,
            Comparator<GridRow> ascending) {
        return new GridColumn(id, "", label, holds, List.of(), content, new Order() {
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
