package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.Archive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;

class NewArchiveTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("甲.nianbao");
    }

    @Test
    void anArchiveThatIsFilledTakesItsPlace() throws IOException {
        assertEquals("done", NewArchive.fill(file, archive -> "done", result -> true));
        assertEquals(List.of(file), content());
        try (Archive archive = Archives.open(file)) {
            assertEquals(0, archive.info().reports());
        }
    }

    @Test
    void theArchiveIsNotThereWhileItIsBeingFilled() {
        boolean there = NewArchive.fill(file, archive -> Files.exists(file), result -> true);
        assertTrue(!there && Files.exists(file));
    }

    @Test
    void nothingIsLeftOfAFillingThatWasStopped() throws IOException {
        assertEquals("stopped", NewArchive.fill(file, archive -> "stopped", result -> false));
        assertEquals(List.of(), content());
    }

    @Test
    void nothingIsLeftOfAFillingThatFailed() throws IOException {
        Problem problem = Problem.of(ProblemCode.NOT_WRITABLE, "乙", "");
        assertThrows(
                ProblemException.class,
                () -> NewArchive.fill(
                        file,
                        archive -> {
                            throw new ProblemException(problem);
                        },
                        result -> true));
        assertEquals(List.of(), content());
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
