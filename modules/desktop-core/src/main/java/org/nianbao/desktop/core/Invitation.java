package org.nianbao.desktop.core;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.openide.awt.Actions;

/** What an empty window shows: what it would show, and buttons that fill it. */
public final class Invitation extends JPanel {
    private static final long serialVersionUID = 1L;

    /** An invitation with a sentence, and no button yet. */
    public Invitation(String sentence) {
        super(new GridBagLayout());
        setBackground(UIManager.getColor("Tree.background"));
        setBorder(BorderFactory.createEmptyBorder(16, 16, 16, 16));
        JTextArea words = new JTextArea(sentence);
        words.setEditable(false);
        words.setFocusable(false);
        words.setOpaque(false);
        words.setLineWrap(true);
        words.setFont(UIManager.getFont("Label.font"));
        words.setForeground(UIManager.getColor("Label.disabledForeground"));
        place(words, GridBagConstraints.HORIZONTAL);
    }

    /** Adds a button for a registered action; nothing where there is no such action. */
    public Invitation offer(String category, String id, String verb) {
        Action action = Actions.forID(category, id);
        if (action != null) {
            JButton button = new JButton(verb);
            button.setName(id);
            button.addActionListener(action::actionPerformed);
            place(button, GridBagConstraints.NONE);
        }
        return this;
    }

    private void place(Component component, int fill) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = 0;
        place.weightx = 1;
        place.fill = fill;
        place.insets = new Insets(6, 0, 6, 0);
        add(component, place);
    }
}
