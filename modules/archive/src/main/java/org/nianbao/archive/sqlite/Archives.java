package org.nianbao.archive.sqlite;

import java.nio.file.Path;
import org.nianbao.archive.Archive;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;

/**
 * Opens archives: files named {@code *.nianbao}.
 *
 * <p>What is wrong comes as a {@link ProblemException} with one of these codes, and leaves the file as it was:
 * {@link ProblemCode#ARCHIVE_NOT_FOUND}, {@link ProblemCode#ARCHIVE_DAMAGED} (also for a file of another kind),
 * {@link ProblemCode#ARCHIVE_NEWER}, {@link ProblemCode#UNREADABLE_FILE}; and for writing
 * {@link ProblemCode#ARCHIVE_BUSY}, {@link ProblemCode#NOT_WRITABLE}, {@link ProblemCode#MISSING_OUTPUT_FOLDER}.
 *
 * <p>An archive of an older version is brought up to date by any of these, after a copy of it was put beside it:
 * {@code office.nianbao} of version 1 as {@code office.version-1.nianbao}.
 */
public final class Archives {
    private Archives() {}

    /** Opens an existing archive for reading; works on a read-only file and beside a program that writes. */
    public static Archive open(Path file) {
        return ArchiveFile.at(file).open();
    }

    /** Opens an existing archive for writing. */
    public static WritableArchive openForWriting(Path file) {
        return ArchiveFile.at(file).openForWriting();
    }

    /** Makes a new archive; a file that is already there is refused and stays as it is. */
    public static WritableArchive create(Path file) {
        return ArchiveFile.at(file).create();
    }

    /** Opens an archive for writing, and makes it when there is no such file. */
    public static WritableArchive openOrCreate(Path file) {
        return ArchiveFile.at(file).openOrCreate();
    }
}
