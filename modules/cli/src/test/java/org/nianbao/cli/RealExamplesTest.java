package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The five real reports beside the checkout, where they are there. */
class RealExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "..", "..", "shared", "examples");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theFiveRealReportsAreReadWholeAndWithoutFindings() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "no examples beside this checkout");
        Run run = Run.of("read", EXAMPLES);
        assertEquals(0, run.exitCode(), run.err());
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(EXAMPLES.resolve("expected.csv"))) {
            if (!line.startsWith("file,")) {
                String[] cell = line.split(",");
                expected.add(String.join(",", List.of(cell).subList(0, 8)) + ",200,[]");
            }
        }
        List<String> actual = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            actual.add(summary(JSON.readTree(line)));
        }
        assertEquals(expected.stream().sorted().toList(), actual);
    }

    private static String summary(JsonNode report) {
        Map<String, String> wrong = new TreeMap<>();
        int right = 0;
        for (Map.Entry<String, JsonNode> value : report.get("values").properties()) {
            String status = value.getValue().get("status").asString();
            boolean certain = status.equals("stated") || status.equals("proved");
            if (certain && value.getValue().get("value").asInt() == truth(report, value.getKey())) {
                right++;
            } else {
                wrong.put(value.getKey(), value.getValue().toString());
            }
        }
        JsonNode carriedIn = report.get("facts").path("requests.carriedIn").path("value");
        return String.join(
                ",",
                report.get("file").asString(),
                report.get("unit").asString(),
                report.get("parent").asString(),
                report.get("year").asString(),
                report.get("form").asString(),
                report.get("facts").get("disclosed.total").get("value").asString(),
                report.get("facts").get("requests.received").get("value").asString(),
                carriedIn.isMissingNode() ? "" : carriedIn.asString(),
                wrong.isEmpty() ? Integer.toString(right) : wrong.toString(),
                report.get("findings").toString());
    }

    /** Everything is 0 but for one granted request of a company, and eighteen penalties, in 清泉乡. */
    private static int truth(JsonNode report, String code) {
        if (!report.get("unit").asString().equals("清泉乡")) {
            return 0;
        }
        if (code.equals("disclosure.penalties.decisions")) {
            return 18;
        }
        return code.matches("requests\\.(received|granted|processedTotal)\\.(company|total)") ? 1 : 0;
    }
}
