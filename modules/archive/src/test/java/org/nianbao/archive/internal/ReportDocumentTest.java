package org.nianbao.archive.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.archive.RandomReports;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.report.Report;

class ReportDocumentTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyReportIsReadAsItWasWritten(long seed) {
        Report report = new RandomReports(seed).report();
        Report read = ReportDocument.read(ReportDocument.write(report));
        assertEquals(report, read);
        assertEquals(
                new ArrayList<>(report.values().keySet()),
                new ArrayList<>(read.values().keySet()),
                "order of the form");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyFindingIsReadAsItWasWritten(long seed) {
        Finding finding = new RandomReports(seed).finding();
        assertEquals(finding, FindingDocument.read(FindingDocument.write(finding)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameReportGivesTheSameDocument(long seed) {
        byte[] first = ReportDocument.write(new RandomReports(seed).report());
        byte[] second = ReportDocument.write(ReportDocument.read(first));
        assertArrayEquals(first, second);
    }

    @Test
    void aDocumentThatWasCutOffIsDamaged() {
        byte[] document = ReportDocument.write(new RandomReports(1).report());
        UnreadableDocumentException failure = assertThrows(
                UnreadableDocumentException.class,
                () -> ReportDocument.read(Arrays.copyOf(document, document.length / 2)));
        assertEquals(Optional.empty(), failure.unknown());
    }

    @Test
    void aDocumentOfALaterVersionIsNewer() {
        UnreadableDocumentException failure = assertThrows(
                UnreadableDocumentException.class,
                () -> ReportDocument.readJson("{\"document\":2}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of("document 2"), failure.unknown());
    }

    @Test
    void aFindingOfAnUnknownRuleIsNewer() {
        UnreadableDocumentException failure =
                assertThrows(UnreadableDocumentException.class, () -> FindingDocument.read("{\"rule\":\"Z9-NEW\"}"));
        assertEquals(Optional.of("Z9-NEW"), failure.unknown());
    }

    @Test
    void aDocumentWithoutItsPartsIsDamaged() {
        List<String> broken = List.of("{}", "[]", "1", "", "{\"document\":1}", "{\"document\":\"1\"}");
        for (String json : broken) {
            UnreadableDocumentException failure = assertThrows(
                    UnreadableDocumentException.class,
                    () -> ReportDocument.readJson(json.getBytes(StandardCharsets.UTF_8)),
                    json);
            assertEquals(Optional.empty(), failure.unknown(), json);
        }
    }
}
