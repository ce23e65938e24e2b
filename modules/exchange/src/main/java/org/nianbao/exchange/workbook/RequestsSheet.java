package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.packed.Figure;

/**
 * The sheet 依申请公开: table three as it stands on the form, unit below unit, each in the form that it used. Filtered by an
 * item, it shows all units side by side; below it stand the sums of all units in the shape of the form.
 */
final class RequestsSheet {
    private final Book book;
    private final SheetPen pen;
    private final Leading leading;
    private final int lineColumn;
    private final int itemColumn;
    private final int firstApplicant;
    private final Map<FormGeneration, Map<String, String>> labels = new EnumMap<>(FormGeneration.class);
    /** What was written, by year and the row's label, for the sums. */
    private final Map<Integer, Map<String, Item>> items = new LinkedHashMap<>();

    /** The rows whose label may need more than one line. */
    private final List<Integer> longRows = new ArrayList<>();

    private RequestsSheet(Book book) {
        this.book = book;
        this.pen = new SheetPen(book.stationery(), book.say("exchange.sheet.requests"));
        this.leading = Leading.ofAllYears(book);
        this.lineColumn = leading.width();
        this.itemColumn = lineColumn + 1;
        this.firstApplicant = itemColumn + 1;
    }

    static void write(Book book) {
        new RequestsSheet(book).write();
    }

    private void write() {
        List<List<String>> headings = new ArrayList<>(leading.headings());
        headings.add(List.of(book.say("exchange.column.line")));
        headings.add(List.of(book.say("exchange.column.item")));
        String applicants = book.say("exchange.column.applicants");
        Form newest = Catalogue.standard().form(FormGeneration.FORM_2021);
        for (Applicant applicant : Applicant.values()) {
            List<String> path = new ArrayList<>(List.of(applicants));
            path.addAll(newest.find(RequestRows.code(RequestRows.RECEIVED, applicant))
                    .orElseThrow()
                    .columnPath());
            headings.add(path);
        }
        int first = pen.head(
                book.say("exchange.title.requests", book.span()),
                book.say("exchange.legend") + book.say("exchange.legend.requests"),
                headings.size());
        int headingRows = first + Headings.write(pen, first, 0, headings);
        int row = headingRows;
        for (Book.Entry entry : book.entries()) {
            row = entry(row, entry);
        }
        sums(row + 1, headingRows, row - 1);
        pen.filter(headingRows - 1, row - 1, headings.size());
        pen.finish(headingRows, leading.nameColumn() + 1);
        longRows.forEach(filled -> pen.fitRow(filled, List.of(itemColumn)));
    }

    /** Writes one report, or a single row where it is missing, and returns the next row. */
    private int entry(int firstRow, Book.Entry entry) {
        Optional<ComparedReport> report = entry.report();
        if (report.isEmpty()) {
            leading.write(pen, firstRow, entry);
            pen.blank(firstRow, lineColumn, Look.CENTRED);
            pen.blank(firstRow, itemColumn, Look.TEXT);
            for (int i = 0; i < Applicant.values().length; i++) {
                pen.figure(firstRow, firstApplicant + i, Figure.MISSING_REPORT, 0);
            }
            return firstRow + 1;
        }
        Form form = Catalogue.standard().form(Forms.of(entry, FormTable.REQUESTS));
        int row = firstRow;
        for (Map.Entry<String, String> formRow : labels(form).entrySet()) {
            leading.write(pen, row, entry);
            pen.number(row, lineColumn, row - firstRow + 1L, Look.CENTRED);
            pen.text(row, itemColumn, formRow.getValue(), Look.LONG_TEXT);
            Item item = items.computeIfAbsent(entry.year(), year -> new LinkedHashMap<>())
                    .computeIfAbsent(formRow.getValue(), label -> new Item());
            longRows.add(row);
            for (Applicant applicant : Applicant.values()) {
                String code = RequestRows.code(formRow.getKey(), applicant);
                Figure figure = report.get().values().figure(code);
                item.add(applicant, figure);
                XSSFCell cell = pen.figure(row, firstApplicant + applicant.ordinal(), figure, 0);
                FindingNotes.mark(pen, cell, report, List.of(code));
            }
            row++;
        }
        return row;
    }

    /** Writes the sums of all units for each year, in the rows of the forms that were used in it. */
    private void sums(int fromRow, int firstDataRow, int lastDataRow) {
        int row = fromRow;
        for (Map.Entry<Integer, Map<String, Item>> year : items.entrySet()) {
            int line = 1;
            for (Map.Entry<String, Item> item : year.getValue().entrySet()) {
                for (int column = 0; column < firstApplicant; column++) {
                    pen.blank(row, column, Look.SUM_LABEL);
                }
                if (leading.hasYear()) {
                    pen.number(row, leading.yearColumn(), BigDecimal.valueOf(year.getKey()), "0", Look.SUM_LABEL);
                }
                pen.text(row, leading.nameColumn(), book.say("exchange.sum.allUnits"), Look.SUM_LABEL);
                pen.number(row, lineColumn, line++, Look.SUM_LABEL);
                XSSFCell itemCell = pen.text(row, itemColumn, item.getKey(), Look.SUM_LABEL);
                longRows.add(row);
                String ofItem = range(itemColumn, firstDataRow, lastDataRow) + "," + itemCell.getReference();
                String ofYear = leading.hasYear()
                        ? "," + range(leading.yearColumn(), firstDataRow, lastDataRow) + "," + year.getKey()
                        : "";
                for (Applicant applicant : Applicant.values()) {
                    int column = firstApplicant + applicant.ordinal();
                    if (item.getValue().counted[applicant.ordinal()] == 0) {
                        pen.blank(row, column, Look.SUM); // Nothing to sum is not zero.
                        continue;
                    }
                    String formula = "SUMIFS(" + range(column, firstDataRow, lastDataRow) + "," + ofItem + ofYear + ")";
                    // With its result, for there are too many to have the library calculate them.
                    pen.formula(row, column, formula, FigureCells.WHOLE, Look.SUM)
                            .setCellValue(item.getValue().sums[applicant.ordinal()]);
                }
                row++;
            }
        }
    }

    /** The sums of one row of the form over all units in one year, by applicant. */
    private static final class Item {
        private final long[] sums = new long[Applicant.values().length];
        private final int[] counted = new int[Applicant.values().length];

        void add(Applicant applicant, Figure figure) {
            figure.countable().ifPresent(amount -> {
                sums[applicant.ordinal()] += amount;
                counted[applicant.ordinal()]++;
            });
        }
    }

    /** The rows of table three and what they are called. */
    private Map<String, String> labels(Form form) {
        return labels.computeIfAbsent(form.generation(), generation -> {
            Map<String, String> rows = new LinkedHashMap<>();
            for (Indicator indicator : form.indicators(FormTable.REQUESTS)) {
                rows.putIfAbsent(indicator.rowKey(), label(indicator));
            }
            return rows;
        });
    }

    /** The row's official label, with that of its group before it; 三、本年度办理结果 goes without saying. */
    private static String label(Indicator indicator) {
        List<String> path = indicator.rowPath();
        return String.join(" ", path.size() > 1 ? path.subList(1, path.size()) : path);
    }

    private static String range(int column, int firstRow, int lastRow) {
        String letter = CellReference.convertNumToColString(column);
        return "$" + letter + "$" + (firstRow + 1) + ":$" + letter + "$" + (lastRow + 1);
    }
}
