package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.model.finding.Rule;
import org.nianbao.samples.ExampleCounty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job on the example county, end to end. */
class DemoTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private static Run demo;

    @BeforeAll
    static void runTheDemo() {
        demo = Run.of("demo", "--out", folder.resolve("结果"));
    }

    @Test
    void theDemoEndsWell() {
        assertEquals(0, demo.exitCode(), demo.out() + demo.err());
        assertEquals("", demo.err());
    }

    @Test
    void theFindingsAreThoseOfThePlantedFaultsAndNoOthers() {
        assertEquals(expectedFindings(), findings("error", "warning"));
    }

    @Test
    void theDemoNamesWhatItLeftBehind() {
        List<String> left = demo.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(folder.toString()))
                .toList();
        assertEquals(8, left.size(), demo.out());
        for (String file : left) {
            assertTrue(Files.isRegularFile(Path.of(file)), file);
        }
    }

    @Test
    void everyReportIsReadAsTheManifestSays() throws IOException {
        Path jsonl = folder.resolve("出.jsonl");
        Run run = Run.of("read", folder.resolve("结果").resolve("年报"), "--jsonl", jsonl);
        assertEquals(0, run.exitCode(), run.err());
        Set<String> read = Files.readAllLines(jsonl).stream()
                .map(JSON::readTree)
                .map(DemoTest::manifestLine)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> truth = ExampleCounty.manifest().stream().skip(1).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(truth, read);
    }

    @Test
    void everyNumberOfEveryReportIsCertain() {
        Run run = Run.of("read", folder.resolve("结果").resolve("年报"));
        Set<String> uncertain = new TreeSet<>();
        run.out()
                .lines()
                .map(JSON::readTree)
                .forEach(report -> report.get("values").properties().forEach(value -> {
                    String status = value.getValue().get("status").asString();
                    if (!status.equals("stated") && !status.equals("proved")) {
                        uncertain.add(report.get("file").asString() + " " + value.getKey() + " " + status);
                    }
                }));
        assertEquals(Set.of(), uncertain);
    }

    @Test
    void importingTheSameFilesAgainChangesNothing() {
        Path archive = folder.resolve("结果").resolve("示例县.nianbao");
        Run again = Run.of("import", folder.resolve("结果").resolve("年报"), "--archive", archive);
        assertEquals(0, again.exitCode(), again.err());
        assertEquals(
                71, again.out().lines().filter(line -> line.contains("内容未变")).count(), again.out());
    }

    @Test
    void readingTheKeptSourcesAnewChangesNothing() {
        Path archive = folder.resolve("结果").resolve("示例县.nianbao");
        Run reread = Run.of("reread", "--archive", archive);
        assertEquals(0, reread.exitCode(), reread.err());
        assertTrue(reread.out().contains("重新识别 71 份，其中结果有变化 0 份"), reread.out());
        assertEquals(expectedFindings(), findings("error", "warning"));
    }

    private static Set<String> findings(String... severities) {
        Run check = Run.of("check", "--json", "--archive", folder.resolve("结果").resolve("示例县.nianbao"));
        return check.out()
                .lines()
                .map(JSON::readTree)
                .filter(finding ->
                        List.of(severities).contains(finding.get("severity").asString()))
                .map(finding -> String.join(
                        "\t",
                        finding.get("unit").asString(),
                        Integer.toString(finding.get("year").asInt()),
                        finding.get("rule").asString(),
                        finding.get("severity").asString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the rules that exist; the others wait for theirs. */
    private static Set<String> expectedFindings() {
        return ExampleCounty.expectedFindings().stream()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .filter(line -> Rule.ofId(line.split("\t")[2]).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String manifestLine(JsonNode report) {
        return String.join(
                "\t",
                report.get("file").asString(),
                report.get("unit").asString(),
                report.get("parent").asString(),
                Integer.toString(report.get("year").asInt()),
                report.get("form").asString(),
                report.get("format").asString(),
                report.get("facts").get("disclosed.total").get("value").asString(),
                value(report, "requests.received.total"),
                value(report, "requests.carriedIn.total"),
                value(report, "requests.carriedOut.total"));
    }

    private static String value(JsonNode report, String code) {
        return report.get("values").get(code).get("value").asString();
    }
}
