package org.nianbao.recognition.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.model.value.ValueStatus;
import org.nianbao.reading.Document;

/** Five published reports that lie beside the checkout; where they do not, these tests are skipped. */
class RealReportsTest {
    private static final Path EXAMPLES = Path.of("../../../shared/examples");

    private static final Map<String, BigDecimal> NOT_ZERO = Map.of(
            "requests.received.company", BigDecimal.ONE,
            "requests.received.total", BigDecimal.ONE,
            "requests.granted.company", BigDecimal.ONE,
            "requests.granted.total", BigDecimal.ONE,
            "requests.processedTotal.company", BigDecimal.ONE,
            "requests.processedTotal.total", BigDecimal.ONE,
            "disclosure.penalties.decisions", BigDecimal.valueOf(18));

    @ParameterizedTest
    @ValueSource(strings = {"qingquan-2024", "guanting-2023", "qianjin-2023", "qingjiang-2023", "shizhuang-2023"})
    void allTwoHundredNumbersAreRight(String name) throws IOException {
        TableReading reading = new TableRecogniser().recognise(document(name));
        Map<String, String> wrong = new TreeMap<>();
        reading.values().forEach((code, value) -> {
            BigDecimal expected =
                    name.startsWith("qingquan") ? NOT_ZERO.getOrDefault(code, BigDecimal.ZERO) : BigDecimal.ZERO;
            boolean certain = Set.of(ValueStatus.STATED, ValueStatus.PROVED).contains(value.status());
            if (!certain || value.certainAmount().orElseThrow().decimal().compareTo(expected) != 0) {
                wrong.put(code, value.toString());
            }
        });
        assertEquals(Map.of(), wrong);
        assertEquals(200, reading.values().size());
        assertEquals(List.of(), reading.problems());
        assertEquals(
                Map.of(
                        FormTable.DISCLOSURE, FormGeneration.FORM_2021,
                        FormTable.REQUESTS, FormGeneration.FORM_2021,
                        FormTable.REVIEWS, FormGeneration.FORM_2021),
                reading.forms());
    }

    @ParameterizedTest
    @ValueSource(strings = "qingquan-2024")
    void everyNumberKnowsItsPlace(String name) throws IOException {
        ReportedValue value =
                new TableRecogniser().recognise(document(name)).values().get("requests.received.company");
        SourcePlace.TableCell place =
                (SourcePlace.TableCell) value.sourcePlace().orElseThrow();
        assertEquals(OptionalInt.of(34), place.line());
        assertEquals(List.of(2, 4, 3), List.of(place.table(), place.row(), place.column()));
        assertTrue(value instanceof ReportedValue.Stated);
    }

    private static Document document(String name) throws IOException {
        Path file = EXAMPLES.resolve(name + ".txt");
        assumeTrue(Files.exists(file));
        return Documents.read(name + ".txt", Files.readAllBytes(file));
    }
}
