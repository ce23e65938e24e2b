package org.nianbao.archive.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.nianbao.archive.Archive;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.file.WholeFile;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.sqlite.SQLiteErrorCode;

/** The place of an archive: finds out what is there, makes it, brings it up to date, and opens it. */
final class ArchiveFile {
    /** Up to this size the whole file is checked on opening; that takes less than a second. */
    private static final long QUICKLY_CHECKED_BYTES = 64L << 20;

    private final Path file;
    private final Schema schema;
    private final Failures reading;
    private final Failures writing;

    /** An archive of a schema of its own, for tests of later schemas. */
    ArchiveFile(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
        this.reading = new Failures(file.toString(), false);
        this.writing = new Failures(file.toString(), true);
    }

    /** The place, whether or not there is a file. */
    static ArchiveFile at(Path file) {
        return new ArchiveFile(file, Schema.current());
    }

    /** {@link Archives#open}. */
    Archive open() {
        if (requireArchive() < schema.version()) {
            openForWriting().close();
        }
        try {
            return new SqliteArchive(file, schema.version(), new Session(sound(Connections.toRead(file)), reading));
        } catch (SQLException e) {
            throw reading.of(e);
        }
    }

    /** {@link Archives#openForWriting}. */
    WritableArchive openForWriting() {
        requireArchive();
        return locked(() -> {});
    }

    /** {@link Archives#create}. */
    WritableArchive create() {
        return locked(() -> {
            requireNothing();
            make();
        });
    }

    /** {@link Archives#openOrCreate}. */
    WritableArchive openOrCreate() {
        if (Files.exists(file)) {
            return openForWriting();
        }
        return locked(() -> {
            if (!Files.exists(file)) {
                make();
            }
        });
    }

    private WritableArchive locked(Runnable preparation) {
        WholeFile.requireWritable(file);
        WriterLock lock = WriterLock.take(file, writing);
        try {
            preparation.run();
            bringUpToDate();
            return new SqliteWritableArchive(
                    file, schema.version(), new Session(sound(Connections.toWrite(file)), writing), lock);
        } catch (SQLException e) {
            lock.close();
            throw writing.of(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void requireNothing() {
        if (Files.exists(file)) {
            throw writing.problem(ProblemCode.NOT_WRITABLE, Wording.of("archive.fileExists"));
        }
    }

    /**
     * Looks what is there without touching it.
     *
     * @return the version of its schema, not newer than this program's
     */
    private int requireArchive() {
        if (!Files.exists(file)) {
            throw reading.problem(ProblemCode.ARCHIVE_NOT_FOUND);
        }
        if (!Files.isRegularFile(file)) {
            throw reading.problem(ProblemCode.ARCHIVE_DAMAGED);
        }
        if (!Files.isReadable(file)) {
            throw reading.problem(ProblemCode.UNREADABLE_FILE, Wording.of("archive.noPermissionToRead"));
        }
        try (Connection connection = Connections.toInspect(file)) {
            return requireKnownVersion(connection);
        } catch (SQLException e) {
            if (!Failures.isSqlite(e, SQLiteErrorCode.SQLITE_READONLY)) {
                throw reading.of(e);
            }
        }
        // A program died in the middle of writing, and what it left has to be rolled back before anything can be seen.
        try (Connection connection = Connections.toRead(file)) {
            return requireKnownVersion(connection);
        } catch (SQLException e) {
            throw reading.of(e);
        }
    }

    private int requireKnownVersion(Connection connection) throws SQLException {
        if (number(connection, "pragma application_id") != Schema.APPLICATION_ID) {
            throw reading.problem(ProblemCode.ARCHIVE_DAMAGED);
        }
        int version = number(connection, "pragma user_version");
        if (version > schema.version()) {
            throw reading.problem(ProblemCode.ARCHIVE_NEWER, Integer.toString(version));
        }
        return version;
    }

    /** The connection, after looking whether the file is whole. */
    private Connection sound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (Files.size(file) <= QUICKLY_CHECKED_BYTES) {
                try (ResultSet result = statement.executeQuery("pragma quick_check(1)")) {
                    if (!result.next() || !result.getString(1).equals("ok")) {
                        throw reading.problem(ProblemCode.ARCHIVE_DAMAGED);
                    }
                }
            }
            return connection;
        } catch (IOException e) {
            connection.close();
            throw new SQLException(e);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Makes an empty archive aside and puts it in its place whole. */
    private void make() {
        Path part = file.resolveSibling(file.getFileName() + "-new");
        try {
            discard(part);
            schema.migrate(part);
            // What is left of an archive that was here before would be rolled back into the new one.
            Files.deleteIfExists(journal(file));
            Files.move(part, file);
        } catch (FlywayException | IOException e) {
            throw unwritable(e);
        }
    }

    private void bringUpToDate() {
        int version = requireArchive();
        if (version == schema.version()) {
            return;
        }
        try {
            copyBeside(version);
            schema.migrate(file);
        } catch (FlywayException | IOException | SQLException e) {
            throw unwritable(e);
        }
    }

    private void copyBeside(int version) throws IOException, SQLException {
        Path copy = freeName(version);
        Path part = file.resolveSibling(copy.getFileName() + "-new");
        discard(part);
        try (Connection connection = Connections.toRead(file);
                PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, part.toAbsolutePath().toString());
            statement.execute();
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, copy);
    }

    private static void discard(Path database) throws IOException {
        Files.deleteIfExists(database);
        Files.deleteIfExists(journal(database));
    }

    /** Where SQLite keeps what a transaction that is not finished has to put back. */
    private static Path journal(Path database) {
        return database.resolveSibling(database.getFileName() + "-journal");
    }

    /**
     * {@code office.nianbao} of version 1 is copied to {@code office.version-1.nianbao}, or to {@code -1-2} and so on.
     */
    private Path freeName(int version) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path copy = file.resolveSibling(stem + ".version-" + version + ending);
        for (int number = 2; Files.exists(copy); number++) {
            copy = file.resolveSibling(stem + ".version-" + version + "-" + number + ending);
        }
        return copy;
    }

    private RuntimeException unwritable(Exception e) {
        return e instanceof IOException
                ? writing.problem(
                        ProblemCode.NOT_WRITABLE, Wording.of("model.output.systemSays", String.valueOf(e.getMessage())))
                : writing.of(e);
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
