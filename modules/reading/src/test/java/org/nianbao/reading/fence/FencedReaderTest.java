package org.nianbao.reading.fence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingLimits.Limit;
import org.nianbao.reading.ReadingResult;

class FencedReaderTest {
    private static final ReadingLimits STANDARD = ReadingLimits.standard();

    private Optional<FencedReader> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(FencedReader::close);
    }

    @Test
    void whatAProcessReadsIsWhatIsReadHere() throws IOException {
        FencedReader reader = reader(STANDARD);
        assertEquals(new DocumentReader().read("年报.xls", sheet(3)), read(reader, "年报.xls", sheet(3)));
        byte[] broken = Arrays.copyOf(sheet(3), 700);
        assertEquals(new DocumentReader().read("年报.xls", broken), read(reader, "年报.xls", broken));
    }

    @Test
    void aFileThatTakesTooLongIsStoppedAndTheNextIsRead() throws Exception {
        FencedReader reader = reader(STANDARD.with(Limit.SECONDS, 10).with(Limit.KEY_ROUNDS, 2_000_000_000));
        byte[] slow = lockedWithRounds(2_000_000_000);
        assertEquals(stopped("慢.docx", "seconds", "10"), read(reader, "慢.docx", slow));
        assertInstanceOf(ReadingResult.Read.class, read(reader, "年报.xls", sheet(3)));
    }

    @Test
    void aFileThatTakesTooMuchMemoryIsStoppedAndTheNextIsRead() throws IOException {
        long least = Limit.HEAP_MEGABYTES.least();
        FencedReader reader = reader(STANDARD.with(Limit.HEAP_MEGABYTES, least));
        assertEquals(stopped("大.pdf", "heapMegabytes", Long.toString(least)), read(reader, "大.pdf", largePdf()));
        assertInstanceOf(ReadingResult.Read.class, read(reader, "年报.xls", sheet(3)));
    }

    @Test
    void whoeverIsReadBesideAFileThatIsStoppedIsReadAllTheSame() throws Exception {
        FencedReader reader = reader(STANDARD.with(Limit.SECONDS, 5).with(Limit.KEY_ROUNDS, 2_000_000_000));
        byte[] slow = lockedWithRounds(2_000_000_000);
        byte[] usual = sheet(3);
        try (Threads threads = new Threads(4)) {
            List<Future<ReadingResult>> slowOnes = threads.of(() -> read(reader, "慢.docx", slow), 2);
            List<Future<ReadingResult>> usualOnes = threads.of(() -> read(reader, "年报.xls", usual), 200);
            ReadingResult read = new DocumentReader().read("年报.xls", usual);
            for (Future<ReadingResult> result : usualOnes) {
                assertEquals(read, result.get());
            }
            for (Future<ReadingResult> result : slowOnes) {
                assertEquals(stopped("慢.docx", "seconds", "5"), result.get());
            }
        }
    }

    @Test
    void filesThatAreReadTogetherGetTheirOwnAnswers() throws Exception {
        FencedReader reader = reader(STANDARD);
        DocumentReader here = new DocumentReader();
        try (Threads threads = new Threads(5)) {
            List<Future<ReadingResult>> results = new ArrayList<>();
            List<ReadingResult> expected = new ArrayList<>();
            for (int rows = 1; rows <= 40; rows++) {
                byte[] sheet = sheet(rows);
                expected.add(here.read("年报.xls", sheet));
                results.addAll(threads.of(() -> read(reader, "年报.xls", sheet), 1));
            }
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i), results.get(i).get());
            }
        }
    }

    @Test
    void whereNoProcessCanBeStartedFilesAreReadAllTheSame() throws Exception {
        FencedReader reader = new FencedReader(
                STANDARD.with(Limit.SECONDS, 1).with(Limit.KEY_ROUNDS, 2_000_000_000),
                Optional.of(new ReaderCommand("no-such-java", "")));
        open = Optional.of(reader);
        assertInstanceOf(ReadingResult.Read.class, read(reader, "年报.xls", sheet(3)));
        assertEquals(stopped("慢.docx", "seconds", "1"), read(reader, "慢.docx", lockedWithRounds(60_000_000)));
    }

    @Test
    void aProgramThatIsNoReaderIsNotTrusted() throws IOException {
        FencedReader reader = new FencedReader(
                STANDARD,
                Optional.of(new ReaderCommand(ReaderCommand.ofThisProgram().java(), "")));
        open = Optional.of(reader);
        assertInstanceOf(ReadingResult.Read.class, read(reader, "年报.xls", sheet(3)));
    }

    @Test
    void closingEndsWhatIsBeingRead() throws Exception {
        FencedReader reader = reader(STANDARD.with(Limit.KEY_ROUNDS, 2_000_000_000));
        Thread closing = new Thread(() -> {
            while (ProcessHandle.current().children().findAny().isEmpty()) {
                Thread.onSpinWait();
            }
            reader.close();
        });
        closing.start();
        ReadingResult result = read(reader, "慢.docx", lockedWithRounds(2_000_000_000));
        assertEquals(
                ProblemCode.READING_STOPPED,
                ((ReadingResult.Refused) result).problem().code());
        closing.join();
    }

    @Test
    void aPasswordGoesToTheProcess() throws Exception {
        byte[] locked = locked(workbook(1), "青石 2023");
        FencedReader reader = reader(STANDARD);
        assertEquals(
                ProblemCode.ENCRYPTED_FILE,
                ((ReadingResult.Refused) read(reader, "年报.xlsx", locked))
                        .problem()
                        .code());
        assertInstanceOf(
                ReadingResult.Read.class, reader.read("年报.xlsx", locked, Passwords.of(List.of("不是", "青石 2023"))));
    }

    /** Threads that read at the same time. */
    private record Threads(ExecutorService service) implements AutoCloseable {
        Threads(int count) {
            this(Executors.newFixedThreadPool(count));
        }

        List<Future<ReadingResult>> of(Callable<ReadingResult> task, int times) {
            return Stream.generate(() -> service.submit(task)).limit(times).toList();
        }

        @Override
        public void close() {
            service.shutdownNow();
        }
    }

    private FencedReader reader(ReadingLimits limits) {
        FencedReader reader = new FencedReader(limits);
        open = Optional.of(reader);
        return reader;
    }

    private static ReadingResult read(FencedReader reader, String name, byte[] bytes) {
        return reader.read(name, bytes, Passwords.none());
    }

    private static ReadingResult stopped(String file, String limit, String value) {
        return new ReadingResult.Refused(
                Problem.of(ProblemCode.READING_STOPPED, file, Wording.of("reading.limit." + limit, value)));
    }

    private static byte[] largePdf() {
        byte[] bytes = new byte[32 << 20];
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static byte[] sheet(int rows) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook.createSheet("表"), rows);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook(int rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet("表"), rows);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Sheet sheet, int rows) {
        for (int row = 0; row < rows; row++) {
            sheet.createRow(row).createCell(0).setCellValue("第" + row + "行");
        }
    }

    private static byte[] locked(byte[] content, String password) throws IOException, GeneralSecurityException {
        return locked(content, password, 100_000);
    }

    /** One whose password takes many rounds to try. */
    private static byte[] lockedWithRounds(int rounds) throws IOException, GeneralSecurityException {
        return locked(new byte[100], "x", rounds);
    }

    private static byte[] locked(byte[] content, String password, int rounds)
            throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword(password);
            info.getVerifier().setSpinCount(rounds);
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(content);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
