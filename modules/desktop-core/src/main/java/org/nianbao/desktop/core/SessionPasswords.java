package org.nianbao.desktop.core;

import java.util.concurrent.atomic.AtomicReference;
import org.nianbao.reading.Passwords;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/**
 * The passwords that opened a file since the program was started, so that nobody is asked twice for one. They are in
 * memory only and end with the program. Safe to share between threads.
 */
@ServiceProvider(service = SessionPasswords.class)
public final class SessionPasswords {
    private final AtomicReference<Passwords> known = new AtomicReference<>(Passwords.none());

    /** The ones of the running program. */
    public static SessionPasswords find() {
        SessionPasswords passwords = Lookup.getDefault().lookup(SessionPasswords.class);
        if (passwords == null) {
            throw new IllegalStateException("no session passwords in the Lookup");
        }
        return passwords;
    }

    /** All of them, the last one first. */
    public Passwords all() {
        return known.get();
    }

    /** Keeps a password that opened a file. */
    public void remember(String password) {
        known.updateAndGet(passwords -> passwords.with(password));
    }
}
