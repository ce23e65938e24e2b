package org.nianbao.desktop.core.internal;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle;
import org.openide.windows.WindowManager;

/** A note in the upper right corner of the window, where it covers no list, that goes away by itself. */
final class CornerNote extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MILLISECONDS_SHOWN = 15_000;
    private static final int GAP = 12;
    private static final int BELOW_THE_TOOL_BAR = 96;

    private CornerNote(String title, String nextStep, Runnable onClick) {
        super(new BorderLayout(16, 6));
        setName("note");
        setOpaque(true);
        setBackground(UIManager.getColor("ToolTip.background"));
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")),
                BorderFactory.createEmptyBorder(10, 14, 10, 10)));
        JLabel heading = new JLabel(title);
        heading.setFont(heading.getFont().deriveFont(Font.BOLD));
        add(heading, BorderLayout.CENTER);
        JButton close = plain("×");
        close.setToolTipText(NbBundle.getMessage(CornerNote.class, "note.close"));
        close.addActionListener(event -> disappear());
        add(close, BorderLayout.EAST);
        if (!nextStep.isEmpty()) {
            JButton next = plain(nextStep);
            next.setName("note.next");
            next.setForeground(UIManager.getColor("Component.linkColor"));
            next.setHorizontalAlignment(JButton.LEADING);
            next.addActionListener(event -> {
                disappear();
                onClick.run();
            });
            add(next, BorderLayout.SOUTH);
        }
    }

    /** Shows a note in the place of the one that may be there. On the event thread. */
    static void show(String title, String nextStep, Runnable onClick) {
        StatusDisplayer.getDefault().setStatusText(title);
        if (!(WindowManager.getDefault().getMainWindow() instanceof JFrame window)) {
            return;
        }
        JLayeredPane layers = window.getLayeredPane();
        for (Component old : layers.getComponentsInLayer(JLayeredPane.POPUP_LAYER)) {
            if (old instanceof CornerNote note) {
                note.disappear();
            }
        }
        CornerNote note = new CornerNote(title, nextStep, onClick);
        Dimension size = note.getPreferredSize();
        note.setBounds(layers.getWidth() - size.width - GAP, BELOW_THE_TOOL_BAR, size.width, size.height);
        layers.add(note, JLayeredPane.POPUP_LAYER);
        note.revalidate();
        note.repaint();
        Timer timer = new Timer(MILLISECONDS_SHOWN, event -> note.disappear());
        timer.setRepeats(false);
        timer.start();
    }

    private void disappear() {
        if (getParent() instanceof JLayeredPane layers) {
            layers.remove(this);
            layers.repaint(getBounds());
        }
    }

    private static JButton plain(String text) {
        JButton button = new JButton(text);
        button.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 4));
        button.setContentAreaFilled(false);
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        return button;
    }
}
