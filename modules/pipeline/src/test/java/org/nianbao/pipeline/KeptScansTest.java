package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.UnitName;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.pipeline.ImportReports.FileResult;
import org.nianbao.reading.Passwords;
import org.nianbao.samples.ExampleCounty;

/** A scan is a report that was received and has no numbers yet. */
class KeptScansTest {
    private static final String TITLED = "枕石镇人民政府2020年政府信息公开工作年度报告.png";

    @TempDir
    private Path folder;

    private WritableArchive archive;

    @BeforeEach
    void makeAnArchive() {
        archive = Archives.create(folder.resolve("甲.nianbao"));
    }

    @AfterEach
    void closeTheArchive() {
        archive.close();
    }

    @Test
    void aFileNamedByTheTitleIsStoredUnderItsUnitAndYear() throws IOException {
        Path scan = picture(TITLED);
        importing(scan);
        ReportHeader header = archive.headers().get(0);
        assertEquals(
                "枕石镇 2020 " + ReportSource.SCAN,
                header.unit().name() + " " + header.year() + " "
                        + header.source().format());
        assertArrayEquals(Files.readAllBytes(scan), archive.sourceBytes(header.versionId()));
        assertEquals(Map.of(Severity.HINT, 1), header.findings());
    }

    @Test
    void theStoredResultSaysThatTheFileNameNamedTheUnit() throws IOException {
        importing(picture(TITLED));
        Report report = archive.load(archive.headers().get(0).reportId()).report();
        assertEquals(Map.of(), report.values());
        assertEquals(new Identified.Known<>("枕石镇", TITLED, new SourcePlace.FileName()), report.unit());
        assertEquals(List.of(Problem.of(ProblemCode.SCANNED_DOCUMENT, TITLED)), report.problems());
    }

    @Test
    void aFileNameThatIsNoTitleLeavesTheScanInTheInbox() throws IOException {
        for (String name : List.of("全能王枕石镇2020.png", "扫描0001.png", "枕石镇2020年政府信息公开2021年报.png")) {
            FileResult.Saved saved = assertInstanceOf(
                    FileResult.Saved.class, importing(picture(name)).files().get(0), name);
            assertInstanceOf(SaveOutcome.Waiting.class, saved.outcome(), name);
        }
    }

    @Test
    void aWaitingScanIsAssignedByHand() throws IOException {
        importing(picture("扫描0001.png"));
        AssignReport.run(
                archive, archive.inbox().get(0).id(), new IdentityByHand(new UnitName("枕石镇", Optional.empty()), 2020));
        assertEquals(
                List.of("枕石镇 2020"),
                archive.headers().stream()
                        .map(header -> header.unit().name() + " " + header.year())
                        .toList());
    }

    @Test
    void itsNumbersAreNotEntered() throws IOException {
        importing(picture(TITLED));
        Comparison comparison = LoadComparison.from(archive, Selection.ALL);
        PackedValues values = comparison.reports(2020).get(0).values();
        assertEquals(
                List.of(Figure.NOT_ENTERED),
                PackedValues.codes().stream().map(values::figure).distinct().toList());
    }

    @Test
    void itIsNotLate() throws IOException {
        archive.setDeadline(2020, Optional.of(LocalDate.of(1990, 1, 31)), Map.of());
        importing(picture(TITLED));
        assertEquals(
                List.of(Rule.SHAPE),
                archive.findings(List.of(archive.headers().get(0).reportId())).values().stream()
                        .flatMap(List::stream)
                        .map(Finding::rule)
                        .toList());
    }

    @Test
    void itIsAmongWhatCouldNotBeRead() throws IOException {
        ImportReports.Result result = importing(picture(TITLED));
        assertEquals(List.of(), result.failures());
        assertEquals(
                List.of(TITLED),
                result.scans().stream().map(FileResult.Saved::file).toList());
        assertEquals(
                List.of(Problem.of(ProblemCode.SCANNED_DOCUMENT, TITLED)),
                new ReadReports()
                        .read(List.of(folder.resolve(TITLED)), Passwords.none(), Progress.silent())
                        .failures());
    }

    @Test
    void aScanBesideTheWordFileIsItsCopy() throws IOException {
        Path both = Files.createDirectories(folder.resolve("两份"));
        picture("两份/" + TITLED);
        Files.copy(text(), both.resolve("报告.txt"));
        assertEquals(
                List.of(TITLED),
                importing(both).files(FileResult.Copy.class).stream()
                        .map(FileResult::file)
                        .toList());
        assertEquals("txt", archive.headers().get(0).source().format());
    }

    @Test
    void aScanThatComesLaterDoesNotTakeThePlaceOfTheNumbers() throws IOException {
        importing(text());
        String read = archive.headers().get(0).source().file();
        assertEquals(
                List.of(new FileResult.Copy(TITLED, read)),
                importing(picture(TITLED)).files());
        assertEquals(
                List.of("txt"),
                archive.headers().stream()
                        .map(header -> header.source().format())
                        .toList());
    }

    @Test
    void theWordFileThatComesLaterTakesThePlaceOfTheScan() throws IOException {
        importing(picture(TITLED));
        importing(text());
        assertEquals(
                List.of("txt"),
                archive.headers().stream()
                        .map(header -> header.source().format())
                        .toList());
    }

    @Test
    void readingAnewKeepsIt() throws IOException {
        importing(picture(TITLED));
        assertEquals(
                new RereadArchive.Result(1, 0, List.of(), false),
                new RereadArchive().run(archive, Passwords.none(), Progress.silent()));
    }

    private ImportReports.Result importing(Path... paths) {
        return new ImportReports(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .run(archive, List.of(paths), Progress.silent());
    }

    private Path text() throws IOException {
        Path county = Files.createDirectories(folder.resolve("县"));
        ExampleCounty.copyTo(county);
        try (var files = Files.walk(county)) {
            List<Path> found = files.filter(file -> file.toString().contains("枕石镇")
                            && file.getFileName().toString().contains("2020"))
                    .toList();
            return found.get(0);
        }
    }

    private Path picture(String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(20 + name.length(), 10, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        return file;
    }
}
