package org.nianbao.desktop.charts;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.ActionMap;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.text.DefaultEditorKit;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.charting.ChartKind;
import org.nianbao.desktop.charts.model.ChartChoice;
import org.nianbao.desktop.charts.model.ChartContent;
import org.nianbao.desktop.charts.model.ChartContent.Charted;
import org.nianbao.desktop.charts.model.ChartUnits;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Invitation;
import org.nianbao.desktop.core.Scope;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.desktop.core.WindowCommands;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.model.report.UnitKind;
import org.openide.awt.Actions;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;

/** A chart of the open archive that follows the workbench, with the choices above it. */
final class ChartPane extends JPanel implements ChoiceBar.Listener {
    private static final long serialVersionUID = 1L;

    private static final String CHART = "chart";
    private static final String INVITATION = "invitation";

    private final transient ChartKind kind;
    private final transient Workbench workbench;
    private final transient BackgroundTasks tasks;
    private final transient Workbench.Listener following = this::changed;
    private transient ChartChoice choice = ChartChoice.EVERYTHING;
    private transient Optional<Charted> charted = Optional.empty();

    private final transient Action copy;
    private final transient Action print;
    private final transient Action save;
    private final ChoiceBar choices;
    private final ChartCanvas canvas;
    private final Invitation invitation = new Invitation();
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);

    ChartPane(ChartKind kind, Workbench workbench, BackgroundTasks tasks, UserMessages messages) {
        super(new BorderLayout());
        this.kind = kind;
        this.workbench = workbench;
        this.tasks = tasks;
        ChartOutput output = new ChartOutput(tasks, messages);
        copy = outputAction("copy", "charts/icons/copy", output::copy);
        print = outputAction("print", "core/icons/print", output::print);
        save = outputAction("save", "charts/icons/save", output::save);
        choices = new ChoiceBar(
                this, Stream.of(copy, print, save).map(JButton::new).toList());
        canvas = new ChartCanvas(
                kind,
                tasks,
                workbench.phrasebook(),
                report -> workbench.setFocus(Focus.onReport(report.unit().id(), report.year())));
        bindSteps();
        bindCopy();
        JScrollPane scroll = new JScrollPane(canvas);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        centre.add(scroll, CHART);
        centre.add(invitation, INVITATION);
        add(choices, BorderLayout.PAGE_START);
        add(centre, BorderLayout.CENTER);
        update();
    }

    /** Follows the workbench from now on. */
    void follow() {
        workbench.addListener(following);
        update();
    }

    /** Follows it no longer. */
    void rest() {
        workbench.removeListener(following);
    }

    /** Lets the platform's copy command and our print and save commands act on this window. */
    void offerActions(ActionMap actions) {
        actions.put(DefaultEditorKit.copyAction, copy);
        actions.put(WindowCommands.PRINT, print);
        actions.put(ChartCommands.SAVE, save);
    }

    @Override
    public boolean requestFocusInWindow() {
        return canvas.requestFocusInWindow();
    }

    @Override
    public void chose(ChartChoice newChoice) {
        choice = newChoice;
        update();
    }

    @Override
    public void choseYear(int year) {
        workbench.setScope(new Scope(Optional.of(year), workbench.scope().kind()));
    }

    private void changed(Workbench.Aspect aspect) {
        update();
    }

    private void update() {
        Optional<ArchiveView> view = workbench.view();
        Scope scope = workbench.scope();
        Focus focus = workbench.focus();
        ChartContent content = ChartContent.of(kind, view, scope, focus, choice);
        charted = content instanceof Charted chart ? Optional.of(chart) : Optional.empty();
        canvas.show(charted);
        canvas.setSelected(focus);
        if (content instanceof ChartContent.Nothing nothing) {
            invite(nothing.reason(), scope);
        }
        cards.show(centre, charted.isPresent() ? CHART : INVITATION);
        Stream.of(copy, print, save).forEach(action -> action.setEnabled(charted.isPresent()));
        choices.show(
                choice,
                scope.kind()
                        .map(unitKind -> text("choice.allOfKind", unitKind.label()))
                        .orElse(text("choice.all")),
                selectedUnit(view, focus)
                        .map(unit -> text("choice.selected", unit.name()))
                        .orElse(text("choice.selectedNone")),
                view.map(open -> open.comparison().years()).orElse(List.of()),
                charted.map(Charted::years).orElse(List.of()),
                ChartContent.oneYear(kind, choice));
    }

    private static Optional<ComparedUnit> selectedUnit(Optional<ArchiveView> view, Focus focus) {
        return view.flatMap(open -> focus.unitId().flatMap(open::unit));
    }

    private void invite(ChartContent.Reason reason, Scope scope) {
        String key = "invitation." + reason;
        List<Action> actions = switch (reason) {
            case NO_ARCHIVE -> existing("org.nianbao.desktop.core.OpenArchive", "org.nianbao.desktop.core.OpenExample");
            case NO_REPORTS -> existing("org.nianbao.desktop.imports.Import");
            case NO_UNIT_OF_THIS_KIND ->
                List.of(action(
                        text(key + ".action"), () -> workbench.setScope(new Scope(scope.year(), Optional.empty()))));
            case NO_UNIT_SELECTED -> List.of(action(text(key + ".action"), () -> chose(choice.of(ChartUnits.ALL))));
        };
        invitation.show(
                text(key + "." + kind.key()),
                text(key, scope.kind().map(UnitKind::label).orElse("")),
                actions);
    }

    /** Commands of other plug-ins, those of them that are installed, with the words of their menus. */
    private static List<Action> existing(String... ids) {
        return Stream.of(ids)
                .flatMap(id -> Stream.ofNullable(Actions.forID("File", id)))
                .map(command -> action(
                        Actions.cutAmpersand(String.valueOf(command.getValue(Action.NAME))),
                        () -> command.actionPerformed(new ActionEvent(command, ActionEvent.ACTION_PERFORMED, ""))))
                .toList();
    }

    private static Action action(String name, Runnable run) {
        return new AbstractAction(name) {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        };
    }

    /** An action on the chart that is to be shown; it is prepared anew, for it may not have been drawn yet. */
    private Action outputAction(String name, String icon, Consumer<PreparedChart> run) {
        Action action = action(
                text("output." + name),
                () -> charted.ifPresent(content -> tasks.start(
                        text("canvas.task"),
                        false,
                        progress -> PreparedChart.of(kind, content, workbench.phrasebook()),
                        run)));
        action.putValue(Action.SMALL_ICON, ImageUtilities.loadImageIcon("org/nianbao/desktop/" + icon + ".svg", false));
        action.putValue(Action.SHORT_DESCRIPTION, text("output." + name + ".hint"));
        return action;
    }

    private void bindSteps() {
        bindStep(KeyEvent.VK_LEFT, -1);
        bindStep(KeyEvent.VK_UP, -1);
        bindStep(KeyEvent.VK_RIGHT, 1);
        bindStep(KeyEvent.VK_DOWN, 1);
    }

    /** The platform's copy command has its place in the menu, but no key. */
    private void bindCopy() {
        int menuKey = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_C, menuKey), DefaultEditorKit.copyAction);
        getActionMap().put(DefaultEditorKit.copyAction, copy);
    }

    private void bindStep(int key, int steps) {
        String name = "step" + key;
        canvas.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0), name);
        canvas.getActionMap().put(name, action(name, () -> canvas.step(steps)));
    }

    private static String text(String key, Object... arguments) {
        return NbBundle.getMessage(ChartPane.class, key, arguments);
    }
}
