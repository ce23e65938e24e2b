package org.nianbao.desktop.grid.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.table.TableCell;
import org.nianbao.exchange.table.TableColumn;
import org.nianbao.exchange.table.TableLine;
import org.nianbao.model.packed.FigureState;
import org.openide.util.NbBundle;

/** The grid as a table for a file or for paper: what is on the screen, with the statistics below. */
public final class GridTable {
    private final GridContent content;
    private final CellNotes notes;

    private GridTable(GridContent content, CellNotes notes) {
        this.content = content;
        this.notes = notes;
    }

    /**
     * The table of what the grid shows.
     *
     * @param county what the units belong to, as the title says it
     */
    public static PlainTable of(GridContent content, GridQuestion question, String county, CellNotes notes) {
        GridTable table = new GridTable(content, notes);
        return new PlainTable(
                title(question, county), explanation(content, question), table.columns(), 2, table.lines());
    }

    /** County, year and perspective, as a title has them. */
    public static String title(GridQuestion question, String county) {
        return titled("table.title", question, county, question.perspective().title());
    }

    /** County, year and perspective, as the name of a file has them. */
    public static String name(GridQuestion question, String county) {
        return titled("table.name", question, county, question.perspective().label());
    }

    private static String titled(String key, GridQuestion question, String county, String perspective) {
        String year = question.scope().year().map(String::valueOf).orElse("");
        return NbBundle.getMessage(GridTable.class, key, county, year, perspective);
    }

    /** What the marks mean, and what of the archive is not shown. */
    private static String explanation(GridContent content, GridQuestion question) {
        List<String> sentences = new ArrayList<>(List.of(say("table.marks")));
        question.scope()
                .kind()
                .ifPresent(kind -> sentences.add(NbBundle.getMessage(GridTable.class, "table.kind", kind.label())));
        if (!question.filter().isEmpty()) {
            sentences.add(NbBundle.getMessage(GridTable.class, "table.filter", question.filter()));
        }
        question.sort()
                .columnId()
                .flatMap(id -> Stream.concat(Stream.of(GridContent.unitColumn()), content.columns().stream())
                        .filter(column -> column.id().equals(id))
                        .findFirst())
                .ifPresent(column -> sentences.add(NbBundle.getMessage(
                        GridTable.class,
                        question.sort().descending() ? "table.descending" : "table.ascending",
                        column.fullLabel())));
        int hidden = content.allColumns().size() - content.columns().size();
        if (hidden > 0) {
            sentences.add(NbBundle.getMessage(GridTable.class, "table.hidden", hidden));
        }
        return String.join("", sentences);
    }

