package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.OutcomeFigures;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.text.Wording;

/**
 * The sheet 图表: the disclosure and the outcomes as charts of the spreadsheet itself, above the numbers that they draw.
 *
 * <p>Where there is no number, the cell is truly empty, so that the chart has a gap and not a zero; the words for it
 * stand at the category.
 */
final class ChartsSheet {
    private static final String DISCLOSED = PackedValues.factCode(FactCode.DISCLOSED_TOTAL);
    private static final int MOST_UNITS_SIDE_BY_SIDE = 5;
    private static final int MOST_BARS_UPWARDS = 120;
    private static final int COLUMNS = 11;
    private static final int COLUMN_LETTERS = 10;
    /** The rows of a chart that fills a printed page. */
    private static final int PAGE_ROWS = 34;

    private static final float ROW_POINTS = 15;
    private static final int LETTERS_ON_FULL_PAGE = 105;
    private static final int FIRST_CHART_ROW = 2;

    private final Book book;
    private final SheetPen pen;

    private ChartsSheet(Book book) {
        this.book = book;
        this.pen = new SheetPen(book.stationery(), book.say("exchange.sheet.charts"));
    }

    static void write(Book book) {
        new ChartsSheet(book).write();
    }

    private void write() {
        pen.head(book.say("exchange.title.charts", book.span()), book.say("exchange.legend.charts"), COLUMNS);
        for (int column = 0; column < COLUMNS; column++) {
            pen.widen(column, COLUMN_LETTERS);
        }
        int bars = book.comparison().units().size() * book.comparison().years().size();
        boolean upwards = book.comparison().years().size() > 1 && bars <= MOST_BARS_UPWARDS;
        boolean oneUnit = book.comparison().units().size() == 1;
        int firstHeight = upwards ? PAGE_ROWS : rowsForBars(bars);
        int secondHeight =
                oneUnit ? PAGE_ROWS : rowsForBars(book.comparison().units().size());
        int secondChart = FIRST_CHART_ROW + firstHeight + 1;
        int table = secondChart + secondHeight + 1;
        pen.sheet().setDefaultRowHeightInPoints(ROW_POINTS);
        pen.sheet().setRowBreak(secondChart - 1);
        pen.sheet().setRowBreak(table - 1);

        NativeChart disclosure = new NativeChart(pen, FIRST_CHART_ROW, firstHeight, COLUMNS);
        table = disclosure(disclosure, table, upwards) + 2;
        NativeChart outcomes = new NativeChart(pen, secondChart, secondHeight, COLUMNS);
        outcomes(outcomes, table, oneUnit);
        pen.finish(FIRST_CHART_ROW, 0);
        // A page for each chart: page breaks count only where the sheet is not fitted to pages.
        pen.sheet().setFitToPage(false);
        pen.sheet().getPrintSetup().setScale((short) Math.min(90, LETTERS_ON_FULL_PAGE * 100 / pen.width()));
    }

    /** The height of a chart whose bars lie below one another. */
    private static int rowsForBars(int bars) {
        return Math.max(PAGE_ROWS, 8 + bars * 6 / 5);
    }

    private int disclosure(NativeChart chart, int row, boolean upwards) {
        chart.title(book.say("exchange.chart.disclosure", book.span()));
        chart.valueAxis(book.say("exchange.chart.disclosed"));
        if (book.comparison().years().size() == 1) {
            chart.categoryAxis(book.say("exchange.column.unit"));
            return disclosureOfOneYear(chart, row);
        }
        chart.categoryAxis(book.say("exchange.column.year"));
        return book.comparison().units().size() <= MOST_UNITS_SIDE_BY_SIDE
                ? disclosureSideBySide(chart, row)
                : disclosureUnitByUnit(chart, row, upwards);
    }

    private int disclosureOfOneYear(NativeChart chart, int firstRow) {
        int year = book.comparison().years().get(0);
        int row = header(firstRow, List.of(book.say("exchange.column.unit"), book.say("exchange.column.disclosed")));
        int firstData = row;
        for (ComparedUnit unit : book.comparison().units()) {
            Figure figure = book.comparison().figure(unit, year, DISCLOSED);
            pen.text(row, 0, named(unit.name(), List.of(figure)), Look.TEXT);
            value(row, 1, figure);
            row++;
        }
        chart.bars(NativeChart.Direction.RIGHTWARDS, NativeChart.Arrangement.SIDE_BY_SIDE);
        chart.series(cell(firstRow, 1), column(0, firstData, row - 1), column(1, firstData, row - 1));
        chart.draw();
        return row;
    }

