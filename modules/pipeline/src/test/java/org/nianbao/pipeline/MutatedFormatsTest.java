package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.ReadingLimits;

/**
 * A damaged file of any format is refused or read with doubts, but no number is certain and wrong; nothing breaks down
 * over it, and the next file is read as ever. The processes that read have little memory and time.
 *
 * <p>{@code -Dnianbao.formats.mutations=5000} tries more than the usual number of each file; the seed of a failing case
 * is in its message.
 */
class MutatedFormatsTest {
    private static final int MUTATIONS = Integer.getInteger("nianbao.formats.mutations", 40);
    private static final int MOST_SHOWN = 20;

    /** The heads of a workbook's records with one number, one packed number, and several packed ones. */
    private static final Pattern NUMBER_RECORD =
            Pattern.compile("\\x03\\x02\\x0E\\x00|\\x7E\\x02\\x0A\\x00|\\xBD\\x00[\\x00-\\x7F]\\x00", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("number=(-?[0-9.]+)");

    private static Map<String, byte[]> files;

    @BeforeAll
    static void makeTheFiles() throws IOException {
        files = EveryFormat.files();
    }

    @ParameterizedTest
    @MethodSource("org.nianbao.pipeline.EveryFormat#endings")
    void noDamageMakesACertainNumberWrong(String ending) {
        String name = "年报." + ending;
        byte[] bytes = files.get(name);
        Map<String, String> whole = SameReport.of(name, bytes);
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < MUTATIONS && faults.size() < MOST_SHOWN; seed++) {
            Map<String, String> read = SameReport.of(name, mutated(bytes, seed));
            faults.addAll(breakdowns(read, seed));
            faults.addAll(wrongNumbers(whole, read, seed));
        }
        assertEquals(List.of(), faults);
        assertEquals(whole, SameReport.of(name, bytes));
    }

    /**
     * What is packed has a checksum, so that damage to it is seen at once; here the parts themselves are damaged and
     * packed again. That may give another report, but must not break anything down.
     */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "odt", "ofd"})
    void noPartInsideBreaksTheReadingDown(String ending) throws IOException {
        String name = "年报." + ending;
        Map<String, String> whole = SameReport.of(name, files.get(name));
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < MUTATIONS && faults.size() < MOST_SHOWN; seed++) {
            faults.addAll(breakdowns(SameReport.of(name, withMutatedPart(files.get(name), seed)), seed));
        }
        assertEquals(List.of(), faults);
        assertEquals(whole, SameReport.of(name, files.get(name)));
    }

    /** A file may ask for more memory than there is; that it is refused for it is what the limit is for. */
    private static List<String> breakdowns(Map<String, String> read, int seed) {
        String refused = read.getOrDefault("refused", "");
        boolean broken = refused.startsWith(ProblemCode.PROGRAM_FAILURE.name())
                || refused.startsWith(ProblemCode.READING_STOPPED.name())
                        && !refused.contains(ReadingLimits.Limit.HEAP_MEGABYTES.key());
        return broken ? List.of("seed " + seed + ": " + refused) : List.of();
    }

    private static List<String> wrongNumbers(Map<String, String> whole, Map<String, String> read, int seed) {
        return read.keySet().stream()
                .filter(code -> code.contains(".") && !code.startsWith("fact"))
                .filter(code ->
                        read.get(code).startsWith("stated") || read.get(code).startsWith("proved"))
                .filter(code -> !number(read.get(code)).equals(number(whole.getOrDefault(code, "-"))))
                .map(code -> "seed " + seed + ": " + code + " " + whole.get(code) + " → " + read.get(code))
                .toList();
    }

    /** The number of a value, whatever its decimals; empty when it has none. */
    private static Optional<BigDecimal> number(String said) {
        Matcher number = NUMBER.matcher(said);
        return number.find() ? Optional.of(new BigDecimal(number.group(1)).stripTrailingZeros()) : Optional.empty();
    }

    /**
     * Some bytes changed, or the end cut off. A digit of the text that becomes another digit is no damage that anybody
     * could see, so bytes that are digits or would become one are spared; so are the records in which an xls keeps its
     * numbers, for they have neither digits nor a checksum.
     */
    private static byte[] mutated(byte[] original, int seed) {
        Random random = new Random(seed);
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(original, original.length * random.nextInt(100) / 100);
        }
        byte[] bytes = original.clone();
        BitSet spared = numberRecords(original);
        int changes = 1 + random.nextInt(20);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            byte changed = (byte) random.nextInt(256);
            if (!spared.get(at) && !isDigit(bytes[at]) && !isDigit(changed)) {
                bytes[at] = changed;
            }
        }
        return bytes;
    }

    private static byte[] withMutatedPart(byte[] packed, int seed) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> names = parts.keySet().stream()
                .filter(name -> parts.get(name).length > 0)
                .toList();
        String name = names.get(new Random(seed).nextInt(names.size()));
        parts.put(name, mutated(parts.get(name), seed));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(again)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return again.toByteArray();
    }

    private static BitSet numberRecords(byte[] bytes) {
        BitSet found = new BitSet();
        Matcher record = NUMBER_RECORD.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (record.find()) {
            found.set(record.start(), Math.min(bytes.length, record.end() + bytes[record.start() + 2]));
        }
        return found;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
