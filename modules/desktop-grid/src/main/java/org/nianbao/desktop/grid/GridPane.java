package org.nianbao.desktop.grid;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableModel;
import org.nianbao.desktop.grid.GridHeader.Arrow;
import org.nianbao.desktop.grid.GridHeader.Heading;
import org.nianbao.desktop.grid.layout.HeadingLines;
import org.nianbao.desktop.grid.model.ColumnStatistics;
import org.nianbao.desktop.grid.model.GridCell;
import org.nianbao.desktop.grid.model.GridColumn;
import org.nianbao.desktop.grid.model.GridContent;
import org.nianbao.desktop.grid.model.GridSearch;
import org.nianbao.desktop.grid.model.GridSort;
import org.nianbao.desktop.grid.model.Statistic;
import org.nianbao.desktop.grid.model.Subtotal;

/** The grid on the screen: units frozen at the left, headings above, statistics pinned below. */
final class GridPane extends JPanel {
    private static final int ROW_HEIGHT = 26;
    private static final int NUMBER_WIDTH = 44;
    private static final int SMALLEST_COLUMN = 58;
    private static final int LARGEST_COLUMN = 150;
    private static final int MEASURED_ROWS = 200;
    private static final int LOW_WINDOW_ROWS = 12;
    private static final int SCROLL_STEP = 60;

    private final GridTableModel model = new GridTableModel();
    private final CellTable table;
    private final JTable frozen = new LineTable(new FrozenTableModel(model), model);
    private final JTable pinned;
    private final JTable pinnedNames = new StillTable(new StatisticNames());
    private final GridHeader header;
    private final GridHeader frozenHeader;
    private final JViewport pinnedView = new JViewport();
    private final JScrollPane scroll;
    private final Consumer<Optional<GridSearch.Position>> selected;
    private GridSort sort = GridSort.ROSTER;
    private boolean following;

    /**
     * An empty grid.
     *
     * @param tips what the pointer is told over a cell
     * @param clicked takes the column whose heading was clicked
     * @param selected takes the cell that the user selects; column -1 for a unit
     */
    GridPane(CellTips tips, Consumer<String> clicked, Consumer<Optional<GridSearch.Position>> selected) {
        super(new BorderLayout());
        this.selected = selected;
        table = new CellTable(model, tips);
        header = new GridHeader(
                table.getColumnModel(),
                this::heading,
                column -> clicked.accept(model.content().columns().get(column).id()));
        table.setTableHeader(header);
        header.setTable(table);
        frozenHeader = new GridHeader(
                frozen.getColumnModel(),
                column -> new Heading(
                        "",
                        frozen.getColumnName(column),
                        column == FrozenTableModel.UNIT ? arrow(GridContent.UNIT) : Arrow.NONE),
                column -> clicked.accept(column == FrozenTableModel.UNIT ? GridContent.UNIT : ""));
        frozenHeader.setTable(frozen);
        frozenHeader.setResizingAllowed(false);
        pinned = new StillTable(new PinnedTableModel(model));
        pinned.setAutoCreateColumnsFromModel(false);
        pinned.setColumnModel(table.getColumnModel());
        style(table);
        style(frozen);
        style(pinned);
        style(pinnedNames);
        frozen.setSelectionModel(table.getSelectionModel());
        table.setCellSelectionEnabled(true);
        scroll = scrolling();
        add(scroll, BorderLayout.CENTER);
        add(below(), BorderLayout.SOUTH);
        listenForSelection();
    }

    /** Shows other content; what was selected stays so if it is still there. */
    void show(GridContent content, GridSort newSort) {
        sort = newSort;
        following = true;
        try {
            boolean otherColumns = !ids(content).equals(ids(model.content()));
            model.show(content);
            sizeColumns(content, otherColumns);
            if (otherColumns) {
                scroll.getViewport()
                        .setViewPosition(new Point(0, scroll.getViewport().getViewPosition().y));
            }
            header.repaint();
            frozenHeader.repaint();
        } finally {
            following = false;
        }
    }

    private static List<String> ids(GridContent content) {
        return content.columns().stream().map(GridColumn::id).toList();
    }

    GridContent content() {
        return model.content();
    }

    /** Selects a cell without telling; a column below 0 selects the whole row. */
    void follow(GridSearch.Position position) {
        following = true;
        try {
            boolean already = position.column() < 0
                    ? table.isRowSelected(position.row())
                    : table.isCellSelected(position.row(), position.column());
            if (!already) {
                select(position);
            }
        } finally {
            following = false;
        }
    }

