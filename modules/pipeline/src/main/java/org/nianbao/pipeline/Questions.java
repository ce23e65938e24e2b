package org.nianbao.pipeline;

import java.util.Objects;
import org.nianbao.reading.Passwords;

/**
 * What may have to be asked while files are read, and who answers.
 *
 * @param passwords to try on files that need one; never stored
 * @param password asked for the passwords of the others
 * @param attachments asked about web pages without tables
 */
public record Questions(Passwords passwords, PasswordPrompt password, AttachmentPrompt attachments) {
    public Questions {
        Objects.requireNonNull(passwords);
        Objects.requireNonNull(password);
        Objects.requireNonNull(attachments);
    }

    /** Nobody is there to be asked; these passwords are tried. */
    public static Questions toNobody(Passwords passwords) {
        return new Questions(passwords, PasswordPrompt.nobody(), AttachmentPrompt.onlyReport());
    }
}
