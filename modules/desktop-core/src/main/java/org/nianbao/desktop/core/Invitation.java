package org.nianbao.desktop.core;

import java.awt.Component;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import org.openide.awt.Actions;

/** What an empty window shows: what it would show, and buttons that fill it. */
public final class Invitation extends JPanel {
    private static final long serialVersionUID = 1L;

    /** An invitation without a word, until {@link #show}. */
    public Invitation() {
        super(new GridBagLayout());
        setBackground(UIManager.getColor("Tree.background"));
        setBorder(BorderFactory.createEmptyBorder(16, 16, 16, 16));
    }

    /** An invitation with a sentence, and no button yet. */
    public Invitation(String sentence) {
        this();
        explain(sentence);
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

    /** Puts a heading, a sentence and buttons in the place of what was there; the first button is the one to take. */
    public void show(String heading, String sentence, List<Action> actions) {
        removeAll();
        JLabel title = new JLabel(heading);
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() + 3));
        place(title, GridBagConstraints.NONE);
        explain(sentence);
        for (Action action : actions) {
            JButton button = new JButton(action);
            button.setIcon(null);
            place(button, GridBagConstraints.NONE);
        }
        revalidate();
        repaint();
    }

    private void explain(String sentence) {
        // A text pane, for it alone both breaks lines and centres them, above the buttons.
        JTextPane words = new JTextPane();
        words.setText(sentence);
        SimpleAttributeSet centred = new SimpleAttributeSet();
        StyleConstants.setAlignment(centred, StyleConstants.ALIGN_CENTER);
        words.getStyledDocument().setParagraphAttributes(0, sentence.length(), centred, false);
        words.setEditable(false);
        words.setFocusable(false);
        words.setOpaque(false);
        words.setFont(UIManager.getFont("Label.font"));
        words.setForeground(UIManager.getColor("Label.disabledForeground"));
        place(words, GridBagConstraints.HORIZONTAL);
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
