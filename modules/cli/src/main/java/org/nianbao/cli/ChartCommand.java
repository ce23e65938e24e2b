package org.nianbao.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nianbao.archive.Archive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.charting.ChartKind;
import org.nianbao.pipeline.DrawChart;
import org.nianbao.pipeline.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao chart}: one chart of an archive. */
@Command(name = "chart", mixinStandardHelpOptions = true)
final class ChartCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND", completionCandidates = Kinds.class, descriptionKey = "chart.KIND")
    private String kind;

    @Option(names = "--archive", paramLabel = "FILE", required = true, descriptionKey = "option.archive")
    private Path archiveFile;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "chart.year")
    private List<Integer> years = List.of();

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "chart.unit")
    private List<String> units = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "chart.out")
    private Path out;

    ChartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<ChartKind> chartKind = ChartKind.ofKey(kind);
        if (chartKind.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), kind, null, spec.positionalParameters().get(0), kind);
        }
        try (Archive archive = Archives.open(archiveFile)) {
            DrawChart.toFile(archive, chartKind.get(), new Selection(units, years), terminal.phrasebook(), out);
        }
        terminal.say("cli.saved", out);
        return CommandRunner.DONE;
    }

    /** The kinds for shell completion. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(ChartKind.values()).map(ChartKind::key).iterator();
        }
    }
}
