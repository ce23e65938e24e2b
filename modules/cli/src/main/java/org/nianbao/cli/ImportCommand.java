package org.nianbao.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.model.report.Problem;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.Progress;
import org.nianbao.pipeline.Questions;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao import}: reads, checks and stores reports, and says what became of each file. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "import.PATH")
    private List<String> named;

    @Option(names = "--archive", paramLabel = "FILE", required = true, descriptionKey = "option.archive")
    private Path archiveFile;

    @Option(names = "--password", paramLabel = "PASSWORD", descriptionKey = "option.password")
    private List<String> passwords = List.of();

    @Mixin
    private LimitOption limit;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReadingLimits limits = limit.limits();
        try (WritableArchive archive = Archives.openOrCreate(archiveFile)) {
            ImportReports.Result result = new ImportReports(Clock.systemUTC(), limits)
                    .run(
                            archive,
                            terminal.sources(named, limits),
                            Questions.toNobody(Passwords.of(passwords)),
                            Progress.silent());
            List<Problem> failures = ImportSummary.print(terminal, result);
            return failures.isEmpty() && result.scans().isEmpty() ? CommandRunner.DONE : CommandRunner.TROUBLE;
        }
    }
}
