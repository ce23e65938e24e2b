package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.value.SourcePlace;

/** The real reports beside the project, where they are there. */
class RealExamplesTest {
    private static final Path EXAMPLES = Path.of("../../../shared/examples");

    @ParameterizedTest
    @ValueSource(strings = {"guanting-2023", "qianjin-2023", "qingjiang-2023", "qingquan-2024", "shizhuang-2023"})
    void aReportHasItsThreeTablesWithAllTheirRows(String name) throws IOException {
        List<Integer> rows = document(name).tables().stream()
                .map(table -> table.rows().size())
                .toList();
        int requests = switch (name) {
            case "qingjiang-2023" -> 30;
            default -> 28;
        };
        assertEquals(List.of(14, requests, 4), rows);
    }

    @Test
    void aNumberLeadsBackToItsLineAndCell() throws IOException {
        Block.Cell cell =
                document("qingquan-2024").tables().get(1).rows().get(3).cells().get(2);
        assertEquals(
                new Block.Cell(2, 1, 1, "1", new SourcePlace.TableCell(OptionalInt.of(34), 2, 4, 3, Optional.empty())),
                cell);
    }

    private static Document document(String name) throws IOException {
        Path file = EXAMPLES.resolve(name + ".txt");
        assumeTrue(Files.exists(file));
        return ((ReadingResult.Read) new DocumentReader().read(name + ".txt", Files.readAllBytes(file))).document();
    }
}
