package org.nianbao.desktop.core;

import org.openide.util.Lookup;

/** The reports whose unit or year is not settled. On the event thread. */
public interface Inbox {
    /** The one of the running program. */
    static Inbox find() {
        Inbox inbox = Lookup.getDefault().lookup(Inbox.class);
        if (inbox == null) {
            throw new IllegalStateException("no inbox in the Lookup");
        }
        return inbox;
    }

    /**
     * Asks whose report it is and for which year, and stores it so, in the background.
     *
     * @param waitingId its identity in the inbox of the open archive; nothing happens when it does not wait any more
     */
    void assign(long waitingId);
}
