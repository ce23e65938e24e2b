package org.nianbao.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.LogManager;

/** The command line's entry point: arguments in, text on the standard streams and an exit code out. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        if (!Arrays.asList(args).contains("--verbose")) {
            // The log speaks to developers; what a clerk has to know is said in messages.
            LogManager.getLogManager().reset();
        }
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int exitCode = new CommandRunner(System.in, out, err).run(args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** A terminal speaks its own charset; files and pipes get UTF-8 whatever the system's locale is. */
    private static PrintStream stream(FileDescriptor descriptor) {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new PrintStream(new FileOutputStream(descriptor), false, charset);
    }
}
