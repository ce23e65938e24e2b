package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.samples.ExampleCounty;

/** Every message names the file and the next step, nothing is half stored, and the exit code is the contract's. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFile() {
        assertRefused(Run.of("read", folder.resolve("没有.txt")), "没有.txt", "找不到");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(Run.of("read", file("空.txt", "")), "空.txt", "空的");
    }

    @Test
    void aFileThatIsNoReport() throws IOException {
        Path file = file("通知.txt", "关于召开秋收工作会议的通知\n各村：\n定于十月三日上午九时开会。\n");
        assertRefused(Run.of("read", file), "通知.txt", "看不出是政府信息公开工作年度报告");
    }

    @Test
    void anUnreadableEncoding() throws IOException {
        Path file = folder.resolve("乱码.txt");
        byte[] junk = new byte[4000];
        new java.util.Random(7).nextBytes(junk);
        Files.write(file, junk);
        assertRefused(Run.of("read", file), "乱码.txt", "无法识别");
    }

    @Test
    void aDocxThatIsNoZip() throws IOException {
        assertRefused(Run.of("read", file("年报.docx", "这不是压缩包")), "年报.docx", "损坏");
    }

    @Test
    void aFileBeyondALimitOfTheUsers() throws IOException {
        Path file = file("年报.txt", "字".repeat(1000));
        assertRefused(Run.of("read", "--limit", "bytes=2000", file), "年报.txt", "超过 2000 字节");
    }

    @Test
    void anUnknownLimitIsWrongUsage() {
        for (String limit : List.of("haste=3", "bytes=0", "bytes=many", "bytes")) {
            assertEquals(2, Run.of("read", "--limit", limit, folder).exitCode(), limit);
        }
    }

    @Test
    void aLimitOutOfRangeIsRefusedWithItsRangeAndNothingIsMade() {
        Path archive = folder.resolve("甲.nianbao");
        Run run = Run.of("import", folder, "--archive", archive, "--limit", "heapMegabytes=23");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("heapMegabytes=23 (24–16384)"), run.err());
        assertFalse(Files.exists(archive));
    }

    @Test
    void aFolderWithoutReports() throws IOException {
        file("空白/说明.csv", "甲,乙\n");
        assertRefused(Run.of("read", folder.resolve("空白")), "空白", "没有可以读取的年报");
    }

    @Test
    void aFileOfAnotherKindBesideReportsDoesNotCount() throws IOException {
        exampleReport();
        file("年报/名单.csv", "甲,乙\n");
        Run run = Run.of("read", folder.resolve("年报"));
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("名单.csv"), run.err());
        assertEquals(1, run.out().lines().count());
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        exampleReport();
        file("年报/坏.docx", "PK");
        Path archive = folder.resolve("甲.nianbao");
        Run run = Run.of("import", folder.resolve("年报"), "--archive", archive);
        assertRefused(run, "坏.docx", "损坏");
        assertTrue(run.out().contains("共存入年报 1 份"), run.out());
        assertEquals(0, Run.of("check", "--archive", archive).exitCode());
    }

    @Test
    void aMissingArchive() {
        assertRefused(Run.of("check", "--archive", folder.resolve("没有.nianbao")), "没有.nianbao", "找不到");
        assertFalse(Files.exists(folder.resolve("没有.nianbao")));
    }

    @Test
    void aDamagedArchiveStaysAsItIs() throws IOException {
        Path archive = file("坏.nianbao", "不是数据库".repeat(500));
        byte[] before = Files.readAllBytes(archive);
        exampleReport();
        assertRefused(Run.of("check", "--archive", archive), "坏.nianbao", "损坏");
        assertRefused(Run.of("import", folder.resolve("年报"), "--archive", archive), "坏.nianbao", "损坏");
        assertArrayEquals(before, Files.readAllBytes(archive));
    }

    @Test
    void anArchiveInAMissingFolder() throws IOException {
        exampleReport();
        Path archive = folder.resolve("没有此夹").resolve("甲.nianbao");
        assertRefused(Run.of("import", folder.resolve("年报"), "--archive", archive), "没有此夹", "文件夹不存在");
    }

    @Test
    void anOutputFileInAMissingFolder() throws IOException {
        exampleReport();
        Path archive = folder.resolve("甲.nianbao");
        assertEquals(
                0, Run.of("import", folder.resolve("年报"), "--archive", archive).exitCode());
        Path missing = folder.resolve("没有此夹");
        assertRefused(Run.of("compare", "--archive", archive, "--xlsx", missing.resolve("表.xlsx")), "没有此夹", "文件夹不存在");
        assertRefused(
                Run.of("chart", "disclosure", "--archive", archive, "--out", missing.resolve("图.png")),
                "没有此夹",
                "文件夹不存在");
        assertRefused(Run.of("read", folder.resolve("年报"), "--jsonl", missing.resolve("出.jsonl")), "没有此夹", "文件夹不存在");
        assertFalse(Files.exists(missing));
    }

    @Test
    void anUnknownChartFormatIsWrongUsage() throws IOException {
        exampleReport();
        Path archive = folder.resolve("甲.nianbao");
        Run.of("import", folder.resolve("年报"), "--archive", archive);
        Run run = Run.of("chart", "disclosure", "--archive", archive, "--out", folder.resolve("图.bmp"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("图.bmp") && run.err().contains("png"), run.err());
    }

    @Test
    void aUnitThatTheArchiveDoesNotHave() throws IOException {
        exampleReport();
        Path archive = folder.resolve("甲.nianbao");
        Run.of("import", folder.resolve("年报"), "--archive", archive);
        assertRefused(Run.of("check", "--archive", archive, "--unit", "乌有镇"), "乌有镇", "没有年报");
    }

    private static void assertRefused(Run run, String name, String reason) {
        assertEquals(1, run.exitCode(), run.out() + run.err());
        assertTrue(run.err().contains(name), run.err());
        assertTrue(run.err().contains(reason), run.err());
        assertTrue(run.err().contains("请"), "no next step: " + run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private void exampleReport() throws IOException {
        Path county = folder.resolve("县");
        ExampleCounty.copyTo(county);
        String name = ExampleCounty.files().stream()
                .filter(file -> file.endsWith(".txt"))
                .findFirst()
                .orElseThrow();
        Path target = folder.resolve("年报").resolve("报告.txt");
        Files.createDirectories(target.getParent());
        Files.copy(county.resolve(name), target);
    }
}
