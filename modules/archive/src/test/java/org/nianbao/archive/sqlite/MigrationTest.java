package org.nianbao.archive.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.archive.Archive;
import org.nianbao.archive.IncomingReport;
import org.nianbao.archive.RandomReports;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.ResultVersions;
import org.nianbao.archive.SourceFile;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.report.ReportSource;

/** Archives of this version under a program of the next one, whose fourth step is made up here. */
class MigrationTest {
    private static final SqlMigration FIRST = new SqlMigration(1, "first tables", "schema-1.sql");
    private static final SqlMigration SECOND =
            new SqlMigration(2, "deadlines, and reports assigned by hand", "schema-2.sql");
    private static final SqlMigration THIRD =
            new SqlMigration(3, "where files from the web were fetched", "schema-3.sql");
    private static final Schema NEXT =
            new Schema(List.of(FIRST, SECOND, THIRD, new SqlMigration(4, "later", "later.sql")));
    private static final Schema BROKEN =
            new Schema(List.of(FIRST, SECOND, THIRD, new SqlMigration(4, "broken", "broken.sql")));

    @TempDir
    Path folder;

    private Path file;
    private List<ReportHeader> headers;

    @BeforeEach
    void archiveOfThisVersion() {
        file = folder.resolve("东川县.nianbao");
        byte[] bytes = {1, 2, 3};
        SourceFile source = new SourceFile(new ReportSource("a.txt", SourceFile.sha256(bytes), "txt"), bytes);
        try (WritableArchive archive = Archives.create(file)) {
            archive.save(IncomingReport.of(
                    new RandomReports(1).report("清泉乡", "东川县", 2024, source.source()),
                    source,
                    List.of(),
                    new ResultVersions("1", "1"),
                    Instant.EPOCH));
            headers = archive.headers();
        }
    }

    private Archive open(Path path, Schema schema, boolean forWriting) {
        ArchiveFile archiveFile = new ArchiveFile(path, schema);
        return forWriting ? archiveFile.openForWriting() : archiveFile.open();
    }

    private Set<String> folderContent() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anOlderArchiveIsBroughtUpToDateAfterItWasCopied(boolean forWriting) throws IOException {
        try (Archive archive = open(file, NEXT, forWriting)) {
            assertEquals(4, archive.info().schemaVersion());
            assertEquals(headers, archive.headers());
        }
        assertEquals(Set.of("东川县.nianbao", "东川县.version-3.nianbao"), folderContent());
        try (Archive copy = Archives.open(folder.resolve("东川县.version-3.nianbao"))) {
            assertEquals(3, copy.info().schemaVersion());
            assertEquals(headers, copy.headers());
        }
    }

    @Test
    void anArchiveIsBroughtUpToDateOnce() throws IOException {
        open(file, NEXT, true).close();
        open(file, NEXT, true).close();
        assertEquals(Set.of("东川县.nianbao", "东川县.version-3.nianbao"), folderContent());
    }

    @Test
    void aCopyTakesNoOtherFilesPlace() throws IOException {
        Path other = folder.resolve("东川县.version-3.nianbao");
        Files.writeString(other, "kept");
        open(file, NEXT, true).close();
        assertEquals("kept", Files.readString(other));
        assertEquals(Set.of("东川县.nianbao", "东川县.version-3.nianbao", "东川县.version-3-2.nianbao"), folderContent());
    }

    @Test
    void anArchiveOfTheNextVersionIsRefusedByThisOne() throws IOException {
        open(file, NEXT, true).close();
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(
                Problem.of(ProblemCode.ARCHIVE_NEWER, file.toString(), "4"),
                assertThrows(
                                ProblemException.class,
                                () -> Archives.openForWriting(file).close())
                        .problem());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aStepThatFailsLeavesTheArchiveAsItWas() {
        assertThrows(RuntimeException.class, () -> open(file, BROKEN, true).close());
        try (Archive archive = Archives.openForWriting(file)) {
            assertEquals(3, archive.info().schemaVersion());
            assertEquals(headers, archive.headers());
        }
        try (Archive archive = open(file, NEXT, true)) {
            assertEquals(4, archive.info().schemaVersion());
        }
    }

    @Test
    void aNewArchiveTakesAllSteps() throws IOException {
        Path other = folder.resolve("新.nianbao");
        try (Archive archive = new ArchiveFile(other, NEXT).create()) {
            assertEquals(4, archive.info().schemaVersion());
        }
        assertEquals(Set.of("东川县.nianbao", "新.nianbao"), folderContent());
    }

    @Test
    void anArchiveOfTheFirstVersionHasNoDeadlinesAndNothingFromTheWeb() throws IOException {
        Path old = folder.resolve("旧.nianbao");
        new ArchiveFile(old, new Schema(List.of(FIRST))).create().close();
        try (WritableArchive archive = Archives.openForWriting(old)) {
            assertEquals(3, archive.info().schemaVersion());
            assertEquals(Map.of(), archive.deadlines());
            assertEquals(Optional.empty(), archive.webOrigin("0".repeat(64)));
        }
        assertEquals(Set.of("东川县.nianbao", "旧.nianbao", "旧.version-1.nianbao"), folderContent());
    }
}
