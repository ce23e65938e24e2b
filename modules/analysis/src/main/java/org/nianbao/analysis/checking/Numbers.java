package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.form.StatisticsSum;
import org.nianbao.model.report.Report;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.SourcePlace;

/**
 * The numbers of one report as rules calculate with them: only certain ones, and some of them replaced for the sake of
 * argument. Immutable.
 */
final class Numbers {
    private final Report report;
    private final Map<FormTable, Form> forms;
    private final Map<String, Indicator> indicators;
    private final Map<String, BigDecimal> supposed;

    private Numbers(
            Report report,
            Map<FormTable, Form> forms,
            Map<String, Indicator> indicators,
            Map<String, BigDecimal> supposed) {
        this.report = report;
        this.forms = forms;
        this.indicators = indicators;
        this.supposed = supposed;
    }

    /** The numbers of a report as it gives them. */
    static Numbers of(Report report) {
        Map<FormTable, Form> forms = new LinkedHashMap<>();
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (FormTable table : FormTable.values()) {
            Optional<FormGeneration> generation =
                    report.tableForm(table).filter(Catalogue.standard().generations()::contains);
            if (generation.isPresent()) {
                Form form = Catalogue.standard().form(generation.get());
                if (form.generation().hasThreeTables()) {
                    forms.put(table, form);
                }
                form.indicators(table).forEach(indicator -> indicators.put(indicator.code(), indicator));
            }
        }
        Optional.ofNullable(forms.get(FormTable.REQUESTS))
                .ifPresent(form -> form.rowKeys(FormTable.REQUESTS).stream()
                        .filter(row -> report.values().containsKey(RequestRows.organizationsCode(row)))
                        .map(row -> RequestRows.organizations(form, row))
                        .forEach(subtotal -> indicators.put(subtotal.code(), subtotal)));
        StatisticsSum.all().stream()
                .filter(sum -> report.values().containsKey(sum.ownRowsCode()))
                .map(StatisticsSum::ownRows)
                .forEach(rows -> indicators.put(rows.code(), rows));
        return new Numbers(report, forms, indicators, Map.of());
    }

    /** These numbers, supposing that one cell were different. */
    Numbers supposing(Correction correction) {
        Map<String, BigDecimal> changed = new HashMap<>(supposed);
        changed.put(correction.code(), correction.amount());
        return new Numbers(report, forms, indicators, changed);
    }

    Report report() {
        return report;
    }

    /** The form of a table that was found, if that form has three tables; the 统计表 of 2014 has none of them. */
    Optional<Form> form(FormTable table) {
        return Optional.ofNullable(forms.get(table));
    }

    /** The indicators of all tables that were found, in the order of the form. */
    Collection<Indicator> indicators() {
        return indicators.values();
    }

    /** The indicator with this code, if a table that was found has it. */
    Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The number of a cell; empty when it is not certain or not there. */
    Optional<BigDecimal> amount(String code) {
        return supposed.containsKey(code)
                ? Optional.of(supposed.get(code))
                : report.value(code).certainAmount().map(Amount::decimal);
    }

    /** The sum of some cells; empty when one of them is not certain or not there. */
    Optional<BigDecimal> sum(List<String> codes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes) {
            Optional<BigDecimal> amount = amount(code);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }

    /** Why nothing can be said about these cells: names those without a certain number. */
    Wording whyUncertain(List<String> codes) {
        return Wording.of(
                "analysis.why.uncertain",
                Listing.ofLabels(codes.stream()
                        .filter(code -> amount(code).isEmpty())
                        .map(this::cell)
                        .toList()));
    }

    /** Where these cells stand; those that stand nowhere are left out. */
    List<SourcePlace> places(List<String> codes) {
        return codes.stream()
                .flatMap(code -> report.value(code).sourcePlace().stream())
                .distinct()
                .toList();
    }

    /** A cell by its official labels, with its table. */
    Wording cell(String code) {
        Indicator indicator = Objects.requireNonNull(indicators.get(code), code);
        if (!indicator.form().hasThreeTables()) {
            return Wording.of("analysis.statisticsRow", row(indicator));
        }
        return Wording.of("analysis.cell", indicator.table().chineseNumber(), row(indicator), indicator.columnLabel());
    }

    /** The sum of some cells by their official labels. */
    Wording cellsTogether(List<String> codes) {
        return codes.stream()
                .map(this::cell)
                .reduce((one, other) -> Wording.of("analysis.cells.together", one, other))
                .orElseThrow();
    }

    /** The official label of a row by the code of any of its cells. */
    String row(String code) {
        return row(Objects.requireNonNull(indicators.get(code), code));
    }

    /** The official label of a column by the code of any of its cells. */
    String column(String code) {
        return Objects.requireNonNull(indicators.get(code), code).columnLabel();
    }

    /** The row's label with its group's, for 3.其他 alone says nothing; without the heading over all groups. */
    private static String row(Indicator indicator) {
        List<String> path = indicator.rowPath();
        boolean headed = path.size() > 1 && indicator.table() != FormTable.REVIEWS;
        return String.join(" ", headed ? path.subList(1, path.size()) : path);
    }
}
