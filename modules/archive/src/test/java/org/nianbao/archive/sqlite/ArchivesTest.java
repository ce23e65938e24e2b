package org.nianbao.archive.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.archive.Archive;
import org.nianbao.archive.IncomingReport;
import org.nianbao.archive.RandomReports;
import org.nianbao.archive.ResultVersions;
import org.nianbao.archive.SourceFile;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.text.Wording;

class ArchivesTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(temporary.resolve("东川县 2024 (年报)'s #1%20"));
        file = folder.resolve("东川县.nianbao");
    }

    private static void store(Path file, int reports) {
        try (WritableArchive archive = Archives.openOrCreate(file)) {
            for (int n = 0; n < reports; n++) {
                save(archive, n);
            }
        }
    }

    private static void save(WritableArchive archive, int number) {
        RandomReports random = new RandomReports(number);
        byte[] bytes = random.bytes();
        SourceFile source = new SourceFile(new ReportSource(number + ".txt", SourceFile.sha256(bytes), "txt"), bytes);
        archive.save(IncomingReport.of(
                random.report("清泉乡", "东川县", 1900 + number, source.source()),
                source,
                random.findings(),
                new ResultVersions("1", "1"),
                Instant.EPOCH));
    }

    private static Problem problem(Opening opening, Path file) {
        return assertThrows(ProblemException.class, () -> opening.at(file).close())
                .problem();
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String sqlText(Path file, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.getString(1);
        }
    }

    private Set<String> folderContent() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The file is refused with this problem in every way of opening it, and neither it nor its folder change. */
    private void assertRefused(ProblemCode code, Object... details) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Set<String> content = folderContent();
        for (Opening opening : List.of(Opening.OPEN, Opening.OPEN_FOR_WRITING, Opening.OPEN_OR_CREATE)) {
            assertEquals(Problem.of(code, file.toString(), details), problem(opening, file), opening.name());
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(content, folderContent());
    }

    @Test
    void anArchiveIsOneFile() throws IOException {
        store(file, 3);
        assertEquals(Set.of("东川县.nianbao"), folderContent());
    }

    @Test
    void anArchiveIsKnownByItsMarkAndVersion() throws SQLException {
        store(file, 0);
        assertEquals("1315529070", sqlText(file, "pragma application_id"));
        assertEquals("3", sqlText(file, "pragma user_version"));
        assertEquals("delete", sqlText(file, "pragma journal_mode"));
    }

    @Test
    void thePathMayHaveAQuestionMark() throws IOException {
        assumeTrue(folder.getFileSystem().getSeparator().equals("/"), "this system has no such names");
        Path strange = folder.resolve("几份？几份? 100%.nianbao");
        store(strange, 1);
        try (Archive archive = Archives.open(strange)) {
            assertEquals(1, archive.headers().size());
        }
        assertEquals(Set.of("几份？几份? 100%.nianbao"), folderContent());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"OPEN", "OPEN_FOR_WRITING"})
    void aFileThatIsNotThereIsNotFound(Opening opening) throws IOException {
        assertEquals(Problem.of(ProblemCode.ARCHIVE_NOT_FOUND, file.toString()), problem(opening, file));
        assertEquals(Set.of(), folderContent());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"CREATE", "OPEN_OR_CREATE"})
    void anArchiveIsNotMadeInAMissingFolder(Opening opening) throws IOException {
        Path missing = folder.resolve("没有");
        assertEquals(
                Problem.of(
                        ProblemCode.MISSING_OUTPUT_FOLDER,
                        missing.resolve("a.nianbao").toString(),
                        missing.toString()),
                problem(opening, missing.resolve("a.nianbao")));
        assertEquals(Set.of(), folderContent());
    }

    @Test
    void anArchiveIsNotMadeWhereAFileIs() throws IOException {
        store(file, 1);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(
                Problem.of(ProblemCode.NOT_WRITABLE, file.toString(), Wording.of("archive.fileExists")),
                problem(Opening.CREATE, file));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aFolderIsNoArchive() {
        assertEquals(ProblemCode.ARCHIVE_DAMAGED, problem(Opening.OPEN, folder).code());
        assertEquals(ProblemCode.NOT_WRITABLE, problem(Opening.CREATE, folder).code());
    }

    @Test
    void aTextFileIsNoArchive() throws IOException {
        Files.writeString(file, "清泉乡 2024 年政府信息公开工作年度报告\n".repeat(100));
        assertRefused(ProblemCode.ARCHIVE_DAMAGED);
    }

    @Test
    void anEmptyFileIsNoArchive() throws IOException {
        Files.createFile(file);
        assertRefused(ProblemCode.ARCHIVE_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 4096, 100_000})
    void randomBytesAreNoArchive(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Files.write(file, bytes);
        assertRefused(ProblemCode.ARCHIVE_DAMAGED);
    }

    @Test
    void anotherSqliteFileIsNoArchive() throws IOException, SQLException {
        sql(file, "create table report (id integer)", "pragma user_version = 1");
        assertRefused(ProblemCode.ARCHIVE_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.5, 0.9, 0.99})
    void anArchiveThatWasCutOffIsDamaged(double rest) throws IOException {
        store(file, 10);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * rest)));
        assertRefused(ProblemCode.ARCHIVE_DAMAGED);
    }

    @Test
    void anArchiveWithAPageOverwrittenIsDamaged() throws IOException {
        store(file, 10);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, 3 * 4096, (byte) 0x5a);
        Files.write(file, bytes);
        assertRefused(ProblemCode.ARCHIVE_DAMAGED);
    }

    @Test
    void aDocumentThatWasDamagedIsFoundWhenItIsAskedFor() throws SQLException {
        store(file, 1);
        sql(file, "update version set document = zeroblob(length(document))");
        try (Archive archive = Archives.open(file)) {
            long reportId = archive.headers().get(0).reportId();
            assertEquals(
                    Problem.of(ProblemCode.ARCHIVE_DAMAGED, file.toString()),
                    assertThrows(ProblemException.class, () -> archive.load(reportId))
                            .problem());
        }
    }

    @Test
    void aFindingThatOnlyANewerProgramKnowsIsSaidToBeNewer() throws SQLException {
        store(file, 1);
        sql(file, "insert or replace into finding select id, 1, 'Z-NEW', 'ERROR', '{\"rule\":\"Z-NEW\"}' from version");
        try (Archive archive = Archives.open(file)) {
            long reportId = archive.headers().get(0).reportId();
            assertEquals(
                    Problem.of(ProblemCode.ARCHIVE_NEWER, file.toString(), "Z-NEW"),
                    assertThrows(ProblemException.class, () -> archive.load(reportId))
                            .problem());
        }
    }

    @Test
    void anArchiveOfANewerSchemaIsRefused() throws IOException, SQLException {
        store(file, 3);
        sql(file, "create table of_the_future (id integer)", "pragma user_version = 99");
        assertRefused(ProblemCode.ARCHIVE_NEWER, "99");
    }

    @Test
    void eachProblemHasATextWithTheFileInBothLanguages() throws IOException {
        Files.createFile(file);
        Problem problem = problem(Opening.CREATE, file);
        assertEquals(file + "：无法写入（这里已经有一个同名文件）。", Phrasebook.chinese().say(problem.text()));
        assertEquals(
                file + ": cannot be written (there is already a file of this name).",
                Phrasebook.english().say(problem.text()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"OPEN_FOR_WRITING", "OPEN_OR_CREATE", "CREATE"})
    void thereIsOneWriterAtATimeInAProgram(Opening opening) {
        try (WritableArchive writer = Archives.create(file)) {
            assertEquals(Problem.of(ProblemCode.ARCHIVE_BUSY, file.toString()), problem(opening, file));
            save(writer, 1);
        }
        try (WritableArchive next = Archives.openForWriting(file)) {
            save(next, 2);
            assertEquals(2, next.headers().size());
        }
    }

    @Test
    void thereIsOneWriterAtATimeByWhateverLinkTheArchiveIsReached() throws IOException {
        assumeTrue(folder.getFileSystem().getSeparator().equals("/"), "links need a privilege here");
        store(file, 1);
        Path link = temporary.resolve("link.nianbao");
        Path folderLink = temporary.resolve("link");
        Files.createSymbolicLink(link, file);
        Files.createSymbolicLink(folderLink, folder);
        try (WritableArchive writer = Archives.openForWriting(file)) {
            assertEquals(
                    Problem.of(ProblemCode.ARCHIVE_BUSY, link.toString()), problem(Opening.OPEN_FOR_WRITING, link));
            Path other = folderLink.resolve(file.getFileName());
            assertEquals(
                    Problem.of(ProblemCode.ARCHIVE_BUSY, other.toString()), problem(Opening.OPEN_FOR_WRITING, other));
            save(writer, 2);
        }
    }

    @Test
    void closingTwiceDoesNotTakeTheLockFromTheNextWriter() throws IOException {
        WritableArchive first = Archives.create(file);
        first.close();
        try (WritableArchive next = Archives.openForWriting(file)) {
            first.close();
            save(next, 1);
            assertEquals(
                    Problem.of(ProblemCode.ARCHIVE_BUSY, file.toString()), problem(Opening.OPEN_FOR_WRITING, file));
        }
    }

    @Test
    void thereIsOneWriterAtATimeAmongPrograms() throws IOException, InterruptedException {
        store(file, 1);
        try (ChildProgram other = ChildProgram.start(Opening.Program.class, Opening.OPEN_FOR_WRITING, file)) {
            assertEquals("1", other.line());
            assertEquals(
                    Problem.of(ProblemCode.ARCHIVE_BUSY, file.toString()), problem(Opening.OPEN_FOR_WRITING, file));
            try (Archive reader = Archives.open(file)) {
                assertEquals(1, reader.headers().size());
            }
            other.kill();
        }
        store(file, 2);
        assertEquals(Set.of("东川县.nianbao"), folderContent());
    }

    @Test
    void beingOpenForWritingAddsOneEmptyFile() throws IOException {
        try (WritableArchive archive = Archives.create(file)) {
            save(archive, 1);
            assertEquals(Set.of("东川县.nianbao", "东川县.nianbao-lock"), folderContent());
            assertEquals(0, Files.size(folder.resolve("东川县.nianbao-lock")));
        }
    }

    @Test
    void aRefusedWriterDoesNotTakeTheLockFromTheOther() throws IOException {
        try (WritableArchive writer = Archives.create(file)) {
            save(writer, 1);
            problem(Opening.OPEN_FOR_WRITING, file);
            try (ChildProgram other = ChildProgram.start(Opening.Program.class, Opening.OPEN_FOR_WRITING, file)) {
                assertEquals("ARCHIVE_BUSY", other.line());
            }
            try (ChildProgram other = ChildProgram.start(Opening.Program.class, Opening.OPEN, file)) {
                assertEquals("1", other.line());
            }
        }
    }

    /** A command that takes from the superuser what lets it write to what is read-only; empty for anybody else. */
    private static List<String> withoutPrivileges(Path readOnlyFolder) {
        if (!Files.isWritable(readOnlyFolder)) {
            return List.of();
        }
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "a superuser can write to everything");
        return List.of("/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search");
    }

    private static void permit(Path path, String permissions) throws IOException {
        assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"), "no permissions to take away");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private String saidInReadOnlyFolder(Opening opening, Path archive) throws IOException {
        permit(folder, "r-xr-xr-x");
        try (ChildProgram other =
                ChildProgram.start(withoutPrivileges(folder), Opening.Program.class, opening, archive)) {
            return other.line();
        } finally {
            permit(folder, "rwxr-xr-x");
        }
    }

    @Test
    void anArchiveInAReadOnlyFolderCanBeRead() throws IOException {
        store(file, 2);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals("2", saidInReadOnlyFolder(Opening.OPEN, file));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aReadOnlyArchiveCanBeRead() throws IOException {
        store(file, 2);
        permit(file, "r--r--r--");
        assertEquals("2", saidInReadOnlyFolder(Opening.OPEN, file));
    }

    @Test
    void anArchiveInAReadOnlyFolderCannotBeWritten() throws IOException {
        store(file, 2);
        assertEquals("NOT_WRITABLE", saidInReadOnlyFolder(Opening.OPEN_FOR_WRITING, file));
        assertEquals("NOT_WRITABLE", saidInReadOnlyFolder(Opening.OPEN_OR_CREATE, file));
    }

    @Test
    void noArchiveIsMadeInAReadOnlyFolder() throws IOException {
        assertEquals("NOT_WRITABLE", saidInReadOnlyFolder(Opening.CREATE, file));
        assertEquals("NOT_WRITABLE", saidInReadOnlyFolder(Opening.OPEN_OR_CREATE, file));
        assertEquals(Set.of(), folderContent());
    }

    @Test
    void anArchiveThatMayNotBeReadSaysSo() throws IOException {
        store(file, 1);
        permit(file, "---------");
        assertEquals("UNREADABLE_FILE", saidInReadOnlyFolder(Opening.OPEN, file));
    }
}
