package org.nianbao.desktop.grid.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.OutcomeFigures;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.form.RequestRows;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.openide.util.NbBundle;

/** The columns of the overview: the numbers that a supervisor asks for first. */
final class OverviewColumns {
    private static final String DISCLOSED = PackedValues.factCode(FactCode.DISCLOSED_TOTAL);
    private static final List<String> LITIGATION = List.of("litigation.direct.total", "litigation.afterReview.total");

    private OverviewColumns() {}

    static List<GridColumn> all() {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(GridColumn.ofTexts(
                "kind",
                say("column.kind"),
                row -> GridCell.text(row.unit().kind().label()),
                Comparator.comparing(row -> row.unit().kind())));
        columns.add(GridColumn.ofDays(
                "published",
                say("column.published"),
                OverviewColumns::published,
                Comparator.comparing(
                        row -> row.report().orElseThrow().published().orElseThrow())));
        columns.add(ofCode("disclosed", say("group.disclosed"), DISCLOSED));
        columns.add(GridColumn.ofChanges(
                "disclosedChange",
                say("group.disclosed"),
                say("column.disclosedChange"),
                List.of(DISCLOSED),
                OverviewColumns::change));
        columns.add(ofRequests("received", RequestRows.RECEIVED));
        columns.add(ofRequests("carriedIn", RequestRows.CARRIED_IN));
        for (OutcomeGroup group : OutcomeGroup.values()) {
            List<String> codes = codes(group);
            columns.add(GridColumn.ofNumbers(
                    "outcome." + group.key(),
                    say("group.outcomes"),
                    say("outcome." + group.key()),
                    codes,
                    row -> outcome(row, group, codes)));
        }
        columns.add(ofRequests("processedTotal", RequestRows.PROCESSED_TOTAL));
        columns.add(ofRequests("carriedOut", RequestRows.CARRIED_OUT));
        columns.add(ofCode("reviews", "", "review.total"));
        columns.add(GridColumn.ofNumbers(
                "litigation", "", say("column.litigation"), LITIGATION, OverviewColumns::litigation));
        columns.add(GridColumn.ofNumbers("findings", "", say("column.findings"), List.of(), OverviewColumns::faults));
        return columns;
    }

    private static GridColumn ofCode(String id, String group, String code) {
        return GridColumn.ofNumbers(
                id,
                group,
                say("column." + id),
                List.of(code),
                row -> FigureCells.ofCode(row, code, PackedValues.scale(code)));
    }

    private static GridColumn ofRequests(String id, String rowKey) {
        String group = id.equals("processedTotal") ? say("group.outcomes") : "";
        return ofCode(id, group, RequestRows.code(rowKey, Applicant.TOTAL));
    }

    private static GridCell published(GridRow row) {
        return row.report()
                .map(report -> report.published()
                        .map(date -> GridCell.text(date.toString()))
                        .orElseGet(() -> GridCell.state(report.isUnread() ? CellState.NOT_ENTERED : CellState.ABSENT)))
                .orElseGet(() -> GridCell.state(CellState.MISSING_REPORT));
    }

    /** This year's proactive disclosure less the year before's, where both may be counted with. */
    private static GridCell change(GridRow row) {
        Figure now = disclosed(row.report());
        Figure before = disclosed(row.previous());
        if (!now.state().countable() || !before.state().countable()) {
            return GridCell.EMPTY;
        }
        boolean approximate = now.state() == FigureState.APPROXIMATE || before.state() == FigureState.APPROXIMATE;
        BigDecimal change = BigDecimal.valueOf(now.amount()).subtract(BigDecimal.valueOf(before.amount()));
        return new GridCell(
                NumberText.change(change),
                approximate ? CellState.APPROXIMATE : CellState.CERTAIN,
                Optional.of(change),
                false,
                Optional.of(DISCLOSED));
    }

    private static Figure disclosed(Optional<ComparedReport> report) {
        return report.map(there -> there.values().figure(DISCLOSED)).orElse(Figure.MISSING_REPORT);
    }

    private static GridCell outcome(GridRow row, OutcomeGroup group, List<String> codes) {
        return row.report()
                .map(report -> FigureCells.of(
                        OutcomeFigures.total(report, group),
                        0,
                        FigureCells.concerned(report, codes),
                        mostTelling(report, codesOfItsForm(report, group))))
                .orElseGet(() -> GridCell.state(CellState.MISSING_REPORT));
    }

    private static GridCell litigation(GridRow row) {
        return row.report()
                .map(report -> FigureCells.of(
                        sum(report, LITIGATION),
                        0,
                        FigureCells.concerned(report, LITIGATION),
                        mostTelling(report, LITIGATION)))
                .orElseGet(() -> GridCell.state(CellState.MISSING_REPORT));
    }

    /** Stated when every part may be counted with; otherwise the state of the first that may not. */
    private static Figure sum(ComparedReport report, List<String> codes) {
        long sum = 0;
        for (String code : codes) {
            Figure figure = report.values().figure(code);
            if (!figure.state().countable()) {
                return figure;
            }
            sum += figure.amount();
        }
        return new Figure(sum, FigureState.STATED);
    }

    /** How many findings are faults; a hint is a question. */
    private static GridCell faults(GridRow row) {
        if (row.report().filter(ComparedReport::isUnread).isPresent()) {
            return GridCell.state(CellState.NOT_ENTERED);
        }
        return row.report()
                .map(report -> report.findings().stream()
                        .filter(finding -> finding.severity() != Severity.HINT)
                        .count())
                .map(faults -> FigureCells.of(new Figure(faults, FigureState.STATED), 0, faults > 0, Optional.empty()))
                .orElseGet(() -> GridCell.state(CellState.MISSING_REPORT));
    }

    /** The number to show the source of when a cell adds up several: the first uncertain one, else the first not 0. */
    private static Optional<String> mostTelling(ComparedReport report, List<String> codes) {
        return codes.stream()
                .filter(code -> !report.values().figure(code).state().countable())
                .findFirst()
                .or(() -> codes.stream()
                        .filter(code -> report.values().figure(code).amount() != 0)
                        .findFirst())
                .or(() -> codes.stream().findFirst());
    }

    private static List<String> codesOfItsForm(ComparedReport report, OutcomeGroup group) {
        FormGeneration generation = report.tableForms().get(FormTable.REQUESTS);
        return generation == null ? List.of() : codes(generation, group);
    }

    private static List<String> codes(OutcomeGroup group) {
        return Catalogue.standard().generations().stream()
                .flatMap(generation -> codes(generation, group).stream())
                .distinct()
                .toList();
    }

    private static List<String> codes(FormGeneration generation, OutcomeGroup group) {
        return Catalogue.standard().form(generation).outcomeRowKeys(group).stream()
                .map(rowKey -> RequestRows.code(rowKey, Applicant.TOTAL))
                .toList();
    }

    private static String say(String key) {
        return NbBundle.getMessage(OverviewColumns.class, key);
    }
}
