package org.nianbao.desktop.charts;

import java.awt.Insets;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.ButtonGroup;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.nianbao.desktop.charts.model.ChartChoice;
import org.nianbao.desktop.charts.model.ChartUnits;
import org.nianbao.desktop.core.FoldingToolBar;
import org.openide.util.NbBundle;

/** Shows which units and years a chart window shows, and lets the user choose others. */
final class ChoiceBar extends FoldingToolBar {
    private static final long serialVersionUID = 1L;

    private static final Insets ROOMY = new Insets(3, 8, 3, 8);

    /** What the user asks for. */
    interface Listener {
        /** Other units or years for this window. */
        void chose(ChartChoice choice);

        /** Another year for all windows. */
        void choseYear(int year);
    }

    private final JToggleButton allUnits = new JToggleButton();
    private final JToggleButton selectedUnit = new JToggleButton();
    private final JLabel yearLabel = new JLabel(text("choice.years"));
    private final JComboBox<Integer> firstYear = new JComboBox<>();
    private final JLabel to = new JLabel(text("choice.to"));
    private final JComboBox<Integer> lastYear = new JComboBox<>();

    private final transient Listener listener;
    private transient ChartChoice choice = ChartChoice.EVERYTHING;
    private boolean oneYear;
    private boolean showing;

    ChoiceBar(Listener listener, List<JButton> outputs) {
        this.listener = listener;
        setBorder(BorderFactory.createEmptyBorder(2, 8, 2, 8));
        ButtonGroup units = new ButtonGroup();
        units.add(allUnits);
        units.add(selectedUnit);
        allUnits.setMargin(ROOMY);
        selectedUnit.setMargin(ROOMY);
        allUnits.addActionListener(event -> listener.chose(choice.of(ChartUnits.ALL)));
        selectedUnit.addActionListener(event -> listener.chose(choice.of(ChartUnits.SELECTED)));
        firstYear.addActionListener(event -> chosen(firstYear, this::choseFirst));
        lastYear.addActionListener(event -> chosen(lastYear, year -> listener.chose(choice.to(year))));
        add(allUnits);
        add(Box.createHorizontalStrut(4));
        add(selectedUnit);
        add(Box.createHorizontalStrut(16));
        add(yearLabel);
        add(Box.createHorizontalStrut(6));
        add(small(firstYear));
        add(Box.createHorizontalStrut(6));
        add(to);
        add(Box.createHorizontalStrut(6));
        add(small(lastYear));
        add(Box.createHorizontalGlue());
        outputs.forEach(this::add);
    }

    /**
     * Shows the state of the window.
     *
     * @param all the words for all units
     * @param selected the words for the selected unit
     * @param years the archive's years; empty while there is nothing to choose from
     * @param shown those of the years that the chart shows; empty when it shows none
     * @param onlyOneYear whether the chart is of the one year that all windows look at
     */
    void show(
            ChartChoice newChoice,
            String all,
            String selected,
            List<Integer> years,
            List<Integer> shown,
            boolean onlyOneYear) {
        showing = true;
        choice = newChoice;
        oneYear = onlyOneYear;
        allUnits.setText(all);
        selectedUnit.setText(selected);
        allUnits.setSelected(choice.units() == ChartUnits.ALL);
        selectedUnit.setSelected(choice.units() == ChartUnits.SELECTED);
        allUnits.setEnabled(!years.isEmpty());
        selectedUnit.setEnabled(!years.isEmpty());
        fill(firstYear, years);
        fill(lastYear, years);
        if (!shown.isEmpty()) {
            firstYear.setSelectedItem(shown.get(0));
            lastYear.setSelectedItem(shown.get(shown.size() - 1));
        }
        yearLabel.setText(text(oneYear ? "choice.year" : "choice.years"));
        to.setVisible(!oneYear);
        lastYear.setVisible(!oneYear);
        showing = false;
        refit();
    }

    private void choseFirst(int year) {
        if (oneYear) {
            listener.choseYear(year);
        } else {
            listener.chose(choice.from(year));
        }
    }

    private void chosen(JComboBox<Integer> box, Consumer<Integer> action) {
        if (!showing && box.getSelectedItem() instanceof Integer year) {
            action.accept(year);
        }
    }

    private static void fill(JComboBox<Integer> box, List<Integer> years) {
        box.setModel(new DefaultComboBoxModel<>(years.toArray(Integer[]::new)));
        box.setEnabled(!years.isEmpty());
    }

    private static JComboBox<Integer> small(JComboBox<Integer> box) {
        box.setPrototypeDisplayValue(20240);
        box.setMaximumSize(box.getPreferredSize());
        return box;
    }

    private static String text(String key) {
        return NbBundle.getMessage(ChoiceBar.class, key);
    }
}
