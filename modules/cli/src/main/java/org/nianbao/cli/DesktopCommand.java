package org.nianbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao desktop}: the launchers start the desktop themselves; this says so where none did. */
@Command(name = "desktop", mixinStandardHelpOptions = true)
final class DesktopCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--archive", paramLabel = "FILE", descriptionKey = "desktop.archive")
    private Optional<Path> archiveFile;

    DesktopCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.warn("cli.desktop.launcher");
        return CommandRunner.TROUBLE;
    }
}
