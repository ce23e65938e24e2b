package org.nianbao.exchange.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.text.Wording;

/** One comparison workbook being written: with what, and what it shows. */
record Book(Stationery stationery, Comparison comparison) {
    Book {
        Objects.requireNonNull(stationery);
        Objects.requireNonNull(comparison);
    }

    /**
     * A unit's place in one year.
     *
     * @param number the unit's number in the office's order, from 1
     * @param report empty when it is missing
     */
    record Entry(int number, ComparedUnit unit, int year, Optional<ComparedReport> report) {}

    XSSFWorkbook workbook() {
        return stationery.workbook();
    }

    Phrasebook phrasebook() {
        return stationery.phrasebook();
    }

    String say(String key, Object... arguments) {
        return stationery.say(key, arguments);
    }

    /** The years, newest first. */
    List<Integer> years() {
        return comparison.years().stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** The newest year that has a report; the newest of all where there is none. */
    int assessedYear() {
        return years().stream()
                .filter(year -> !comparison.reports(year).isEmpty())
                .findFirst()
                .orElse(years().get(0));
    }

    /** Every unit in every year, newest year first, then in the office's order; missing reports are among them. */
    List<Entry> entries() {
        return years().stream().flatMap(year -> entries(year).stream()).toList();
    }

    /** Every unit in one year, in the office's order; missing reports are among them. */
    List<Entry> entries(int year) {
        List<ComparedUnit> units = comparison.units();
        return IntStream.range(0, units.size())
                .mapToObj(i -> new Entry(i + 1, units.get(i), year, comparison.report(units.get(i), year)))
                .toList();
    }

    /** The years as titles give them. */
    Wording span() {
        int first = comparison.years().get(0);
        int last = comparison.years().get(comparison.years().size() - 1);
        return first == last ? Wording.of("exchange.year", first) : Wording.of("exchange.years", first, last);
    }
}
