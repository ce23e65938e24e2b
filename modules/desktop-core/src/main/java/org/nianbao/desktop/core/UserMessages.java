package org.nianbao.desktop.core;

import java.util.List;
import org.nianbao.model.report.Problem;
import org.openide.util.Lookup;

/** Tells the user what happened and what to do next; callable from any thread. */
public interface UserMessages {
    /** The one of the running program. */
    static UserMessages find() {
        UserMessages messages = Lookup.getDefault().lookup(UserMessages.class);
        if (messages == null) {
            throw new IllegalStateException("no user messages in the Lookup");
        }
        return messages;
    }

    /** A dialog for one problem. */
    void show(Problem problem);

    /** One dialog with a list, however many problems there are; nothing when there are none. */
    void show(String summary, List<Problem> problems);

    /** A failure that is a bug: logged once, and told without a stack trace. */
    void showFailure(Throwable failure);

    /** A note that goes away by itself, with a next step that a click takes. */
    void note(String title, String nextStep, Runnable onClick);
}
