package org.nianbao.accuracy.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nianbao.accuracy.narrative.Contradiction;
import org.nianbao.accuracy.narrative.TableCounts;

/**
 * Made-up reports, words and tables together: those that agree have no finding, and one planted contradiction is the
 * one finding.
 *
 * <p>{@code -Dnianbao.seeds=N} checks N times 150 reports instead of the 150 of the normal run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedWholeReportsTest {
    private static final int REPORTS = 150 * Integer.getInteger("nianbao.seeds", 1);
    /** Each of these has about ten contradictions. */
    private static final int CONTRADICTED = REPORTS / 5;

    private static final int MOST_SHOWN = 6;

    /** Of a hundred lists that do not add up, how many at least are found; the others are held to be open. */
    private static final int LEAST_FOUND = 80;

    private final List<String> falseFindings = new ArrayList<>();
    private int misfits;
    private int misfitsFound;

    @BeforeAll
    void checkAll() {
        for (long seed = 0; seed < REPORTS; seed++) {
            WholeReport report = WholeReport.of(seed);
            Map<String, String> findings = report.findings();
            for (String rule : report.text().findings()) {
                misfits++;
                misfitsFound += findings.remove(rule) == null ? 0 : 1;
            }
            if (!findings.isEmpty()) {
                falseFindings.add(findings + "\n" + report);
            }
        }
    }

    @Test
    void wordsThatAgreeWithTheTablesHaveNoFinding() {
        assertEquals("", shown(falseFindings), () -> falseFindings.size() + " of " + REPORTS);
    }

    @Test
    void mostClosedListsThatDoNotAddUpAreFound() {
        assertTrue(100 * misfitsFound >= LEAST_FOUND * misfits, () -> misfitsFound + " of " + misfits);
    }

    @Test
    void aPlantedContradictionIsTheOneFinding() {
        List<String> wrong = new ArrayList<>();
        for (long seed = 0; seed < CONTRADICTED; seed++) {
            GeneratedReport tables = WholeReport.tables(seed);
            TableCounts counts = WholeReport.counts(tables.truth());
            for (Contradiction contradiction : Contradiction.of(seed, counts)) {
                WholeReport report = new WholeReport(seed, contradiction.text(), tables);
                Map<String, String> findings = report.findings();
                boolean found = findings.keySet().equals(Set.of(contradiction.rule()))
                        && !findings.get(contradiction.rule()).contains("\n");
                if (!found) {
                    wrong.add(contradiction.rule() + " expected for " + contradiction.statement() + "\n" + counts + "\n"
                            + findings);
                }
            }
        }
        assertEquals("", shown(wrong), () -> wrong.size() + " wrong");
    }

    private static String shown(List<String> cases) {
        return String.join("\n\n", cases.subList(0, Math.min(MOST_SHOWN, cases.size())));
    }
}
