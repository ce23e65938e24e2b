package org.nianbao.desktop.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.desktop.grid.model.CellState;
import org.nianbao.desktop.grid.model.GridCell;
import org.nianbao.desktop.grid.model.GridColumn;
import org.nianbao.desktop.grid.model.GridContent;
import org.nianbao.desktop.grid.model.GridRow;
import org.nianbao.desktop.grid.model.GridSearch;
import org.nianbao.model.text.Phrasebook;

/** Tips that tell what a cell's state means and what the checks found about it. */
final class FindingTips implements CellTips {
    private static final int WIDTH = 360;

    private final Phrasebook phrasebook;
    private final Supplier<GridContent> content;

    FindingTips(Phrasebook phrasebook, Supplier<GridContent> content) {
        this.phrasebook = phrasebook;
        this.content = content;
    }

    @Override
    public Optional<String> tip(GridSearch.Position position) {
        GridContent shown = content.get();
        GridRow row = shown.rows().get(position.row());
        GridColumn column = shown.columns().get(position.column());
        GridCell cell = column.cell(row);
        List<String> lines = new ArrayList<>();
        if (cell.state() != CellState.CERTAIN && cell.state() != CellState.NOTHING) {
            lines.add(cell.state().meaning());
        }
        row.report()
                .ifPresent(report -> report.findings().stream()
                        .filter(finding -> column.id().equals("findings")
                                || finding.codes().stream().anyMatch(column.codes()::contains))
                        .map(finding -> phrasebook.say(finding.message()))
                        .forEach(lines::add));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        lines.add(0, row.unit().name() + " · " + column.fullLabel());
        return Optional.of("<html><body width=" + WIDTH + ">"
                + String.join("<br>", lines.stream().map(FindingTips::escaped).toList()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
