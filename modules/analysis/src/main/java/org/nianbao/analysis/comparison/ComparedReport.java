package org.nianbao.analysis.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;

/**
 * One report as views over many reports know it: numbers without evidence, and its findings.
 *
 * @param unit whose report it is
 * @param year the report year
 * @param published the date of publication or signature, where the report tells
 * @param tableForms the form that each table follows; tables not found are missing from the map
 * @param values its numbers
 * @param findings what the checks found; may be empty
 */
public record ComparedReport(
        ComparedUnit unit,
        int year,
        Optional<LocalDate> published,
        Map<FormTable, FormGeneration> tableForms,
        PackedValues values,
        List<Finding> findings) {
    public ComparedReport {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(published);
        tableForms = Map.copyOf(tableForms);
        Objects.requireNonNull(values);
        findings = List.copyOf(findings);
    }

    /** Whether it is a scan of which no number was entered yet, so that nothing can be said about it. */
    public boolean isUnread() {
        return PackedValues.codes().stream()
                .allMatch(code -> values.figure(code).state() == FigureState.NOT_ENTERED);
    }
}
