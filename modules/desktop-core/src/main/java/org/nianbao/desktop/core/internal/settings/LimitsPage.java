package org.nianbao.desktop.core.internal.settings;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Objects;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import org.nianbao.desktop.core.ChosenLimits;
import org.nianbao.reading.ReadingLimits;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** The page of the options for the limits of reading: a line for each, and a button that takes all of them back. */
final class LimitsPage extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int GAP = 12;

    private final transient ChosenLimits chosen;
    private final LimitLines lines;

    /**
     * The limits as they are stored.
     *
     * @param changed is told after every key
     */
    LimitsPage(ChosenLimits chosen, Runnable changed) {
        super(new BorderLayout(0, GAP));
        this.chosen = Objects.requireNonNull(chosen);
        lines = new LimitLines(chosen.load(), changed);
        setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        JScrollPane scroll = new JScrollPane(lines);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(notes(), BorderLayout.NORTH);
        add(scroll);
        add(defaults(), BorderLayout.SOUTH);
    }

    /** What is wrong with what was typed, and what to type; empty when it can be stored. */
    Optional<String> complaint() {
        return lines.complaint();
    }

    /** Keeps what was typed; only while there is no complaint. */
    void store() {
        chosen.store(lines.limits());
    }

    private static Box notes() {
        Box notes = new Box(BoxLayout.Y_AXIS);
        for (String key : new String[] {"limits.note", "limits.note.next"}) {
            JLabel note = new JLabel(text(key));
            note.setForeground(UIManager.getColor("Label.disabledForeground"));
            notes.add(note);
        }
        return notes;
    }

    private Component defaults() {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text("limits.defaults"));
        button.setName("settings.limits.defaults");
        button.addActionListener(event -> lines.show(ReadingLimits.standard()));
        JPanel line = new JPanel(new BorderLayout());
        line.add(button, BorderLayout.LINE_START);
        return line;
    }

    private static String text(String key) {
        return NbBundle.getMessage(LimitsPage.class, key);
    }
}
