package org.nianbao.desktop.grid;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.DefaultEditorKit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.FoldingToolBar;
import org.nianbao.desktop.core.Invitation;
import org.nianbao.desktop.core.WindowCommands;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.desktop.core.WorkbenchWindow;
import org.nianbao.desktop.grid.model.CellNotes;
import org.nianbao.desktop.grid.model.CopiedCells;
import org.nianbao.desktop.grid.model.GridContent;
import org.nianbao.desktop.grid.model.GridQuestion;
import org.nianbao.desktop.grid.model.GridRow;
import org.nianbao.desktop.grid.model.GridSearch;
import org.nianbao.desktop.grid.model.GridSort;
import org.nianbao.desktop.grid.model.GridTable;
import org.nianbao.desktop.grid.model.Perspective;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.model.form.Applicant;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.StatusDisplayer;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;
import org.openide.util.NbPreferences;
import org.openide.windows.TopComponent;

/** The window 比对表: units side by side for the year that is looked at. */
@TopComponent.Description(
        preferredID = GridTopComponent.ID,
        iconBase = "org/nianbao/desktop/grid/grid.svg",
        persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100)
@ActionID(category = "Window", id = "org.nianbao.desktop.grid.GridTopComponent")
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 110),
    @ActionReference(path = "Shortcuts", name = "D-1")
})
@TopComponent.OpenActionRegistration(displayName = "#CTL_GridAction", preferredID = GridTopComponent.ID)
public final class GridTopComponent extends WorkbenchWindow {
    static final String ID = "GridTopComponent";

    private static final int SMALLEST_WIDTH = 320;
    private static final int SMALLEST_HEIGHT = 160;

    private static final String OPEN = "org.nianbao.desktop.core.OpenArchive";
    private static final String IMPORT = "org.nianbao.desktop.imports.Import";
    private static final String NO_ARCHIVE = "noArchive";
    private static final String NO_REPORTS = "noReports";
    private static final String CELLS = "cells";

    private final transient Workbench workbench = Workbench.find();
    private final transient Workbench.Listener listener = this::changed;
    private final transient Preferences preferences = NbPreferences.forModule(GridTopComponent.class);
    private final transient CellNotes notes = new CellNotes(workbench.phrasebook());
    private final GridPane grid;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JLabel summary = new JLabel();
    private final JButton inRosterOrder = new JButton(say("button.roster"));
    private final JTextField filterField = field("filter");
    private final JTextField findField = field("find");
    private final JComboBox<String> applicants = new JComboBox<>();
    private final Map<Perspective, JToggleButton> perspectives = new EnumMap<>(Perspective.class);
    private transient GridQuestion question = GridQuestion.INITIAL;

    /** An empty grid; it fills when the window opens. */
    public GridTopComponent() {
        setName(say("CTL_GridTopComponent"));
        setToolTipText(say("HINT_GridTopComponent"));
        setLayout(new BorderLayout());
        grid = new GridPane(new FindingTips(notes, this::content), this::sortBy, this::userSelected);
        body.add(new Invitation(say("empty.noArchive")).offer("File", OPEN, say("offer.open")), NO_ARCHIVE);
        body.add(new Invitation(say("empty.noReports")).offer("File", IMPORT, say("offer.import")), NO_REPORTS);
        body.add(grid, CELLS);
        add(toolbar(), BorderLayout.NORTH);
        add(body, BorderLayout.CENTER);
        summary.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        add(status(), BorderLayout.SOUTH);
        bindKeys();
        question = question.withHidden(hidden(question.perspective()));
    }

    /** The tool bar may be cut, so that the source finds room beside the grid. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(SMALLEST_WIDTH, SMALLEST_HEIGHT);
    }

    @Override
    protected void componentOpened() {
        workbench.addListener(listener);
        question = question.withScope(workbench.scope());
        rebuild();
        followFocus();
    }

    @Override
    protected void componentClosed() {
        workbench.removeListener(listener);
    }

    @Override
    protected void componentActivated() {
        requestFocusInWindow();
    }

    /** Gives the keyboard to the cells. */
    @Override
    public boolean requestFocusInWindow() {
        return grid.requestFocusInWindow();
    }

