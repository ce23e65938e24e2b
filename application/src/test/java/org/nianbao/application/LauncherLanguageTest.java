package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The language in which the desktop's own launcher starts it. */
class LauncherLanguageTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    // The application may still write while it is being ended.
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void itIsChineseUnlessSomebodyWishesOtherwise() throws Exception {
        assertTrue(localeLine().contains("zh_CN"));
    }

    @Test
    void itIsEnglishWithLangEn() throws Exception {
        assertTrue(localeLine("--lang", "en").contains("en_US"));
    }

    @Test
    void itIsTheLanguageOfTheOptions() throws Exception {
        Path preferences = folder.resolve("用户/config/Preferences/org/nianbao/desktop/core.properties");
        Files.createDirectories(preferences.getParent());
        Files.writeString(preferences, "language=en\n");
        assertTrue(localeLine().contains("en_US"));
    }

    /** Starts the application without a window, and ends it once its log says in which language it speaks. */
    private String localeLine(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Distribution.HOME.resolve("bin/nianbao_desktop").toString(),
                "--nogui",
                "--userdir",
                folder.resolve("用户").toString(),
                "--cachedir",
                folder.resolve("缓存").toString()));
        command.addAll(List.of(arguments));
        Process launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        try {
            return awaitLine(folder.resolve("用户/var/log/messages.log"), "System Locale");
        } finally {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
        }
    }

    private String awaitLine(Path log, String wanted) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (Files.exists(log)) {
                try (Stream<String> lines = Files.readString(log).lines()) {
                    List<String> found =
                            lines.filter(line -> line.contains(wanted)).toList();
                    if (!found.isEmpty()) {
                        return found.get(0);
                    }
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError(
                "the log never said: " + wanted + "\n" + Files.readString(folder.resolve("output.txt")));
    }
}
