package org.nianbao.desktop.imports.internal;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.ListSelectionEvent;
import javax.swing.table.DefaultTableCellRenderer;
import org.nianbao.archive.ReportHeader;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Copying;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Inbox;
import org.nianbao.desktop.core.Invitation;
import org.nianbao.desktop.core.RowHeight;
import org.nianbao.desktop.core.Scope;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.desktop.core.WorkbenchWindow;
import org.nianbao.desktop.imports.internal.ImportRow.Status;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.ImageUtilities;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** 导入结果: what became of each file of the last import, and what to do next. */
@TopComponent.Description(
        preferredID = ImportResultsTopComponent.ID,
        iconBase = "org/nianbao/desktop/core/icons/import.svg",
        persistenceType = TopComponent.PERSISTENCE_NEVER)
@TopComponent.Registration(mode = "output", openAtStartup = false, position = 300)
@ActionID(category = "Window", id = "org.nianbao.desktop.imports.Results")
@ActionReference(path = "Menu/Window", position = 600)
@TopComponent.OpenActionRegistration(displayName = "#CTL_ImportResults", preferredID = ImportResultsTopComponent.ID)
public final class ImportResultsTopComponent extends WorkbenchWindow {
    static final String ID = "importResults";

    private static final long serialVersionUID = 1L;
    private static final int[] WIDTHS = {110, 190, 90, 56, 360, 360};
    private static final String ASSIGN = "nianbao.assign";
    private static final String FULL = "full";
    private static final String EMPTY = "empty";

    private final CardLayout cards = new CardLayout();
    private final JLabel summary = new JLabel();
    private final JTable table = new JTable();
    private final JButton assign = new JButton(ImportResult.text("results.assign"));
    // Which archive the rows are of: the numbers in them mean other reports in another one.
    private transient Optional<Path> archive = Optional.empty();

    /** Made by the window system. */
    public ImportResultsTopComponent() {
        setName(ImportResult.text("CTL_ImportResults"));
        setLayout(cards);
        table.setName("import.results");
        table.setRowHeight(RowHeight.of(table));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setAutoCreateRowSorter(true);
        table.setFillsViewportHeight(true);
        table.setDefaultRenderer(Status.class, new StatusRenderer());
        table.setDefaultRenderer(String.class, new TextRenderer());
        table.getSelectionModel().addListSelectionListener(this::selected);
        Copying.offer(
                this,
                table,
                () -> Copying.selectedRows(
                        table,
                        value -> value instanceof Status status
                                ? ImportResult.text("status." + status)
                                : value.toString()));
        assign.setName("import.assign");
        assign.setEnabled(false);
        assign.addActionListener(event -> assignSelected());
        onEnterOrDoubleClick();
        summary.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        JPanel list = new JPanel(new BorderLayout());
        JPanel top = new JPanel(new BorderLayout());
        top.add(summary);
        top.add(assign, BorderLayout.LINE_END);
        list.add(top, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        list.add(scroll, BorderLayout.CENTER);
        add(
                new Invitation(ImportResult.text("results.empty"))
                        .offer("File", "org.nianbao.desktop.imports.Import", ImportResult.text("import.hint.button")),
                EMPTY);
        add(list, FULL);
    }

    /** Shows a result in the window, in the place of the one before. On the event thread. */
    static void show(ImportResult result, Path archive) {
        if (WindowManager.getDefault().findTopComponent(ID) instanceof ImportResultsTopComponent window) {
            window.archive = Optional.of(archive);
            window.fill(result);
            window.open();
            window.requestVisible();
        }
    }

    private void fill(ImportResult result) {
        summary.setText(result.summary());
        table.setModel(new ImportTableModel(result.rows()));
        for (int column = 0; column < WIDTHS.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(WIDTHS[column]);
        }
        cards.show(this, result.rows().isEmpty() ? EMPTY : FULL);
    }

    private void selected(ListSelectionEvent event) {
        Optional<ImportRow> row = selectedRow();
        assign.setEnabled(row.flatMap(ImportRow::waitingId).isPresent());
        if (event.getValueIsAdjusting()) {
            return;
        }
        Workbench workbench = Workbench.find();
        row.flatMap(ImportRow::reportId)
                .flatMap(id -> workbench.view().stream()
                        .flatMap(view -> view.headers().stream())
                        .filter(header -> header.reportId() == id)
                        .findFirst())
                .ifPresent(header -> select(workbench, header));
    }

    /** The row that is selected, while the archive that it is of is open. */
    private Optional<ImportRow> selectedRow() {
        int row = table.getSelectedRow();
        Optional<Path> open = Workbench.find().view().map(ArchiveView::file);
        return row < 0 || !archive.equals(open)
                ? Optional.empty()
                : Optional.of(((ImportTableModel) table.getModel()).row(table.convertRowIndexToModel(row)));
    }

    private void assignSelected() {
        selectedRow().flatMap(ImportRow::waitingId).ifPresent(Inbox.find()::assign);
    }

    private void onEnterOrDoubleClick() {
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    assignSelected();
                }
            }
        });
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), ASSIGN);
        table.getActionMap().put(ASSIGN, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                assignSelected();
            }
        });
    }

    private static void select(Workbench workbench, ReportHeader header) {
        Focus focus = Focus.onReport(header.unit().id(), header.year());
        workbench.setFocus(focus);
        workbench.setScope(new Scope(focus.year(), workbench.scope().kind()));
    }

    /** A status in words with its icon. */
    private static final class StatusRenderer extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            Status status = (Status) value;
            setText(ImportResult.text("status." + status));
            setIcon(ImageUtilities.loadImageIcon("org/nianbao/desktop/core/icons/" + icon(status) + ".svg", false));
            return this;
        }

        private static String icon(Status status) {
            return switch (status) {
                case REFUSED -> "findings";
                case WAITING -> "inbox";
                case SCAN -> "scan";
                case DOUBTFUL -> "doubtful";
                case NEW_VERSION, READ -> "report";
                case COPY, UNCHANGED, SKIPPED -> "missing";
            };
        }
    }

    /** A text that is too long for its cell is whole in the tooltip. */
    private static final class TextRenderer extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            setToolTipText(value.toString().isEmpty() ? null : value.toString());
            return this;
        }
    }
}
