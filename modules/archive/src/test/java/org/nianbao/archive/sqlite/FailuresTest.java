package org.nianbao.archive.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Wording;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FailuresTest {
    private static Problem problem(SQLiteErrorCode code, boolean writing) {
        RuntimeException failure = new Failures("a.nianbao", writing)
                .of(new ConnectionException(new SQLiteException("what SQLite says", code)));
        return ((ProblemException) failure).problem();
    }

    private static Problem systemSays(ProblemCode code) {
        return Problem.of(code, "a.nianbao", Wording.of("model.output.systemSays", "what SQLite says"));
    }

    @Test
    void aFullDiskIsNamed() {
        assertEquals(
                Problem.of(ProblemCode.NOT_WRITABLE, "a.nianbao", Wording.of("archive.diskFull")),
                problem(SQLiteErrorCode.SQLITE_FULL, true));
    }

    @Test
    void aBrokenDiskIsAMatterOfReadingOrWriting() {
        assertEquals(systemSays(ProblemCode.NOT_WRITABLE), problem(SQLiteErrorCode.SQLITE_IOERR_WRITE, true));
        assertEquals(systemSays(ProblemCode.UNREADABLE_FILE), problem(SQLiteErrorCode.SQLITE_IOERR_READ, false));
    }

    @Test
    void damageAndAnotherWriterAreNamed() {
        assertEquals(
                Problem.of(ProblemCode.ARCHIVE_DAMAGED, "a.nianbao"),
                problem(SQLiteErrorCode.SQLITE_CORRUPT_INDEX, false));
        assertEquals(
                Problem.of(ProblemCode.ARCHIVE_BUSY, "a.nianbao"), problem(SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT, true));
    }

    @Test
    void aBugStaysABug() {
        RuntimeException bug =
                new ConnectionException(new SQLiteException("unique", SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE));
        assertSame(bug, new Failures("a.nianbao", true).of(bug));
    }
}
