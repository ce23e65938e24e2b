package org.nianbao.cli;

import java.util.List;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Severity;
import org.nianbao.pipeline.ArchiveFindings;

/** Prints findings for people: by report, and their numbers at the end. */
final class FindingsPrinter {
    private FindingsPrinter() {}

    static void print(Terminal terminal, List<ArchiveFindings.OfReport> reports) {
        for (ArchiveFindings.OfReport report : reports) {
            if (!report.findings().isEmpty()) {
                terminal.say("cli.check.report", report.unit(), report.year());
                for (Finding finding : report.findings()) {
                    terminal.say(
                            "cli.check.finding",
                            terminal.phrasebook()
                                    .say("cli.severity." + finding.severity().label()),
                            finding.rule().id(),
                            terminal.phrasebook().say(finding.message()));
                }
            }
        }
        terminal.say(
                "cli.check.summary",
                reports.size(),
                count(reports, Severity.ERROR),
                count(reports, Severity.WARNING),
                count(reports, Severity.HINT));
    }

    private static long count(List<ArchiveFindings.OfReport> reports, Severity severity) {
        return reports.stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
