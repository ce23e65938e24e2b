package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.samples.ExampleCounty;

/** Many files are read with little memory, and nothing changes by it. */
class BytesInMemoryTest {
    private static final ReadingLimits LITTLE = ReadingLimits.standard().with(ReadingLimits.Limit.BYTES_IN_MEMORY, 1);

    @TempDir
    Path folder;

    private List<Path> texts;

    @BeforeEach
    void copySomeTexts() throws IOException {
        Path county = Files.createDirectory(folder.resolve("县"));
        ExampleCounty.copyTo(county);
        Path reports = Files.createDirectory(folder.resolve("年报"));
        texts = new ArrayList<>();
        for (String name : ExampleCounty.files()) {
            if (name.endsWith(".txt") && texts.size() < 8) {
                texts.add(Files.copy(county.resolve(name), reports.resolve(texts.size() + ".txt")));
            }
        }
    }

    @Test
    void filesThatAreTooLargeTogetherAreOpenedOneAfterTheOther() throws IOException {
        byte[] report = Files.readAllBytes(texts.get(1));
        Files.writeString(texts.get(1), "还没有写好");
        List<Class<?>> outcomes = new ArrayList<>();
        new FileReader(LITTLE, Clock.systemUTC())
                .read(
                        List.of(
                                FileToOpen.onDisk(texts.get(0), "甲.txt", true),
                                FileToOpen.onDisk(texts.get(1), "乙.txt", true)),
                        Questions.toNobody(Passwords.none()),
                        Progress.silent(),
                        outcome -> {
                            outcomes.add(outcome.getClass());
                            write(texts.get(1), report);
                        });
        assertEquals(List.of(FileOutcome.Recognised.class, FileOutcome.Recognised.class), outcomes);
    }

    @Test
    void whatWaitsOutsideTheMemoryIsStoredAsItCame() throws IOException {
        try (WritableArchive archive = Archives.create(folder.resolve("甲.nianbao"))) {
            new ImportReports(Clock.systemUTC(), LITTLE).run(archive, List.of(folder.resolve("年报")), Progress.silent());
            assertEquals(texts.size(), archive.headers().size());
            for (ReportHeader header : archive.headers()) {
                assertArrayEquals(
                        Files.readAllBytes(
                                folder.resolve("年报").resolve(header.source().file())),
                        archive.sourceBytes(header.versionId()));
            }
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
