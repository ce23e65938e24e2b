package org.nianbao.desktop.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.desktop.grid.model.CellNotes;
import org.nianbao.desktop.grid.model.CellState;
import org.nianbao.desktop.grid.model.GridCell;
import org.nianbao.desktop.grid.model.GridColumn;
import org.nianbao.desktop.grid.model.GridContent;
import org.nianbao.desktop.grid.model.GridLine;
import org.nianbao.desktop.grid.model.GridRow;
import org.nianbao.desktop.grid.model.GridSearch;
import org.nianbao.desktop.grid.model.Subtotal;
import org.openide.util.NbBundle;

/** Tips that tell what a cell's state means and what the checks found about it. */
final class FindingTips implements CellTips {
    private static final int WIDTH = 360;

    private final CellNotes notes;
    private final Supplier<GridContent> content;

    FindingTips(CellNotes notes, Supplier<GridContent> content) {
        this.notes = notes;
        this.content = content;
    }

    @Override
    public Optional<String> tip(GridSearch.Position position) {
        GridContent shown = content.get();
        GridLine line = shown.lines().get(position.row());
        GridColumn column = shown.columns().get(position.column());
        return line instanceof GridRow row
                ? ofUnit(row, column)
                : ((Subtotal) line).explanation(column).map(words -> html(line, column, List.of(words)));
    }

    private Optional<String> ofUnit(GridRow row, GridColumn column) {
        GridCell cell = column.cell(row);
        List<String> lines = new ArrayList<>();
        if (cell.state() != CellState.CERTAIN && cell.state() != CellState.NOTHING) {
            lines.add(cell.state().meaning());
        }
        if (cell.state() == CellState.DOUBTFUL) {
            lines.add(NbBundle.getMessage(FindingTips.class, "tip.doubtful"));
        }
        lines.addAll(notes.findings(row, column));
        return lines.isEmpty() ? Optional.empty() : Optional.of(html(row, column, lines));
    }

    private static String html(GridLine line, GridColumn column, List<String> words) {
        return Stream.concat(Stream.of(line.name() + " · " + column.fullLabel()), words.stream())
                .map(FindingTips::escaped)
                .collect(Collectors.joining("<br>", "<html><body width=" + WIDTH + ">", ""));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