    private void changed(Workbench.Aspect aspect) {
        switch (aspect) {
            case ARCHIVE, SCOPE -> {
                question = question.withScope(workbench.scope());
                rebuild();
                followFocus();
            }
            case FOCUS -> followFocus();
        }
    }

    private GridContent content() {
        return grid.content();
    }

    private void ask(GridQuestion newQuestion) {
        question = newQuestion;
        rebuild();
        followFocus();
    }

    private void rebuild() {
        Optional<Comparison> comparison = workbench.view().map(ArchiveView::comparison);
        GridContent content =
                comparison.map(there -> GridContent.of(there, question)).orElse(GridContent.EMPTY);
        grid.show(content, question.sort());
        boolean something = comparison.isPresent() && question.scope().year().isPresent();
        cards.show(body, something ? CELLS : comparison.isPresent() ? NO_REPORTS : NO_ARCHIVE);
        summary.setText(something ? summary(content) : " ");
        inRosterOrder.setVisible(something && !question.sort().equals(GridSort.ROSTER));
        applicants.setVisible(question.perspective() == Perspective.REQUESTS);
        perspectives.get(question.perspective()).setSelected(true);
    }

    private String summary(GridContent content) {
        String units = NbBundle.getMessage(
                GridTopComponent.class,
                "summary",
                Integer.toString(question.scope().year().orElseThrow()),
                question.perspective().title(),
                content.rows().size(),
                content.reported());
        int away = content.allColumns().size() - content.columns().size();
        return away == 0 ? units : NbBundle.getMessage(GridTopComponent.class, "summary.hidden", units, away);
    }

    private void followFocus() {
        Focus focus = workbench.focus();
        OptionalInt row = focus.year().equals(question.scope().year())
                ? focus.unitId().map(id -> content().lineOf(id)).orElse(OptionalInt.empty())
                : OptionalInt.empty();
        if (row.isEmpty()) {
            grid.clear();
            return;
        }
        int column = focus.code()
                .map(code -> content().columnOf(code))
                .orElse(OptionalInt.empty())
                .orElse(-1);
        grid.follow(new GridSearch.Position(row.getAsInt(), column));
    }

    private void userSelected(Optional<GridSearch.Position> position) {
        position.flatMap(this::focusOn).ifPresent(workbench::setFocus);
    }

    /** What a cell selects everywhere; a subtotal selects nothing. */
    private Optional<Focus> focusOn(GridSearch.Position cell) {
        return content().lines().get(cell.row()) instanceof GridRow row
                ? Optional.of(focusOn(row, cell))
                : Optional.empty();
    }

    private Focus focusOn(GridRow row, GridSearch.Position cell) {
        long unit = row.unit().id();
        int year = question.scope().year().orElseThrow();
        if (cell.column() < 0) {
            return Focus.onReport(unit, year);
        }
        if (content().columns().get(cell.column()).id().equals("findings")) {
            return row.report().stream()
                    .flatMap(report -> report.findings().stream())
                    .findFirst()
                    .map(finding -> Focus.onFinding(unit, year, finding))
                    .orElseGet(() -> Focus.onReport(unit, year));
        }
        return content()
                .cell(cell.row(), cell.column())
                .code()
                .map(code -> Focus.onValue(unit, year, code))
                .orElseGet(() -> Focus.onReport(unit, year));
    }

    private void sortBy(String columnId) {
        ask(question.withSort(
                columnId.isEmpty() ? GridSort.ROSTER : question.sort().clicked(columnId)));
    }

