package org.nianbao.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Phrasebook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Turns arguments into one command and its exit code: 0 done, 1 done in part or not at all, 2 wrong usage. */
final class CommandRunner {
    static final int DONE = 0;
    static final int TROUBLE = 1;
    static final int WRONG_USAGE = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    CommandRunner(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    int run(String... args) {
        Phrasebook phrasebook = language(args);
        Terminal terminal = new Terminal(in, out, err, phrasebook);
        CommandLine commandLine = new CommandLine(new Root());
        commandLine.addSubcommand(new ReadCommand(terminal));
        commandLine.addSubcommand(new ImportCommand(terminal));
        commandLine.addSubcommand(new CheckCommand(terminal));
        commandLine.addSubcommand(new CompareCommand(terminal));
        commandLine.addSubcommand(new ChartCommand(terminal));
        commandLine.addSubcommand(new RereadCommand(terminal));
        commandLine.addSubcommand(new DemoCommand(terminal));
        commandLine.addSubcommand(new DesktopCommand(terminal));
        commandLine.setResourceBundle(helpBundle(phrasebook));
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        commandLine.setUsageHelpWidth(100);
        commandLine.setUsageHelpAutoWidth(false);
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler((exception, arguments) -> wrongUsage(terminal, exception));
        commandLine.setExecutionExceptionHandler((exception, command, result) -> failed(terminal, exception, args));
        try {
            return commandLine.execute(args);
        } catch (Error e) {
            // Out of memory, a class that is not there: still no bare stack trace for a clerk.
            return failed(terminal, e, args);
        }
    }

    /** The language has to be known before the arguments are understood, for the help is written in it. */
    private static Phrasebook language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return Phrasebook.ofLanguage(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Phrasebook.ofLanguage(args[i + 1]);
            }
        }
        return Phrasebook.chinese();
    }

    static ResourceBundle helpBundle(Phrasebook phrasebook) {
        return ResourceBundle.getBundle(
                "org.nianbao.cli.Help",
                phrasebook.isEnglish() ? Locale.ENGLISH : Locale.ROOT,
                CommandRunner.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int wrongUsage(Terminal terminal, CommandLine.ParameterException exception) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
            terminal.warn("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
        } else if (exception instanceof CommandLine.MissingParameterException missing) {
            terminal.warn(
                    "cli.usage.missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(CommandRunner::name)
                                    .toList()));
        } else if (exception.getArgSpec() != null) {
            terminal.warn(
                    "cli.usage.invalid",
                    name(exception.getArgSpec()),
                    exception.getValue() == null ? "" : exception.getValue());
        } else {
            terminal.warn("cli.usage.wrong");
        }
        terminal.warn("cli.usage.help", command);
        return WRONG_USAGE;
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private static int failed(Terminal terminal, Throwable exception, String[] args) {
        if (exception instanceof ProblemException problem) {
            terminal.report(problem.problem());
        } else {
            terminal.warn("cli.failure", exception.getClass().getSimpleName());
        }
        if (Arrays.asList(args).contains("--verbose")) {
            printTrace(terminal.err(), exception);
        }
        return exception instanceof ProblemException problem
                        && problem.problem().code() == ProblemCode.UNKNOWN_OUTPUT_FORMAT
                ? WRONG_USAGE
                : TROUBLE;
    }

    private static void printTrace(PrintStream err, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            err.println(cause);
            for (StackTraceElement element : cause.getStackTrace()) {
                err.println("\tat " + element);
            }
        }
    }

    /** The command without a subcommand: says how it is used. */
    @Command(name = "nianbao", mixinStandardHelpOptions = true, versionProvider = Version.class)
    static final class Root implements Callable<Integer> {
        @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
        private String lang = "zh";

        @Option(names = "--verbose", scope = ScopeType.INHERIT, descriptionKey = "option.verbose")
        private boolean verbose;

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getErr());
            return WRONG_USAGE;
        }
    }

    /** The version that the build wrote beside this class. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            ResourceBundle build = ResourceBundle.getBundle("org.nianbao.cli.build", Locale.ROOT);
            return new String[] {"nianbao " + build.getString("version")};
        }
    }
}
