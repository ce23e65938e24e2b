package org.nianbao.desktop.charts;

import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridBagLayout;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** What a window without content shows: what it would show, and the buttons that fill it. */
final class Invitation extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel title = new JLabel();
    private final JLabel explanation = new JLabel();
    private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.CENTER, 8, 0));

    Invitation() {
        super(new GridBagLayout());
        setBackground(UIManager.getColor("TextArea.background"));
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() + 3));
        explanation.setForeground(UIManager.getColor("Label.disabledForeground"));
        explanation.setBorder(BorderFactory.createEmptyBorder(8, 0, 16, 0));
        buttons.setOpaque(false);
        Box column = new Box(BoxLayout.PAGE_AXIS);
        for (JComponent part : List.of(title, explanation, buttons)) {
            part.setAlignmentX(CENTER_ALIGNMENT);
            column.add(part);
        }
        add(column);
    }

    /** Invites to some actions; the first one is the one to take. */
    void show(String newTitle, String newExplanation, List<Action> actions) {
        title.setText(newTitle);
        explanation.setText(newExplanation);
        buttons.removeAll();
        for (Action action : actions) {
            JButton button = new JButton(action);
            button.setIcon(null);
            buttons.add(button);
        }
        revalidate();
        repaint();
    }
}
