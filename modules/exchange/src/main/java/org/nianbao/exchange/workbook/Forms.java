package org.nianbao.exchange.workbook;

import java.util.Set;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;

/** Which of the known forms an entry is shown in. */
final class Forms {
    private static final Set<FormGeneration> KNOWN = Catalogue.standard().generations();

    private Forms() {}

    /** The form that the report's table follows; where that is not known, the form of its year. */
    static FormGeneration of(Book.Entry entry, FormTable table) {
        return entry.report()
                .map(report -> report.tableForms().get(table))
                .filter(KNOWN::contains)
                .or(() -> FormGeneration.expectedFor(entry.year()).filter(KNOWN::contains))
                .orElse(FormGeneration.FORM_2021);
    }
}
