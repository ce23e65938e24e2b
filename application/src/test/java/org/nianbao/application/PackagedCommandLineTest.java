package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/nianbao} of the assembled application, in a folder with Chinese and a space in its name, where the system
 * has no locale that knows Chinese and there is no display.
 */
class PackagedCommandLineTest {
    @TempDir
    private static Path place;

    private static Path launcher;

    @BeforeAll
    static void installElsewhere() throws IOException {
        Path home = place.resolve("年报 比对台");
        Distribution.copy(Distribution.HOME.resolve("bin"), home.resolve("bin"));
        Distribution.copy(Distribution.HOME.resolve("nianbao_desktop"), home.resolve("nianbao_desktop"));
        launcher = home.resolve("bin/nianbao");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void helpIsChinese() throws Exception {
        Outcome outcome = run("--help");
        assertEquals(0, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.output().contains("年报比对台"), outcome.toString());
    }

    @Test
    void itKnowsItsVersion() throws Exception {
        assertEquals(new Outcome(0, "nianbao " + System.getProperty("nianbao.version") + "\n"), run("--version"));
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        Outcome outcome = run("read", "没有这个文件.txt");
        assertEquals(1, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.output().contains("没有这个文件.txt"), outcome.toString());
    }

    /** Read in this process, the file would be damaged; only a process of its own has so little memory. */
    @Test
    void foreignFilesAreReadInProcessesOfTheirOwn() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(place.resolve("大.pdf").toFile(), "rw")) {
            file.writeBytes("%PDF-1.7\n");
            file.setLength(40 << 20);
        }
        Outcome outcome = run("read", "大.pdf", "--limit", "heapMegabytes=32");
        assertEquals(1, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.output().contains("读取所需内存超过 32 MB"), outcome.toString());
    }

    @Test
    void theExampleCountyRunsThrough() throws Exception {
        Outcome outcome = run("demo", "--out", "示例");
        assertEquals(0, outcome.exitCode(), outcome.toString());
        try (Stream<Path> files = Files.list(place.resolve("示例"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            for (String ending : List.of(".nianbao", ".xlsx", ".png", ".svg", ".pdf")) {
                assertTrue(names.stream().anyMatch(name -> name.endsWith(ending)), names + " lacks " + ending);
            }
        }
    }

    /** What a run said, on both streams, and its exit code. */
    private record Outcome(int exitCode, String output) {}

    private static Outcome run(String... arguments) throws IOException, InterruptedException {
        File output = Files.createTempFile(place, "output", ".txt").toFile();
        ProcessBuilder process = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList())
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        process.environment().put("LC_ALL", "C");
        process.environment().remove("DISPLAY");
        int exitCode = process.start().waitFor();
        return new Outcome(exitCode, Files.readString(output.toPath()));
    }
}
