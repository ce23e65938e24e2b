package org.nianbao.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.exchange.json.ReportJson;
import org.nianbao.model.file.WholeFile;
import org.nianbao.model.report.Problem;
import org.nianbao.pipeline.CheckedReport;
import org.nianbao.pipeline.FileOutcome;
import org.nianbao.pipeline.Progress;
import org.nianbao.pipeline.Questions;
import org.nianbao.pipeline.ReadReports;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao read}: files, folders and web pages to one JSON object per report, without an archive. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "read.PATH")
    private List<String> named;

    @Option(names = "--jsonl", paramLabel = "OUT", descriptionKey = "read.jsonl")
    private Optional<Path> jsonl;

    @Option(names = "--password", paramLabel = "PASSWORD", descriptionKey = "option.password")
    private List<String> passwords = List.of();

    @Mixin
    private LimitOption limit;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        jsonl.ifPresent(WholeFile::requireWritable);
        ReadingLimits limits = limit.limits();
        ReadReports.Result result = new ReadReports(limits)
                .read(terminal.sources(named, limits), Questions.toNobody(Passwords.of(passwords)), Progress.silent());
        if (jsonl.isPresent()) {
            WholeFile.write(jsonl.get(), stream -> print(result, utf8(stream)));
        } else {
            print(result, utf8(terminal.out()));
        }
        result.skipped().stream().map(FileOutcome.Skipped::problem).forEach(terminal::report);
        List<Problem> failures = result.failures();
        failures.forEach(terminal::report);
        terminal.warn(
                "cli.read.summary",
                result.reports().size(),
                failures.size(),
                result.skipped().size());
        return failures.isEmpty() ? CommandRunner.DONE : CommandRunner.TROUBLE;
    }

    private void print(ReadReports.Result result, PrintStream out) {
        ReportJson json = new ReportJson(terminal.phrasebook());
        for (CheckedReport checked : result.reports()) {
            out.print(json.line(checked.report(), checked.findings()));
            out.print('\n');
        }
        out.flush();
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
