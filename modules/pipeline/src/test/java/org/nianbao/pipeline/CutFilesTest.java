package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file of which only the first part arrived is refused; or what it says with certainty is what the whole says, and
 * either none of its numbers is missing or it is said that something is. Words that are missing from the last section
 * of a text or a web page leave no trace.
 *
 * <p>{@code -Dnianbao.formats.cuts=1000} cuts each file at more places.
 */
class CutFilesTest {
    private static final int CUTS = Integer.getInteger("nianbao.formats.cuts", 40);

    private static Map<String, byte[]> files;

    @BeforeAll
    static void makeTheFiles() throws IOException {
        files = EveryFormat.files();
    }

    @ParameterizedTest
    @MethodSource("org.nianbao.pipeline.EveryFormat#endings")
    void whatIsMissingIsNeverPassedOver(String ending) {
        String name = "年报." + ending;
        byte[] bytes = files.get(name);
        Map<String, String> whole = SameReport.of(name, bytes);
        List<String> faults = new ArrayList<>();
        for (int length : lengths(bytes.length)) {
            Map<String, String> read = SameReport.of(name, Arrays.copyOf(bytes, length));
            if (!read.containsKey("refused")) {
                faults.addAll(faults(whole, read, length));
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Evenly over the file, and at its very end. */
    private static TreeSet<Integer> lengths(int whole) {
        TreeSet<Integer> lengths = new TreeSet<>();
        for (int i = 1; i <= CUTS; i++) {
            lengths.add((int) ((long) whole * i / (CUTS + 1)));
        }
        for (int lost : List.of(1, 2, 16, 64, 512, 4096)) {
            lengths.add(Math.max(0, whole - lost));
        }
        return lengths;
    }

    private static List<String> faults(Map<String, String> whole, Map<String, String> read, int length) {
        List<String> faults = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (String code : whole.keySet()) {
            String said = read.getOrDefault(code, "-");
            boolean same = said.equals(whole.get(code));
            if (!same && code.contains(".")) {
                lacking.add(code + " " + whole.get(code) + " → " + said);
            }
            boolean certain = said.startsWith("stated") || said.startsWith("proved") || said.contains("BLANK");
            if (certain && !same && code.contains(".") && !number(said).equals(number(whole.get(code)))) {
                faults.add(length + " bytes: " + code + " " + whole.get(code) + " → " + said);
            }
        }
        if (!lacking.isEmpty() && read.get("problems").equals(whole.get("problems"))) {
            faults.add(length + " bytes: nobody says that this is missing: " + lacking);
        }
        return faults;
    }

    private static String number(String said) {
        return said.substring(said.indexOf(' ') + 1);
    }
}
