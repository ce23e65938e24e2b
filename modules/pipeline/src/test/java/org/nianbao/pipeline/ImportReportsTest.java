package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.UnitName;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.pipeline.ImportReports.FileResult;
import org.nianbao.reading.Passwords;
import org.nianbao.samples.ExampleCounty;

class ImportReportsTest {
    private static final String TOWN = "枕石镇";

    @TempDir
    static Path county;

    @TempDir
    Path folder;

    private WritableArchive archive;

    @BeforeAll
    static void copyTheCounty() throws IOException {
        ExampleCounty.copyTo(county);
    }

    @BeforeEach
    void makeAnArchive() {
        archive = Archives.create(folder.resolve("甲.nianbao"));
    }

    @AfterEach
    void closeTheArchive() {
        archive.close();
    }

    @Test
    void aReportIsStoredUnderItsUnitAndYear() throws IOException {
        ImportReports.Result result = importing(copy(2020, "甲/报告.txt"));
        FileResult.Saved saved =
                assertInstanceOf(FileResult.Saved.class, result.files().get(0));
        assertInstanceOf(SaveOutcome.NewReport.class, saved.outcome());
        ReportHeader header = archive.headers().get(0);
        assertEquals(TOWN + " 2020", header.unit().name() + " " + header.year());
        assertEquals(Instant.EPOCH, header.importedAt());
    }

    @Test
    void aFolderIsReadToAnyDepthInTheOrderOfNames() throws IOException {
        copy(2020, "乙/2020.txt");
        copy(2019, "乙/更深/2019.txt");
        write("乙/.隐藏.txt", "不读");
        write("乙/~$锁.docx", "不读");
        ImportReports.Result result = importing(folder.resolve("乙"));
        assertEquals(
                List.of("2020.txt", "更深/2019.txt"),
                result.files().stream().map(FileResult::file).toList());
    }

    @Test
    void twoFilesWithTheSameNumbersAreCopiesOfOneReport() throws IOException {
        Path text = copy(2020, "乙/a.txt");
        write("乙/b.txt", Files.readString(text) + "\n责任编辑：办公室\n");
        ImportReports.Result result = importing(folder.resolve("乙"));
        assertEquals(1, result.files(FileResult.Saved.class).size());
        assertEquals(List.of(new FileResult.Copy("b.txt", "a.txt")), result.files(FileResult.Copy.class));
        assertEquals(1, archive.headers().size());
    }

    @Test
    void twoFilesWithDifferentNumbersAreBothRefused() throws IOException {
        Path text = copy(2020, "乙/a.txt");
        write("乙/b.txt", changed(text));
        ImportReports.Result result = importing(folder.resolve("乙"));
        assertEquals(
                List.of(
                        Problem.of(ProblemCode.CONFLICTING_COPIES, "a.txt", "b.txt"),
                        Problem.of(ProblemCode.CONFLICTING_COPIES, "b.txt", "a.txt")),
                result.failures());
        assertEquals(0, archive.headers().size());
    }

    @Test
    void aLaterImportOfOtherBytesIsANewVersion() throws IOException {
        Path text = copy(2020, "乙/a.txt");
        importing(text);
        Path corrected = write("丙/a.txt", changed(text));
        FileResult.Saved saved = assertInstanceOf(
                FileResult.Saved.class, importing(corrected).files().get(0));
        SaveOutcome.NewVersion version = assertInstanceOf(SaveOutcome.NewVersion.class, saved.outcome());
        assertEquals(2, version.number());
        assertEquals(1, archive.headers().size());
    }

    @Test
    void theSameBytesAgainChangeNothingEvenWhenAnotherVersionCameSince() throws IOException {
        Path text = copy(2020, "乙/a.txt");
        importing(text);
        Path corrected = write("丙/a.txt", changed(text));
        importing(corrected);
        long current = archive.headers().get(0).versionId();
        FileResult.Saved saved =
                assertInstanceOf(FileResult.Saved.class, importing(text).files().get(0));
        assertInstanceOf(SaveOutcome.Unchanged.class, saved.outcome());
        assertEquals(current, archive.headers().get(0).versionId());
    }

