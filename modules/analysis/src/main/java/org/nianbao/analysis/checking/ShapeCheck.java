package org.nianbao.analysis.checking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.model.value.ValueStatus;

/**
 * SHAPE: each table is there with all its rows and columns. What is missing is absent, not 0. One outcome for each
 * table.
 */
final class ShapeCheck implements Check {
    @Override
    public void apply(Numbers numbers, Outcomes outcomes) {
        for (FormTable table : FormTable.values()) {
            Optional<Form> form = numbers.form(table);
            boolean otherForm =
                    form.isEmpty() && numbers.report().tableForm(table).isPresent();
            if (otherForm || !FormOfTheYear.isKnown(numbers.report())) {
                outcomes.notAssessable(
                        Rule.SHAPE, List.of(FindingCodes.of(table)), Wording.of("analysis.why.otherForm"));
            } else {
                apply(table, form.map(f -> f.indicators(table)).orElse(List.of()), numbers, outcomes);
            }
        }
    }

    private static void apply(FormTable table, List<Indicator> indicators, Numbers numbers, Outcomes outcomes) {
        List<Indicator> absent =
                indicators.stream().filter(i -> isAbsent(i, numbers)).toList();
        List<String> codes = absent.stream().map(Indicator::code).toList();
        if (absent.size() == indicators.size()) {
            outcomes.violated(Violation.ofLack(
                    Rule.SHAPE,
                    Wording.of(
                            "analysis.shape.noTable", table.chineseNumber(), OfficialTitles.ofSection(table.number())),
                    "analysis.ask.wholeTable",
                    List.of(FindingCodes.of(table)),
                    List.of()));
        } else if (absent.isEmpty()) {
            outcomes.holds(Rule.SHAPE, List.of(FindingCodes.of(table)));
        } else {
            List<SourcePlace> begin = indicators.stream()
                    .flatMap(i -> numbers.report().value(i.code()).sourcePlace().stream())
                    .limit(1)
                    .toList();
            outcomes.violated(Violation.ofLack(
                    Rule.SHAPE,
                    Wording.of(
                            "analysis.shape.missing",
                            table.chineseNumber(),
                            Listing.ofLabels(missing(table, indicators, numbers)),
                            absent.size()),
                    "analysis.ask.complete",
                    codes,
                    begin));
        }
    }

    /** The rows that are missing as a whole, the columns of table three so, and what is missing besides. */
    private static List<Wording> missing(FormTable table, List<Indicator> indicators, Numbers numbers) {
        Set<String> rows =
                new LinkedHashSet<>(indicators.stream().map(Indicator::rowKey).toList());
        rows.removeIf(row -> indicators.stream().anyMatch(i -> i.rowKey().equals(row) && !isAbsent(i, numbers)));
        Set<String> columns = new LinkedHashSet<>();
        if (table == FormTable.REQUESTS) {
            List.of(Applicant.values()).forEach(applicant -> columns.add(applicant.key()));
            columns.removeIf(
                    column -> indicators.stream().anyMatch(i -> i.columnKey().equals(column) && !isAbsent(i, numbers)));
        }
        List<Wording> labels = new ArrayList<>();
        for (Indicator indicator : indicators) {
            if (isAbsent(indicator, numbers)) {
                Wording label;
                if (rows.contains(indicator.rowKey())) {
                    label = Wording.of("analysis.row", numbers.row(indicator.code()));
                } else if (columns.contains(indicator.columnKey())) {
                    label = Wording.of("analysis.column", indicator.columnLabel());
                } else {
                    label = numbers.cell(indicator.code());
                }
                if (!labels.contains(label)) {
                    labels.add(label);
                }
            }
        }
        return labels;
    }

    private static boolean isAbsent(Indicator indicator, Numbers numbers) {
        return numbers.report().value(indicator.code()).status() == ValueStatus.ABSENT;
    }
}