    private int disclosureSideBySide(NativeChart chart, int firstRow) {
        List<ComparedUnit> units = book.comparison().units();
        List<String> headings = new ArrayList<>(List.of(book.say("exchange.column.year")));
        units.forEach(unit -> headings.add(unit.name()));
        int row = header(firstRow, headings);
        int firstData = row;
        for (int year : book.comparison().years()) {
            pen.text(row, 0, Integer.toString(year), Look.CENTRED);
            for (int i = 0; i < units.size(); i++) {
                value(row, 1 + i, book.comparison().figure(units.get(i), year, DISCLOSED));
            }
            row++;
        }
        chart.bars(NativeChart.Direction.UPWARDS, NativeChart.Arrangement.SIDE_BY_SIDE);
        for (int i = 0; i < units.size(); i++) {
            chart.series(cell(firstRow, 1 + i), column(0, firstData, row - 1), column(1 + i, firstData, row - 1));
        }
        chart.draw();
        return row;
    }

    /** The years of each unit beside one another, on an axis of two levels. */
    private int disclosureUnitByUnit(NativeChart chart, int firstRow, boolean upwards) {
        List<String> headings = List.of(
                book.say("exchange.column.unit"),
                book.say("exchange.column.year"),
                book.say("exchange.column.disclosed"));
        int row = header(firstRow, headings);
        int firstData = row;
        for (ComparedUnit unit : book.comparison().units()) {
            int firstOfUnit = row;
            for (int year : book.comparison().years()) {
                Figure figure = book.comparison().figure(unit, year, DISCLOSED);
                if (row == firstOfUnit) {
                    pen.text(row, 0, unit.name(), Look.TEXT);
                }
                pen.text(row, 1, named(Integer.toString(year), List.of(figure)), Look.CENTRED);
                value(row, 2, figure);
                row++;
            }
            pen.join(firstOfUnit, row - 1, 0, 0);
        }
        chart.bars(
                upwards ? NativeChart.Direction.UPWARDS : NativeChart.Direction.RIGHTWARDS,
                NativeChart.Arrangement.SIDE_BY_SIDE);
        chart.series(cell(firstRow, 2), new CellRangeAddress(firstData, row - 1, 0, 1), column(2, firstData, row - 1));
        chart.draw();
        return row;
    }

    private void outcomes(NativeChart chart, int firstRow, boolean oneUnit) {
        int assessed = book.assessedYear();
        chart.title(
                oneUnit
                        ? book.say("exchange.chart.outcomes", book.span())
                        : book.say("exchange.chart.outcomes", Wording.of("exchange.year", assessed)));
        chart.categoryAxis(book.say(oneUnit ? "exchange.column.year" : "exchange.column.unit"));
        chart.valueAxis(book.say("exchange.chart.requests"));
        List<String> headings =
                new ArrayList<>(List.of(book.say(oneUnit ? "exchange.column.year" : "exchange.column.unit")));
        Arrays.stream(OutcomeGroup.values())
                .forEach(group -> headings.add(book.say("exchange.outcome." + group.key())));
        int row = header(firstRow, headings);
        int firstData = row;
        List<Book.Entry> entries = oneUnit
                ? book.comparison().years().stream()
                        .flatMap(year -> book.entries(year).stream())
                        .toList()
                : book.entries(assessed);
        for (Book.Entry entry : entries) {
            List<Figure> figures = Arrays.stream(OutcomeGroup.values())
                    .map(group -> entry.report()
                            .map(report -> OutcomeFigures.total(report, group))
                            .orElse(Figure.MISSING_REPORT))
                    .toList();
            String category =
                    oneUnit ? Integer.toString(entry.year()) : entry.unit().name();
            pen.text(row, 0, named(category, figures), Look.TEXT);
            for (int i = 0; i < figures.size(); i++) {
                value(row, 1 + i, figures.get(i));
            }
            row++;
        }
        chart.bars(
                oneUnit ? NativeChart.Direction.UPWARDS : NativeChart.Direction.RIGHTWARDS,
                NativeChart.Arrangement.STACKED);
        for (int i = 0; i < OutcomeGroup.values().length; i++) {
            chart.series(cell(firstRow, 1 + i), column(0, firstData, row - 1), column(1 + i, firstData, row - 1));
        }
        chart.draw();
    }

    private int header(int row, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            pen.text(row, i, headings.get(i), Look.HEADER);
        }
        return row + 1;
    }

    /** The category with the words for what is not a number in it. */
    private String named(String category, List<Figure> figures) {
        String marks = figures.stream()
                .map(Figure::state)
                .filter(state -> !state.countable())
                .distinct()
                .map(state -> book.say("exchange.mark." + state))
                .collect(Collectors.joining(book.say("exchange.chart.markSeparator")));
        return marks.isEmpty() ? category : book.say("exchange.chart.marked", category, marks);
    }

    private void value(int row, int column, Figure figure) {
        if (figure.state().countable()) {
            pen.number(row, column, BigDecimal.valueOf(figure.amount()), FigureCells.WHOLE, Look.NUMBER);
        } else {
            pen.blank(row, column, FigureCells.look(figure.state()));
        }
    }

    private static CellRangeAddress cell(int row, int column) {
        return new CellRangeAddress(row, row, column, column);
    }

    private static CellRangeAddress column(int column, int firstRow, int lastRow) {
        return new CellRangeAddress(firstRow, lastRow, column, column);
    }
}
