package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.pipeline.Progress;
import org.nianbao.pipeline.RereadArchive;
import org.nianbao.reading.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianbao reread}: makes the results of an archive anew from the kept sources. */
@Command(name = "reread", mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--archive", paramLabel = "FILE", required = true, descriptionKey = "option.archive")
    private Path archiveFile;

    @Option(names = "--password", paramLabel = "PASSWORD", descriptionKey = "option.password")
    private List<String> passwords = List.of();

    @Mixin
    private LimitOption limit;

    RereadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (WritableArchive archive = Archives.openForWriting(archiveFile)) {
            RereadArchive.Result result =
                    new RereadArchive(limit.limits()).run(archive, Passwords.of(passwords), Progress.silent());
            result.kept().forEach(terminal::report);
            terminal.say(
                    "cli.reread.summary",
                    result.reread(),
                    result.changed(),
                    result.kept().size());
            return result.kept().isEmpty() ? CommandRunner.DONE : CommandRunner.TROUBLE;
        }
    }
}
