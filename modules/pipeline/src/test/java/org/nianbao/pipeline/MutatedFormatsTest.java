package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A damaged file is refused or read with doubts, but no number is certain and wrong.
 *
 * <p>{@code -Dnianbao.formats.mutations=5000} tries more than the usual hundred of each file; the seed of a failing
 * case is in its message.
 */
class MutatedFormatsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/formats");

    /** The heads of a workbook's records with one number, one packed number, and several packed ones. */
    private static final Pattern NUMBER_RECORD =
            Pattern.compile("\\x03\\x02\\x0E\\x00|\\x7E\\x02\\x0A\\x00|\\xBD\\x00[\\x00-\\x7F]\\x00", Pattern.DOTALL);

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("枕石镇"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noDamageMakesACertainNumberWrong(Path fixture) throws IOException {
        byte[] bytes = Files.readAllBytes(fixture);
        String name = fixture.getFileName().toString();
        Map<String, String> whole = SameReport.of(name, bytes);
        List<String> wrong = IntStream.range(0, Integer.getInteger("nianbao.formats.mutations", 100))
                .boxed()
                .flatMap(seed -> wrongNumbers(whole, name, mutated(bytes, seed), seed).stream())
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static List<String> wrongNumbers(Map<String, String> whole, String name, byte[] mutated, int seed) {
        try {
            Map<String, String> read = SameReport.of(name, mutated);
            return read.keySet().stream()
                    .filter(code -> code.contains(".") && !code.startsWith("fact"))
                    .filter(code -> read.get(code).startsWith("stated")
                            || read.get(code).startsWith("proved"))
                    .filter(code -> !number(read.get(code)).equals(number(whole.getOrDefault(code, "- -"))))
                    .map(code -> "seed " + seed + ": " + code + " " + whole.get(code) + " → " + read.get(code))
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            return fail(name + ", seed " + seed, e);
        }
    }

    /** The number of a stated or proved value; a blank one that the sums prove to be zero is zero. */
    private static String number(String said) {
        return said.contains(" ") ? said.substring(said.indexOf(' ') + 1) : said;
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
