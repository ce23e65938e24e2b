package org.nianbao.desktop.core.internal;

import java.awt.Component;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;
import org.openide.awt.Mnemonics;

/** The content of a dialog that asks for a few values: one below the other, each with its label before it. */
public class FormPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Above and below a line. */
    protected static final int GAP = 4;

    private int rows;

    /** A form without lines. */
    protected FormPanel() {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(16, 16, 8, 16));
    }

    /**
     * Adds a heading of the lines below it.
     *
     * @param text with an ampersand before its mnemonic
     * @param first the first field below it, to which the mnemonic leads
     */
    protected final void heading(String text, Component first) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text);
        label.setLabelFor(first);
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        GridBagConstraints place = place(0);
        place.gridwidth = GridBagConstraints.REMAINDER;
        add(label, place);
        rows++;
    }

    /**
     * Adds a line.
     *
     * @param text the label, with an ampersand before its mnemonic
     * @param focused what the mnemonic leads to
     * @param field what stands behind the label
     */
    protected final void line(String text, Component focused, Component field) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text);
        label.setLabelFor(focused);
        add(label, place(0));
        below(field);
    }

    /** Adds quiet words below the last field. */
    protected final void note(JLabel words) {
        words.setForeground(UIManager.getColor("Label.disabledForeground"));
        below(words);
    }

    /** Adds a component below the last field. */
    protected final void below(Component component) {
        add(component, place(1));
        rows++;
    }

    /** Calls back after every change of a text. */
    public static void onChange(JTextComponent field, Runnable changed) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                changed.run();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                changed.run();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                changed.run();
            }
        });
    }

    private GridBagConstraints place(int column) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = rows;
        place.anchor = GridBagConstraints.LINE_START;
        place.insets = new Insets(GAP, 0, GAP, 12);
        return place;
    }
}