    /** What is shown, and the way back to the order of the roster. */
    private JPanel status() {
        inRosterOrder.setFocusable(false);
        inRosterOrder.setToolTipText(say("button.roster.tip"));
        inRosterOrder.putClientProperty("JButton.buttonType", "roundRect");
        inRosterOrder.addActionListener(event -> ask(question.withSort(GridSort.ROSTER)));
        JPanel status = new JPanel(new BorderLayout());
        status.add(summary, BorderLayout.CENTER);
        status.add(inRosterOrder, BorderLayout.EAST);
        // As high without the button as with it, so that the grid stays where it is when the button comes.
        int height = Math.max(new JLabel("1").getPreferredSize().height + 8, inRosterOrder.getPreferredSize().height);
        status.setPreferredSize(new Dimension(0, height));
        return status;
    }

    private JToolBar toolbar() {
        JToolBar bar = new FoldingToolBar();
        bar.setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
        ButtonGroup group = new ButtonGroup();
        for (Perspective perspective : Perspective.values()) {
            JToggleButton button = new JToggleButton(perspective.label());
            button.setToolTipText(perspective.title());
            button.addActionListener(
                    event -> ask(question.withPerspective(perspective).withHidden(hidden(perspective))));
            group.add(button);
            perspectives.put(perspective, button);
            bar.add(button);
        }
        applicants.addItem(say("applicants.all"));
        Arrays.stream(Applicant.values()).map(Applicant::label).forEach(applicants::addItem);
        applicants.setSelectedItem(Applicant.TOTAL.label());
        applicants.setToolTipText(say("applicants.tip"));
        applicants.setMaximumSize(applicants.getPreferredSize());
        applicants.addActionListener(event -> ask(question.withApplicant(applicant())));
        bar.add(Box.createHorizontalStrut(6));
        bar.add(applicants);
        bar.add(Box.createHorizontalStrut(6));
        bar.add(Box.createHorizontalGlue());
        bar.add(filterField);
        bar.add(Box.createHorizontalStrut(6));
        bar.add(findField);
        bar.add(Box.createHorizontalStrut(6));
        bar.add(button("columns", event -> chooseColumns()));
        bar.add(button("copy", event -> copy(true)));
        bar.add(button("export", event -> export()));
        bar.add(button("legend", event -> {
            JButton source = (JButton) event.getSource();
            new Legend().show(source, 0, source.getHeight());
        }));
        filterField.getDocument().addDocumentListener((Changed)
                text -> ask(question.withFilter(filterField.getText())));
        findField.addActionListener(event -> find(false));
        return bar;
    }

    private Optional<Applicant> applicant() {
        int index = applicants.getSelectedIndex();
        return index <= 0 ? Optional.empty() : Optional.of(Applicant.values()[index - 1]);
    }

    private void chooseColumns() {
        ColumnChooser.ask(content().allColumns(), question.hidden()).ifPresent(hidden -> {
            preferences.put(preferenceKey(question.perspective()), String.join(",", hidden));
            ask(question.withHidden(hidden));
        });
    }