    private List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(new TableColumn("", GridContent.numberLabel(), TableColumn.Content.AMOUNTS));
        columns.add(new TableColumn("", GridContent.unitColumn().label(), TableColumn.Content.WORDS));
        content.columns()
                .forEach(column -> columns.add(new TableColumn(column.group(), column.label(), column.holds())));
        return columns;
    }

    private List<TableLine> lines() {
        List<TableLine> lines = new ArrayList<>();
        for (GridLine line : content.lines()) {
            lines.add(
                    line instanceof GridRow row
                            ? line(
                                    TableLine.Kind.UNIT,
                                    number(BigDecimal.valueOf(row.number())),
                                    row.name(),
                                    column -> cell(row, column))
                            : subtotal((Subtotal) line));
        }
        Map<GridColumn, ColumnStatistics> statistics = new IdentityHashMap<>();
        content.columns().stream()
                .filter(GridColumn::numeric)
                .forEach(column -> statistics.put(column, ColumnStatistics.of(column, content.rows())));
        for (Statistic statistic : Statistic.values()) {
            lines.add(line(
                    kind(statistic),
                    TableCell.EMPTY,
                    statistic.label(),
                    column -> result(statistics.get(column), statistic)));
        }
        return lines;
    }

    private TableLine subtotal(Subtotal subtotal) {
        return line(TableLine.Kind.SUBTOTAL, TableCell.EMPTY, subtotal.name(), column -> {
            ColumnStatistics statistics = subtotal.statistics(column);
            return statistics
                    .total()
                    .<TableCell>map(total -> new TableCell.Result(
                            total,
                            statistics.text(Statistic.TOTAL),
                            statistics.approximate(),
                            statistics.incomplete(),
                            statistics.incomplete()
                                    ? subtotal.explanation(column).orElse("")
                                    : ""))
                    .orElse(TableCell.EMPTY);
        });
    }

    private TableLine line(TableLine.Kind kind, TableCell number, String name, Function<GridColumn, TableCell> cellOf) {
        Stream<TableCell> cells = content.columns().stream()
                .map(column ->
                        kind == TableLine.Kind.UNIT || column.numeric() ? cellOf.apply(column) : TableCell.EMPTY);
        return new TableLine(
                kind,
                Stream.concat(Stream.of(number, new TableCell.Words(name)), cells)
                        .toList());
    }

    private TableCell cell(GridRow row, GridColumn column) {
        GridCell cell = column.cell(row);
        if (cell.state() == CellState.NOTHING) {
            return TableCell.EMPTY;
        }
        if (cell.amount().isPresent()) {
            return new TableCell.Number(cell.amount().get(), state(cell), cell.shown(), note(row, column, cell));
        }
        if (cell.state() != CellState.CERTAIN) {
            return new TableCell.NoNumber(cell.shown(), state(cell), note(row, column, cell));
        }
        return column.holds() == TableColumn.Content.DAYS
                ? new TableCell.Day(LocalDate.parse(cell.text()))
                : new TableCell.Words(cell.text());
    }

    private String note(GridRow row, GridColumn column, GridCell cell) {
        Stream<String> doubt =
                Stream.of(cell.state()).filter(CellState.DOUBTFUL::equals).map(CellState::meaning);
        return Stream.concat(doubt, notes.findings(row, column).stream()).collect(Collectors.joining("\n"));
    }

    private static TableCell result(ColumnStatistics statistics, Statistic statistic) {
        boolean counts = statistic == Statistic.COUNTED;
        return statistics
                .number(statistic)
                .<TableCell>map(number -> new TableCell.Result(
                        number, statistics.text(statistic), !counts && statistics.approximate(), false, ""))
                .orElse(TableCell.EMPTY);
    }

    private static TableCell number(BigDecimal number) {
        return new TableCell.Number(number, FigureState.STATED, number.toPlainString(), "");
    }

    private static TableLine.Kind kind(Statistic statistic) {
        return switch (statistic) {
            case TOTAL -> TableLine.Kind.TOTAL;
            case AVERAGE -> TableLine.Kind.AVERAGE;
            case MEDIAN -> TableLine.Kind.MEDIAN;
            case COUNTED -> TableLine.Kind.COUNTED;
        };
    }

    private static FigureState state(GridCell cell) {
        return switch (cell.state()) {
            case CERTAIN -> FigureState.STATED;
            case PROVED -> FigureState.PROVED;
            case ENTERED -> FigureState.ENTERED;
            case APPROXIMATE -> FigureState.APPROXIMATE;
            case DOUBTFUL -> FigureState.DOUBTFUL;
            case BLANK_AS_ZERO -> FigureState.BLANK_COUNTED_AS_ZERO;
            case BLANK -> FigureState.BLANK;
            case NOT_APPLICABLE -> FigureState.NOT_APPLICABLE;
            case ABSENT -> FigureState.ABSENT;
            case NOT_ENTERED -> FigureState.NOT_ENTERED;
            case MISSING_REPORT -> FigureState.MISSING_REPORT;
            case INCOMPLETE, NOTHING -> throw new IllegalArgumentException("no unit has a cell " + cell);
        };
    }

    private static String say(String key) {
        return NbBundle.getMessage(GridTable.class, key);
    }
}
