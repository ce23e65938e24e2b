package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.nianbao.model.report.UnitKind;

/**
 * The sums below a table of units: 合计, 平均, 中位数 and how many units were counted, for each year, as formulas that stay
 * right when somebody sorts or filters the table. Words in the table, such as 未报, are left out of them.
 */
final class Sums {
    /** A criterion that numbers meet and words do not. */
    private static final String ANY_NUMBER = "\">-1000000000000\"";

    private final SheetPen pen;
    private final Leading leading;
    private final int firstRow;
    private final int lastRow;

    /** Sums for the rows from {@code firstRow} to {@code lastRow}, whose first columns are {@code leading}. */
    Sums(SheetPen pen, Leading leading, int firstRow, int lastRow) {
        this.pen = pen;
        this.leading = leading;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    /**
     * Writes the sums from a row on.
     *
     * @param years the years in the table
     * @param columns the columns to sum, beside one another
     * @param money the columns whose amounts may have decimals
     * @param columnCount how many columns the table has
     */
    void write(int fromRow, List<Integer> years, List<Integer> columns, Set<Integer> money, int columnCount) {
        int row = fromRow;
        for (int year : years) {
            if (!leading.hasYear()) {
                for (UnitKind kind : kinds()) {
                    label(row, year, pen.stationery().say("exchange.sum.kind", kind.label()), columnCount);
                    for (int column : columns) {
                        pen.formula(row, column, kindSum(column, kind), format(money.contains(column)), Look.SUM);
                    }
                    row++;
                }
            }
            for (Line line : Line.values()) {
                label(row, year, pen.stationery().say("exchange.sum." + line), columnCount);
                for (int column : columns) {
                    write(row, column, line, year, money.contains(column));
                }
                row++;
            }
        }
    }

    private enum Line {
        TOTAL,
        AVERAGE,
        MEDIAN,
        COUNTED
    }

    private void write(int row, int column, Line line, int year, boolean money) {
        String counted = leading.hasYear() ? countedOfYear(column, year) : "COUNT(" + range(column) + ")";
        String formula = leading.hasYear() ? ofYear(line, column, year) : ofAll(line, column);
        switch (line) {
            case TOTAL -> pen.formula(row, column, unlessNone(counted, formula), format(money), Look.SUM);
            case AVERAGE -> pen.formula(row, column, unlessNone(counted, formula), averageFormat(money), Look.SUM);
            case MEDIAN -> {
                if (leading.hasYear()) {
                    pen.arrayFormula(row, column, unlessNone(counted, formula), averageFormat(money), Look.SUM);
                } else {
                    pen.formula(row, column, unlessNone(counted, formula), averageFormat(money), Look.SUM);
                }
            }
            case COUNTED -> pen.formula(row, column, counted, FigureCells.WHOLE, Look.SUM);
        }
    }

    private String ofAll(Line line, int column) {
        String values = range(column);
        return switch (line) {
            case TOTAL -> exact("SUM(" + values + ")");
            case AVERAGE -> "AVERAGE(" + values + ")";
            case MEDIAN -> "MEDIAN(" + values + ")";
            case COUNTED -> "COUNT(" + values + ")";
        };
    }

    private String ofYear(Line line, int column, int year) {
        String values = range(column);
        String years = range(leading.yearColumn());
        return switch (line) {
            case TOTAL -> exact("SUMIFS(" + values + "," + years + "," + year + ")");
            case AVERAGE -> "AVERAGEIFS(" + values + "," + years + "," + year + ")";
            // Words in an array are left out of a median; a missing third argument would count as 0 in some programs.
            case MEDIAN -> "MEDIAN(IF(" + years + "=" + year + "," + values + ",\"\"))";
            case COUNTED -> countedOfYear(column, year);
        };
    }

    private String countedOfYear(int column, int year) {
        return "COUNTIFS(" + range(column) + "," + ANY_NUMBER + "," + range(leading.yearColumn()) + "," + year + ")";
    }

    /** Takes away what binary fractions add to sums of money. */
    private static String exact(String sum) {
        return "ROUND(" + sum + ",6)";
    }

    private String kindSum(int column, UnitKind kind) {
        String kinds = range(leading.kindColumn());
        String values = range(column);
        String label = '"' + kind.label() + '"';
        return unlessNone(
                "COUNTIFS(" + values + "," + ANY_NUMBER + "," + kinds + "," + label + ")",
                exact("SUMIFS(" + values + "," + kinds + "," + label + ")"));
    }

    /** Nothing, rather than 0, where there is nothing to count. */
    private static String unlessNone(String counted, String formula) {
        return "IF(" + counted + "=0,\"\"," + formula + ")";
    }

    private List<UnitKind> kinds() {
        List<UnitKind> kinds = leading.comparison().units().stream()
                .map(unit -> unit.kind())
                .distinct()
                .sorted()
                .toList();
        return kinds.size() > 1 ? kinds : List.of();
    }

    private void label(int row, int year, String text, int columnCount) {
        for (int column = 0; column < columnCount; column++) {
            pen.blank(row, column, Look.SUM_LABEL);
        }
        if (leading.hasYear()) {
            pen.number(row, leading.yearColumn(), BigDecimal.valueOf(year), "0", Look.SUM_LABEL);
        }
        pen.text(row, leading.nameColumn(), text, Look.SUM_LABEL);
    }

    private static String format(boolean money) {
        return money ? "General" : FigureCells.WHOLE;
    }

    private static String averageFormat(boolean money) {
        return money ? "#,##0.00" : "#,##0.0";
    }

    private String range(int column) {
        String letter = CellReference.convertNumToColString(column);
        return "$" + letter + "$" + (firstRow + 1) + ":$" + letter + "$" + (lastRow + 1);
    }
}
