package org.nianbao.desktop.core.internal.library;

import java.util.Map;
import java.util.Optional;
import java.util.Vector;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.nianbao.archive.UnitName;
import org.nianbao.desktop.core.internal.FormPanel;
import org.nianbao.pipeline.IdentityByHand;
import org.openide.util.NbBundle;

/** Asks whose report a file is and for which year. */
final class AssignPanel extends FormPanel {
    private static final long serialVersionUID = 1L;
    private static final int UNIT_CHARACTERS = 14;

    private final transient AssignChoices choices;
    private final transient Consumer<Boolean> valid;
    private final JComboBox<String> unit;
    private final JTextField year = new JTextField(6);
    private final JLabel consequence = new JLabel(" ");

    /**
     * Fields filled with what the report itself tells.
     *
     * @param file the file as the user knows it
     * @param why what is not settled, in words
     * @param valid is told whether unit and year are given
     */
    AssignPanel(String file, String why, AssignChoices choices, Consumer<Boolean> valid) {
        this.choices = choices;
        this.valid = valid;
        unit = new JComboBox<>(new Vector<>(choices.units().keySet()));
        unit.setEditable(true);
        unit.setPrototypeDisplayValue("中".repeat(UNIT_CHARACTERS));
        unit.setName("assign.unit");
        year.setName("assign.year");
        unit.setSelectedItem(choices.likelyUnit());
        year.setText(choices.likelyYear().map(String::valueOf).orElse(""));
        line(text("assign.file"), year, new JLabel(file));
        note(new JLabel(why));
        line(text("assign.unit"), unit, unit);
        line(text("assign.year"), year, year);
        note(consequence);
        onChange((JTextComponent) unit.getEditor().getEditorComponent(), this::check);
        onChange(year, this::check);
        check();
    }

    /** What was chosen; empty while something is missing. */
    Optional<IdentityByHand> identity() {
        String name = typedUnit();
        Optional<Integer> number = Optional.of(year.getText().strip())
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(IdentityByHand::isYear);
        return name.isEmpty() ? Optional.empty() : number.map(y -> new IdentityByHand(choices.unitName(name), y));
    }

    private String typedUnit() {
        return ((JTextComponent) unit.getEditor().getEditorComponent())
                .getText()
                .strip();
    }

    private void check() {
        Optional<IdentityByHand> identity = identity();
        valid.accept(identity.isPresent());
        consequence.setText(identity.map(this::words).orElseGet(() -> text("assign.incomplete")));
    }

    private String words(IdentityByHand identity) {
        Map<String, UnitName> known = choices.units();
        if (!known.containsValue(identity.unit())) {
            return text("assign.newUnit");
        }
        return text(choices.hasReport(identity) ? "assign.newVersion" : "assign.newReport");
    }

    private static String text(String key) {
        return NbBundle.getMessage(AssignPanel.class, key);
    }
}
