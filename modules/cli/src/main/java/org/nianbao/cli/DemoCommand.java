package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.charting.ChartKind;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.pipeline.ArchiveFindings;
import org.nianbao.pipeline.DrawChart;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.Progress;
import org.nianbao.pipeline.Selection;
import org.nianbao.pipeline.WriteWorkbook;
import org.nianbao.samples.ExampleCounty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao demo}: the main job on the example county. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    private Path out = Path.of("nianbao-demo");

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path reports = out.resolve(name("reports"));
        Path archiveFile = out.resolve(name("archive") + ".nianbao");
        copyReports(reports);
        try (WritableArchive archive = Archives.openOrCreate(archiveFile)) {
            terminal.say("cli.demo.import", ExampleCounty.files().size(), reports);
            ImportReports.Result result =
                    new ImportReports(Clock.systemUTC()).run(archive, List.of(reports), Progress.silent());
            List<Problem> failures = ImportSummary.print(terminal, result);
            terminal.out().println();
            terminal.say("cli.demo.check");
            FindingsPrinter.print(terminal, ArchiveFindings.of(archive, Selection.ALL));
            terminal.out().println();
            terminal.say("cli.demo.outputs");
            Path workbook = out.resolve(name("workbook") + ".xlsx");
            WriteWorkbook.toFile(archive, Selection.ALL, terminal.phrasebook(), workbook);
            terminal.say("cli.demo.output", workbook);
            for (ChartKind kind : ChartKind.values()) {
                for (String ending : List.of("png", "svg", "pdf")) {
                    Path chart = out.resolve(name(kind.key()) + "." + ending);
                    DrawChart.toFile(archive, kind, Selection.ALL, terminal.phrasebook(), chart);
                    terminal.say("cli.demo.output", chart);
                }
            }
            terminal.say("cli.demo.output", archiveFile);
            return failures.isEmpty() ? CommandRunner.DONE : CommandRunner.TROUBLE;
        }
    }

    private void copyReports(Path reports) {
        try {
            Files.createDirectories(reports);
            ExampleCounty.copyTo(reports);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.NOT_WRITABLE, out.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private String name(String what) {
        return terminal.phrasebook().say("cli.demo.name." + what);
    }
}
