package org.nianbao.desktop.imports.internal;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.nianbao.desktop.core.PasswordDialog;
import org.nianbao.desktop.core.SessionPasswords;
import org.nianbao.pipeline.PasswordPrompt;

/** Asks the user for the passwords of files that are imported; the import waits for the answers. */
final class PasswordQuestions implements PasswordPrompt {
    private final SessionPasswords known;

    /**
     * Questions to the user.
     *
     * @param known takes what opened a file
     */
    PasswordQuestions(SessionPasswords known) {
        this.known = known;
    }

    @Override
    public Optional<String> ask(String file, boolean again) {
        String[] answer = new String[1];
        try {
            EventQueue.invokeAndWait(() -> answer[0] = PasswordDialog.ask(file, again, PasswordDialog.Otherwise.SKIP)
                    .orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the password dialog failed", e.getCause());
        }
        return Optional.ofNullable(answer[0]);
    }

    @Override
    public void opened(String password) {
        known.remember(password);
    }
}
