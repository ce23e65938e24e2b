package org.nianbao.archive.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.sqlite.SQLiteErrorCode;

/**
 * The right to write to an archive, which one program at a time has, from opening the archive to closing it. Readers
 * are not concerned.
 *
 * <p>It is SQLite's exclusive lock on an empty file beside the archive. The system gives it free when the program dies,
 * whatever is left of the file. (Java's own file locks would do for several programs; but on Unix they are lost as soon
 * as another part of the same program closes the file.)
 */
final class WriterLock implements AutoCloseable {
    private static final Logger LOGGER = Logger.getLogger(WriterLock.class.getName());

    private final Path lockFile;
    private final Connection connection;

    private WriterLock(Path lockFile, Connection connection) {
        this.lockFile = lockFile;
        this.connection = connection;
    }

    /**
     * Takes the right to write.
     *
     * @throws org.nianbao.model.report.ProblemException with ARCHIVE_BUSY when another has it, or NOT_WRITABLE
     */
    static WriterLock take(Path archive, Failures failures) {
        try {
            Path lockFile = lockFile(archive);
            Object before = identity(lockFile);
            Connection connection = Connections.toLock(lockFile);
            try (Statement statement = connection.createStatement()) {
                statement.execute("begin exclusive");
                // Who gives the lock free deletes the file first; then this lock is on a file that is gone.
                if (Files.exists(lockFile) && before.equals(identity(lockFile))) {
                    return new WriterLock(lockFile, connection);
                }
            } catch (SQLException | IOException e) {
                connection.close();
                throw e;
            }
            connection.close();
            throw failures.problem(ProblemCode.ARCHIVE_BUSY);
        } catch (SQLException | IOException e) {
            throw Failures.isSqlite(e, SQLiteErrorCode.SQLITE_BUSY)
                    ? failures.of(e)
                    : failures.problem(
                            ProblemCode.NOT_WRITABLE,
                            Wording.of("model.output.systemSays", String.valueOf(e.getMessage())));
        }
    }

    /** Gives the right to write free; the second time it does nothing, for then another may have it. */
    @Override
    public void close() {
        try {
            if (connection.isClosed()) {
                return;
            }
            boolean deleted = deleteQuietly();
            connection.close();
            if (!deleted) {
                // Some systems do not delete a file that is open; nor do they now when the next writer has opened it.
                deleteQuietly();
            }
        } catch (SQLException e) {
            LOGGER.log(Level.WARNING, "cannot close " + lockFile, e);
        }
    }

    /** Beside the archive itself, by whatever link it was reached. */
    private static Path lockFile(Path archive) throws IOException {
        Path real = Files.exists(archive)
                ? archive.toRealPath()
                : archive.toAbsolutePath().getParent().toRealPath().resolve(archive.getFileName());
        return real.resolveSibling(real.getFileName() + "-lock");
    }

    private boolean deleteQuietly() {
        try {
            return Files.deleteIfExists(lockFile);
        } catch (IOException expected) {
            // The lock is what counts; an empty file that stays harms nobody.
            return false;
        }
    }

    /** What makes this file this file; the file is made when there is none. */
    private static Object identity(Path lockFile) throws IOException {
        try {
            Files.createFile(lockFile);
        } catch (FileAlreadyExistsException expected) {
            // Another writer's, or left by a program that died.
        }
        return Objects.requireNonNullElse(
                Files.readAttributes(lockFile, BasicFileAttributes.class).fileKey(), lockFile);
    }
}
