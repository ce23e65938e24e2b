package org.nianbao.cli;

import java.util.List;
import java.util.Optional;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.text.Wording;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.ImportReports.FileResult;

/** Says what became of each file of an import, and of all of them. */
final class ImportSummary {
    private ImportSummary() {}

    /** A line per file and a summary on standard output, failures on standard error; returns the failures. */
    static List<Problem> print(Terminal terminal, ImportReports.Result result) {
        for (FileResult file : result.files()) {
            print(terminal, file);
        }
        List<Problem> failures = result.failures();
        result.problems().forEach(terminal::report);
        terminal.say(
                "cli.import.summary",
                result.files(FileResult.Saved.class).size(),
                result.files(FileResult.Copy.class).size(),
                result.files(FileResult.Skipped.class).size(),
                failures.size());
        long doubtful = result.files(FileResult.Saved.class).stream()
                .mapToLong(saved -> saved.report().doubtfulCount())
                .sum();
        if (doubtful > 0) {
            terminal.say("cli.import.doubtful", doubtful);
        }
        int scans = result.scans().size();
        if (scans > 0) {
            terminal.say("cli.import.scans", scans);
        }
        return failures;
    }

    private static void print(Terminal terminal, FileResult file) {
        if (file instanceof FileResult.Saved saved) {
            Report report = saved.report();
            if (report.isUnreadScan()) {
                printScan(terminal, saved);
                return;
            }
            terminal.say(
                    "cli.import.saved",
                    saved.file(),
                    terminal.phrasebook().say(outcome(saved.outcome())),
                    known(report.unit()),
                    known(report.year()),
                    count(saved.findings(), Severity.ERROR),
                    count(saved.findings(), Severity.WARNING),
                    report.doubtfulCount());
            if (saved.outcome() instanceof SaveOutcome.Waiting waiting) {
                terminal.report(waiting.problem());
            }
        } else if (file instanceof FileResult.Copy copy) {
            terminal.say("cli.import.copy", copy.file(), copy.of());
        } else if (file instanceof FileResult.Skipped skipped) {
            terminal.out().println(terminal.phrasebook().say(skipped.problem().text()));
        } else if (file instanceof FileResult.Refused refused) {
            terminal.report(refused.problem());
        }
    }

    private static void printScan(Terminal terminal, FileResult.Saved saved) {
        Report report = saved.report();
        terminal.say(
                "cli.import.scan",
                saved.file(),
                terminal.phrasebook().say(outcome(saved.outcome())),
                known(report.unit()),
                known(report.year()));
        report.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.SCANNED_DOCUMENT)
                .forEach(terminal::report);
        if (saved.outcome() instanceof SaveOutcome.Waiting waiting) {
            terminal.report(waiting.problem());
        }
    }

    private static Wording outcome(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.NewReport) {
            return Wording.of("cli.import.outcome.new");
        }
        if (outcome instanceof SaveOutcome.NewVersion version) {
            return Wording.of("cli.import.outcome.version", version.number());
        }
        if (outcome instanceof SaveOutcome.CopiesAdded) {
            return Wording.of("cli.import.outcome.copiesAdded");
        }
        return Wording.of(
                outcome instanceof SaveOutcome.Waiting ? "cli.import.outcome.waiting" : "cli.import.outcome.unchanged");
    }

    private static Object known(Identified<?> identified) {
        Optional<?> value = identified.certain();
        return value.isPresent() ? value.get().toString() : "？";
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
