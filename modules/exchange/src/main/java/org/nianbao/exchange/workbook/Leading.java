package org.nianbao.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.analysis.comparison.Comparison;

/** The columns that every table of units begins with: 序号, 年度 where there are several, 单位名称, 类别. */
final class Leading {
    private final Book book;
    private final boolean hasYear;

    private Leading(Book book, boolean hasYear) {
        this.book = book;
        this.hasYear = hasYear;
    }

    /** For a table of all years. */
    static Leading ofAllYears(Book book) {
        return new Leading(book, book.comparison().years().size() > 1);
    }

    /** For a table of one year, which its title tells. */
    static Leading ofOneYear(Book book) {
        return new Leading(book, false);
    }

    List<List<String>> headings() {
        List<List<String>> headings = new ArrayList<>();
        headings.add(List.of(book.say("exchange.column.number")));
        if (hasYear()) {
            headings.add(List.of(book.say("exchange.column.year")));
        }
        headings.add(List.of(book.say("exchange.column.unit")));
        headings.add(List.of(book.say("exchange.column.kind")));
        return headings;
    }

    void write(SheetPen pen, int row, Book.Entry entry) {
        pen.number(row, 0, entry.number(), Look.CENTRED);
        if (hasYear()) {
            pen.number(row, yearColumn(), BigDecimal.valueOf(entry.year()), "0", Look.CENTRED);
        }
        pen.text(row, nameColumn(), entry.unit().name(), Look.TEXT);
        pen.text(row, kindColumn(), entry.unit().kind().label(), Look.CENTRED);
    }

    Comparison comparison() {
        return book.comparison();
    }

    boolean hasYear() {
        return hasYear;
    }

    int yearColumn() {
        return 1;
    }

    int nameColumn() {
        return hasYear() ? 2 : 1;
    }

    int kindColumn() {
        return nameColumn() + 1;
    }

    /** The first column after these. */
    int width() {
        return kindColumn() + 1;
    }
}
