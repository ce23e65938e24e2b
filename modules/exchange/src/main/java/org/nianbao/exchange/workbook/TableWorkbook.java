package org.nianbao.exchange.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.table.TableCell;
import org.nianbao.exchange.table.TableColumn;
import org.nianbao.exchange.table.TableLine;
import org.nianbao.model.file.WholeFile;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.text.Phrasebook;

/**
 * A table as a workbook of one sheet, which looks as the sheets of {@link ComparisonWorkbook} do.
 *
 * <p>Numbers are numbers, and what must not be counted is words, with the reason in a note. Subtotals, sums, averages
 * and medians are formulas, so that they follow when somebody corrects a cell.
 */
public final class TableWorkbook {
    private final SheetPen pen;
    private final PlainTable table;
    private final int firstRow;
    private final List<Integer> scales = new ArrayList<>();

    private TableWorkbook(SheetPen pen, PlainTable table, int firstRow) {
        this.pen = pen;
        this.table = table;
        this.firstRow = firstRow;
        for (int column = 0; column < table.columns().size(); column++) {
            scales.add(scale(column));
        }
    }

    /**
     * Writes the workbook, whole or not at all.
     *
     * @throws org.nianbao.model.report.ProblemException when the file cannot be written
     */
    public static void write(PlainTable table, Phrasebook phrasebook, Path target) {
        WholeFile.requireWritable(target);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(Stationery.of(workbook, phrasebook), table);
            WholeFile.write(target, workbook::write);
        } catch (IOException e) {
            throw new IllegalStateException("closing a workbook in memory", e);
        }
    }

    private static void fill(Stationery stationery, PlainTable table) {
        SheetPen pen = new SheetPen(stationery, stationery.say("exchange.sheet.table"));
        int width = table.columns().size();
        int first = pen.head(table.title(), table.explanation(), width);
        List<List<String>> headings = table.columns().stream()
                .map(column ->
                        column.group().isEmpty() ? List.of(column.label()) : List.of(column.group(), column.label()))
                .toList();
        int headingRows = first + Headings.write(pen, first, 0, headings);
        new TableWorkbook(pen, table, headingRows).write();
        if (table.lines().stream().noneMatch(line -> line.kind() == TableLine.Kind.SUBTOTAL)) {
            long units = table.lines().stream()
                    .filter(line -> line.kind() == TableLine.Kind.UNIT)
                    .count();
            pen.filter(headingRows - 1, headingRows - 1 + (int) units, width);
        }
        pen.finish(headingRows, table.fixedColumns());
        stationery.workbook().getProperties().getCoreProperties().setTitle(table.title());
        stationery.workbook().getProperties().getCoreProperties().setCreator(stationery.say("exchange.creator"));
    }

    private void write() {
        List<XSSFCell> formulas = new ArrayList<>();
        for (int i = 0; i < table.lines().size(); i++) {
            TableLine line = table.lines().get(i);
            for (int column = 0; column < table.columns().size(); column++) {
                TableCell cell = line.cells().get(column);
                if (line.kind() == TableLine.Kind.UNIT) {
                    write(firstRow + i, column, cell);
                } else if (cell instanceof TableCell.Result result) {
                    formulas.add(result(i, column, line.kind(), result));
                } else if (cell instanceof TableCell.Words words) {
                    pen.text(firstRow + i, column, words.text(), Look.SUM_LABEL);
                } else {
                    throw new IllegalArgumentException("a line of results holds " + cell);
                }
            }
        }
        FormulaEvaluator evaluator =
                pen.stationery().workbook().getCreationHelper().createFormulaEvaluator();
        formulas.forEach(evaluator::evaluateFormulaCell);
    }

    private void write(int row, int column, TableCell cell) {
        boolean change = table.columns().get(column).content() == TableColumn.Content.CHANGES;
        if (cell instanceof TableCell.Words words) {
            pen.text(row, column, words.text(), Look.TEXT);
        } else if (cell instanceof TableCell.Day day) {
            pen.date(row, column, day.date());
        } else if (cell instanceof TableCell.Number number) {
            String plain = FigureCells.plainFormat(number.amount());
            String format = number.state() == FigureState.BLANK_COUNTED_AS_ZERO
                    ? FigureCells.always(number.shown() + pen.stationery().say("exchange.mark.PROVED"))
                    : FigureCells.marked(pen.stationery(), number.state(), change ? signed(plain) : plain);
            note(
                    pen.number(
                            row,
                            column,
                            number.amount(),
                            format,
                            column < table.fixedColumns() ? Look.CENTRED : Look.NUMBER),
                    number.note());
        } else if (cell instanceof TableCell.NoNumber none) {
            note(pen.text(row, column, none.word(), FigureCells.look(none.state())), none.note());
        } else {
            throw new IllegalArgumentException("a line of a unit holds " + cell);
        }
    }

    private XSSFCell result(int line, int column, TableLine.Kind kind, TableCell.Result result) {
        String values = String.join(",", ranges(line, column, kind));
        String counted = "COUNT(" + values + ")";
        String formula = switch (kind) {
            case SUBTOTAL, TOTAL -> unlessNone(counted, "ROUND(SUM(" + values + "),6)");
            case AVERAGE -> unlessNone(counted, "AVERAGE(" + values + ")");
            case MEDIAN -> unlessNone(counted, "MEDIAN(" + values + ")");
            case COUNTED -> counted;
            case UNIT -> throw new IllegalArgumentException("a unit has no formula");
        };
        XSSFCell cell = pen.formula(firstRow + line, column, formula, format(column, kind, result), Look.SUM);
        pen.widen(column, result.amount().toPlainString().length() + 4);
        note(cell, result.note());
        return cell;
    }

    private String format(int column, TableLine.Kind kind, TableCell.Result result) {
        int scale = scales.get(column);
        String plain = switch (kind) {
            case UNIT, SUBTOTAL, TOTAL -> FigureCells.plainFormat(scale);
            case AVERAGE, MEDIAN -> FigureCells.plainFormat(scale > 0 ? 2 : 1);
            case COUNTED -> FigureCells.WHOLE;
        };
        if (kind == TableLine.Kind.COUNTED) {
            return plain;
        }
        String signed = table.columns().get(column).content() == TableColumn.Content.CHANGES ? signed(plain) : plain;
        String marked =
                result.approximate() ? FigureCells.marked(pen.stationery(), FigureState.APPROXIMATE, signed) : signed;
        return result.incomplete()
                ? FigureCells.suffixed(marked, pen.stationery().say("exchange.mark.incomplete"))
                : marked;
    }

    /** The cells that a result is over: runs of units, between which subtotals stand. */
    private List<String> ranges(int line, int column, TableLine.Kind kind) {
        String letter = CellReference.convertNumToColString(column);
        List<String> ranges = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= line; i++) {
            boolean unit = i < line && table.lines().get(i).kind() == TableLine.Kind.UNIT;
            if (unit && begin < 0) {
                begin = i;
            }
            if (!unit && begin >= 0) {
                ranges.add(letter + (firstRow + begin + 1) + ":" + letter + (firstRow + i));
                begin = -1;
            }
        }
        return kind == TableLine.Kind.SUBTOTAL ? ranges.subList(ranges.size() - 1, ranges.size()) : ranges;
    }

    private int scale(int column) {
        return table.lines().stream()
                .map(line -> line.cells().get(column))
                .filter(TableCell.Number.class::isInstance)
                .mapToInt(cell -> ((TableCell.Number) cell).amount().scale())
                .max()
                .orElse(0);
    }

    private void note(XSSFCell cell, String words) {
        if (!words.isEmpty()) {
            pen.note(cell, words);
        }
    }

    /** A format that always tells the sign of a difference. */
    private static String signed(String plain) {
        return "+" + plain + ";-" + plain + ";0";
    }

    /** Nothing, rather than 0, where there is nothing to count. */
    private static String unlessNone(String counted, String formula) {
        return "IF(" + counted + "=0,\"\"," + formula + ")";
    }
}