    /** Selects a cell as the user would. */
    void select(GridSearch.Position position) {
        int columns = table.getColumnCount();
        if (columns == 0) {
            return;
        }
        if (position.column() < 0) {
            table.setColumnSelectionInterval(columns - 1, 0);
        } else {
            table.setColumnSelectionInterval(position.column(), position.column());
        }
        table.setRowSelectionInterval(position.row(), position.row());
        Rectangle cell = table.getCellRect(position.row(), Math.max(0, position.column()), true);
        if (position.column() < 0) {
            cell.x = scroll.getViewport().getViewPosition().x;
        }
        table.scrollRectToVisible(cell);
    }

    /** Selects nothing, without telling. */
    void clear() {
        following = true;
        try {
            table.clearSelection();
        } finally {
            following = false;
        }
    }

    /** Where the selection is; before the first cell when nothing is selected. */
    GridSearch.Position lead() {
        return new GridSearch.Position(Math.max(0, table.getSelectedRow()), Math.max(-1, table.getSelectedColumn()));
    }

    List<Integer> selectedRows() {
        return Arrays.stream(table.getSelectedRows()).boxed().toList();
    }

    List<Integer> selectedColumns() {
        return Arrays.stream(table.getSelectedColumns()).boxed().toList();
    }

    void selectAll() {
        table.selectAll();
    }

    /** Gives the keyboard to the cells. */
    @Override
    public boolean requestFocusInWindow() {
        return table.requestFocusInWindow();
    }