    @Test
    void twoVersionsThatTheArchiveHasAreNoRivals() throws IOException {
        Path text = copy(2020, "乙/a.txt");
        importing(text);
        importing(write("乙/b.txt", changed(text)));
        ImportReports.Result again = importing(folder.resolve("乙"));
        assertEquals(List.of(), again.failures());
        assertEquals(
                List.of("Unchanged", "Unchanged"),
                again.files(FileResult.Saved.class).stream()
                        .map(saved -> saved.outcome().getClass().getSimpleName())
                        .toList());
    }

    @Test
    void theArchiveItselfIsNoSource() throws IOException {
        copy(2020, "a.txt");
        ImportReports.Result result = importing(folder);
        assertEquals(
                List.of("a.txt"), result.files().stream().map(FileResult::file).toList());
        assertEquals(1, archive.headers().size());
    }

    @Test
    void aReportThatNamesNoUnitWaits() throws IOException {
        FileResult.Saved saved = assertInstanceOf(
                FileResult.Saved.class, importing(nameless(2020)).files().get(0));
        SaveOutcome.Waiting waiting = assertInstanceOf(SaveOutcome.Waiting.class, saved.outcome());
        assertEquals(ProblemCode.UNIT_NOT_SETTLED, waiting.problem().code());
        assertEquals(1, archive.inbox().size());
        assertEquals(0, archive.headers().size());
    }

    @Test
    void aWaitingReportThatIsAssignedByHandBecomesThatUnitsReport() throws IOException {
        importing(nameless(2020));
        SaveOutcome outcome = assign(0, TOWN, 2020);
        assertEquals(List.of(), archive.inbox());
        ReportHeader header = archive.headers().get(0);
        assertEquals(new SaveOutcome.NewReport(header.reportId(), header.versionId()), outcome);
        assertEquals(List.of(TOWN, 2020, true), List.of(header.unit().name(), header.year(), header.assigned()));
    }

    @Test
    void aReportThatIsAssignedToAUnitAndYearThatHasOneIsANewVersion() throws IOException {
        importing(copy(2020, "乙/a.txt"));
        importing(nameless(2019));
        SaveOutcome.NewVersion version = assertInstanceOf(SaveOutcome.NewVersion.class, assign(0, TOWN, 2020));
        assertEquals(2, version.number());
        assertEquals(1, archive.headers().size());
    }

    @Test
    void anAssignmentByHandSurvivesAReread() throws IOException {
        importing(nameless(2020));
        assign(0, "石屏乡", 2018);
        Map<Long, ?> before = state();
        assertEquals(
                new RereadArchive.Result(1, 0, List.of(), false),
                new RereadArchive().run(archive, Passwords.none(), Progress.silent()));
        assertEquals(before, state());
    }

    @Test
    void whatTheTextSaysItselfIsNotMarkedAsByHand() throws IOException {
        importing(nameless(2020));
        assign(0, TOWN, 2020);
        Report report = archive.load(archive.headers().get(0).reportId()).report();
        assertEquals(
                List.of(true, false),
                List.of(report.unit().byHand(), report.year().byHand()));
    }

    @Test
    void aReportThatIsDatedAfterTheDeadlineIsAFindingOnceADeadlineIsSet() throws IOException {
        importing(copy(2020, "a.txt"));
        ReportHeader header = archive.headers().get(0);
        LocalDate dated = header.published().orElseThrow();
        assertEquals(0, late());
        assertTrue(ChangeDeadline.run(archive, 2020, Optional.of(dated.minusDays(1)), Progress.silent()));
        assertEquals(1, late());
        assertEquals(Map.of(2020, dated.minusDays(1)), archive.deadlines());
        assertTrue(ChangeDeadline.run(archive, 2020, Optional.of(dated), Progress.silent()));
        assertEquals(0, late());
        assertTrue(ChangeDeadline.run(archive, 2020, Optional.empty(), Progress.silent()));
        assertEquals(Map.of(), archive.deadlines());
    }

