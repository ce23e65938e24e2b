package org.nianbao.desktop.core.internal.library;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.Map;
import java.util.Optional;
import java.util.Vector;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;
import org.nianbao.archive.UnitName;
import org.nianbao.pipeline.IdentityByHand;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** Asks whose report a file is and for which year. */
final class AssignPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient AssignChoices choices;
    private final transient Consumer<Boolean> valid;
    private final JComboBox<String> unit;
    private final JTextField year = new JTextField(6);
    private final JLabel consequence = new JLabel(" ");
    private int rows;

    /**
     * Fields filled with what the report itself tells.
     *
     * @param file the file as the user knows it
     * @param why what is not settled, in words
     * @param valid is told whether unit and year are given
     */
    AssignPanel(String file, String why, AssignChoices choices, Consumer<Boolean> valid) {
        super(new GridBagLayout());
        this.choices = choices;
        this.valid = valid;
        setBorder(BorderFactory.createEmptyBorder(16, 16, 8, 16));
        unit = new JComboBox<>(new Vector<>(choices.units().keySet()));
        unit.setEditable(true);
        unit.setName("assign.unit");
        year.setName("assign.year");
        unit.setSelectedItem(choices.likelyUnit());
        year.setText(choices.likelyYear().map(String::valueOf).orElse(""));
        line("assign.file", year, new JLabel(file));
        add(quiet(new JLabel(why)), place(1));
        rows++;
        line("assign.unit", unit, unit);
        line("assign.year", year, year);
        add(quiet(consequence), place(1));
        listen((JTextComponent) unit.getEditor().getEditorComponent());
        listen(year);
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

    private void listen(JTextComponent field) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                check();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                check();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                check();
            }
        });
    }

    private void line(String key, Component focused, Component field) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text(key));
        label.setLabelFor(focused);
        add(label, place(0));
        add(field, place(1));
        rows++;
    }

    private static JLabel quiet(JLabel label) {
        label.setForeground(UIManager.getColor("Label.disabledForeground"));
        return label;
    }

    private GridBagConstraints place(int column) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = rows;
        place.anchor = GridBagConstraints.LINE_START;
        place.insets = new Insets(4, 0, 4, 12);
        return place;
    }

    private static String text(String key) {
        return NbBundle.getMessage(AssignPanel.class, key);
    }
}
