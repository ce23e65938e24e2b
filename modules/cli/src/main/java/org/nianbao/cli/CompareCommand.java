package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nianbao.archive.Archive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.pipeline.Selection;
import org.nianbao.pipeline.WriteWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao compare}: the comparison workbook of an archive. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--archive", paramLabel = "FILE", required = true, descriptionKey = "option.archive")
    private Path archiveFile;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "compare.year")
    private List<Integer> years = List.of();

    @Option(names = "--xlsx", paramLabel = "OUT", required = true, descriptionKey = "compare.xlsx")
    private Path out;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive archive = Archives.open(archiveFile)) {
            WriteWorkbook.toFile(archive, new Selection(List.of(), years), terminal.phrasebook(), out);
        }
        terminal.say("cli.saved", out);
        return CommandRunner.DONE;
    }
}
