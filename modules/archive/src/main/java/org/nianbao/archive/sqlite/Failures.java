package org.nianbao.archive.sqlite;

import java.sql.SQLException;
import java.util.Optional;
import org.nianbao.archive.internal.UnreadableDocumentException;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Wording;
import org.sqlite.SQLiteErrorCode;

/** Tells the user what a failure of the file means; what cannot be the file's fault stays the bug it is. */
final class Failures {
    private static final int PRIMARY_CODE = 0xff;

    private final String subject;
    private final boolean writing;

    /**
     * Failures with one archive.
     *
     * @param subject the archive as the user named it
     * @param writing whether it was opened for writing
     */
    Failures(String subject, boolean writing) {
        this.subject = subject;
        this.writing = writing;
    }

    ProblemException problem(ProblemCode code, Object... details) {
        return new ProblemException(Problem.of(code, subject, details));
    }

    /** The failure to throw in place of the one that was caught. */
    RuntimeException of(Exception caught) {
        return cause(caught, UnreadableDocumentException.class)
                .map(this::problemOf)
                .or(() -> cause(caught, SQLException.class).flatMap(this::problemOf))
                .<RuntimeException>map(problem -> new ProblemException(problem, caught))
                .orElseGet(() -> caught instanceof RuntimeException bug ? bug : new IllegalStateException(caught));
    }

    /** Whether SQLite said so, with this code or one that refines it. */
    static boolean isSqlite(Throwable caught, SQLiteErrorCode code) {
        return cause(caught, SQLException.class)
                .filter(sql -> primary(sql) == code.code)
                .isPresent();
    }

    private Problem problemOf(UnreadableDocumentException unreadable) {
        return unreadable
                .unknown()
                .map(word -> Problem.of(ProblemCode.ARCHIVE_NEWER, subject, word))
                .orElse(Problem.of(ProblemCode.ARCHIVE_DAMAGED, subject));
    }

    private Optional<Problem> problemOf(SQLException sql) {
        int code = primary(sql);
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return Optional.of(Problem.of(ProblemCode.ARCHIVE_DAMAGED, subject));
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Optional.of(Problem.of(ProblemCode.ARCHIVE_BUSY, subject));
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return Optional.of(Problem.of(ProblemCode.NOT_WRITABLE, subject, Wording.of("archive.diskFull")));
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return Optional.of(Problem.of(
                    writing ? ProblemCode.NOT_WRITABLE : ProblemCode.UNREADABLE_FILE,
                    subject,
                    Wording.of("model.output.systemSays", sql.getMessage())));
        }
        return Optional.empty();
    }

    private static int primary(SQLException sql) {
        return sql.getErrorCode() & PRIMARY_CODE;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable caught, Class<T> kind) {
        for (Throwable cause = caught; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
