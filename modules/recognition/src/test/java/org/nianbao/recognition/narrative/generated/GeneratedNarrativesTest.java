package org.nianbao.recognition.narrative.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.nianbao.model.report.FactCode;
import org.nianbao.recognition.narrative.NarrativeReading;
import org.nianbao.recognition.narrative.Reports;

/**
 * Made-up narratives with every trap: whatever is read with certainty is what the narrative says, and most of what it
 * says is read with certainty.
 *
 * <p>{@code -Dnianbao.seeds=N} reads N times 200 narratives instead of the 400 of the normal run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedNarrativesTest {
    private static final int NARRATIVES = 200 * Integer.getInteger("nianbao.seeds", 2);

    /** Of a hundred facts that are stated, how many at least are read with certainty. */
    private static final int LEAST_READ = 90;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final Map<FactCode, Integer> stated = new EnumMap<>(FactCode.class);
    private final Map<FactCode, Integer> read = new EnumMap<>(FactCode.class);

    @BeforeAll
    void readAll() {
        for (long seed = 0; seed < NARRATIVES; seed++) {
            read(Narrative.of(seed));
        }
    }

    private void read(Narrative narrative) {
        NarrativeReading reading = Reports.read(narrative.lines().toArray(String[]::new));
        for (FactCode code : FactCode.values()) {
            String truth = narrative.truth().getOrDefault(code, "-");
            String got = Reports.fact(reading, code).replace("=", "");
            boolean certain = !got.contains("?") && !got.equals("-");
            boolean sinceBeginning = got.startsWith("Σ") && truth.equals("-");
            if (certain && !got.equals(truth) && !sinceBeginning) {
                wrong.add(code + " " + truth + " read as " + got + ", " + narrative);
            }
            if (!truth.equals("-")) {
                stated.merge(code, 1, Integer::sum);
                read.merge(code, certain ? 1 : 0, Integer::sum);
                if (!certain) {
                    open.add(code + " " + truth + " read as " + got + ", " + narrative);
                }
            }
        }
    }

    @Test
    void nothingIsSilentlyWrong() {
        assertEquals(
                "", String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))), () -> wrong.size() + " wrong");
    }

    @Test
    void mostOfWhatIsStatedIsReadWithCertainty(TestReporter reporter) {
        Map<FactCode, Integer> shares = new EnumMap<>(FactCode.class);
        stated.forEach((code, count) -> shares.put(code, 100 * read.get(code) / count));
        shares.forEach((code, share) -> reporter.publishEntry(code.code(), share + " of 100"));
        assertTrue(
                shares.values().stream().allMatch(share -> share >= LEAST_READ),
                () -> shares + "\n" + String.join("\n", open.subList(0, Math.min(30, open.size()))));
    }
}
