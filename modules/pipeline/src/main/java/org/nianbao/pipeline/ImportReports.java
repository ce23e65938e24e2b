package org.nianbao.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.archive.Archive;
import org.nianbao.archive.IncomingReport;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.SourceFile;
import org.nianbao.archive.StoredVersion;
import org.nianbao.archive.UnitName;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.WebOrigin;
import org.nianbao.model.value.Amount;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;

/**
 * Reads, recognises and checks files and stores the reports in an archive, each whole with its findings.
 *
 * <p>Files that give one unit's report for one year with numbers that agree are copies of one report; where their
 * numbers differ, none of them is stored and the user has to say which counts.
 */
public final class ImportReports {
    private final FileReader fileReader;
    private final ReadingLimits limits;
    private final Clock clock;

    /** Imports within the standard limits that are dated by this clock. */
    public ImportReports(Clock clock) {
        this(clock, ReadingLimits.standard());
    }

    /** Imports within these limits that are dated by this clock. */
    public ImportReports(Clock clock, ReadingLimits limits) {
        this.clock = Objects.requireNonNull(clock);
        this.limits = limits;
        this.fileReader = new FileReader(limits, clock);
    }

    /** What became of one file. */
    public sealed interface FileResult {
        /** The file as the user knows it. */
        String file();

        /** The file's report was handed to the archive, which says what became of it. */
        record Saved(String file, Report report, List<Finding> findings, SaveOutcome outcome) implements FileResult {
            public Saved {
                Objects.requireNonNull(file);
                Objects.requireNonNull(report);
                findings = List.copyOf(findings);
                Objects.requireNonNull(outcome);
            }
        }

        /**
         * The file gives the same report as another file of this import, or is the scan of a report that the archive
         * has with its numbers, and was kept as its copy.
         */
        record Copy(String file, String of) implements FileResult {
            public Copy {
                Objects.requireNonNull(file);
                Objects.requireNonNull(of);
            }
        }

        /** The file was refused. */
        record Refused(String file, Problem problem) implements FileResult {
            public Refused {
                Objects.requireNonNull(file);
                Objects.requireNonNull(problem);
            }
        }

        /** The file is plainly of another kind. */
        record Skipped(String file, Problem problem) implements FileResult {
            public Skipped {
                Objects.requireNonNull(file);
                Objects.requireNonNull(problem);
            }
        }
    }

    /**
     * What became of an import.
     *
     * @param files in the order of the files, those that somebody had to be asked about last; after a cancel those that
     *     were not dealt with are missing
     * @param problems paths that do not exist, and folders without reports
     * @param cancelled whether it was stopped before the end
     */
    public record Result(List<FileResult> files, List<Problem> problems, boolean cancelled) {
        public Result {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }

        /** The results of one kind, in the order of the files. */
        public <T extends FileResult> List<T> files(Class<T> kind) {
            return files.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        /** Everything that the user named and did not get stored. */
        public List<Problem> failures() {
            List<Problem> failures = new ArrayList<>(problems);
            files(FileResult.Refused.class).forEach(refused -> failures.add(refused.problem()));
            return failures;
        }

        /** The scans among the stored reports: kept, but their numbers could not be read. */
        public List<FileResult.Saved> scans() {
            return files(FileResult.Saved.class).stream()
                    .filter(saved -> saved.report().isUnreadScan())
                    .toList();
        }
    }

    /** A report that was read and waits to be stored. */
    private record Waiting(NamedFile file, Report report, HeldFiles.Held bytes, Optional<WebOrigin> origin) {
        SourceFile source() throws IOException {
            return new SourceFile(report.source(), bytes.bytes(), origin);
        }
    }

    /** One unit and year with the files that give it; a report that is not settled is alone. */
    private record Candidates(List<Waiting> files) {}

    /**
     * Imports the files behind these paths; those that need a password are refused.
     *
     * @see #run(WritableArchive, List, Questions, Progress)
     */
    public Result run(WritableArchive archive, List<Path> named, Progress progress) {
        List<Source> sources = named.stream().<Source>map(Source.OnDisk::new).toList();
        return run(archive, sources, Questions.toNobody(Passwords.none()), progress);
    }

    /**
     * Imports the files behind these sources.
     *
     * @param questions asked when everything else has been read
     * @param progress hears of every file twice, when it is read and when it is stored; when it cancels, reports
     *     already stored stay, and nothing is half stored
     */
    public Result run(WritableArchive archive, List<Source> named, Questions questions, Progress progress) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (HeldFiles held = new HeldFiles(limits.bytesInMemory(), temporary)) {
            return run(archive, named, questions, progress, held);
        } catch (IOException e) {
            // Everything is stored by then; only the temporary file was not closed.
            throw new UncheckedIOException(e);
        }
    }

    private Result run(
            WritableArchive archive, List<Source> named, Questions questions, Progress progress, HeldFiles held) {
        SourceSelection selection = SourceSelection.of(named);
        List<NamedFile> files = new ArrayList<>();
        Map<NamedFile, FileResult> results = new LinkedHashMap<>();
        List<Waiting> recognised = new ArrayList<>();
        List<Path> folders = new ArrayList<>(selection.folders());
        folders.addAll(fileReader.read(selection.files(), questions, halfOf(progress), outcome -> {
            files.add(outcome.file());
            if (outcome instanceof FileOutcome.Recognised r) {
                try {
                    recognised.add(new Waiting(r.file(), r.report(), held.hold(r.bytes()), r.origin()));
                } catch (IOException e) {
                    results.put(r.file(), unreadable(r.file(), e));
                }
            } else if (outcome instanceof FileOutcome.Refused r) {
                results.put(r.file(), new FileResult.Refused(r.file().name(), r.problem()));
            } else if (outcome instanceof FileOutcome.Skipped s) {
                results.put(s.file(), new FileResult.Skipped(s.file().name(), s.problem()));
            }
        }));
        ReportChecks checks = ReportChecks.of(archive);
        int total = 2 * files.size();
        int done = total - recognised.size();
        boolean cancelled = false;
        for (Candidates candidates : byUnitAndYear(archive, recognised)) {
            cancelled = progress.cancelled();
            if (cancelled) {
                break;
            }
            try {
                store(archive, checks, candidates, results);
            } catch (IOException e) {
                candidates.files().forEach(file -> results.put(file.file(), unreadable(file.file(), e)));
            }
            for (Waiting file : candidates.files()) {
                progress.advanced(++done, total, file.file().name());
            }
        }
        return new Result(
                files.stream().map(results::get).filter(Objects::nonNull).toList(),
                problems(selection, folders, recognised, results),
                cancelled || progress.cancelled());
    }

