package org.nianbao.desktop.core.internal.menu;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.desktop.core.Scope;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.model.report.UnitKind;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;
import org.openide.util.actions.Presenter;

/** The tool bar's choice of the year and the kind of unit that are looked at. */
@ActionID(category = "View", id = "org.nianbao.desktop.core.ScopeBar")
@ActionRegistration(displayName = "#CTL_ScopeBar", lazy = false)
@ActionReference(path = "Toolbars/Nianbao", position = 500, separatorBefore = 490, separatorAfter = 510)
public final class ScopeBar extends AbstractAction implements Presenter.Toolbar {
    private static final long serialVersionUID = 1L;

    /** One entry of a choice. */
    private record Choice<T>(Optional<T> value, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        // The boxes act.
    }

    @Override
    public Component getToolbarPresenter() {
        Workbench workbench = Workbench.find();
        JComboBox<Choice<Integer>> years = box(
                "scope.year",
                year -> workbench.setScope(new Scope(year, workbench.scope().kind())));
        JComboBox<Choice<UnitKind>> kinds = box(
                "scope.kind",
                kind -> workbench.setScope(new Scope(workbench.scope().year(), kind)));
        Runnable refresh = () -> {
            show(years, years(workbench), workbench.scope().year());
            show(kinds, kinds(workbench), workbench.scope().kind());
        };
        workbench.addListener(aspect -> refresh.run());
        refresh.run();
        JPanel bar = new JPanel();
        bar.setOpaque(false);
        bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
        add(bar, "scope.year.label", years);
        add(bar, "scope.kind.label", kinds);
        return bar;
    }

    private static <T> JComboBox<Choice<T>> box(String name, Consumer<Optional<T>> chosen) {
        JComboBox<Choice<T>> box = new JComboBox<>();
        box.setName(name);
        // While the choices are put in, the box chooses by itself; only the user's choice counts.
        box.addActionListener(event -> {
            if (box.isEnabled() && box.getSelectedIndex() >= 0) {
                chosen.accept(box.getItemAt(box.getSelectedIndex()).value());
            }
        });
        return box;
    }

    private static <T> void show(JComboBox<Choice<T>> box, List<Choice<T>> choices, Optional<T> selected) {
        box.setEnabled(false);
        box.setModel(new DefaultComboBoxModel<>(new Vector<>(choices)));
        box.setSelectedIndex(-1);
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).value().equals(selected)) {
                box.setSelectedIndex(i);
            }
        }
        box.setEnabled(choices.size() > 1);
        box.setMaximumSize(box.getPreferredSize());
    }

    private static List<Choice<Integer>> years(Workbench workbench) {
        List<Integer> years = new ArrayList<>(
                workbench.view().map(view -> view.comparison().years()).orElse(List.of()));
        Collections.reverse(years);
        return years.stream()
                .map(year -> new Choice<>(Optional.of(year), year.toString()))
                .toList();
    }

    private static List<Choice<UnitKind>> kinds(Workbench workbench) {
        List<Choice<UnitKind>> choices = new ArrayList<>();
        choices.add(new Choice<>(Optional.empty(), NbBundle.getMessage(ScopeBar.class, "scope.kind.all")));
        workbench.view().stream()
                .flatMap(view -> view.comparison().units().stream())
                .map(ComparedUnit::kind)
                .distinct()
                .sorted()
                .forEach(kind -> choices.add(new Choice<>(Optional.of(kind), kind.label())));
        return choices;
    }

    private static void add(JPanel bar, String key, JComboBox<?> box) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, NbBundle.getMessage(ScopeBar.class, key));
        label.setLabelFor(box);
        bar.add(Box.createHorizontalStrut(8));
        bar.add(label);
        bar.add(Box.createHorizontalStrut(6));
        bar.add(box);
        bar.add(Box.createHorizontalStrut(8));
    }
}
