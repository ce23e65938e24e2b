package org.nianbao.samples.county;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dnianbao.samples.rewrite=true} to write the files anew. */
class CountyFilesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/nianbao/samples");

    @BeforeAll
    static void rewriteOnDemand() throws IOException {
        if (Boolean.getBoolean("nianbao.samples.rewrite")) {
            CountyFiles.rewrite(RESOURCES);
        }
    }

    @Test
    void theCommittedFilesAreThoseThatTheGeneratorWrites() throws IOException {
        Map<String, byte[]> written = CountyFiles.all();
        assertEquals(written.keySet(), committed());
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(RESOURCES.resolve(file.getKey())), file.getKey());
        }
    }

    @Test
    void theGeneratorWritesTheSameBytesEveryTime() {
        Map<String, byte[]> first = CountyFiles.all();
        Map<String, byte[]> second = CountyFiles.all();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((file, bytes) -> assertArrayEquals(bytes, second.get(file), file));
    }

    @Test
    void aboutAThirdOfTheReportsIsInEachFormat() {
        Map<String, Long> numbers = CountyFiles.reports().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.file().substring(entry.file().lastIndexOf('.') + 1),
                        TreeMap::new,
                        Collectors.counting()));
        assertEquals(Map.of("docx", 24L, "html", 23L, "txt", 24L), numbers);
    }

    private static Set<String> committed() throws IOException {
        try (var paths = Files.walk(RESOURCES)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> RESOURCES.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }
}
