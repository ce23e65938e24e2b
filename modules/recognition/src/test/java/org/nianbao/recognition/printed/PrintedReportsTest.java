package org.nianbao.recognition.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.model.report.Report;
import org.nianbao.samples.ExampleCounty;
import org.nianbao.samples.office.LibreOffice;

/**
 * Reports of the example county that LibreOffice printed as PDF: what is certain is what the Word file says.
 *
 * <p>{@code -Dnianbao.pdfs=60} prints so many anew, each with other page breaks, and compares them;
 * {@code -Dnianbao.fuzz=4000} damages so many files instead of the hundred of the normal run.
 */
class PrintedReportsTest {
    /** Each a Word file with the PDF file of the same name that LibreOffice made of it. */
    private static final Path PRINTED = Path.of("src/test/resources/printed");

    private static final int DAMAGED = Integer.getInteger("nianbao.fuzz", 100);
    private static final int DEEPEST_SEARCH = 2000;

    /** So many ways to write each PDF file's pages as OFD. */
    private static final int OFD_OF_EACH = 12;

    @Test
    void printedReportsSayWhatTheirWordFilesSay() throws IOException {
        assertEquals(new TreeMap<>(), differences(PRINTED));
    }

    @Test
    void theSamePagesAsOfdSayTheSame() throws IOException {
        assertEquals(new TreeMap<>(), ofdDifferences(PRINTED, OFD_OF_EACH));
    }

    @Test
    @EnabledIfSystemProperty(named = "nianbao.pdfs", matches = "\\d+")
    void reportsWithOtherPageBreaksSayWhatTheirWordFilesSay(@TempDir Path folder) throws Exception {
        Path county = Files.createDirectory(folder.resolve("county"));
        ExampleCounty.copyTo(county);
        List<String> words = ExampleCounty.files().stream()
                .filter(file -> file.endsWith(".docx"))
                .toList();
        Path prints = Files.createDirectory(folder.resolve("prints"));
        for (int seed = 0; seed < Integer.getInteger("nianbao.pdfs"); seed++) {
            byte[] word = Files.readAllBytes(county.resolve(words.get(seed % words.size())));
            Files.write(prints.resolve(String.format("%04d.docx", seed)), PrintVariant.of(word, seed));
        }
        try (Stream<Path> documents = Files.list(prints)) {
            LibreOffice.convert(documents.sorted().toList(), "pdf:writer_pdf_Export", prints);
        }
        Map<Path, Comparison> differences = differences(prints);
        assertEquals(
                List.of(),
                differences.values().stream()
                        .flatMap(difference -> difference.wrong().stream())
                        .toList());
        // LibreOffice prints what a cut header cell has no room for over the row below; that is nobody's to guess.
        long open = differences.values().stream()
                .mapToLong(difference -> difference.open().size())
                .sum();
        assertTrue(open <= prints(prints).size(), () -> open + " numbers are open: " + differences);
        assertEquals(new TreeMap<>(), ofdDifferences(prints, 1));
    }

    @Test
    void aDamagedFileNeverStatesAWrongNumber() throws IOException {
        List<Path> prints = prints(PRINTED);
        Map<Path, Report> sound = new TreeMap<>();
        for (Path print : prints) {
            sound.put(print, report(print));
        }
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (int seed = 0; seed < DAMAGED; seed++) {
            Random random = new Random(seed);
            Path print = prints.get(random.nextInt(prints.size()));
            byte[] damaged = damaged(Files.readAllBytes(print), random);
            Report report = Comparison.report(print.toString(), damaged).orElse(null);
            if (report != null) {
                read++;
                for (String number : Comparison.of(sound.get(print), report).wrong()) {
                    wrong.add("seed " + seed + ", " + print.getFileName() + ", " + number);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(read > 0, "not one damaged file could be read");
    }

    /** What each print says otherwise than its Word file, or leaves open. */
    private static Map<Path, Comparison> differences(Path folder) throws IOException {
        Map<Path, Comparison> differences = new TreeMap<>();
        int numbers = 0;
        int pages = 0;
        for (Path print : prints(folder)) {
            Path word = Path.of(print.toString().replace(".pdf", ".docx"));
            Comparison comparison = Comparison.of(report(word), report(print));
            numbers += comparison.numbers();
            pages++;
            if (!comparison.wrong().isEmpty() || !comparison.open().isEmpty()) {
                differences.put(print, comparison);
            }
        }
        assertTrue(pages > 0, "nothing was printed");
        int open = differences.values().stream()
                .mapToInt(difference -> difference.open().size())
                .sum();
        System.Logger log = System.getLogger(PrintedReportsTest.class.getName());
        log.log(System.Logger.Level.INFO, "{0} prints, {1} numbers, {2} open", pages, numbers, open);
        return differences;
    }

    /** What each print says otherwise, or leaves open, once its pages are written as OFD. */
    private static Map<String, Comparison> ofdDifferences(Path folder, int ofEach) throws IOException {
        Map<String, Comparison> differences = new TreeMap<>();
        int files = 0;
        for (Path print : prints(folder)) {
            Report expected = report(print);
            for (int i = 0; i < ofEach; i++) {
                String name = print.getFileName() + " as OFD " + files;
                Report ofd = Comparison.report("年报.ofd", OfdPrint.of(Files.readAllBytes(print), files++))
                        .orElseThrow(() -> new AssertionError(name + " was not read"));
                Comparison comparison = Comparison.of(expected, ofd);
                if (!comparison.wrong().isEmpty() || !comparison.open().isEmpty()) {
                    differences.put(name, comparison);
                }
            }
        }
        assertTrue(files > 0, "nothing was printed");
        return differences;
    }

    private static Report report(Path file) throws IOException {
        return Comparison.report(file.getFileName().toString(), Files.readAllBytes(file))
                .orElseThrow(() -> new AssertionError(file + " was not read"));
    }

    private static List<Path> prints(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /**
     * One to three bytes changed, flipped or lost; mostly where the file describes itself, for packed parts are
     * checked.
     */
    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(10) == 0 ? random.nextInt(bytes.length) : readablePlace(bytes, random);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                default -> bytes = without(bytes, at, Math.min(1 + random.nextInt(8), bytes.length - at));
            }
        }
        return bytes;
    }

    private static int readablePlace(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        for (int i = 0; i < DEEPEST_SEARCH && !isReadable(bytes, at); i++) {
            at = random.nextInt(bytes.length);
        }
        return at;
    }

    private static boolean isReadable(byte[] bytes, int at) {
        for (int i = Math.max(0, at - 6); i < Math.min(bytes.length, at + 6); i++) {
            if (bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        byte[] rest = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, rest, 0, from);
        System.arraycopy(bytes, from + length, rest, from, rest.length - from);
        return rest;
    }
}
