package org.nianbao.desktop.grid.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.packed.PackedValues;

/** The columns of one table of the form, under the form's own headings in two levels. */
final class FormColumns {
    private FormColumns() {}

    /**
     * The columns of a table in a year, in the order of the form; where reports of the year follow several forms, the
     * newest first, and numbers that several ask for once.
     *
     * @param applicant for table three, the column of the form that each row is shown with; empty for all of them
     */
    static List<GridColumn> of(FormTable table, Optional<Applicant> applicant, int year, List<ComparedReport> reports) {
        Map<String, GridColumn> columns = new LinkedHashMap<>();
        for (FormGeneration generation : generations(table, year, reports)) {
            for (Indicator indicator : Catalogue.standard().form(generation).indicators(table)) {
                if (wanted(indicator, applicant)) {
                    columns.putIfAbsent(indicator.code(), column(indicator, applicant.isPresent()));
                }
            }
        }
        return List.copyOf(columns.values());
    }

    private static List<FormGeneration> generations(FormTable table, int year, List<ComparedReport> reports) {
        List<FormGeneration> used = Stream.concat(
                        reports.stream()
                                .flatMap(report ->
                                        Optional.ofNullable(report.tableForms().get(table)).stream()),
                        FormGeneration.expectedFor(year).stream())
                .filter(Catalogue.standard().generations()::contains)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return used.isEmpty() ? List.of(FormGeneration.FORM_2021) : used;
    }

    private static boolean wanted(Indicator indicator, Optional<Applicant> applicant) {
        return indicator.table() != FormTable.REQUESTS
                || applicant.isEmpty()
                || indicator.columnKey().equals(applicant.get().key());
    }

    private static GridColumn column(Indicator indicator, boolean oneApplicant) {
        int scale = PackedValues.scale(indicator.code());
        return GridColumn.ofNumbers(
                indicator.code(),
                group(indicator, oneApplicant),
                label(indicator, oneApplicant),
                List.of(indicator.code()),
                row -> FigureCells.ofCode(row, indicator.code(), scale));
    }

    private static String group(Indicator indicator, boolean oneApplicant) {
        List<String> rows = indicator.rowPath();
        if (indicator.table() == FormTable.DISCLOSURE) {
            return indicator.rowLabel(); // Which article of the regulation asks for it goes without saying.
        }
        if (indicator.table() == FormTable.REVIEWS) {
            return String.join(" ", rows);
        }
        if (oneApplicant) {
            return rows.size() > 1 ? rows.get(rows.size() - 2) : "";
        }
        // 三、本年度办理结果 stands above most of table three and goes without saying.
        return String.join(" ", rows.size() > 1 ? rows.subList(1, rows.size()) : rows);
    }

    private static String label(Indicator indicator, boolean oneApplicant) {
        if (indicator.table() != FormTable.REQUESTS) {
            return String.join(" ", indicator.columnPath());
        }
        return oneApplicant ? indicator.rowLabel() : indicator.columnLabel();
    }
}
