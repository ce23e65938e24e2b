package org.nianbao.archive.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** The ways in which a file is opened with SQLite. */
final class Connections {
    /** As long as a reader may hold up a writer's commit, or a commit a reader. */
    private static final int PATIENCE_MILLISECONDS = 20_000;

    private Connections() {}

    /** Only looks: does not even roll back what a dying program left, and so fails where that is due. */
    static Connection toInspect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        return dataSource(file, config).getConnection();
    }

    /**
     * Reads. The file is opened for writing where the system allows it, because the next reader has to roll back what a
     * dying writer left.
     */
    static Connection toRead(Path file) throws SQLException {
        return dataSource(file, existing()).getConnection();
    }

    /** Reads and writes; every commit is on the disk before it returns. */
    static Connection toWrite(Path file) throws SQLException {
        SQLiteConfig config = existing();
        // A write-ahead log needs memory that all programs share, which a network share does not give.
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return dataSource(file, config).getConnection();
    }

    /** Makes the file when there is none, for the schema's migrations. */
    static SQLiteDataSource toMigrate(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        return dataSource(file, config);
    }

    /** An empty database that serves as a lock; does not wait, and leaves no journal beside it. */
    static Connection toLock(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.MEMORY);
        config.setBusyTimeout(0);
        return dataSource(file, config).getConnection();
    }

    private static SQLiteConfig existing() {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        return config;
    }

    private static SQLiteDataSource dataSource(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        String path = file.toAbsolutePath().toString();
        // The driver takes what follows a question mark for settings; in a URI the mark can be written otherwise.
        source.setUrl(
                "jdbc:sqlite:" + (path.contains("?") ? file.toAbsolutePath().toUri() : path));
        return source;
    }
}
