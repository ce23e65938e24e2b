package org.nianbao.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nianbao.archive.Archive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.exchange.json.ReportJson;
import org.nianbao.model.finding.Finding;
import org.nianbao.pipeline.ArchiveFindings;
import org.nianbao.pipeline.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao check}: the findings of an archive. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--archive", paramLabel = "FILE", required = true, descriptionKey = "option.archive")
    private Path archiveFile;

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "check.unit")
    private List<String> units = List.of();

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "check.year")
    private List<Integer> years = List.of();

    @Option(names = "--json", descriptionKey = "check.json")
    private boolean json;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive archive = Archives.open(archiveFile)) {
            List<ArchiveFindings.OfReport> reports = ArchiveFindings.of(archive, new Selection(units, years));
            if (json) {
                printJson(reports);
            } else {
                FindingsPrinter.print(terminal, reports);
            }
            return CommandRunner.DONE;
        }
    }

    private void printJson(List<ArchiveFindings.OfReport> reports) {
        PrintStream out = new PrintStream(terminal.out(), false, StandardCharsets.UTF_8);
        ReportJson reportJson = new ReportJson(terminal.phrasebook());
        for (ArchiveFindings.OfReport report : reports) {
            for (Finding finding : report.findings()) {
                out.print(reportJson.line(report.unit(), report.year(), finding));
                out.print('\n');
            }
        }
        out.flush();
    }
}
