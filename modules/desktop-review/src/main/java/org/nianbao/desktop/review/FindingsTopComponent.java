package org.nianbao.desktop.review;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import javax.swing.ListSelectionModel;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.Copying;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Invitation;
import org.nianbao.desktop.core.Scope;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.desktop.core.WorkbenchWindow;
import org.nianbao.desktop.review.model.FindingEntry;
import org.nianbao.desktop.review.model.FindingList;
import org.nianbao.model.finding.Severity;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The window 审核问题: what the checks found, for the year that is looked at or for all. */
@TopComponent.Description(
        preferredID = FindingsTopComponent.ID,
        iconBase = "org/nianbao/desktop/review/findings.svg",
        persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@TopComponent.Registration(mode = "output", openAtStartup = true, position = 100)
@ActionID(category = "Window", id = "org.nianbao.desktop.review.FindingsTopComponent")
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 510),
    @ActionReference(path = "Shortcuts", name = "D-4")
})
@TopComponent.OpenActionRegistration(displayName = "#CTL_FindingsAction", preferredID = FindingsTopComponent.ID)
public final class FindingsTopComponent extends WorkbenchWindow {
    static final String ID = "FindingsTopComponent";

    private static final String NO_ARCHIVE = "noArchive";
    private static final String EMPTY = "empty";
    private static final String LIST = "list";

    private final transient Workbench workbench = Workbench.find();
    private final transient Workbench.Listener listener = this::changed;
    private final FindingTableModel model = new FindingTableModel(workbench.phrasebook());
    private final FindingTable table = new FindingTable(model);
    private final Map<Severity, JToggleButton> severities = new EnumMap<>(Severity.class);
    private final JComboBox<String> years = new JComboBox<>(new String[] {say("years.scope"), say("years.all")});
    private final JComboBox<String> orders = new JComboBox<>(new String[] {say("order.unit"), say("order.severity")});
    private final JLabel invitation = new JLabel("", JLabel.CENTER);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private transient FindingList.Question question = FindingList.Question.INITIAL;
    private transient boolean following;

    /** An empty list; it fills when the window opens. */
    public FindingsTopComponent() {
        setName(say("CTL_FindingsTopComponent"));
        setToolTipText(say("HINT_FindingsTopComponent"));
        setLayout(new BorderLayout());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !following && table.getSelectedRow() >= 0) {
                select(model.entry(table.getSelectedRow()));
            }
        });
        Copying.offer(
                this,
                table,
                () -> Copying.selectedRows(
                        table,
                        value -> value instanceof Severity severity ? SeverityLook.word(severity) : value.toString()));
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setBackground(table.getBackground());
        body.add(
                new Invitation(say("empty.findings.noArchive"))
                        .offer("File", "org.nianbao.desktop.core.OpenArchive", say("offer.open")),
                NO_ARCHIVE);
        body.add(invitation, EMPTY);
        body.add(scroll, LIST);
        add(toolbar(), BorderLayout.NORTH);
        add(body, BorderLayout.CENTER);
    }

    @Override
    protected void componentOpened() {
        workbench.addListener(listener);
        rebuild();
    }

    @Override
    protected void componentClosed() {
        workbench.removeListener(listener);
    }

    @Override
    protected void componentActivated() {
        table.requestFocusInWindow();
    }

    private void changed(Workbench.Aspect aspect) {
        switch (aspect) {
            case ARCHIVE, SCOPE -> rebuild();
            case FOCUS -> followFocus();
        }
    }

    private JToolBar toolbar() {
        JToolBar bar = new JToolBar();
        bar.setFloatable(false);
        bar.setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
        for (Severity severity : Severity.values()) {
            JToggleButton button = new JToggleButton(SeverityLook.icon(severity), true);
            button.setToolTipText(SeverityLook.tip(severity));
            button.addActionListener(event -> rebuild());
            severities.put(severity, button);
            bar.add(button);
        }
        for (JComboBox<String> box : Set.of(years, orders)) {
            box.setMaximumSize(box.getPreferredSize());
            box.addActionListener(event -> rebuild());
        }
        bar.add(Box.createHorizontalStrut(8));
        bar.add(years);
        bar.add(Box.createHorizontalStrut(4));
        bar.add(orders);
        return bar;
    }

    private void rebuild() {
        Set<Severity> wanted = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, button) -> {
            if (button.isSelected()) {
                wanted.add(severity);
            }
        });
        question = new FindingList.Question(
                workbench.scope(), years.getSelectedIndex() == 1, wanted, orders.getSelectedIndex() == 1);
        Optional<Comparison> comparison = workbench.view().map(ArchiveView::comparison);
        FindingList list =
                comparison.map(there -> FindingList.of(there, question)).orElse(FindingList.EMPTY);
        following = true;
        try {
            model.show(list);
            table.arrange(question.allYears());
        } finally {
            following = false;
        }
        severities.forEach((severity, button) -> button.setText(SeverityLook.label(severity, list.count(severity))));
        setDisplayName(
                comparison.isPresent()
                        ? NbBundle.getMessage(FindingsTopComponent.class, "title.counted", list.faults())
                        : say("CTL_FindingsTopComponent"));
        invitation.setText(say(list.counts().isEmpty() ? "empty.findings.none" : "empty.findings.filtered"));
        cards.show(body, comparison.isEmpty() ? NO_ARCHIVE : list.entries().isEmpty() ? EMPTY : LIST);
        followFocus();
    }

    private void followFocus() {
        OptionalInt index = model.list().indexOf(workbench.focus());
        following = true;
        try {
            if (index.isEmpty()) {
                table.clearSelection();
            } else if (table.getSelectedRow() != index.getAsInt()) {
                table.setRowSelectionInterval(index.getAsInt(), index.getAsInt());
                table.scrollRectToVisible(table.getCellRect(index.getAsInt(), 0, true));
            }
        } finally {
            following = false;
        }
    }

    private void select(FindingEntry entry) {
        Scope scope = workbench.scope();
        workbench.setFocus(Focus.onFinding(entry.unit().id(), entry.year(), entry.finding()));
        if (!scope.year().equals(Optional.of(entry.year()))) {
            workbench.setScope(new Scope(Optional.of(entry.year()), scope.kind()));
        }
        TopComponent source = WindowManager.getDefault().findTopComponent(SourceTopComponent.ID);
        if (source != null && !source.isOpened()) {
            source.open();
        }
        if (source != null) {
            source.requestVisible();
        }
    }

    private static String say(String key) {
        return NbBundle.getMessage(FindingsTopComponent.class, key);
    }
}