    private static FileResult unreadable(NamedFile file, IOException reason) {
        return new FileResult.Refused(
                file.name(), Problem.of(ProblemCode.UNREADABLE_FILE, file.name(), IoReason.of(reason)));
    }

    private static Progress halfOf(Progress progress) {
        return new Progress() {
            @Override
            public void advanced(int done, int half, String name) {
                progress.advanced(done, 2 * half, name);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private static List<Problem> problems(
            SourceSelection selection,
            List<Path> folders,
            List<Waiting> recognised,
            Map<NamedFile, FileResult> results) {
        List<Problem> problems = new ArrayList<>(selection.problems());
        if (recognised.isEmpty() && results.values().stream().noneMatch(FileResult.Refused.class::isInstance)) {
            folders.forEach(folder -> problems.add(Problem.of(ProblemCode.NO_REPORTS_IN_FOLDER, folder.toString())));
        }
        return problems;
    }

    /** A file whose bytes the archive has already stays alone: it is no rival of a later version beside it. */
    private static List<Candidates> byUnitAndYear(Archive archive, List<Waiting> recognised) {
        List<Candidates> groups = new ArrayList<>();
        List<Candidates> known = new ArrayList<>();
        for (Waiting file : recognised) {
            if (archive.findVersion(file.report().source().sha256()).isPresent()) {
                known.add(new Candidates(List.of(file)));
                continue;
            }
            Optional<Candidates> group = groups.stream()
                    .filter(candidates -> sameReport(candidates.files().get(0).report(), file.report()))
                    .findFirst();
            group.ifPresentOrElse(
                    candidates -> candidates.files().add(file),
                    () -> groups.add(new Candidates(new ArrayList<>(List.of(file)))));
        }
        groups.addAll(known);
        return groups;
    }

    private static boolean sameReport(Report one, Report other) {
        Optional<UnitName> unit = UnitName.of(one);
        return unit.isPresent()
                && one.year().certain().isPresent()
                && one.year().certain().equals(other.year().certain())
                && UnitName.of(other).filter(unit.get()::mayBe).isPresent();
    }

    private void store(
            WritableArchive archive, ReportChecks checks, Candidates candidates, Map<NamedFile, FileResult> results)
            throws IOException {
        List<Waiting> files = candidates.files();
        // The best read file stands for the report; the others are kept as its copies.
        Waiting best = files.stream()
                .min(Comparator.comparing((Waiting file) -> file.report().isUnreadScan())
                        .thenComparingLong(file -> uncertain(file.report())))
                .orElseThrow();
        Optional<Waiting> rival = files.stream()
                .filter(file -> contradict(best.report(), file.report()))
                .findFirst();
        if (rival.isPresent()) {
            for (Waiting file : files) {
                String other =
                        file == best ? rival.get().file().name() : best.file().name();
                Problem problem =
                        Problem.of(ProblemCode.CONFLICTING_COPIES, file.file().name(), other);
                results.put(file.file(), new FileResult.Refused(file.file().name(), problem));
            }
            return;
        }
        List<SourceFile> copies = new ArrayList<>();
        for (Waiting file : files) {
            if (file != best) {
                copies.add(file.source());
            }
        }
        Neighbours neighbours = Neighbours.of(archive, best.report());
        List<Finding> findings = checks.check(best.report(), neighbours.previous());
        SaveOutcome outcome = archive.save(new IncomingReport(
                best.report(),
                best.source(),
                copies,
                findings,
                checks.recheckNext(best.report(), neighbours),
                ReportChecks.VERSIONS,
                clock.instant()));
        Optional<StoredVersion> read = best.report().isUnreadScan()
                ? archive.findVersion(best.report().source().sha256())
                        .filter(version -> !version.source().isScan())
                : Optional.empty();
        if (read.isPresent()) {
            String of = read.get().source().file();
            files.forEach(file ->
                    results.put(file.file(), new FileResult.Copy(file.file().name(), of)));
            return;
        }
        for (Waiting file : files) {
            results.put(
                    file.file(),
                    file == best
                            ? new FileResult.Saved(file.file().name(), best.report(), findings, outcome)
                            : new FileResult.Copy(
                                    file.file().name(), best.file().name()));
        }
    }

    private static long uncertain(Report report) {
        return report.values().values().stream()
                .filter(value -> value.certainAmount().isEmpty())
                .count();
    }

    /** Whether some number is certain in both and not the same. */
    private static boolean contradict(Report one, Report other) {
        return one.values().keySet().stream().anyMatch(code -> {
            Optional<Amount> mine = one.value(code).certainAmount();
            Optional<Amount> theirs = other.value(code).certainAmount();
            return mine.isPresent()
                    && theirs.isPresent()
                    && mine.get().decimal().compareTo(theirs.get().decimal()) != 0;
        });
    }
}