    private Set<String> hidden(Perspective perspective) {
        return Stream.of(preferences.get(preferenceKey(perspective), "").split(","))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String preferenceKey(Perspective perspective) {
        return "hidden." + perspective.name();
    }

    private void find(boolean backwards) {
        GridSearch.next(content(), findField.getText(), grid.lead(), backwards)
                .ifPresentOrElse(grid::select, () -> Toolkit.getDefaultToolkit().beep());
    }

    /** Lets the user type what to find. */
    void startFinding() {
        findField.requestFocusInWindow();
        findField.selectAll();
    }

    /** Selects the next doubtful cell. */
    void goToNextDoubtful() {
        GridSearch.nextDoubtful(content(), grid.lead())
                .ifPresentOrElse(
                        position -> {
                            grid.select(position);
                            grid.requestFocusInWindow();
                        },
                        () -> StatusDisplayer.getDefault().setStatusText(say("doubtful.none")));
    }

    /** Asks for a file and writes into it what is shown. */
    void export() {
        GridOutput.export(GridTable.name(question, county()), table(), workbench.phrasebook());
    }

    private void print() {
        GridOutput.print(GridTable.title(question, county()), table(), workbench.phrasebook());
    }

    /** Makes a table of what is shown now, whenever and in whatever thread it is asked for. */
    private Supplier<PlainTable> table() {
        GridContent content = content();
        GridQuestion asked = question;
        String county = county();
        return () -> GridTable.of(content, asked, county, notes);
    }

    private String county() {
        return workbench.view().map(view -> view.county().orElseGet(view::name)).orElse("");
    }

    private void copy(boolean withHeadings) {
        List<Integer> rows = grid.selectedRows();
        List<Integer> columns = grid.selectedColumns();
        if (rows.isEmpty() || columns.isEmpty()) {
            rows = CopiedCells.all(content().lines().size());
            columns = CopiedCells.all(content().columns().size());
        }
        String text = withHeadings
                ? CopiedCells.withHeadings(content(), rows, columns)
                : CopiedCells.plain(content(), rows, columns);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    private void bindKeys() {
        int control = InputEvent.CTRL_DOWN_MASK;
        int shift = InputEvent.SHIFT_DOWN_MASK;
        Action copy = action("menu.copy", KeyStroke.getKeyStroke(KeyEvent.VK_C, control), event -> copy(false));
        Action copyAll = action(
                "menu.copyWithHeadings", KeyStroke.getKeyStroke(KeyEvent.VK_C, control | shift), event -> copy(true));
        Action find = action("menu.find", KeyStroke.getKeyStroke(KeyEvent.VK_F, control), event -> startFinding());
        grid.bind("copy", copy, KeyStroke.getKeyStroke(KeyEvent.VK_C, control));
        grid.bind("copyWithHeadings", copyAll, KeyStroke.getKeyStroke(KeyEvent.VK_C, control | shift));
        getActionMap().put(DefaultEditorKit.copyAction, copy);
        getActionMap().put(WindowCommands.PRINT, action("menu.print", null, event -> print()));
        findField.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, shift), "findBackwards");
        findField.getActionMap().put("findBackwards", action("menu.find", null, event -> find(true)));
        findField.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "backToCells");
        findField.getActionMap().put("backToCells", action("menu.find", null, event -> grid.requestFocusInWindow()));
        JPopupMenu menu = new JPopupMenu();
        menu.add(copy);
        menu.add(copyAll);
        menu.addSeparator();
        menu.add(action("menu.selectAll", KeyStroke.getKeyStroke(KeyEvent.VK_A, control), event -> grid.selectAll()));
        menu.add(find);
        grid.setComponentPopupMenu(menu);
    }

    private static Action action(String key, KeyStroke stroke, ActionListener work) {
        Action action = new AbstractAction(say(key)) {
            @Override
            public void actionPerformed(ActionEvent event) {
                work.actionPerformed(event);
            }
        };
        action.putValue(Action.ACCELERATOR_KEY, stroke);
        return action;
    }

    private static JButton button(String key, ActionListener work) {
        JButton button = new JButton(
                say("button." + key), ImageUtilities.loadImageIcon("org/nianbao/desktop/grid/" + key + ".svg", false));
        button.setToolTipText(say("button." + key + ".tip"));
        button.addActionListener(work);
        return button;
    }

    private static JTextField field(String key) {
        JTextField field = new JTextField(9);
        field.putClientProperty("JTextField.placeholderText", say("field." + key));
        field.putClientProperty("JTextField.showClearButton", true);
        field.setToolTipText(say("field." + key + ".tip"));
        field.setMaximumSize(new Dimension(180, field.getPreferredSize().height));
        return field;
    }

    private static String say(String key) {
        return NbBundle.getMessage(GridTopComponent.class, key);
    }

    /** Hears of any change of a text. */
    @FunctionalInterface
    private interface Changed extends DocumentListener, Consumer<DocumentEvent> {
        @Override
        default void insertUpdate(DocumentEvent event) {
            accept(event);
        }

        @Override
        default void removeUpdate(DocumentEvent event) {
            accept(event);
        }

        @Override
        default void changedUpdate(DocumentEvent event) {
            accept(event);
        }
    }
}
