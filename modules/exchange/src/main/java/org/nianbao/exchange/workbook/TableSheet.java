package org.nianbao.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.PackedValues;

/** A sheet with one row for each unit and year, and one column for each number of an official table. */
final class TableSheet {
    private TableSheet() {}

    /**
     * Writes the sheet.
     *
     * @param indicators the columns, in the order of the form, whose headings are those of the form
     * @param entries the rows
     */
    static void write(Book book, String name, String title, List<Indicator> indicators, List<Book.Entry> entries) {
        SheetPen pen = new SheetPen(book.stationery(), name);
        Leading leading = Leading.ofAllYears(book);
        List<List<String>> headings = new ArrayList<>(leading.headings());
        indicators.forEach(
                indicator -> headings.add(Stream.concat(indicator.rowPath().stream(), indicator.columnPath().stream())
                        .toList()));
        int first = pen.head(title, book.say("exchange.legend"), headings.size());
        int row = first + Headings.write(pen, first, 0, headings);
        int headingRows = row;
        for (Book.Entry entry : entries) {
            leading.write(pen, row, entry);
            for (int i = 0; i < indicators.size(); i++) {
                String code = indicators.get(i).code();
                Figure figure = entry.report()
                        .map(report -> report.values().figure(code))
                        .orElse(Figure.MISSING_REPORT);
                XSSFCell cell = pen.figure(row, leading.width() + i, figure, PackedValues.scale(code));
                FindingNotes.mark(pen, cell, entry.report(), List.of(code));
            }
            row++;
        }
        Set<Integer> years = new LinkedHashSet<>();
        entries.forEach(entry -> years.add(entry.year()));
        Set<Integer> money = new LinkedHashSet<>();
        IntStream.range(0, indicators.size())
                .filter(i -> indicators.get(i).unit().isMoney())
                .forEach(i -> money.add(leading.width() + i));
        new Sums(pen, leading, headingRows, row - 1)
                .write(
                        row + 1,
                        List.copyOf(years),
                        IntStream.range(leading.width(), headings.size())
                                .boxed()
                                .toList(),
                        money,
                        headings.size());
        pen.filter(headingRows - 1, row - 1, headings.size());
        pen.finish(headingRows, leading.nameColumn() + 1);
    }
}
