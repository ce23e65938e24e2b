package org.nianbao.model.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Phrasebook;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void anOlderFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("比对表.txt"), "旧");
        WholeFile.write(file, out -> out.write("新".getBytes(UTF_8)));
        assertEquals("新", Files.readString(file));
        assertEquals(List.of(file), content());
    }

    @Test
    void aFailureHalfwayLeavesTheOlderFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("比对表.txt"), "旧");
        Problem problem = problemOf(() -> WholeFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("disk full");
        }));
        assertEquals(file + "：无法写入（系统提示“disk full”）。", Phrasebook.chinese().say(problem.text()));
        assertEquals("旧", Files.readString(file));
        assertEquals(List.of(file), content());
    }

    @Test
    void aBugInTheContentLeavesNothing() throws IOException {
        Path file = folder.resolve("a.txt");
        assertThrows(
                IllegalStateException.class,
                () -> WholeFile.write(file, out -> {
                    throw new IllegalStateException();
                }));
        assertEquals(List.of(), content());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("没有");
        Problem problem = problemOf(() -> WholeFile.write(missing.resolve("a.txt"), out -> {}));
        assertEquals(ProblemCode.MISSING_OUTPUT_FOLDER, problem.code());
        assertEquals(List.of(missing.toString()), problem.details());
    }

    @Test
    void aFolderIsNotAFile() {
        Problem problem = problemOf(() -> WholeFile.write(folder, out -> {}));
        assertEquals(folder + "：无法写入（这是一个文件夹）。", Phrasebook.chinese().say(problem.text()));
    }

    @Test
    void aFolderThatTakesNoFilesIsNotWritable() {
        Path readOnlyForEverybody = Path.of("/proc");
        assumeTrue(Files.isDirectory(readOnlyForEverybody));
        Problem problem = problemOf(() -> WholeFile.write(readOnlyForEverybody.resolve("a.txt"), out -> {}));
        assertEquals(ProblemCode.NOT_WRITABLE, problem.code());
    }

    @Test
    void aNameWithoutAFolderIsMeantInTheWorkingFolder() {
        Path inWorkingFolder = Path.of("不存在的文件夹", "a.txt");
        Problem problem = problemOf(() -> WholeFile.write(inWorkingFolder, out -> {}));
        assertEquals(List.of(Path.of("不存在的文件夹").toAbsolutePath().toString()), problem.details());
    }

    private static Problem problemOf(org.junit.jupiter.api.function.Executable write) {
        return assertThrows(ProblemException.class, write).problem();
    }

    private List<Path> content() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
