package org.nianbao.desktop.core;

import java.util.function.Consumer;
import org.nianbao.pipeline.Progress;
import org.openide.util.Lookup;

/** The one way off the event thread: work with a name, progress and a cancel. */
public interface BackgroundTasks {
    /** The one of the running program. */
    static BackgroundTasks find() {
        BackgroundTasks tasks = Lookup.getDefault().lookup(BackgroundTasks.class);
        if (tasks == null) {
            throw new IllegalStateException("no background tasks in the Lookup");
        }
        return tasks;
    }

    /** Long work. */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does it, off the event thread.
         *
         * @param progress to be told of every step, and asked whether to stop
         * @throws org.nianbao.model.report.ProblemException for what the user can do something about
         */
        T run(Progress progress) throws Exception;
    }

    /** Work that is under way. */
    interface Running {
        /** Asks it to stop at the next point where nothing is half done. */
        void cancel();
    }

    /**
     * Starts work; one after another for works that {@code changesArchive}, beside one another otherwise.
     *
     * @param name shown beside the progress bar, in the user's language
     * @param changesArchive whether closing the window must ask before it is stopped
     * @param work what to do
     * @param done takes the result on the event thread; not called when the work failed, which becomes a message
     */
    <T> Running start(String name, boolean changesArchive, Work<T> work, Consumer<T> done);

    /** Whether work that changes an archive is under way. */
    boolean changingArchive();
}
