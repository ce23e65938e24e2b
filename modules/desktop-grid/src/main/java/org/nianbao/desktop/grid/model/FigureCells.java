package org.nianbao.desktop.grid.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.model.packed.Figure;

/** Cells that show packed numbers. */
final class FigureCells {
    private FigureCells() {}

    /** One number of a report. */
    static GridCell ofCode(GridRow row, String code, int scale) {
        return row.report()
                .map(report ->
                        of(report.values().figure(code), scale, concerned(report, List.of(code)), Optional.of(code)))
                .orElseGet(() -> GridCell.state(CellState.MISSING_REPORT));
    }

    static GridCell of(Figure figure, int scale, boolean inFinding, Optional<String> code) {
        CellState state = CellState.of(figure.state());
        Optional<BigDecimal> amount = figure.countable().map(number -> decimal(number, scale));
        String text = state.word().isEmpty() ? amount.map(NumberText::of).orElse("") : state.word();
        return new GridCell(text, state, amount, inFinding, code);
    }

    /** Whether a finding of the report concerns one of these numbers. */
    static boolean concerned(ComparedReport report, List<String> codes) {
        return report.findings().stream()
                .anyMatch(finding -> finding.codes().stream().anyMatch(codes::contains));
    }

    private static BigDecimal decimal(long amount, int scale) {
        BigDecimal decimal = BigDecimal.valueOf(amount, scale).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
