package org.nianbao.desktop.grid.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.desktop.core.Scope;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.UnitKind;
import org.nianbao.model.text.Wording;

/** A made-up county, report by report. */
final class County {
    static final ComparedUnit LIUHE = new ComparedUnit(1, "柳河镇", UnitKind.TOWN);
    static final ComparedUnit SHIQIAO = new ComparedUnit(2, "石桥镇", UnitKind.TOWN);
    static final ComparedUnit BAIYUN = new ComparedUnit(3, "白云乡", UnitKind.TOWNSHIP);
    static final ComparedUnit NANMEN = new ComparedUnit(4, "南门街道", UnitKind.SUBDISTRICT);

    private final List<ComparedReport> reports = new ArrayList<>();
    private final FormGeneration form;

    County() {
        this(FormGeneration.FORM_2021);
    }

    County(FormGeneration form) {
        this.form = form;
    }

    /** Adds a report with these numbers; the others are absent. */
    County with(ComparedUnit unit, int year, Map<String, Figure> figures, String... codesInFindings) {
        return with(unit, year, form, figures, codesInFindings);
    }

    County with(
            ComparedUnit unit,
            int year,
            FormGeneration itsForm,
            Map<String, Figure> figures,
            String... codesInFindings) {
        List<Finding> findings = codesInFindings.length == 0
                ? List.of()
                : List.of(new Finding(
                        Rule.T3_BALANCE,
                        Severity.ERROR,
                        Wording.of("analysis.row", "一"),
                        List.of(codesInFindings),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.TEN),
                        List.of()));
        reports.add(new ComparedReport(
                unit,
                year,
                Optional.of(LocalDate.of(year + 1, 1, 20)),
                Map.of(FormTable.DISCLOSURE, itsForm, FormTable.REQUESTS, itsForm, FormTable.REVIEWS, itsForm),
                PackedValues.of(figures),
                findings));
        return this;
    }

    Comparison comparison() {
        return new Comparison(
                List.of(LIUHE, SHIQIAO, BAIYUN, NANMEN),
                reports.stream().map(ComparedReport::year).distinct().toList(),
                reports);
    }

    GridContent show(int year) {
        return show(year, GridQuestion.INITIAL);
    }

    GridContent show(int year, GridQuestion question) {
        return GridContent.of(comparison(), question.withScope(new Scope(Optional.of(year), Optional.empty())));
    }

    static Figure stated(long number) {
        return new Figure(number, FigureState.STATED);
    }

    static Map<String, Figure> disclosed(Figure figure) {
        return new HashMap<>(Map.of("fact.disclosed.total", figure));
    }
}
