package org.nianbao.desktop.grid.model;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.openide.util.NbBundle;

/** The grid's rows and columns as a question asks for them. Immutable; cells are made when they are asked for. */
public final class GridContent {
    /** The frozen column of units, as an order names it. */
    public static final String UNIT = "unit";

    /** Nothing, while no archive is open. */
    public static final GridContent EMPTY = new GridContent(0, List.of(), List.of(), List.of(), List.of());

    private final int reported;
    private final List<GridColumn> allColumns;
    private final List<GridColumn> columns;
    private final List<GridRow> rows;
    private final List<GridLine> lines;

    private GridContent(
            int reported,
            List<GridColumn> allColumns,
            List<GridColumn> columns,
            List<GridRow> rows,
            List<GridLine> lines) {
        this.reported = reported;
        this.allColumns = allColumns;
        this.columns = columns;
        this.rows = rows;
        this.lines = lines;
    }

    /** The answer to a question; {@link #EMPTY} when no year is looked at. */
    public static GridContent of(Comparison comparison, GridQuestion question) {
        if (question.scope().year().isEmpty()) {
            return EMPTY;
        }
        int year = question.scope().year().get();
        List<GridRow> roster = roster(comparison, question, year);
        List<GridColumn> all = question.perspective()
                .table()
                .map(table -> FormColumns.of(table, question.applicant(), year, comparison.reports(year)))
                .orElseGet(OverviewColumns::all);
        List<GridColumn> columns = all.stream()
                .filter(column -> !question.hidden().contains(column.id()))
                .toList();
        List<GridColumn> sortable = new ArrayList<>(columns);
        sortable.add(unitColumn());
        List<GridRow> filtered =
                roster.stream().filter(row -> matches(row, question.filter())).toList();
        List<GridRow> sorted = question.sort().apply(filtered, sortable);
        return new GridContent(
                (int) filtered.stream().filter(row -> row.report().isPresent()).count(),
                all,
                columns,
                sorted,
                question.sort().equals(GridSort.ROSTER) ? Subtotal.under(sorted) : List.copyOf(sorted));
    }

    /** The heading of the units' numbers in the roster. */
    public static String numberLabel() {
        return NbBundle.getMessage(GridContent.class, "column.number");
    }

    /** The frozen column. */
    public static GridColumn unitColumn() {
        Collator byPronunciation = Collator.getInstance(Locale.CHINA);
        return GridColumn.ofTexts(
                UNIT,
                NbBundle.getMessage(GridContent.class, "column.unit"),
                row -> GridCell.text(row.unit().name()),
                Comparator.comparing(row -> row.unit().name(), byPronunciation));
    }

    /** Every column of the perspective, put away or not. */
    public List<GridColumn> allColumns() {
        return allColumns;
    }

    /** The columns that are shown, without the frozen one. */
    public List<GridColumn> columns() {
        return columns;
    }

    /** The units in their order, and their subtotals where they are in the order of the roster. */
    public List<GridLine> lines() {
        return lines;
    }

    /** The units in their order. */
    public List<GridRow> rows() {
        return rows;
    }

    /** How many of the units have a report. */
    public int reported() {
        return reported;
    }

    /** One cell. */
    public GridCell cell(int line, int column) {
        return columns.get(column).cell(lines.get(line));
    }

    /** What a column's numbers come to, over the units that are shown. */
    public ColumnStatistics statistics(int column) {
        return ColumnStatistics.of(columns.get(column), rows);
    }

    /** The line of a unit, if it is shown. */
    public OptionalInt lineOf(long unitId) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof GridRow row && row.unit().id() == unitId) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The first column that a number stands behind, if one is shown. */
    public OptionalInt columnOf(String code) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).codes().contains(code)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static List<GridRow> roster(Comparison comparison, GridQuestion question, int year) {
        List<GridRow> rows = new ArrayList<>();
        for (ComparedUnit unit : question.scope().select(comparison.units())) {
            rows.add(new GridRow(
                    rows.size() + 1, unit, comparison.report(unit, year), comparison.report(unit, year - 1)));
        }
        return rows;
    }

    private static boolean matches(GridRow row, String filter) {
        return filter.isEmpty()
                || row.unit().name().contains(filter)
                || row.unit().kind().label().contains(filter);
    }
}
