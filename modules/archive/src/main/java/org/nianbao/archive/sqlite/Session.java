package org.nianbao.archive.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.nianbao.archive.internal.UnreadableDocumentException;

/** An open connection, used by one thread at a time and for one transaction at a time. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Jdbi jdbi;
    private final Failures failures;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private boolean closed;

    Session(Connection connection, Failures failures) {
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
        this.failures = failures;
    }

    /** Does some reading, which sees one state of the archive. */
    <T> T read(Function<Handle, T> work) {
        return inTransaction("begin", work);
    }

    /** Does some writing: all of it, or nothing. */
    <T> T write(Function<Handle, T> work) {
        return inTransaction("begin immediate", work);
    }

    /** {@link #write(Function)} without a result. */
    void change(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return true;
        });
    }

    @Override
    public void close() {
        oneAtATime.lock();
        try {
            closed = true;
            connection.close();
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private <T> T inTransaction(String begin, Function<Handle, T> work) {
        oneAtATime.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the archive is closed");
            }
            try (Handle handle = jdbi.open()) {
                handle.execute(begin);
                try {
                    T result = work.apply(handle);
                    handle.execute("commit");
                    return result;
                } catch (RuntimeException | Error e) {
                    rollBack(handle, e);
                    throw e;
                }
            }
        } catch (JdbiException | UnreadableDocumentException e) {
            throw failures.of(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void rollBack(Handle handle, Throwable why) {
        try {
            handle.execute("rollback");
        } catch (JdbiException e) {
            // SQLite has already rolled back after some failures, such as a full disk.
            why.addSuppressed(e);
        }
    }
}
