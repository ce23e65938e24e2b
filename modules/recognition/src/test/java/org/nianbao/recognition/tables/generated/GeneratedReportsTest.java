package org.nianbao.recognition.tables.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nianbao.recognition.tables.generated.GeneratedCase.Outcome;

/**
 * Made-up reports in every layout with every mess: whatever is read with certainty is what the report says.
 *
 * <p>{@code -Dnianbao.seeds=N} reads N reports per layout and mess instead of the two of the normal run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedReportsTest {
    private static final int SEEDS = Integer.getInteger("nianbao.seeds", 2);

    /** Nothing is lost by these. */
    private static final Set<Mess> HARMLESS =
            Set.of(Mess.NONE, Mess.SPACED_LABELS, Mess.DRESSED_NUMBERS, Mess.MARKS_FOR_ZERO, Mess.TORN_LABELS);

    /** What these leave over does not determine the rest. */
    private static final Set<Mess> UNRECOVERABLE = Set.of(
            Mess.REPEATED_CELLS_REMOVED, Mess.LOST_ROWS, Mess.BLANKS_FOR_ZERO, Mess.LOST_LABELS, Mess.LOST_CELLS);

    private final List<Outcome> outcomes = new ArrayList<>();

    @BeforeAll
    void readAll() {
        for (Layout layout : Layout.values()) {
            for (Mess mess : Mess.values()) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    outcomes.add(new GeneratedCase(layout, mess, seed).outcome());
                }
            }
        }
    }

    @Test
    void nothingIsSilentlyWrong() {
        assertEquals(
                "",
                outcomes.stream()
                        .filter(outcome -> !outcome.wrong().isEmpty())
                        .map(outcome -> outcome.given() + " " + outcome.wrong())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void candidatesHoldTheTruth() {
        assertEquals(
                "",
                outcomes.stream()
                        // A damaged row that did not even add up in the source leads anybody astray.
                        .filter(outcome -> outcome.given().report().misprinted().isEmpty())
                        .filter(outcome -> !outcome.misleading().isEmpty())
                        .map(outcome -> outcome.given() + " " + outcome.misleading())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void whatLosesNothingIsReadWhole() {
        assertEquals(
                "",
                outcomes.stream()
                        .filter(outcome -> HARMLESS.contains(outcome.given().mess()))
                        // Where only spaces part the numbers, a row that does not add up may be misread as well.
                        .filter(outcome -> outcome.given().layout() != Layout.SPACES
                                || outcome.given().report().misprinted().isEmpty())
                        .filter(outcome -> !outcome.unresolved().isEmpty())
                        .map(outcome -> outcome.given() + " " + outcome.unresolved())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void aReportThatIsCutOffAnywhereIsStillRead() {
        for (Layout layout : Layout.values()) {
            GeneratedCase given = new GeneratedCase(layout, Mess.NONE, 0);
            String text = given.text();
            Random random = new Random(layout.ordinal());
            for (int i = 0; i < SEEDS; i++) {
                int length = text.length() / 10 + random.nextInt(text.length() * 9 / 10);
                int numbers = given.read(text.substring(0, length)).values().size();
                assertTrue(numbers == 0 || numbers > 180, () -> given + " cut at " + length);
            }
        }
    }

    @Test
    void atLeastNinetyFiveInAHundredDamagedNumbersAreResolved() {
        Map<Mess, Integer> shares = new EnumMap<>(Mess.class);
        for (Mess mess : Mess.values()) {
            List<Outcome> ofMess = outcomes.stream()
                    .filter(outcome -> outcome.given().mess() == mess)
                    .toList();
            int numbers = ofMess.stream().mapToInt(Outcome::numbers).sum();
            int open = ofMess.stream()
                    .mapToInt(outcome -> outcome.unresolved().size())
                    .sum();
            shares.put(mess, 100 - 100 * open / numbers);
        }
        assertTrue(
                shares.entrySet().stream()
                        .allMatch(share -> UNRECOVERABLE.contains(share.getKey()) || share.getValue() >= 95),
                shares::toString);
    }
}
