package org.nianbao.pipeline;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.samples.ExampleCounty;
import org.nianbao.samples.office.OfficeFormat;

/**
 * The same report says the same in every format.
 *
 * <p>The files of {@code src/test/resources/formats} were made by LibreOffice from Word documents of the example county
 * and are read in every run. {@code mvn test -pl modules/pipeline -am -Dnianbao.formats.all=true} converts all of the
 * county's Word documents anew and compares all of them.
 */
class EveryFormatTest {
    private static final Path FIXTURES = Path.of("src/test/resources/formats");

    @TempDir
    static Path county;

    @BeforeAll
    static void copyTheCounty() throws IOException {
        ExampleCounty.copyTo(county);
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aReportSaysTheSameAsTheWordDocumentItWasMadeFrom(Path fixture) throws IOException {
        String name = fixture.getFileName().toString();
        Path source = source(name);
        Map<String, String> expected = SameReport.of("年报.docx", Files.readAllBytes(source));
        assertTrue(expected.size() > 190, expected.toString());
        assertEquals(Map.of(), difference(expected, SameReport.of("年报" + ending(name), Files.readAllBytes(fixture))));
    }

    @Test
    void everyWordDocumentOfTheCountySaysTheSameInEveryFormat(@TempDir Path folder) throws Exception {
        assumeTrue(Boolean.getBoolean("nianbao.formats.all"));
        List<Path> sources = wordDocuments();
        Map<String, Map<String, String>> differences = new java.util.TreeMap<>();
        for (OfficeFormat format : OfficeFormat.values()) {
            for (Path made : format.convert(sources, folder.resolve(format.name()))) {
                String name = made.getFileName().toString();
                Path source = sources.stream()
                        .filter(file -> stem(file).equals(stem(made)))
                        .findFirst()
                        .orElseThrow();
                differences.put(
                        name,
                        difference(
                                SameReport.of(source.getFileName().toString(), Files.readAllBytes(source)),
                                SameReport.of(name, Files.readAllBytes(made))));
            }
        }
        assertEquals(sources.size() * OfficeFormat.values().length, differences.size());
        differences.values().removeIf(Map::isEmpty);
        assertEquals(Map.of(), differences);
    }

    private static List<Path> wordDocuments() throws IOException {
        try (Stream<Path> files = Files.walk(county)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    /** The Word document whose name begins with the fixture's name. */
    private static Path source(String fixture) throws IOException {
        List<Path> sources = new ArrayList<>(wordDocuments());
        sources.removeIf(file -> !stem(file).startsWith(fixture.substring(0, fixture.indexOf('.'))));
        assertEquals(1, sources.size(), fixture);
        return sources.get(0);
    }

    /** What the other file says where it says something else. */
    private static Map<String, String> difference(Map<String, String> expected, Map<String, String> actual) {
        return Stream.concat(expected.keySet().stream(), actual.keySet().stream())
                .distinct()
                .filter(code -> !expected.getOrDefault(code, "-").equals(actual.getOrDefault(code, "-")))
                .collect(toMap(
                        code -> code,
                        code -> expected.getOrDefault(code, "-") + " → " + actual.getOrDefault(code, "-")));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.'));
    }
}
