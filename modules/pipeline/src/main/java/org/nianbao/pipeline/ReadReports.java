package org.nianbao.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.analysis.checking.Checker;
import org.nianbao.archive.UnitName;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;

/** Reads, recognises and checks files without an archive. */
public final class ReadReports {
    private final FileReader fileReader;
    private final Checker checker = new Checker();

    /** Reads within the standard limits. */
    public ReadReports() {
        this(ReadingLimits.standard());
    }

    /** Reads within these limits. */
    public ReadReports(ReadingLimits limits) {
        fileReader = new FileReader(limits, Clock.systemUTC());
    }

    /**
     * What was read.
     *
     * @param reports in the order of the files
     * @param refused files that were named or looked like reports, and could not be read
     * @param skipped files in folders that are plainly of another kind
     * @param problems paths that do not exist, and folders without reports
     */
    public record Result(
            List<CheckedReport> reports,
            List<FileOutcome.Refused> refused,
            List<FileOutcome.Skipped> skipped,
            List<Problem> problems) {
        public Result {
            reports = List.copyOf(reports);
            refused = List.copyOf(refused);
            skipped = List.copyOf(skipped);
            problems = List.copyOf(problems);
        }

        /** Everything that the user named and did not get, scans last. */
        public List<Problem> failures() {
            List<Problem> failures = new ArrayList<>(problems);
            refused.forEach(r -> failures.add(r.problem()));
            reports.stream()
                    .map(CheckedReport::report)
                    .filter(Report::isUnreadScan)
                    .flatMap(scan -> scan.problems().stream())
                    .filter(problem -> problem.code() == ProblemCode.SCANNED_DOCUMENT)
                    .forEach(failures::add);
            return failures;
        }
    }

    /**
     * Reads the files behind these paths, with these passwords where one is needed.
     *
     * @see #read(List, Questions, Progress)
     */
    public Result read(List<Path> named, Passwords passwords, Progress progress) {
        return read(named.stream().<Source>map(Source.OnDisk::new).toList(), Questions.toNobody(passwords), progress);
    }

    /**
     * Reads the files behind these sources; a report's carry-over is checked against last year's if that is read too.
     */
    public Result read(List<Source> named, Questions questions, Progress progress) {
        SourceSelection selection = SourceSelection.of(named);
        List<Report> reports = new ArrayList<>();
        List<FileOutcome.Refused> refused = new ArrayList<>();
        List<FileOutcome.Skipped> skipped = new ArrayList<>();
        List<Path> folders = new ArrayList<>(selection.folders());
        folders.addAll(fileReader.read(selection.files(), questions, progress, outcome -> {
            if (outcome instanceof FileOutcome.Recognised recognised) {
                reports.add(recognised.report());
            } else if (outcome instanceof FileOutcome.Refused r) {
                refused.add(r);
            } else if (outcome instanceof FileOutcome.Skipped s) {
                skipped.add(s);
            }
        }));
        List<Problem> problems = new ArrayList<>(selection.problems());
        if (reports.isEmpty() && refused.isEmpty()) {
            folders.forEach(folder -> problems.add(Problem.of(ProblemCode.NO_REPORTS_IN_FOLDER, folder.toString())));
        }
        List<CheckedReport> checked = reports.parallelStream()
                .map(report -> new CheckedReport(
                        report, Checker.findings(checker.check(report, previousYear(report, reports)))))
                .toList();
        return new Result(checked, refused, skipped, problems);
    }

    /** The one report of the same unit for the year before; empty when there is none or more than one. */
    private static Optional<Report> previousYear(Report report, List<Report> reports) {
        Optional<Integer> year = report.year().certain();
        List<Report> candidates = reports.stream()
                .filter(other -> year.isPresent()
                        && other.year().certain().equals(year.map(y -> y - 1))
                        && sameUnit(report, other))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static boolean sameUnit(Report one, Report other) {
        Optional<UnitName> name = UnitName.of(one);
        return name.isPresent() && UnitName.of(other).filter(name.get()::mayBe).isPresent();
    }
}
