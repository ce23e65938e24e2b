package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.reading.ReadingLimits.Limit;

class LimitsOnPaperTest {
    @ParameterizedTest
    @EnumSource
    void thePageOfTheCommandLineHasEveryLimitAsItIs(Limit limit) throws IOException {
        String page = Files.readString(Path.of("../../docs/command-line.md"));
        String row = "| `%s` | %d | %d–%d | ".formatted(limit.key(), limit.standard(), limit.least(), limit.most());
        assertTrue(page.contains(row), row);
    }
}
