package org.nianbao.desktop.imports.internal;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import org.nianbao.pipeline.PasswordPrompt;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle;

/**
 * Asks the user for the password of a file that is imported; nobody but the import waits for the answer, and nothing
 * remembers it.
 */
final class PasswordDialog implements PasswordPrompt {
    private static final int COLUMNS = 24;
    private static final int LONGEST_NAME = 44;

    @Override
    public Optional<String> ask(String file, boolean again) {
        String[] answer = new String[1];
        try {
            EventQueue.invokeAndWait(() -> answer[0] = shown(file, again).orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the password dialog failed", e.getCause());
        }
        return Optional.ofNullable(answer[0]);
    }

    private static Optional<String> shown(String file, boolean again) {
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
        JButton open = DialogButton.of("password.open");
        // The return key opens, whichever button the platform takes for the default one.
        password.addActionListener(event -> open.doClick());
        DialogDescriptor dialog = new DialogDescriptor(panel, text("password.title"));
        dialog.setOptions(new Object[] {open, DialogButton.of("password.skip")});
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