    @Test
    void aReportImportedAfterTheDeadlineWasSetIsCheckedByIt() throws IOException {
        ChangeDeadline.run(archive, 2020, Optional.of(LocalDate.of(2020, 12, 31)), Progress.silent());
        importing(copy(2020, "a.txt"));
        assertEquals(1, late());
    }

    private long late() {
        return archive.headers().stream()
                .flatMap(header -> archive.load(header.reportId()).findings().stream())
                .filter(finding -> finding.rule() == Rule.D_DEADLINE)
                .count();
    }

    private SaveOutcome assign(int waiting, String unit, int year) {
        return AssignReport.run(
                archive,
                archive.inbox().get(waiting).id(),
                new IdentityByHand(new UnitName(unit, Optional.empty()), year));
    }

    /** A report that says only 我镇. */
    private Path nameless(int year) throws IOException {
        return write(
                "丙/报告.txt",
                Files.readString(original(TOWN, year))
                        .replace("霁川县", "")
                        .replace(TOWN + "人民政府", "我镇")
                        .replace(TOWN, "我镇"));
    }

    /** 松涧乡 carries 1 out of 2022 and 2 into 2023. */
    @Test
    void theNextYearIsCheckedAgainWhenAYearIsImportedLater() throws IOException {
        importing(original("松涧乡", 2023));
        assertEquals(List.of(), carryOverFindings());
        importing(original("松涧乡", 2022));
        assertEquals(List.of(2023), carryOverFindings());
    }

    @Test
    void aCancelledImportKeepsWholeReportsOnly() throws IOException {
        List<String> seen = new ArrayList<>();
        Progress cancelling = new Progress() {
            @Override
            public void advanced(int done, int total, String name) {
                if (done > total / 2) {
                    seen.add(name);
                }
            }

            @Override
            public boolean cancelled() {
                return seen.size() >= 3;
            }
        };
        ImportReports.Result result =
                new ImportReports(Clock.systemUTC()).run(archive, List.of(county.resolve("2019年")), cancelling);
        assertTrue(result.cancelled());
        assertEquals(3, archive.headers().size());
        for (ReportHeader header : archive.headers()) {
            assertEquals(198, archive.load(header.reportId()).report().values().size());
        }
    }

    @Test
    void aRereadGivesTheSameResults() throws IOException {
        importing(county.resolve("2022年"));
        importing(county.resolve("2023年"));
        Map<Long, ?> before = state();
        RereadArchive.Result result = new RereadArchive().run(archive, Passwords.none(), Progress.silent());
        assertEquals(new RereadArchive.Result(24, 0, List.of(), false), result);
        assertEquals(before, state());
    }

    private Map<Long, ?> state() {
        return archive.headers().stream()
                .map(header -> archive.load(header.reportId()))
                .collect(Collectors.toMap(
                        stored -> stored.header().reportId(), stored -> List.of(stored.report(), stored.findings())));
    }

    private List<Integer> carryOverFindings() {
        return archive.headers().stream()
                .filter(header -> archive.load(header.reportId()).findings().stream()
                        .anyMatch(finding -> finding.rule() == Rule.Y_CARRY))
                .map(ReportHeader::year)
                .toList();
    }

    private ImportReports.Result importing(Path path) {
        return new ImportReports(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .run(archive, List.of(path), Progress.silent());
    }

    private static Path original(String unit, int year) {
        return county.resolve(ExampleCounty.files().stream()
                .filter(file -> file.contains(unit) && file.startsWith(year + "年/"))
                .findFirst()
                .orElseThrow());
    }

    private Path copy(int year, String name) throws IOException {
        return write(name, Files.readString(original(TOWN, year)));
    }

    /** Another number of penalties, which no sum depends on. */
    private static String changed(Path text) throws IOException {
        String changed = Files.readString(text).replaceFirst("(行政处罚\t\\d*\t[-+]?\\d*\t)(\\d+)", "$19$2");
        assertTrue(!changed.equals(Files.readString(text)), "nothing was changed");
        return changed;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
