package org.nianbao.archive.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.Archive;
import org.nianbao.archive.ArchiveInfo;
import org.nianbao.archive.IncomingReport;
import org.nianbao.archive.RandomReports;
import org.nianbao.archive.ReplaceOutcome;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.RereadReport;
import org.nianbao.archive.ResultVersions;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.SourceFile;
import org.nianbao.archive.StoredReport;
import org.nianbao.archive.StoredUnit;
import org.nianbao.archive.StoredVersion;
import org.nianbao.archive.UnitName;
import org.nianbao.archive.WaitingReport;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.report.UnitKind;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.model.text.Wording;

class ArchiveTest {
    private static final ResultVersions VERSIONS = new ResultVersions("1", "1");
    private static final Instant MONDAY = Instant.parse("2025-01-06T01:02:03.456Z");
    private static final Instant TUESDAY = Instant.parse("2025-01-07T00:00:00Z");
    private static final String COUNTY = "云岭市东川县";

    @TempDir
    Path folder;

    private Path file;
    private WritableArchive archive;

    @BeforeEach
    void create() {
        file = folder.resolve("年报 数据.nianbao");
        archive = Archives.create(file);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static SourceFile source(String name) {
        byte[] bytes = ("<html>" + name).getBytes(StandardCharsets.UTF_8);
        return new SourceFile(new ReportSource(name, SourceFile.sha256(bytes), "html"), bytes);
    }

    private static IncomingReport incoming(String unit, int year, String name) {
        RandomReports random = new RandomReports(name.hashCode());
        SourceFile source = source(name);
        return IncomingReport.of(
                random.report(unit, COUNTY, year, source.source()), source, random.findings(), VERSIONS, MONDAY);
    }

    private static IncomingReport withCopies(IncomingReport incoming, SourceFile... copies) {
        return new IncomingReport(
                incoming.report(),
                incoming.file(),
                List.of(copies),
                incoming.findings(),
                incoming.changedFindings(),
                incoming.madeBy(),
                incoming.importedAt());
    }

    private static IncomingReport unsettled(Identified<String> unit, Identified<Integer> year, String name) {
        RandomReports random = new RandomReports(name.hashCode());
        SourceFile source = source(name);
        return IncomingReport.of(
                random.report(unit, random.known(COUNTY), year, source.source()),
                source,
                random.findings(),
                VERSIONS,
                MONDAY);
    }

    private static <T> Identified<T> unknown() {
        return new Identified.Unsettled<>(List.of(), Wording.of("archive.test"));
    }

    private static <T> Identified<T> known(T value) {
        return new RandomReports(1).known(value);
    }

    private SaveOutcome.NewReport saveNew(IncomingReport incoming) {
        return (SaveOutcome.NewReport) archive.save(incoming);
    }

    /** Everything that can be asked of an archive, to see that nothing changed. */
    private static List<Object> everything(Archive archive) {
        List<ReportHeader> headers = archive.headers();
        List<Long> ids = headers.stream().map(ReportHeader::reportId).toList();
        return List.of(
                archive.info(),
                archive.units(),
                headers,
                ids.stream().map(archive::load).toList(),
                ids.stream().map(archive::versions).toList(),
                figures(archive.numbers(ids)),
                archive.findings(ids),
                archive.inbox());
    }

    private static Map<Long, Object> figures(Map<Long, PackedValues> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> figures(entry.getValue())));
    }

    private static Object figures(PackedValues values) {
        return PackedValues.codes().stream().map(values::figure).toList();
    }

    @Test
    void aFileFromTheWebKeepsWhereAndWhenItWasFetchedFirst() {
        SourceFile page = source("https://www.example.cn/2024.html");
        SourceFile own = source("own.html");
        WebOrigin first = new WebOrigin("https://www.example.cn/art.html", MONDAY, Optional.of("gbk"));
        WebOrigin again = new WebOrigin("https://www.example.cn/art.html", TUESDAY, Optional.empty());
        for (WebOrigin origin : List.of(first, again)) {
            archive.save(IncomingReport.of(
                    new RandomReports(1).report("清泉乡", COUNTY, 2024, page.source()),
                    new SourceFile(page.source(), page.bytes(), Optional.of(origin)),
                    List.of(),
                    VERSIONS,
                    MONDAY));
        }
        archive.save(incoming("石桥镇", 2024, "own.html"));
        assertEquals(Optional.of(first), archive.webOrigin(page.source().sha256()));
        assertEquals(Optional.empty(), archive.webOrigin(own.source().sha256()));
    }

    @Test
    void aNewArchiveIsEmpty() {
        assertEquals(new ArchiveInfo(file, 3, 0, 0, 0, 0, List.of()), archive.info());
        assertEquals(List.of(), archive.units());
        assertEquals(List.of(), archive.headers());
        assertEquals(List.of(), archive.years());
        assertEquals(List.of(), archive.inbox());
        assertEquals(Map.of(), archive.numbers(List.of()));
    }

    @Test
    void aReportComesBackWithAllItsEvidenceAndFindings() {
        IncomingReport incoming = incoming("清泉乡", 2024, "清泉乡2024.html");
        SaveOutcome.NewReport saved = saveNew(incoming);
        archive.close();
        try (Archive reopened = Archives.open(file)) {
            StoredUnit unit = new StoredUnit(1, "清泉乡", Optional.of(COUNTY), UnitKind.TOWNSHIP, 1, List.of());
            Report report = incoming.report();
            ReportHeader header = new ReportHeader(
                    saved.reportId(),
                    saved.versionId(),
                    unit,
                    2024,
                    report.source(),
                    report.identifiedByHand(),
                    report.published().certain(),
                    report.tableForms(),
                    (int) report.doubtfulCount(),
                    incoming.findings().stream()
                            .collect(Collectors.groupingBy(Finding::severity, Collectors.summingInt(finding -> 1))),
                    VERSIONS,
                    MONDAY);
            assertEquals(new StoredReport(header, report, incoming.findings()), reopened.load(saved.reportId()));
            assertEquals(List.of(header), reopened.headers());
            assertEquals(Optional.of(header), reopened.header(unit.id(), 2024));
            assertEquals(Optional.empty(), reopened.header(unit.id(), 2023));
            assertEquals(report, reopened.result(saved.versionId()));
            assertArrayEquals(incoming.file().bytes(), reopened.sourceBytes(saved.versionId()));
            assertEquals(
                    figures(PackedValues.of(report)),
                    figures(reopened.numbers(List.of(saved.reportId())).get(saved.reportId())));
            assertEquals(Map.of(saved.reportId(), incoming.findings()), reopened.findings(List.of(saved.reportId())));
            assertEquals(List.of(2024), reopened.years());
            assertEquals(new ArchiveInfo(file, 3, 1, 1, 1, 0, List.of(VERSIONS)), reopened.info());
        }
    }

    @Test
    void headersAreListedByUnitsAsTheyFirstAppearedAndByYear() {
        saveNew(incoming("清泉乡", 2024, "a"));
        saveNew(incoming("前进街道", 2023, "b"));
        saveNew(incoming("清泉乡", 2022, "c"));
        assertEquals(
                List.of("清泉乡 2022", "清泉乡 2024", "前进街道 2023"),
                archive.headers().stream()
                        .map(header -> header.unit().name() + " " + header.year())
                        .toList());
        assertEquals(List.of(2022, 2023, 2024), archive.years());
    }

    @Test
    void theNumbersOfManyReportsComeAtOnce() {
        Map<Long, Report> reports = IntStream.range(0, 30)
                .mapToObj(n -> incoming("第" + n + "乡", 2024, "file " + n))
                .collect(Collectors.toMap(incoming -> saveNew(incoming).reportId(), IncomingReport::report));
        assertEquals(
                reports.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> figures(PackedValues.of(entry.getValue())))),
                figures(archive.numbers(reports.keySet())));
    }

    @Test
    void reportsThatAreNotStoredHaveNoNumbers() {
        assertEquals(Map.of(), archive.numbers(List.of(77L)));
    }

    @Test
    void askingForAnIdentityThatWasNeverGivenOutIsABug() {
        assertThrows(NoSuchElementException.class, () -> archive.load(77));
        assertThrows(NoSuchElementException.class, () -> archive.versions(77));
        assertThrows(NoSuchElementException.class, () -> archive.result(77));
        assertThrows(NoSuchElementException.class, () -> archive.sourceBytes(77));
        assertThrows(NoSuchElementException.class, () -> archive.waitingSourceBytes(77));
    }

    @Test
    void bytesThatTheArchiveHasChangeNothing() {
        SaveOutcome.NewReport saved = saveNew(incoming("清泉乡", 2024, "a"));
        List<Object> before = everything(archive);
        IncomingReport again = new IncomingReport(
                incoming("清泉乡", 2024, "a").report(),
                source("a"),
                List.of(),
                List.of(),
                Map.of(saved.reportId(), List.of()),
                new ResultVersions("2", "2"),
                TUESDAY);
        assertEquals(new SaveOutcome.Unchanged(saved.reportId(), saved.versionId()), archive.save(again));
        assertEquals(before, everything(archive));
    }

    @Test
    void otherBytesOfTheSameUnitAndYearAreANewVersionAndTheOldOneStays() {
        IncomingReport first = incoming("清泉乡", 2024, "a");
        IncomingReport second = incoming("清泉乡", 2024, "b");
        SaveOutcome.NewReport saved = saveNew(first);
        SaveOutcome.NewVersion newer = (SaveOutcome.NewVersion) archive.save(second);
        assertEquals(new SaveOutcome.NewVersion(saved.reportId(), newer.versionId(), 2), newer);
        assertEquals(
                List.of(
                        new StoredVersion(
                                saved.versionId(),
                                saved.reportId(),
                                1,
                                false,
                                first.report().source(),
                                List.of(),
                                VERSIONS,
                                MONDAY),
                        new StoredVersion(
                                newer.versionId(),
                                saved.reportId(),
                                2,
                                true,
                                second.report().source(),
                                List.of(),
                                VERSIONS,
                                MONDAY)),
                archive.versions(saved.reportId()));
        assertEquals(second.report(), archive.load(saved.reportId()).report());
        assertEquals(second.findings(), archive.load(saved.reportId()).findings());
        assertEquals(first.report(), archive.result(saved.versionId()));
        assertArrayEquals(first.file().bytes(), archive.sourceBytes(saved.versionId()));
        assertEquals(
                figures(PackedValues.of(second.report())),
                figures(archive.numbers(List.of(saved.reportId())).get(saved.reportId())));
    }

    @Test
    void bytesOfAnOlderVersionChangeNothing() {
        SaveOutcome.NewReport saved = saveNew(incoming("清泉乡", 2024, "a"));
        archive.save(incoming("清泉乡", 2024, "b"));
        List<Object> before = everything(archive);
        assertEquals(
                new SaveOutcome.Unchanged(saved.reportId(), saved.versionId()),
                archive.save(incoming("清泉乡", 2024, "a")));
        assertEquals(before, everything(archive));
    }

    @Test
    void copiesInOneImportAreOneVersion() {
        SaveOutcome.NewReport saved =
                saveNew(withCopies(incoming("清泉乡", 2024, "a"), source("a copy"), source("a"), source("a copy")));
        assertEquals(1, archive.info().versions());
        assertEquals(
                List.of(source("a copy").source()),
                archive.versions(saved.reportId()).get(0).copies());
    }

    @Test
    void bytesOfACopyChangeNothingLater() {
        SaveOutcome.NewReport saved = saveNew(withCopies(incoming("清泉乡", 2024, "a"), source("a copy")));
        List<Object> before = everything(archive);
        assertEquals(
                new SaveOutcome.Unchanged(saved.reportId(), saved.versionId()),
                archive.save(incoming("清泉乡", 2024, "a copy")));
        assertEquals(before, everything(archive));
    }

    @Test
    void aVersionIsFoundByItsBytesAndThoseOfItsCopies() {
        SaveOutcome.NewReport saved = saveNew(withCopies(incoming("清泉乡", 2024, "a"), source("a copy")));
        archive.save(incoming("清泉乡", 2024, "b"));
        Optional<StoredVersion> first =
                Optional.of(archive.versions(saved.reportId()).get(0));
        assertEquals(first, archive.findVersion(source("a").source().sha256()));
        assertEquals(first, archive.findVersion(source("a copy").source().sha256()));
        assertEquals(Optional.empty(), archive.findVersion(source("c").source().sha256()));
    }

    @Test
    void aCopyOfBytesThatTheArchiveHasIsAddedToThem() {
        SaveOutcome.NewReport saved = saveNew(incoming("清泉乡", 2024, "a"));
        assertEquals(
                new SaveOutcome.CopiesAdded(saved.reportId(), saved.versionId(), 1),
                archive.save(withCopies(incoming("清泉乡", 2024, "a copy"), source("a"))));
        assertEquals(
                List.of(source("a copy").source()),
                archive.versions(saved.reportId()).get(0).copies());
        assertEquals(1, archive.info().versions());
    }

    @Test
    void findingsOfOtherReportsChangeInTheSameTransaction() {
        SaveOutcome.NewReport later = saveNew(incoming("清泉乡", 2024, "2024"));
        List<Finding> changed = List.of(new RandomReports(5).finding(), new RandomReports(6).finding());
        IncomingReport earlier = incoming("清泉乡", 2023, "2023");
        archive.save(new IncomingReport(
                earlier.report(),
                earlier.file(),
                List.of(),
                earlier.findings(),
                Map.of(later.reportId(), changed),
                VERSIONS,
                MONDAY));
        assertEquals(changed, archive.load(later.reportId()).findings());
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        saveNew(incoming("清泉乡", 2023, "2023"));
        List<Object> before = everything(archive);
        IncomingReport incoming = incoming("前进街道", 2024, "2024");
        assertThrows(
                NoSuchElementException.class,
                () -> archive.save(new IncomingReport(
                        incoming.report(),
                        incoming.file(),
                        List.of(),
                        incoming.findings(),
                        Map.of(77L, List.of()),
                        VERSIONS,
                        MONDAY)));
        assertEquals(before, everything(archive));
    }

    @Test
    void aReportWithoutUnitOrYearWaitsInTheInbox() {
        IncomingReport noUnit = unsettled(unknown(), known(2024), "no unit");
        IncomingReport noYear = unsettled(known("清泉乡"), unknown(), "no year");
        Problem unit = Problem.of(ProblemCode.UNIT_NOT_SETTLED, "no unit");
        Problem year = Problem.of(ProblemCode.YEAR_NOT_SETTLED, "no year");
        assertEquals(new SaveOutcome.Waiting(1, false, unit), archive.save(noUnit));
        assertEquals(new SaveOutcome.Waiting(2, false, year), archive.save(noYear));
        assertEquals(
                List.of(
                        new WaitingReport(1, noUnit.report(), unit, VERSIONS, MONDAY),
                        new WaitingReport(2, noYear.report(), year, VERSIONS, MONDAY)),
                archive.inbox());
        assertArrayEquals(noYear.file().bytes(), archive.waitingSourceBytes(2));
        assertEquals(new ArchiveInfo(file, 3, 0, 0, 0, 2, List.of()), archive.info());
    }

    @Test
    void aWaitingReportWaitsOnceOnly() {
        archive.save(unsettled(unknown(), known(2024), "no unit"));
        List<Object> before = everything(archive);
        assertEquals(
                new SaveOutcome.Waiting(1, true, Problem.of(ProblemCode.UNIT_NOT_SETTLED, "no unit")),
                archive.save(unsettled(unknown(), known(2024), "no unit")));
        assertEquals(before, everything(archive));
    }

    @Test
    void aWaitingReportThatIsSettledOnAnotherReadingLeavesTheInbox() {
        archive.save(unsettled(unknown(), known(2024), "a"));
        IncomingReport settled = incoming("清泉乡", 2024, "a");
        SaveOutcome.NewReport saved = saveNew(settled);
        assertEquals(List.of(), archive.inbox());
        assertEquals(settled.report(), archive.load(saved.reportId()).report());
    }

    @Test
    void aWaitingReportIsRenewedByAnotherVersionOfTheRecogniser() {
        archive.save(unsettled(unknown(), known(2024), "a"));
        IncomingReport second = unsettled(unknown(), unknown(), "a");
        ResultVersions versions = new ResultVersions("2", "1");
        archive.save(IncomingReport.of(second.report(), second.file(), List.of(), versions, TUESDAY));
        assertEquals(
                List.of(new WaitingReport(
                        1, second.report(), Problem.of(ProblemCode.UNIT_NOT_SETTLED, "a"), versions, MONDAY)),
                archive.inbox());
    }

    @Test
    void aUnitNameThatMayMeanTwoUnitsIsNotSettled() {
        RandomReports random = new RandomReports(1);
        List<Identified<String>> parents = List.of(known("东川县"), known("西川县"), unknown());
        List<String> outcomes = IntStream.range(0, 3)
                .mapToObj(n -> {
                    SourceFile source = source("file " + n);
                    Report report = random.report(known("城关镇"), parents.get(n), known(2024), source.source());
                    return archive.save(IncomingReport.of(report, source, List.of(), VERSIONS, MONDAY));
                })
                .map(outcome -> outcome.getClass().getSimpleName())
                .toList();
        assertEquals(List.of("NewReport", "NewReport", "Waiting"), outcomes);
        assertEquals(Optional.empty(), archive.findUnit(new UnitName("城关镇", Optional.empty())));
    }

    @Test
    void aUnitKeepsTheLongestChainAboveItThatAReportGave() {
        List<Optional<String>> parents =
                List.of(Optional.empty(), Optional.of("东川县"), Optional.of("云岭市东川县"), Optional.of("东川县"));
        for (int n = 0; n < parents.size(); n++) {
            SourceFile source = source("file " + n);
            Identified<String> parent = parents.get(n).map(ArchiveTest::known).orElse(unknown());
            archive.save(IncomingReport.of(
                    new RandomReports(n).report(known("清泉乡"), parent, known(2020 + n), source.source()),
                    source,
                    List.of(),
                    VERSIONS,
                    MONDAY));
        }
        assertEquals(
                List.of(new StoredUnit(1, "清泉乡", Optional.of("云岭市东川县"), UnitKind.TOWNSHIP, 1, List.of())),
                archive.units());
        assertEquals(4, archive.headers().size());
    }

    @Test
    void aRenamedUnitIsFoundByBothNames() {
        saveNew(incoming("清泉乡", 2023, "2023"));
        StoredUnit renamed = archive.renameUnit(1, "清泉镇");
        assertEquals(new StoredUnit(1, "清泉镇", Optional.of(COUNTY), UnitKind.TOWN, 1, List.of("清泉乡")), renamed);
        saveNew(incoming("清泉乡", 2022, "2022"));
        saveNew(incoming("清泉镇", 2024, "2024"));
        assertEquals(List.of(renamed), archive.units());
        assertEquals(Optional.of(renamed), archive.findUnit(new UnitName("清泉乡", Optional.empty())));
    }

    @Test
    void aUnitCanTakeItsOldNameBack() {
        saveNew(incoming("清泉乡", 2023, "2023"));
        archive.renameUnit(1, "清泉镇");
        assertEquals(
                new StoredUnit(1, "清泉乡", Optional.of(COUNTY), UnitKind.TOWNSHIP, 1, List.of("清泉镇")),
                archive.renameUnit(1, "清泉乡"));
    }

    @Test
    void aUnitCannotTakeTheNameOfAnother() {
        saveNew(incoming("清泉乡", 2023, "a"));
        saveNew(incoming("前进街道", 2023, "b"));
        List<Object> before = everything(archive);
        assertThrows(IllegalArgumentException.class, () -> archive.renameUnit(1, "前进街道"));
        assertThrows(IllegalArgumentException.class, () -> archive.renameUnit(1, " "));
        assertEquals(before, everything(archive));
    }

    @Test
    void aResultMadeAnewTakesThePlaceOfTheStoredOne() {
        IncomingReport first = incoming("清泉乡", 2024, "a");
        SaveOutcome.NewReport saved = saveNew(first);
        SaveOutcome.NewReport other = saveNew(incoming("清泉乡", 2023, "b"));
        RandomReports random = new RandomReports(99);
        Report again = random.report("清泉乡", COUNTY, 2024, first.report().source());
        List<Finding> findings = List.of(random.finding());
        List<Finding> changed = List.of(random.finding());
        ResultVersions versions = new ResultVersions("2", "3");
        assertEquals(
                new ReplaceOutcome.Replaced(),
                archive.replaceResult(
                        saved.versionId(),
                        new RereadReport(again, findings, Map.of(other.reportId(), changed), versions)));
        StoredReport stored = archive.load(saved.reportId());
        assertEquals(again, stored.report());
        assertEquals(findings, stored.findings());
        assertEquals(versions, stored.header().madeBy());
        assertEquals(MONDAY, stored.header().importedAt());
        assertEquals(changed, archive.load(other.reportId()).findings());
        assertEquals(
                figures(PackedValues.of(again)),
                figures(archive.numbers(List.of(saved.reportId())).get(saved.reportId())));
        assertArrayEquals(first.file().bytes(), archive.sourceBytes(saved.versionId()));
        assertEquals(List.of(VERSIONS, versions), archive.info().madeBy());
    }

    @Test
    void aResultMadeAnewThatNamesAnotherUnitOrYearChangesNothing() {
        IncomingReport first = incoming("清泉乡", 2024, "a");
        SaveOutcome.NewReport saved = saveNew(first);
        List<Object> before = everything(archive);
        ReportSource source = first.report().source();
        List<Report> readings = List.of(
                new RandomReports(9).report("前进街道", COUNTY, 2024, source),
                new RandomReports(9).report("清泉乡", COUNTY, 2023, source),
                new RandomReports(9).report(unknown(), known(COUNTY), known(2024), source),
                new RandomReports(9).report(known("清泉乡"), known(COUNTY), unknown(), source));
        for (Report reading : readings) {
            assertEquals(
                    new ReplaceOutcome.OtherIdentity(archive.units().get(0), 2024),
                    archive.replaceResult(
                            saved.versionId(),
                            new RereadReport(reading, List.of(), Map.of(), new ResultVersions("2", "2"))));
        }
        assertEquals(before, everything(archive));
    }

    @Test
    void theNumbersAreRebuiltFromTheResultsAsTheyWere() {
        IntStream.range(0, 5).forEach(n -> archive.save(incoming("清泉乡", 2020 + n, "file " + n)));
        archive.save(incoming("清泉乡", 2020, "another 2020"));
        List<Object> before = everything(archive);
        archive.rebuildNumbers();
        assertEquals(before, everything(archive));
    }

    @Test
    void findingsCanBeReplacedAlone() {
        SaveOutcome.NewReport saved = saveNew(incoming("清泉乡", 2024, "a"));
        List<Finding> findings = List.of(new RandomReports(3).finding());
        archive.replaceFindings(Map.of(saved.reportId(), findings));
        assertEquals(findings, archive.load(saved.reportId()).findings());
        assertEquals(1, archive.headers().get(0).findingCount(findings.get(0).severity()));
    }

    @Test
    void aReaderSeesWhatIsWrittenWhileItIsOpen() {
        try (Archive reader = Archives.open(file)) {
            assertEquals(List.of(), reader.headers());
            archive.save(incoming("清泉乡", 2024, "a"));
            assertEquals(everything(archive), everything(reader));
        }
    }

    @Test
    void aClosedArchiveAnswersNoMore() {
        archive.close();
        archive.close();
        assertThrows(IllegalStateException.class, archive::headers);
    }
}
