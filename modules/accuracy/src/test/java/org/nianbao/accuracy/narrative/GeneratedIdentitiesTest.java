package org.nianbao.accuracy.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.nianbao.model.report.Identified;
import org.nianbao.recognition.narrative.NarrativeReading;

/**
 * Made-up reports of units with every kind of name: unit, parent, year and date that are certain are the true ones.
 *
 * <p>{@code -Dnianbao.seeds=N} reads N times 200 reports instead of the 400 of the normal run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedIdentitiesTest {
    private static final int REPORTS = 200 * Integer.getInteger("nianbao.seeds", 2);

    /** Of a hundred that the text names, how many at least are certain. */
    private static final int LEAST_READ = 95;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final Map<String, Integer> named = new TreeMap<>();
    private final Map<String, Integer> read = new TreeMap<>();

    @BeforeAll
    void readAll() {
        for (long seed = 0; seed < REPORTS; seed++) {
            GeneratedIdentity given = GeneratedIdentity.of(seed);
            NarrativeReading reading = Lines.read(given.fileName(), given.lines());
            compare("unit", given.unit(), reading.unit(), given);
            compare("parent", given.parent(), reading.parent(), given);
            compare("year", given.year(), reading.year(), given);
            compare("published", given.published(), reading.published(), given);
        }
    }

    private void compare(String what, String truth, Identified<?> got, GeneratedIdentity given) {
        String certain = got.certain().map(Object::toString).orElse("");
        if (!certain.isEmpty() && !certain.equals(truth)) {
            wrong.add(what + " '" + truth + "' read as '" + certain + "', " + given);
        }
        if (!truth.isEmpty()) {
            named.merge(what, 1, Integer::sum);
            read.merge(what, certain.isEmpty() ? 0 : 1, Integer::sum);
            if (certain.isEmpty()) {
                open.add(what + " '" + truth + "' read as " + got + ", " + given);
            }
        }
    }

    @Test
    void nothingIsSilentlyWrong() {
        assertEquals(
                "", String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))), () -> wrong.size() + " wrong");
    }

    @Test
    void mostOfWhatIsNamedIsReadWithCertainty(TestReporter reporter) {
        Map<String, Integer> shares = new TreeMap<>();
        named.forEach((what, count) -> shares.put(what, 100 * read.get(what) / count));
        shares.forEach((what, share) -> reporter.publishEntry(what, share + " of 100"));
        assertTrue(
                shares.values().stream().allMatch(share -> share >= LEAST_READ),
                () -> shares + "\n" + String.join("\n", open.subList(0, Math.min(30, open.size()))));
    }
}
