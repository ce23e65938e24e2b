package org.nianbao.archive.sqlite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.nianbao.archive.IncomingReport;
import org.nianbao.archive.ReplaceOutcome;
import org.nianbao.archive.RereadReport;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.SourceFile;
import org.nianbao.archive.StoredUnit;
import org.nianbao.archive.StoredVersion;
import org.nianbao.archive.UnitName;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;

/** Takes results in, within one transaction that the caller has begun: what each becomes, and what changes with it. */
final class Intake {
    private final UnitRows units;
    private final ReportRows reports;
    private final SourceRows sources;
    private final NumberRows numbers;
    private final FindingRows findings;
    private final WaitingRows inbox;

    Intake(Handle handle) {
        units = new UnitRows(handle);
        reports = new ReportRows(handle);
        sources = new SourceRows(handle);
        numbers = new NumberRows(handle);
        findings = new FindingRows(handle);
        inbox = new WaitingRows(handle);
    }

    SaveOutcome save(IncomingReport incoming) {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        Stream.concat(Stream.of(incoming.file()), incoming.copies().stream())
                .forEach(file -> files.putIfAbsent(file.source().sha256(), file));
        Optional<StoredVersion> known = files.keySet().stream()
                .flatMap(sha256 -> reports.withBytes(sha256).stream())
                .findFirst();
        if (known.isPresent()) {
            return alreadyThere(known.get(), files, incoming);
        }
        Optional<UnitName> name = UnitName.of(incoming.report());
        List<StoredUnit> candidates = name.map(units::candidates).orElse(List.of());
        if (name.isEmpty() || candidates.size() > 1) {
            return leaveWaiting(incoming, ProblemCode.UNIT_NOT_SETTLED);
        }
        Optional<Integer> year = incoming.report().year().certain();
        if (year.isEmpty()) {
            return leaveWaiting(incoming, ProblemCode.YEAR_NOT_SETTLED);
        }
        candidates.forEach(unit -> units.learnParent(unit, name.get().parent()));
        long unitId =
                candidates.isEmpty() ? units.add(name.get()) : candidates.get(0).id();
        return addVersion(unitId, year.get(), files, incoming);
    }

    ReplaceOutcome replaceResult(long versionId, RereadReport reread) {
        Report report = reread.report();
        StoredVersion version = reports.version(versionId);
        // The format may change: a later program may read what was a scan to an earlier one.
        if (!report.source().file().equals(version.source().file())
                || !report.source().sha256().equals(version.source().sha256())) {
            throw new IllegalArgumentException(report.source() + " is not what " + version + " was read from");
        }
        ReportRows.UnitAndYear stored = reports.unitAndYear(version.reportId());
        StoredUnit unit = units.get(stored.unitId());
        Optional<UnitName> name = UnitName.of(report);
        boolean sameUnit =
                name.filter(given -> units.candidates(given).contains(unit)).isPresent();
        if (!sameUnit || !report.year().certain().equals(Optional.of(stored.year()))) {
            return new ReplaceOutcome.OtherIdentity(unit, stored.year());
        }
        reports.replaceResult(versionId, report, reread.madeBy());
        numbers.replace(versionId, PackedValues.of(report));
        findings.replace(versionId, reread.findings());
        replaceFindings(reread.changedFindings());
        return new ReplaceOutcome.Replaced();
    }

    void replaceFindings(Map<Long, List<Finding>> findingsByReport) {
        findingsByReport.forEach((reportId, changed) -> findings.replace(reports.currentVersion(reportId), changed));
    }

    private SaveOutcome alreadyThere(StoredVersion known, Map<String, SourceFile> files, IncomingReport incoming) {
        List<SourceFile> unknown = files.values().stream()
                .filter(file -> reports.withBytes(file.source().sha256()).isEmpty())
                .toList();
        if (unknown.isEmpty()) {
            return new SaveOutcome.Unchanged(known.reportId(), known.id());
        }
        addCopies(known.id(), unknown, incoming);
        return new SaveOutcome.CopiesAdded(known.reportId(), known.id(), unknown.size());
    }

    private SaveOutcome leaveWaiting(IncomingReport incoming, ProblemCode unsettled) {
        Problem problem = Problem.of(unsettled, incoming.report().source().file());
        Optional<Long> before = inbox.withBytes(incoming.file().source().sha256());
        if (before.isPresent()) {
            inbox.renew(before.get(), incoming.report(), unsettled, incoming.madeBy());
            return new SaveOutcome.Waiting(before.get(), true, problem);
        }
        long waitingId = inbox.add(
                sources.keep(incoming.file()), incoming.report(), unsettled, incoming.madeBy(), incoming.importedAt());
        return new SaveOutcome.Waiting(waitingId, false, problem);
    }

    private SaveOutcome addVersion(long unitId, int year, Map<String, SourceFile> files, IncomingReport incoming) {
        Optional<Long> stored = reports.find(unitId, year);
        if (stored.isPresent() && incoming.report().source().isScan()) {
            StoredVersion current = reports.version(reports.currentVersion(stored.get()));
            if (!current.source().isScan()) {
                // A signed scan often follows the Word file; its picture must not take the place of numbers.
                addCopies(current.id(), List.copyOf(files.values()), incoming);
                return new SaveOutcome.CopiesAdded(current.reportId(), current.id(), files.size());
            }
        }
        long reportId = stored.orElseGet(() -> reports.add(unitId, year));
        int number = reports.nextNumber(reportId);
        long sourceId = sources.keep(incoming.file());
        inbox.remove(sourceId);
        long versionId = reports.addVersion(
                reportId, number, sourceId, incoming.report(), incoming.madeBy(), incoming.importedAt());
        numbers.replace(versionId, PackedValues.of(incoming.report()));
        findings.replace(versionId, incoming.findings());
        List<SourceFile> copies = files.values().stream().skip(1).toList();
        addCopies(versionId, copies, incoming);
        replaceFindings(incoming.changedFindings());
        return number == 1
                ? new SaveOutcome.NewReport(reportId, versionId)
                : new SaveOutcome.NewVersion(reportId, versionId, number);
    }

    private void addCopies(long versionId, List<SourceFile> copies, IncomingReport incoming) {
        for (SourceFile copy : copies) {
            long sourceId = sources.keep(copy);
            inbox.remove(sourceId);
            reports.addCopy(versionId, sourceId, copy, incoming.importedAt());
        }
    }
}
