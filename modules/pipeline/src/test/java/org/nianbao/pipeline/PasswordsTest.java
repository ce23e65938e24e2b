package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.Passwords;
import org.nianbao.samples.ExampleCounty;

/** Files that only a password opens; each is made here of a file without one. */
class PasswordsTest {
    private static final String PASSWORD = "青石 2023";
    private static final Path FORMATS = Path.of("src/test/resources/formats");

    @TempDir
    static Path county;

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    @BeforeAll
    static void copyTheCounty() throws IOException {
        ExampleCounty.copyTo(county);
    }

    @BeforeEach
    void nobodyHasBeenAsked() {
        asked.clear();
        opened.clear();
    }

    enum Locked {
        DOCX_AGILE("docx") {
            @Override
            byte[] made() throws Exception {
                return packaged(docx(), EncryptionMode.agile);
            }
        },
        DOCX_STANDARD("docx") {
            @Override
            byte[] made() throws Exception {
                return packaged(docx(), EncryptionMode.standard);
            }
        },
        XLSX("xlsx") {
            @Override
            byte[] made() throws Exception {
                return packaged(Files.readAllBytes(FORMATS.resolve("枕石镇2023.xlsx")), EncryptionMode.agile);
            }
        },
        XLS("xls") {
            @Override
            byte[] made() throws Exception {
                try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(FORMATS.resolve("枕石镇2023.xls")))) {
                    return lockedOld(workbook::write);
                }
            }
        },
        PDF("pdf") {
            @Override
            byte[] made() throws Exception {
                return lockedPdf(PASSWORD);
            }
        };

        private final String ending;

        Locked(String ending) {
            this.ending = ending;
        }

        abstract byte[] made() throws Exception;

        String file() {
            return "年报." + ending;
        }

        Map<String, String> open() throws IOException {
            return switch (this) {
                case DOCX_AGILE, DOCX_STANDARD -> SameReport.of(file(), docx());
                case PDF -> SameReport.of(file(), pdf());
                default -> SameReport.of(file(), Files.readAllBytes(FORMATS.resolve("枕石镇2023." + ending)));
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePasswordOpensTheFile(Locked locked) throws Exception {
        byte[] bytes = locked.made();
        Map<String, String> said = SameReport.of(locked.file(), bytes, Passwords.of(List.of("不是", PASSWORD)));
        assertEquals(locked.open(), said);
        assertTrue(said.size() > 190, said.toString());
        assertNull(Biff8EncryptionKey.getCurrentUserPassword());
    }

    @ParameterizedTest
    @EnumSource
    void withoutThePasswordTheFileIsRefused(Locked locked) throws Exception {
        byte[] bytes = locked.made();
        assertEquals(Map.of("refused", "ENCRYPTED_FILE []"), SameReport.of(locked.file(), bytes));
        assertEquals(
                Map.of("refused", "WRONG_PASSWORD []"),
                SameReport.of(locked.file(), bytes, Passwords.of(List.of("不是", ""))));
        assertNull(Biff8EncryptionKey.getCurrentUserPassword());
    }

    @Test
    void aLockAgainstPrintingNeedsNoPassword() throws IOException {
        assertEquals(SameReport.of("年报.pdf", pdf()), SameReport.of("年报.pdf", lockedPdf("")));
    }

    @Test
    void anOdtIsRefusedWithAnyPassword() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            for (String[] part : new String[][] {
                {"mimetype", "application/vnd.oasis.opendocument.text"},
                {"META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"},
                {"content.xml", "?"}
            }) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(
                Map.of("refused", "UNSUPPORTED_ENCRYPTION []"),
                SameReport.of("年报.odt", bytes.toByteArray(), Passwords.of(List.of(PASSWORD))));
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"ZIP_STANDARD", "AES"})
    void aLockedZipIsOpenedByOnePassword(EncryptionMethod method) throws IOException {
        Path zip = lockedZip("甲.zip", method, "2023年.docx", "2023年（副本）.docx", "说明.txt");
        assertEquals(
                List.of("甲.zip/2023年.docx", "甲.zip/2023年（副本）.docx"),
                names(new ReadReports().read(List.of(zip), Passwords.of(List.of("x", PASSWORD)), Progress.silent())));
        ReadReports.Result refused = new ReadReports().read(List.of(zip), Passwords.none(), Progress.silent());
        assertEquals(List.of(), refused.reports());
        assertEquals(
                Problem.of(ProblemCode.ENCRYPTED_FILE, "甲.zip/2023年.docx"),
                refused.failures().get(0));
    }

    @Test
    void aPasswordIsAskedForAfterEverythingElseAndTriedOnTheOthers() throws Exception {
        Path zip = lockedZip("乙.zip", EncryptionMethod.AES, "2023年.docx", "2023年（副本）.docx");
        Path locked = Files.write(folder.resolve("甲.docx"), Locked.DOCX_AGILE.made());
        Path open = Files.write(folder.resolve("丙.docx"), docx());
        List<String> read = read(List.of(locked, zip, open), "不是", PASSWORD);
        assertEquals(List.of("甲.docx", "甲.docx（再）"), asked);
        assertEquals(List.of("丙.docx", "甲.docx", "乙.zip/2023年.docx", "乙.zip/2023年（副本）.docx"), read);
    }

    @Test
    void onlyAnAnswerThatFitsIsToldOf() throws Exception {
        read(List.of(Files.write(folder.resolve("甲.docx"), Locked.DOCX_AGILE.made())), "不是", PASSWORD);
        assertEquals(List.of(PASSWORD), opened);
    }

    @Test
    void whoHasNoPasswordIsAskedOncePerFile() throws Exception {
        Path zip = lockedZip("乙.zip", EncryptionMethod.ZIP_STANDARD, "2023年.docx", "2023年（副本）.docx");
        Path locked = Files.write(folder.resolve("甲.docx"), Locked.DOCX_AGILE.made());
        List<String> read = read(List.of(locked, zip));
        assertEquals(List.of("甲.docx", "乙.zip"), asked);
        assertEquals(
                List.of(
                        "甲.docx ENCRYPTED_FILE",
                        "乙.zip/2023年.docx ENCRYPTED_FILE",
                        "乙.zip/2023年（副本）.docx ENCRYPTED_FILE"),
                read);
    }

    @Test
    void aPasswordIsNeverShown() {
        assertFalse(Passwords.of(List.of(PASSWORD)).with("另").toString().contains(PASSWORD));
    }

    /** Names of what was read or, with the reason, refused; the answers are given in this order, then nobody knows. */
    private List<String> read(List<Path> paths, String... answers) {
        List<String> answersLeft = new ArrayList<>(List.of(answers));
        PasswordPrompt prompt = new PasswordPrompt() {
            @Override
            public Optional<String> ask(String file, boolean again) {
                asked.add(again ? file + "（再）" : file);
                return answersLeft.isEmpty() ? Optional.empty() : Optional.of(answersLeft.remove(0));
            }

            @Override
            public void opened(String password) {
                opened.add(password);
            }
        };
        List<String> read = new ArrayList<>();
        new FileReader()
                .read(
                        SourceSelection.of(paths.stream()
                                        .<Source>map(Source.OnDisk::new)
                                        .toList())
                                .files(),
                        new Questions(Passwords.none(), prompt, AttachmentPrompt.onlyReport()),
                        Progress.silent(),
                        outcome -> read.add(outcome.file().name()
                                + (outcome instanceof FileOutcome.Refused refused
                                        ? " " + refused.problem().code()
                                        : "")));
        return read;
    }

    private static List<String> names(ReadReports.Result result) {
        return result.reports().stream()
                .map(report -> report.report().source().file())
                .toList();
    }

    private Path lockedZip(String name, EncryptionMethod method, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), PASSWORD.toCharArray())) {
            for (String entry : entries) {
                ZipParameters parameters = new ZipParameters();
                parameters.setEncryptFiles(true);
                parameters.setEncryptionMethod(method);
                parameters.setFileNameInZip(entry);
                zip.putNextEntry(parameters);
                zip.write(entry.endsWith(".docx") ? docx() : "说明".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] docx() throws IOException {
        return Files.readAllBytes(county("枕石镇2023年政府信息公开工作年度报告.docx"));
    }

    private static Path county(String name) throws IOException {
        try (Stream<Path> files = Files.walk(county)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static byte[] pdf() throws IOException {
        return Files.readAllBytes(Path.of("../recognition/src/test/resources/printed/repeated-headers.pdf"));
    }

    private static byte[] lockedPdf(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] packaged(byte[] open, EncryptionMode mode) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream content = encryptor.getDataStream(container)) {
                new ByteArrayInputStream(open).transferTo(content);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    private static byte[] lockedOld(Writing writing) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writing.to(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