    /** Binds keys of the cells to actions, in place of what a table does with them. */
    void bind(String key, Action action, KeyStroke... strokes) {
        for (JTable cells : List.of(table, frozen)) {
            for (KeyStroke stroke : strokes) {
                cells.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, key);
            }
            cells.getActionMap().put(key, action);
        }
    }

    @Override
    public void setComponentPopupMenu(JPopupMenu menu) {
        table.setComponentPopupMenu(menu);
        frozen.setComponentPopupMenu(menu);
    }

    private JScrollPane scrolling() {
        JScrollPane pane = new JScrollPane(
                table,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setColumnHeaderView(header);
        pane.setRowHeaderView(frozen);
        pane.getRowHeader().setBackground(frozen.getBackground());
        JPanel corner = new JPanel(new BorderLayout());
        corner.add(frozenHeader, BorderLayout.CENTER);
        pane.setCorner(ScrollPaneConstants.UPPER_LEFT_CORNER, corner);
        pane.getViewport().setBackground(table.getBackground());
        return pane;
    }

    /** The statistics under the columns, and one scroll bar for both. */
    private JComponent below() {
        pinnedView.setView(pinned);
        pinnedView.setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        pinnedView.setBackground(table.getBackground());
        scroll.getViewport()
                .addChangeListener(event -> pinnedView.setViewPosition(
                        new Point(scroll.getViewport().getViewPosition().x, 0)));
        JScrollBar bar = new JScrollBar(JScrollBar.HORIZONTAL);
        bar.setModel(scroll.getHorizontalScrollBar().getModel());
        bar.setUnitIncrement(SCROLL_STEP);
        bar.getModel()
                .addChangeListener(event -> bar.setVisible(
                        bar.getModel().getExtent() < bar.getModel().getMaximum()));
        bar.setVisible(false);
        pinned.setToolTipText(Statistic.COUNTED.explanation());
        pinnedNames.setToolTipText(Statistic.COUNTED.explanation());
        JPanel names = new JPanel(new BorderLayout());
        names.add(pinnedNames);
        JPanel rows = new JPanel(new BorderLayout()) {
            private static final long serialVersionUID = 1L;

            @Override
            public Dimension getPreferredSize() {
                return new Dimension(0, pinned.getRowHeight() * statisticsInSight() + 2);
            }
        };
        rows.add(names, BorderLayout.WEST);
        rows.add(pinnedView, BorderLayout.CENTER);
        rows.setBorder(BorderFactory.createMatteBorder(
                2, 0, 0, 0, GridColors.current().line().darker()));
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(rows, BorderLayout.CENTER);
        panel.add(withItsRoomKept(bar), BorderLayout.SOUTH);
        return panel;
    }

    /** The units come first: in a low window only the total is pinned. */
    private int statisticsInSight() {
        return getHeight() < pinned.getRowHeight() * LOW_WINDOW_ROWS ? 1 : pinned.getRowCount();
    }

    /** The bar comes and goes while the grid is laid out, which must not change the height of what is above it. */
    private static JComponent withItsRoomKept(JScrollBar bar) {
        JPanel room = new JPanel(new BorderLayout());
        room.setPreferredSize(new Dimension(0, bar.getPreferredSize().height));
        room.add(bar);
        return room;
    }

    private void style(JTable cells) {
        GridColors colors = GridColors.current();
        FontMetrics metrics = cells.getFontMetrics(cells.getFont());
        cells.setRowHeight(Math.max(ROW_HEIGHT, metrics.getHeight() + 8));
        cells.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        cells.setShowGrid(true);
        cells.setGridColor(colors.line());
        cells.setIntercellSpacing(new Dimension(1, 1));
        cells.setDefaultRenderer(Object.class, new CellPainter());
        cells.setDefaultRenderer(Number.class, new CellPainter());
        cells.setFillsViewportHeight(true);
        // F2 shows the source and F8 goes to the next doubtful value, in every window.
        for (int key : new int[] {KeyEvent.VK_F2, KeyEvent.VK_F8}) {
            cells.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .put(KeyStroke.getKeyStroke(key, 0), "none");
        }
        cells.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, InputEvent.CTRL_DOWN_MASK), "none");
    }

    private void listenForSelection() {
        table.getSelectionModel().setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        table.getSelectionModel().addListSelectionListener(event -> tell(event.getValueIsAdjusting()));
        table.getColumnModel().getSelectionModel().addListSelectionListener(event -> tell(event.getValueIsAdjusting()));
        frozen.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int row = frozen.rowAtPoint(event.getPoint());
                if (row >= 0 && table.getColumnCount() > 0) {
                    following = true;
                    try {
                        table.setColumnSelectionInterval(table.getColumnCount() - 1, 0);
                    } finally {
                        following = false;
                    }
                    selected.accept(Optional.of(new GridSearch.Position(row, -1)));
                }
            }
        });
    }

    private void tell(boolean adjusting) {
        if (following || adjusting) {
            return;
        }
        int row = table.getSelectionModel().getLeadSelectionIndex();
        int column = table.getColumnModel().getSelectionModel().getLeadSelectionIndex();
        boolean one = row >= 0
                && column >= 0
                && row < table.getRowCount()
                && column < table.getColumnCount()
                && table.isCellSelected(row, column);
        if (one) {
            boolean wholeRow =
                    table.getSelectedColumnCount() > 1 && table.getSelectedColumnCount() == table.getColumnCount();
            selected.accept(Optional.of(new GridSearch.Position(row, wholeRow ? -1 : column)));
        }
    }

    private Heading heading(int column) {
        GridColumn shown = model.content().columns().get(column);
        return new Heading(shown.group(), shown.label(), arrow(shown.id()));
    }

    private Arrow arrow(String columnId) {
        if (!sort.columnId().equals(Optional.of(columnId))) {
            return Arrow.NONE;
        }
        return sort.descending() ? Arrow.DOWN : Arrow.UP;
    }

    /** Makes columns as wide as they need; those that were there already only grow, for the user may have set them. */
    private void sizeColumns(GridContent content, boolean anew) {
        FontMetrics metrics = table.getFontMetrics(table.getFont());
        FontMetrics resultMetrics = table.getFontMetrics(CellPainter.resultFont(table.getFont()));
        int lines = 1;
        for (int i = 0; i < content.columns().size(); i++) {
            GridColumn column = content.columns().get(i);
            int label = metrics.stringWidth(column.label()) + 12;
            int widest = content.lines().stream()
                    .limit(MEASURED_ROWS)
                    .mapToInt(line -> cellWidth(
                            column.cell(line).shown(),
                            column.numeric(),
                            line instanceof Subtotal ? resultMetrics : metrics))
                    .max()
                    .orElse(0);
            if (column.numeric()) {
                ColumnStatistics statistics = content.statistics(i);
                for (Statistic statistic : Statistic.values()) {
                    widest = Math.max(widest, cellWidth(statistics.text(statistic), true, resultMetrics));
                }
            }
            int fair = label <= LARGEST_COLUMN / 2
                    ? label
                    : Math.max(LARGEST_COLUMN / 2, label / GridHeader.LINES + metrics.getHeight() + 10);
            int width = Math.min(LARGEST_COLUMN, Math.max(SMALLEST_COLUMN, Math.max(fair, widest)));
            int needed = HeadingLines.wrap(column.label(), width - 10, GridHeader.LINES, metrics::stringWidth)
                    .size();
            lines = Math.max(lines, needed);
            TableColumn shown = table.getColumnModel().getColumn(i);
            shown.setPreferredWidth(anew ? width : Math.max(width, shown.getPreferredWidth()));
        }
        boolean grouped =
                content.columns().stream().anyMatch(column -> !column.group().isEmpty());
        header.arrange(grouped, lines);
        frozenHeader.arrange(grouped, lines);
        sizeFrozen(content, resultMetrics);
        revalidate();
    }

    private void sizeFrozen(GridContent content, FontMetrics metrics) {
        int names = content.lines().stream()
                .limit(MEASURED_ROWS)
                .mapToInt(line -> metrics.stringWidth(line.name()))
                .max()
                .orElse(0);
        int width = Math.min(240, Math.max(100, names + 2 * CellPainter.PADDING + 4));
        setWidth(frozen.getColumnModel().getColumn(FrozenTableModel.NUMBER), NUMBER_WIDTH);
        setWidth(frozen.getColumnModel().getColumn(FrozenTableModel.UNIT), width);
        frozen.setPreferredScrollableViewportSize(new Dimension(NUMBER_WIDTH + width, 0));
        setWidth(pinnedNames.getColumnModel().getColumn(0), NUMBER_WIDTH + width);
    }

    private static int cellWidth(String text, boolean numeric, FontMetrics metrics) {
        return metrics.stringWidth(text) + (numeric ? CellPainter.SIGN_WIDTH + 8 : 2 * CellPainter.PADDING + 2);
    }

    private static void setWidth(TableColumn column, int width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPreferredWidth(width);
    }

    /** A table whose headings and frozen columns its scroll pane gets from the grid. */
    private abstract static class FrozenTable extends JTable {
        FrozenTable(TableModel model) {
            super(model);
        }

        /** Whether a row is one of results, such as a subtotal. */
        abstract boolean isResult(int row);

        @Override
        public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
            ((CellPainter) renderer).setResult(isResult(row));
            return super.prepareRenderer(renderer, row, column);
        }

        @Override
        protected void configureEnclosingScrollPane() {
            // The grid has set its own headings.
        }

        @Override
        protected void unconfigureEnclosingScrollPane() {
            // They stay when the window is docked elsewhere.
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }
    }

    /** A table of the grid's lines, in which subtotals stand out. */
    private static class LineTable extends FrozenTable {
        private final GridTableModel grid;

        LineTable(TableModel model, GridTableModel grid) {
            super(model);
            this.grid = grid;
        }

        @Override
        boolean isResult(int row) {
            return grid.content().lines().get(row) instanceof Subtotal;
        }
    }

    /** A table of results in which nothing can be selected. */
    private static final class StillTable extends FrozenTable {
        StillTable(TableModel model) {
            super(model);
            setFocusable(false);
        }

        @Override
        boolean isResult(int row) {
            return true;
        }

        @Override
        public boolean isCellSelected(int row, int column) {
            return false;
        }

        @Override
        public void changeSelection(int row, int column, boolean toggle, boolean extend) {
            // Its columns, and so what is selected of them, are those of the cells above.
        }
    }

    /** The cells, with a tip for each. */
    private static final class CellTable extends LineTable {
        private final CellTips tips;

        CellTable(GridTableModel model, CellTips tips) {
            super(model, model);
            this.tips = tips;
        }

        @Override
        public String getToolTipText(MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            int column = columnAtPoint(event.getPoint());
            return row < 0 || column < 0
                    ? null // Swing's word for none.
                    : tips.tip(new GridSearch.Position(row, column)).orElse(null);
        }

        @Override
        public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
            ((CellPainter) renderer).setResult(isResult(row));
            boolean lead = isFocusOwner()
                    && getSelectionModel().getLeadSelectionIndex() == row
                    && getColumnModel().getSelectionModel().getLeadSelectionIndex() == column;
            return renderer.getTableCellRendererComponent(
                    this, getValueAt(row, column), isCellSelected(row, column), lead, row, column);
        }
    }

    /** The names of the statistics, under the units. */
    private static final class StatisticNames extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return Statistic.values().length;
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public GridCell getValueAt(int row, int column) {
            return GridCell.text(Statistic.values()[row].label());
        }
    }
}
