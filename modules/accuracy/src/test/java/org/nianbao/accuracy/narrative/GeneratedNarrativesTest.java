package org.nianbao.accuracy.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

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

    private FactScores scores;

    @BeforeAll
    void readAll() {
        scores = FactScores.of(NARRATIVES);
    }

    @Test
    void nothingIsSilentlyWrong() {
        List<String> wrong = scores.wrong();
        assertEquals(
                "", String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))), () -> wrong.size() + " wrong");
    }

    @Test
    void mostOfWhatIsStatedIsReadWithCertainty(TestReporter reporter) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        scores.byFact().forEach((code, score) -> shares.put(code, 100 * score.right() / score.all()));
        shares.forEach((code, share) -> reporter.publishEntry(code, share + " of 100"));
        List<String> open = scores.open();
        assertTrue(
                shares.values().stream().allMatch(share -> share >= LEAST_READ),
                () -> shares + "\n" + String.join("\n", open.subList(0, Math.min(30, open.size()))));
    }
}
