package org.nianbao.desktop.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.desktop.imports.internal.ImportRow.Status;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.Progress;
import org.nianbao.samples.ExampleCounty;

class ImportResultTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    @BeforeEach
    void speakChinese() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aReadReportNamesItsUnitAndYear() throws IOException {
        ImportRow row = importFiles(report()).rows().get(0);
        assertEquals(Status.READ, row.status());
        assertEquals(folder.relativize(report()).getFileName().toString(), row.file());
        assertEquals("2024", row.year());
    }

    @Test
    void theSameFileAgainIsUnchanged() throws IOException {
        importFiles(report());
        ImportResult again = importFiles(report());
        assertEquals("导入完成：1 份内容未变。", again.summary());
        assertEquals("查看导入结果", again.nextStep());
    }

    @Test
    void otherBytesOfAReportAreANewVersion() throws IOException {
        importFiles(report());
        Path changed = folder.resolve("改过的年报.txt");
        Files.writeString(changed, Files.readString(report()) + "\n");
        ImportRow row = importFiles(changed).rows().get(0);
        assertEquals(Status.NEW_VERSION, row.status());
    }

    @Test
    void aRefusedFileSaysWhyAndWhatToDoAndComesFirst() throws IOException {
        Path empty = Files.createFile(folder.resolve("空白年报.txt"));
        ImportResult result = importFiles(report(), empty);
        ImportRow row = result.rows().get(0);
        assertEquals(Status.REFUSED, row.status());
        assertEquals("空白年报.txt：文件是空的，没有任何内容。", row.text());
        assertEquals("请向报送单位重新索取该文件。", row.nextStep());
        assertEquals("查看需要处理的文件", result.nextStep());
    }

    @Test
    void aFolderThatIsNotThereIsARefusalToo() {
        assertEquals("导入完成：1 个未能存入。", importFiles(folder.resolve("没有")).summary());
    }

    private Path report() throws IOException {
        Path county = folder.resolve("示例县");
        ExampleCounty.copyTo(county);
        return county.resolve(ExampleCounty.files().stream()
                .filter(file -> file.contains("2024") && file.endsWith(".txt"))
                .findFirst()
                .orElseThrow());
    }

    private ImportResult importFiles(Path... files) {
        try (WritableArchive archive = Archives.openOrCreate(folder.resolve("县.nianbao"))) {
            return ImportResult.of(
                    new ImportReports(Clock.systemUTC()).run(archive, List.of(files), Progress.silent()),
                    Phrasebook.chinese());
        }
    }
}
