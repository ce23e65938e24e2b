package org.nianbao.desktop.core.internal;

import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.netbeans.api.progress.ProgressHandle;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.UserMessages;
import org.nianbao.model.report.ProblemException;
import org.nianbao.pipeline.Progress;
import org.openide.util.RequestProcessor;
import org.openide.util.lookup.ServiceProvider;

/** Runs work on threads of its own and shows it in the progress bar of the window. */
@ServiceProvider(service = BackgroundTasks.class)
public final class ProgressTasks implements BackgroundTasks {
    private static final int READERS = 3;

    private final RequestProcessor writer = new RequestProcessor("nianbao-writer", 1);
    private final RequestProcessor readers = new RequestProcessor("nianbao-reader", READERS);
    private final AtomicInteger changing = new AtomicInteger();

    @Override
    public <T> Running start(String name, boolean changesArchive, Work<T> work, Consumer<T> done) {
        Task<T> task = new Task<>(name, changesArchive, work, done);
        if (changesArchive) {
            changing.incrementAndGet();
        }
        (changesArchive ? writer : readers).post(task);
        return task;
    }

    @Override
    public boolean changingArchive() {
        return changing.get() > 0;
    }

    /** One piece of work. */
    private final class Task<T> implements Runnable, Running, Progress {
        private final boolean changesArchive;
        private final Work<T> work;
        private final Consumer<T> done;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final ProgressHandle handle;
        private boolean determinate;

        Task(String name, boolean changesArchive, Work<T> work, Consumer<T> done) {
            this.changesArchive = changesArchive;
            this.work = work;
            this.done = done;
            this.handle = ProgressHandle.createHandle(name, () -> {
                cancel();
                return true;
            });
        }

        @Override
        public void run() {
            handle.start();
            try {
                T result = work.run(this);
                EventQueue.invokeLater(() -> done.accept(result));
            } catch (ProblemException e) {
                UserMessages.find().show(e.problem());
            } catch (Exception e) {
                // Whatever else the work throws is a bug of ours, and this is the only place that can tell of it.
                UserMessages.find().showFailure(e);
            } finally {
                handle.finish();
                if (changesArchive) {
                    changing.decrementAndGet();
                }
            }
        }

        @Override
        public void advanced(int step, int total, String name) {
            if (!determinate) {
                determinate = true;
                handle.switchToDeterminate(total);
            }
            handle.progress(name, Math.min(step, total));
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }

        @Override
        public void cancel() {
            cancelled.set(true);
        }
    }
}
