package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingLimits.Limit;

/** A file that is too much is refused, and the files around it are read. */
class StoppedFilesTest {
    private static final Path FIXTURE = Path.of("src/test/resources/formats/枕石镇2023.rtf");

    @TempDir
    Path folder;

    @Test
    void aHugeFileIsRefusedByItsSize() throws IOException {
        sparse("甲年报.pdf", "%PDF-1.7\n", 500L << 20);
        Files.copy(FIXTURE, folder.resolve("乙年报.rtf"));
        ReadReports.Result result = read(ReadingLimits.standard());
        assertEquals(List.of("乙年报.rtf"), names(result));
        assertEquals(
                List.of(Problem.of(ProblemCode.TOO_LARGE, "甲年报.pdf", Wording.of("reading.limit.bytes", 64 << 20))),
                result.failures());
    }

    @Test
    void aHugeFileOfAnotherKindIsSkipped() throws IOException {
        sparse("录像.rar", "Rar!\u001a\u0007\u0001\0", 500L << 20);
        Files.copy(FIXTURE, folder.resolve("乙年报.rtf"));
        assertEquals(List.of("乙年报.rtf"), names(read(ReadingLimits.standard())));
    }

    @Test
    void aFileThatTakesTooMuchMemoryDoesNotStopTheOthers() throws IOException {
        sparse("甲年报.pdf", "%PDF-1.7\n", 40 << 20);
        Files.copy(FIXTURE, folder.resolve("乙年报.rtf"));
        ReadReports.Result result = read(ReadingLimits.standard().with(Limit.HEAP_MEGABYTES, 32));
        assertEquals(List.of("乙年报.rtf"), names(result));
        assertEquals(
                List.of(Problem.of(
                        ProblemCode.READING_STOPPED, "甲年报.pdf", Wording.of("reading.limit.heapMegabytes", 32))),
                result.failures());
    }

    private void sparse(String name, String head, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.write(head.getBytes(StandardCharsets.ISO_8859_1));
            file.setLength(size);
        }
    }

    private ReadReports.Result read(ReadingLimits limits) {
        return new ReadReports(limits).read(List.of(folder), Passwords.none(), Progress.silent());
    }

    private static List<String> names(ReadReports.Result result) {
        return result.reports().stream()
                .map(checked -> checked.report().source().file())
                .toList();
    }
}
