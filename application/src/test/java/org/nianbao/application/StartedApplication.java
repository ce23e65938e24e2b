package org.nianbao.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An application of the platform that was started by its own launcher, in a process of its own. */
final class StartedApplication implements AutoCloseable {
    private final Process process;
    private final Path userFolder;
    private final Path probe;

    private StartedApplication(Process process, Path userFolder, Path probe) {
        this.process = process;
        this.userFolder = userFolder;
        this.probe = probe;
    }

    /**
     * Starts the application and does not wait.
     *
     * @param home its folder, with the launcher in {@code bin}
     * @param folder for the user's folders; the same folder is the same user
     * @param more further arguments of the launcher
     */
    static StartedApplication start(Path home, Path folder, String... more) throws IOException {
        Files.createDirectories(folder);
        Path probe = Files.createTempDirectory(folder, "probe");
        Path userFolder = folder.resolve("user 用户");
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/nianbao_desktop").toString(),
                "--jdkhome",
                System.getProperty("java.home"),
                "--userdir",
                userFolder.toString(),
                "--cachedir",
                folder.resolve("cache 缓存").toString(),
                "-J" + WindowProbe.option(probe.resolve("probe.jar"), probe)));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(probe.resolve("output.txt").toFile())
                .start();
        return new StartedApplication(process, userFolder, probe);
    }

    /** Waits until the main window is up. */
    WindowProbe.Sighting awaitWindow(Duration patience) {
        return awaitTitle(title -> true, patience);
    }

    /** Waits until the main window is up and its title is as wanted. */
    WindowProbe.Sighting awaitTitle(Predicate<String> wanted, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            Optional<WindowProbe.Sighting> seen = WindowProbe.sighting(probe);
            if (seen.filter(window -> wanted.test(window.title())).isPresent()) {
                return seen.get();
            }
            sleep();
        }
        throw new AssertionError("not seen within " + patience + "\n" + output() + "\n" + log());
    }

    /** Closes the main window as its user would, waits for the end, and returns the launcher's exit code. */
    int closeWindow(Duration patience) {
        WindowProbe.close(probe);
        return awaitEnd(patience);
    }

    /** Waits for the end by itself, and returns the launcher's exit code. */
    int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("still there after " + patience + "\n" + output() + "\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What the launcher and the virtual machine wrote on both streams. */
    String output() {
        return read(probe.resolve("output.txt"));
    }

    /** The lines of the log that complain of something. */
    List<String> complaints() {
        return Complaints.in(log());
    }

    /** The platform's log. */
    String log() {
        return read(userFolder.resolve("var/log/messages.log"));
    }

    Path userFolder() {
        return userFolder;
    }

    /** Ends what is left of it by force. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
