package org.nianbao.analysis.checking;

import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.report.Report;

/** Whether a report can be held against the official form with its six sections and three tables. */
final class FormOfTheYear {
    private static final int FIRST_YEAR_OF_SIX_SECTIONS = 2019;

    private FormOfTheYear() {}

    /** True when a table shows it, or unless the year is before the form. */
    static boolean isKnown(Report report) {
        return report.tableForms().values().stream().anyMatch(FormGeneration::hasThreeTables)
                || report.tableForms().isEmpty()
                        && report.year()
                                .certain()
                                .map(year -> year >= FIRST_YEAR_OF_SIX_SECTIONS)
                                .orElse(true);
    }
}
