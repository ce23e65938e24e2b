package org.nianbao.pipeline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.archive.IncomingReport;
import org.nianbao.archive.ReplaceOutcome;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.RereadReport;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.SourceFile;
import org.nianbao.archive.WaitingReport;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.fence.FencedReader;

/** Makes the results of an archive anew from the kept bytes, each in one transaction. */
public final class RereadArchive {
    private final FileReader fileReader;
    private final ReadingLimits limits;

    /** Rereads within the standard limits. */
    public RereadArchive() {
        this(ReadingLimits.standard());
    }

    /** Rereads within these limits. */
    public RereadArchive(ReadingLimits limits) {
        this.limits = limits;
        fileReader = new FileReader(limits, Clock.systemUTC());
    }

    /**
     * What became of it.
     *
     * @param reread how many reports were read anew
     * @param changed how many of them now have other numbers or findings
     * @param kept reports whose stored result was kept, because the new one names another unit or year or none at all
     * @param cancelled whether it was stopped before the end
     */
    public record Result(int reread, int changed, List<Problem> kept, boolean cancelled) {
        public Result {
            kept = List.copyOf(kept);
        }
    }

    /**
     * Rereads the current version of every report, with these passwords where one is needed, by unit and ascending
     * year, so that carry-overs meet new results.
     */
    public Result run(WritableArchive archive, Passwords passwords, Progress progress) {
        try (FencedReader reader = new FencedReader(limits)) {
            return run(archive, passwords, reader, progress);
        }
    }

    private Result run(WritableArchive archive, Passwords passwords, FencedReader reader, Progress progress) {
        ReportChecks checks = ReportChecks.of(archive);
        List<ReportHeader> headers = archive.headers();
        List<Problem> kept = new ArrayList<>();
        int reread = 0;
        int changed = 0;
        for (int i = 0; i < headers.size(); i++) {
            if (progress.cancelled()) {
                return new Result(reread, changed, kept, true);
            }
            ReportHeader header = headers.get(i);
            String file = header.source().file();
            FileOutcome outcome = fileReader.recognise(
                    new NamedFile(file, true),
                    archive.sourceBytes(header.versionId()),
                    archive.webOrigin(header.source().sha256()),
                    passwords,
                    reader);
            if (outcome instanceof FileOutcome.Recognised recognised) {
                Report before = archive.load(header.reportId()).report();
                Report after = IdentityByHand.keep(before, recognised.report());
                if (after.source().isScan() && !before.source().isScan()) {
                    // Numbers that were read once are worth more than none.
                    kept.addAll(after.problems().stream()
                            .filter(problem -> problem.code() == ProblemCode.SCANNED_DOCUMENT)
                            .map(problem -> Problem.of(ProblemCode.REREAD_KEPT, file, problem.text()))
                            .toList());
                    progress.advanced(i + 1, headers.size(), file);
                    continue;
                }
                if (replace(archive, checks, header, after)) {
                    reread++;
                    changed += before.equals(after) ? 0 : 1;
                } else {
                    kept.add(Problem.of(ProblemCode.REREAD_KEPT, file, Wording.of("pipeline.reread.otherIdentity")));
                }
            } else if (outcome instanceof FileOutcome.Refused refused) {
                kept.add(Problem.of(
                        ProblemCode.REREAD_KEPT, file, refused.problem().text()));
            }
            progress.advanced(i + 1, headers.size(), file);
        }
        int settled = rereadInbox(archive, checks, passwords, reader);
        return new Result(reread + settled, changed + settled, kept, false);
    }

    /** Reads the waiting reports anew; returns how many of them are settled now and have left the inbox. */
    private int rereadInbox(WritableArchive archive, ReportChecks checks, Passwords passwords, FencedReader reader) {
        int settled = 0;
        for (WaitingReport waiting : archive.inbox()) {
            byte[] bytes = archive.waitingSourceBytes(waiting.id());
            ReportSource source = waiting.report().source();
            FileOutcome outcome = fileReader.recognise(
                    new NamedFile(source.file(), true), bytes, archive.webOrigin(source.sha256()), passwords, reader);
            if (outcome instanceof FileOutcome.Recognised recognised) {
                Report report = recognised.report();
                Neighbours neighbours = Neighbours.of(archive, report);
                SaveOutcome saved = archive.save(new IncomingReport(
                        report,
                        new SourceFile(report.source(), bytes, recognised.origin()),
                        List.of(),
                        checks.check(report, neighbours.previous()),
                        checks.recheckNext(report, neighbours),
                        ReportChecks.VERSIONS,
                        waiting.importedAt()));
                settled += saved instanceof SaveOutcome.Waiting ? 0 : 1;
            }
        }
        return settled;
    }

    private static boolean replace(WritableArchive archive, ReportChecks checks, ReportHeader header, Report report) {
        Neighbours neighbours = Neighbours.of(archive, header.unit().id(), header.year());
        ReplaceOutcome outcome = archive.replaceResult(
                header.versionId(),
                new RereadReport(
                        report,
                        checks.check(report, neighbours.previous()),
                        checks.recheckNext(report, neighbours),
                        ReportChecks.VERSIONS));
        return outcome instanceof ReplaceOutcome.Replaced;
    }
}
