package org.nianbao.desktop.core;

import java.awt.EventQueue;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle;

/** Asks the user for the password of a file, and remembers nothing of the answer. On the event thread. */
public final class PasswordDialog {
    private static final int COLUMNS = 24;
    private static final int LONGEST_NAME = 44;

    /** What the user can do who does not know the password. */
    public enum Otherwise {
        /** Go on with the other files. */
        SKIP,
        /** Leave the file closed. */
        CANCEL
    }

    private PasswordDialog() {}

    /**
     * Asks, and waits for the answer.
     *
     * @param file as the user knows it
     * @param again whether the last answer did not open it
     * @return the password; empty when the user does not know it
     */
    public static Optional<String> ask(String file, boolean again, Otherwise otherwise) {
        JPasswordField password = new JPasswordField(COLUMNS);
        password.setName("password");
        JLabel question = new JLabel(text(again ? "password.again" : "password.question", shortened(file)));
        question.setToolTipText(file);
        question.setLabelFor(password);
        JPanel panel = new JPanel();
        panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        question.setAlignmentX(0);
        password.setAlignmentX(0);
        question.setBorder(BorderFactory.createEmptyBorder(0, 0, 8, 0));
        panel.add(question);
        panel.add(password);
        JButton open = DialogButton.of(PasswordDialog.class, "password.open");
        // The return key opens, whichever button the platform takes for the default one.
        password.addActionListener(event -> open.doClick());
        DialogDescriptor dialog = new DialogDescriptor(panel, text("password.title"));
        dialog.setOptions(new Object[] {open, leave(otherwise)});
        dialog.setValue(open);
        EventQueue.invokeLater(password::requestFocusInWindow);
        boolean opened = DialogDisplayer.getDefault().notify(dialog) == open;
        char[] typed = password.getPassword();
        try {
            return opened ? Optional.of(new String(typed)) : Optional.empty();
        } finally {
            Arrays.fill(typed, ' ');
            password.setText("");
        }
    }

    private static JButton leave(Otherwise otherwise) {
        return switch (otherwise) {
            case SKIP -> DialogButton.of(PasswordDialog.class, "password.skip");
            case CANCEL -> DialogButton.of(PasswordDialog.class, "password.cancel");
        };
    }

    /** The name, its middle left out where the dialog would be wider than a small screen. */
    private static String shortened(String file) {
        return file.length() <= LONGEST_NAME
                ? file
                : file.substring(0, LONGEST_NAME / 2) + "…" + file.substring(file.length() - LONGEST_NAME / 2);
    }

    private static String text(String key, Object... arguments) {
        return NbBundle.getMessage(PasswordDialog.class, key, arguments);
    }
}
