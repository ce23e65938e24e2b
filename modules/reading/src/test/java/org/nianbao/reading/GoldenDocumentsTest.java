package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every file of {@code src/test/resources/documents} and compares the whole document with the text beside it.
 *
 * <p>After a wanted change, {@code mvn test -pl modules/reading -am -Dnianbao.golden.rewrite=true} rewrites the texts;
 * read the difference before committing it.
 */
class GoldenDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/documents");
    private static final String GOLDEN = ".golden";

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(GOLDEN))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aFileBecomesTheDocumentBesideIt(Path input) throws IOException {
        String name = input.getFileName().toString();
        String actual = DocumentRendering.of(new DocumentReader().read(name, Files.readAllBytes(input)));
        Path golden = FOLDER.resolve(name + GOLDEN);
        if (Boolean.getBoolean("nianbao.golden.rewrite")) {
            Files.writeString(golden, actual, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), actual);
    }
}
