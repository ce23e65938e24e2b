package org.nianbao.desktop.imports.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.desktop.imports.internal.ImportRow.Status;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.Report;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.ImportReports.FileResult;
import org.openide.util.NbBundle;

/**
 * What became of an import, in words.
 *
 * @param rows what needs the user first, then in the order of the files
 * @param cancelled whether it was stopped before the end
 */
record ImportResult(List<ImportRow> rows, boolean cancelled) {
    /** An import into a new archive that was stopped: there is no archive. */
    static final ImportResult NOTHING_MADE = new ImportResult(List.of(), true);

    ImportResult {
        rows = rows.stream().sorted(Comparator.comparing(ImportRow::status)).toList();
    }

    /** Puts a result into words. */
    static ImportResult of(ImportReports.Result result, Phrasebook phrasebook) {
        List<ImportRow> rows = new ArrayList<>();
        result.problems().forEach(problem -> rows.add(row(Status.REFUSED, problem.subject(), problem, phrasebook)));
        result.files().forEach(file -> rows.add(row(file, phrasebook)));
        return new ImportResult(rows, result.cancelled());
    }

    /** How many files came to which end, in one sentence. */
    String summary() {
        Map<Status, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        ImportRow::status, () -> new EnumMap<>(Status.class), Collectors.counting()));
        String parts = counts.entrySet().stream()
                .map(entry -> text("count." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(text("count.separator")));
        if (rows.isEmpty()) {
            return text(cancelled ? "summary.cancelled.nothing" : "summary.nothing");
        }
        return text(cancelled ? "summary.cancelled" : "summary.done", parts);
    }

    /** What to do after the import, in a few words. */
    String nextStep() {
        boolean attention = rows.stream().anyMatch(row -> row.status().compareTo(Status.DOUBTFUL) <= 0);
        return text(attention ? "next.attention" : "next.look");
    }

    private static ImportRow row(FileResult file, Phrasebook phrasebook) {
        if (file instanceof FileResult.Saved saved) {
            return saved(saved, phrasebook);
        }
        if (file instanceof FileResult.Copy copy) {
            return new ImportRow(
                    Status.COPY,
                    copy.file(),
                    "",
                    "",
                    text("text.COPY", copy.of()),
                    text("next.nothing"),
                    Optional.empty(),
                    Optional.empty());
        }
        return file instanceof FileResult.Refused refused
                ? row(Status.REFUSED, refused.file(), refused.problem(), phrasebook)
                : row(Status.SKIPPED, file.file(), ((FileResult.Skipped) file).problem(), phrasebook);
    }

    private static ImportRow row(Status status, String file, Problem problem, Phrasebook phrasebook) {
        return new ImportRow(
                status,
                file,
                "",
                "",
                phrasebook.say(problem.text()),
                phrasebook.say(problem.nextStep()),
                Optional.empty(),
                Optional.empty());
    }

    private static ImportRow saved(FileResult.Saved saved, Phrasebook phrasebook) {
        Report report = saved.report();
        SaveOutcome outcome = saved.outcome();
        String unit = known(report.unit());
        String year = known(report.year());
        if (outcome instanceof SaveOutcome.Waiting waiting) {
            Problem problem = waiting.problem();
            return new ImportRow(
                    Status.WAITING,
                    saved.file(),
                    unit,
                    year,
                    (report.isUnreadScan() ? text("text.scan") : "") + phrasebook.say(problem.text()),
                    phrasebook.say(problem.nextStep()),
                    Optional.empty(),
                    Optional.of(waiting.waitingId()));
        }
        Optional<Long> reportId = Optional.of(reportId(outcome));
        if (outcome instanceof SaveOutcome.Unchanged) {
            return new ImportRow(
                    Status.UNCHANGED,
                    saved.file(),
                    unit,
                    year,
                    text("text.UNCHANGED"),
                    text("next.nothing"),
                    reportId,
                    Optional.empty());
        }
        if (outcome instanceof SaveOutcome.CopiesAdded) {
            return new ImportRow(
                    Status.COPY,
                    saved.file(),
                    unit,
                    year,
                    text("text.copiesAdded"),
                    text("next.nothing"),
                    reportId,
                    Optional.empty());
        }
        String stored = outcome instanceof SaveOutcome.NewVersion version
                ? text("text.NEW_VERSION", version.number())
                : text("text.READ");
        if (report.isUnreadScan()) {
            return new ImportRow(
                    Status.SCAN,
                    saved.file(),
                    unit,
                    year,
                    stored + text("text.scan"),
                    text("next.scan"),
                    reportId,
                    Optional.empty());
        }
        long doubtful = report.doubtfulCount();
        if (doubtful > 0) {
            return new ImportRow(
                    Status.DOUBTFUL,
                    saved.file(),
                    unit,
                    year,
                    stored + text("text.doubtful", doubtful),
                    text("next.doubtful"),
                    reportId,
                    Optional.empty());
        }
        long findings = saved.findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .count();
        boolean newVersion = outcome instanceof SaveOutcome.NewVersion;
        return new ImportRow(
                newVersion ? Status.NEW_VERSION : Status.READ,
                saved.file(),
                unit,
                year,
                findings > 0 ? stored + text("text.findings", findings) : stored,
                text(findings > 0 ? "next.findings" : newVersion ? "next.version" : "next.nothing"),
                reportId,
                Optional.empty());
    }

    private static long reportId(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.NewReport report) {
            return report.reportId();
        }
        if (outcome instanceof SaveOutcome.NewVersion version) {
            return version.reportId();
        }
        if (outcome instanceof SaveOutcome.CopiesAdded copies) {
            return copies.reportId();
        }
        return ((SaveOutcome.Unchanged) outcome).reportId();
    }

    private static String known(Identified<?> identified) {
        return identified.certain().map(Objects::toString).orElse("？");
    }

    static String text(String key, Object... arguments) {
        return NbBundle.getMessage(ImportResult.class, key, arguments);
    }
}
