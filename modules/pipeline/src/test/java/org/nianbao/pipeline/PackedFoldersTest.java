package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.Passwords;
import org.nianbao.samples.ExampleCounty;

/** Folders of reports that were sent as one zip file. */
class PackedFoldersTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String PAGE = "<p>说明</p>";

    @TempDir
    static Path county;

    @TempDir
    Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @BeforeAll
    static void copyTheCounty() throws IOException {
        ExampleCounty.copyTo(county);
    }

    @Test
    void everyReportInItIsReadUnderItsNameInIt() throws IOException {
        entries.put("乡镇/枕石镇2023.docx", report());
        entries.put("乡镇/图.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
        entries.put("空.docx", new byte[0]);
        Path zip = write("年报.zip", zip(GBK));
        assertEquals(
                List.of("年报.zip/乡镇/图.png skipped", "年报.zip/乡镇/枕石镇2023.docx", "年报.zip/空.docx EMPTY_FILE"), read(zip));
        assertEquals(read(zip), read(folder));
        assertArrayEquals(report(), recognised(zip).get(0).bytes());
    }

    @Test
    void namesAreReadInGbkAndInUtf8WithOrWithoutTheFlag() throws IOException {
        entries.put("一、枕石镇.html", PAGE.getBytes(StandardCharsets.UTF_8));
        for (byte[] zip : List.of(zip(GBK), zip(StandardCharsets.UTF_8), withoutFlag(zip(StandardCharsets.UTF_8)))) {
            assertEquals(List.of("年报.zip/一、枕石镇.html skipped"), read(write("年报.zip", zip)));
        }
    }

    @Test
    void anotherFolderInItIsUnfoldedInItsPlace() throws IOException {
        entries.put("枕石镇.docx", report());
        byte[] inner = zip(GBK);
        entries.clear();
        entries.put("a.html", PAGE.getBytes(StandardCharsets.UTF_8));
        entries.put("b.zip", inner);
        entries.put("c.html", PAGE.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("年报.zip/a.html skipped", "年报.zip/b.zip/枕石镇.docx", "年报.zip/c.html skipped"),
                read(write("年报.zip", zip(GBK))));
    }

    @Test
    void whatSystemsAndProgramsLeaveBehindIsLeftOut() throws IOException {
        for (String name : List.of("__MACOSX/._a.docx", "~$a.docx", "Thumbs.db", ".DS_Store", "x/.git/a.txt", "x/")) {
            entries.put(name, name.endsWith("/") ? new byte[0] : report());
        }
        Path zip = write("年报.zip", zip(GBK));
        assertEquals(List.of(), read(zip));
        assertEquals(
                List.of(ProblemCode.NO_REPORTS_IN_FOLDER),
                new ReadReports()
                        .read(List.of(zip), Passwords.none(), Progress.silent()).failures().stream()
                                .map(problem -> problem.code())
                                .toList());
    }

    @Test
    void namesThatLeadOutsideAreOnlyNames() throws IOException {
        for (String name : List.of("../../外.html", "/etc/根.html", "C:\\盘.html", "a/./b\u0007\n.html", "..")) {
            entries.put(name, PAGE.getBytes(StandardCharsets.UTF_8));
        }
        Path zip = write("年报.zip", zip(StandardCharsets.UTF_8));
        assertEquals(
                Stream.of("?", "a/b .html", "etc/根.html", "外.html", "盘.html")
                        .map(name -> "年报.zip/" + name + " skipped")
                        .toList(),
                read(zip));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(zip), files.toList());
        }
    }

    @Test
    void aFolderWithTooManyFilesIsRefusedBeforeTheyTakeRoom() throws IOException {
        for (int i = 0; i < 65_536; i++) {
            entries.put("f" + i, new byte[0]);
        }
        assertEquals(List.of("年报.zip TOO_LARGE folderFiles"), read(write("年报.zip", zip(GBK))));
    }

    @Test
    void aBombIsRefusedAndTheOthersAreRead() throws IOException {
        entries.put("bomb.docx", new byte[40 << 20]);
        entries.put("枕石镇.docx", report());
        entries.put("虚报.txt", new byte[3_000]);
        byte[] zip = zip(GBK);
        assertEquals(
                List.of("年报.zip/bomb.docx TOO_LARGE compression", "年报.zip/枕石镇.docx", "年报.zip/虚报.txt DAMAGED_FILE"),
                read(write("年报.zip", withWrongSize(zip, 3_000, 2_000))));
    }

    @Test
    void foldersInFoldersEndSomewhere() throws IOException {
        byte[] zip = report();
        for (int depth = 0; depth < 5; depth++) {
            entries.clear();
            entries.put(depth == 0 ? "枕石镇.docx" : depth + ".zip", zip);
            zip = zip(GBK);
        }
        assertEquals(List.of("年报.zip/4.zip/3.zip/2.zip TOO_LARGE folderDepth"), read(write("年报.zip", zip)));
    }

    @Test
    void aFolderThatWasCutOffIsDamaged() throws IOException {
        entries.put("枕石镇.docx", report());
        byte[] zip = zip(GBK);
        assertEquals(List.of("年报.zip DAMAGED_FILE"), read(write("年报.zip", Arrays.copyOf(zip, zip.length - 30))));
    }

    @Test
    void otherWaysOfPackingAreNamed() throws IOException {
        assertEquals(
                List.of("年报.rar UNSUPPORTED_PACKING rar"),
                read(write("年报.rar", "Rar!\u001A\u0007".getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void damagedFoldersNeverThrow() throws IOException {
        entries.put("枕石镇.docx", report());
        entries.put("b.html", PAGE.getBytes(StandardCharsets.UTF_8));
        byte[] zip = zip(GBK);
        for (int seed = 0; seed < 40; seed++) {
            java.util.Random random = new java.util.Random(seed);
            byte[] mutated = zip.clone();
            for (int i = 0; i < 4; i++) {
                mutated[mutated.length - 1 - random.nextInt(250)] = (byte) random.nextInt(256);
            }
            assertTrue(read(write("年报.zip", mutated)).size() < 10, "seed " + seed);
        }
    }

    private List<FileOutcome.Recognised> recognised(Path path) {
        return outcomes(path).stream()
                .filter(FileOutcome.Recognised.class::isInstance)
                .map(FileOutcome.Recognised.class::cast)
                .toList();
    }

    /** The names in order, with what became of those that are no reports. */
    private List<String> read(Path path) {
        return outcomes(path).stream().map(PackedFoldersTest::said).toList();
    }

    private static String said(FileOutcome outcome) {
        String name = outcome.file().name();
        if (outcome instanceof FileOutcome.Refused refused) {
            return name + " " + refused.problem().code()
                    + (refused.problem().code() == ProblemCode.DAMAGED_FILE
                            ? ""
                            : refused.problem().details().stream()
                                    .map(PackedFoldersTest::key)
                                    .reduce("", String::concat));
        }
        return outcome instanceof FileOutcome.Skipped ? name + " skipped" : name;
    }

    private static String key(Object detail) {
        return " " + (detail instanceof Wording wording ? wording.key().replace("reading.limit.", "") : detail);
    }

    private static List<FileOutcome> outcomes(Path path) {
        List<FileOutcome> outcomes = new ArrayList<>();
        new FileReader()
                .read(
                        SourceSelection.of(List.of(new Source.OnDisk(path))).files(),
                        Questions.toNobody(Passwords.none()),
                        Progress.silent(),
                        outcomes::add);
        return outcomes;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private byte[] zip(Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(names.name());
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The same without the mark that says that names are in UTF-8, as programs on other systems leave it out. */
    private static byte[] withoutFlag(byte[] zip) {
        byte[] changed = zip.clone();
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3) {
                changed[i + 7] &= ~8;
            } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
                changed[i + 9] &= ~8;
            }
        }
        return changed;
    }

    /** The same with another size of the entry of this size, in the directory and before the entry. */
    private static byte[] withWrongSize(byte[] zip, int size, int claimed) {
        byte[] changed = zip.clone();
        for (int i = 0; i + 4 < zip.length; i++) {
            if ((zip[i] & 0xFF) == (size & 0xFF) && (zip[i + 1] & 0xFF) == size >> 8 && zip[i + 2] == 0) {
                changed[i] = (byte) claimed;
                changed[i + 1] = (byte) (claimed >> 8);
            }
        }
        return changed;
    }

    private static byte[] report() throws IOException {
        try (Stream<Path> files = Files.walk(county)) {
            return Files.readAllBytes(files.filter(file -> file.endsWith("枕石镇2023年政府信息公开工作年度报告.docx"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
