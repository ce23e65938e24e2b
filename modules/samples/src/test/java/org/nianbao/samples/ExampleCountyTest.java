package org.nianbao.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.samples.county.CountyFiles;

class ExampleCountyTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/nianbao/samples/county");

    @Test
    void copyingWritesEveryFileAndReplacesOldOnes(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("县");
        String first = ExampleCounty.files().get(0);
        Files.createDirectories(target.resolve(first).getParent());
        Files.writeString(target.resolve(first), "old");

        ExampleCounty.copyTo(target);

        try (var paths = Files.walk(target)) {
            List<String> written = paths.filter(Files::isRegularFile)
                    .map(path -> target.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertEquals(ExampleCounty.files().stream().sorted().toList(), written);
        }
        for (String file : ExampleCounty.files()) {
            assertEquals(-1, Files.mismatch(RESOURCES.resolve(file), target.resolve(file)), file);
        }
    }

    @Test
    void theManifestListsEveryReportWithItsFigures() {
        List<String> expected = CountyFiles.reports().stream()
                .map(entry -> String.join(
                        "\t",
                        entry.file(),
                        entry.unit(),
                        entry.parent(),
                        String.valueOf(entry.year()),
                        entry.form(),
                        entry.file().replaceAll(".*\\.", ""),
                        String.valueOf(entry.disclosed()),
                        entry.values().get("requests.received.total"),
                        entry.values().get("requests.carriedIn.total"),
                        entry.values().get("requests.carriedOut.total")))
                .toList();
        List<String> manifest = ExampleCounty.manifest();
        assertEquals(expected, manifest.subList(1, manifest.size()));
        assertTrue(ExampleCounty.files()
                .containsAll(expected.stream()
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .toList()));
    }

    @Test
    void theReadmeListsEveryExpectedFinding() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String line : ExampleCounty.expectedFindings().stream().skip(1).toList()) {
            String[] cell = line.split("\t");
            String row = "| %s | %s | %s | %s | %s |".formatted(cell[4], cell[0], cell[1], cell[2], cell[3]);
            assertTrue(readme.contains(row), row);
        }
    }
}
