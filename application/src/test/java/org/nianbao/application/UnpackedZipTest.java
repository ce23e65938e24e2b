package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zip that is handed out, unpacked into a folder with spaces, brackets and Chinese in its name and started by its
 * own launcher.
 */
class UnpackedZipTest {
    /** A slow machine with other work to do gets this long for one step. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private static Path place;

    private static Path home;
    private static Path archive;

    @BeforeAll
    static void unpackAndMakeAnArchive() throws IOException, InterruptedException {
        home = unpack(Distribution.HOME.resolveSibling("nianbao-" + System.getProperty("nianbao.version") + ".zip"));
        archive = place.resolve("我县 年报.nianbao");
        Path empty = Files.createDirectory(place.resolve("没有年报"));
        Files.writeString(empty.resolve("说明.txt"), "这里没有年报。");
        Process command = new ProcessBuilder(
                        home.resolve("bin/nianbao").toString(),
                        "import",
                        empty.toString(),
                        "--archive",
                        archive.toString())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("import.txt").toFile())
                .start();
        command.waitFor();
        assertTrue(Files.exists(archive), Files.readString(place.resolve("import.txt")));
    }

    @Test
    void twoUsersWorkAtOnceAndTheSecondStartOfOneHandsItsArchiveToTheFirst() throws IOException {
        try (StartedApplication one = start("甲 用户");
                StartedApplication other = start("乙 用户", "--archive", archive.toString())) {
            one.awaitTitle("年报比对台"::equals, PATIENCE);
            other.awaitTitle(title -> title.contains("我县 年报"), PATIENCE);
            try (StartedApplication again = start("甲 用户", "--archive", archive.toString())) {
                assertEquals(0, again.awaitEnd(PATIENCE), again.output());
                assertEquals("", again.output());
            }
            one.awaitTitle(title -> title.contains("我县 年报"), PATIENCE);
            closesInOrder(other);
            closesInOrder(one);
        }
    }

    @Test
    void aUserWhoComesBackFindsEverythingInOrder() throws IOException {
        for (int day = 1; day <= 2; day++) {
            try (StartedApplication application = start("丙 用户")) {
                application.awaitTitle("年报比对台"::equals, PATIENCE);
                closesInOrder(application);
            }
        }
    }

    /** By these files the platform knows that the program is another one, and makes its caches anew. */
    @Test
    void everyClusterBearsTheTimeOfItsMaking() throws IOException {
        for (String cluster : Files.readAllLines(home.resolve("etc/nianbao_desktop.clusters"))) {
            FileTime made = Files.getLastModifiedTime(home.resolve(cluster).resolve(".lastModified"));
            try (Stream<Path> files = Files.list(home.resolve(cluster).resolve("config/Modules"))) {
                List<Path> later = files.filter(file -> lastModified(file).compareTo(made) > 0)
                        .toList();
                assertEquals(List.of(), later);
            }
        }
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StartedApplication start(String user, String... arguments) throws IOException {
        return StartedApplication.start(home, place.resolve(user), arguments);
    }

    private static void closesInOrder(StartedApplication application) {
        assertEquals(0, application.closeWindow(PATIENCE), application.output());
        assertAll(
                () -> assertEquals("", application.output()),
                () -> assertEquals(List.of(), application.complaints(), application.log()),
                () -> assertTrue(Files.notExists(application.userFolder().resolve("lock")), "the lock is left"),
                () -> assertTrue(
                        Files.isDirectory(application.userFolder().resolve("config/Windows2Local")),
                        "the windows' places are not kept"));
    }

    /** Unpacks as a user's tool does, with the permissions that the zip gives; returns the application's folder. */
    private static Path unpack(Path zip) throws IOException {
        Path target = Files.createDirectory(place.resolve("我的 程序 (2)"));
        try (FileSystem packed = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(packed.getPath("/nianbao_desktop"))) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(packed.getPath("/").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                }
            }
        }
        return target.resolve("nianbao_desktop");
    }
}
