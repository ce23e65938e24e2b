package org.nianbao.accuracy.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nianbao.accuracy.generator.GeneratedCase.Outcome;
import org.nianbao.accuracy.generator.Mess.Harm;

/**
 * Made-up reports in every layout with every mess and with pairs of messes: whatever is read with certainty is what the
 * report says.
 *
 * <p>{@code -Dnianbao.seeds=N} reads N reports per layout and mess instead of the one of the normal run, and N times as
 * many with two messes; {@code -Dnianbao.pairs=N} reads N reports of each pair of messes in each layout as well.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedReportsTest {
    private static final int SEEDS = Integer.getInteger("nianbao.seeds", 1);
    private static final int PAIRS = 200 * SEEDS;
    private static final int SEEDS_OF_EACH_PAIR = Integer.getInteger("nianbao.pairs", 0);
    private static final int MOST_SHOWN = 6;
    private static final int LONGEST_LINE = 600;

    /** Nothing in the file shows where a cell ends. */
    private static final Set<Layout> WITHOUT_BORDERS =
            EnumSet.of(Layout.SPACES, Layout.NUMBERS_ABOVE, Layout.LABELS_FIRST);

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Outcome> pairs = new ArrayList<>();

    @BeforeAll
    void readAll() {
        for (Layout layout : Layout.values()) {
            for (Mess mess : Mess.values()) {
                for (int i = 0; i < SEEDS; i++) {
                    // Every fourth seed is a report with misprints.
                    int seed = i * 4 + (i + layout.ordinal() + mess.ordinal()) % 4;
                    outcomes.add(new GeneratedCase(layout, List.of(mess), seed).outcome());
                }
            }
        }
        Random random = new Random(20240131);
        for (int i = 0; i < PAIRS; i++) {
            Layout layout = Layout.values()[random.nextInt(Layout.values().length)];
            Mess first = Mess.values()[random.nextInt(Mess.values().length)];
            Mess second = Mess.values()[random.nextInt(Mess.values().length)];
            pairs.add(new GeneratedCase(layout, List.of(first, second), i).outcome());
        }
        readEachPair();
    }

    /** Keeps only those that are wrong: there are tens of thousands. */
    private void readEachPair() {
        for (Layout layout : Layout.values()) {
            for (Mess first : Mess.values()) {
                for (Mess second : Mess.values()) {
                    for (int seed = 0; seed < SEEDS_OF_EACH_PAIR; seed++) {
                        Outcome outcome = new GeneratedCase(layout, List.of(first, second), seed).outcome();
                        if (!outcome.wrong().isEmpty()) {
                            pairs.add(outcome);
                        }
                    }
                }
            }
        }
    }

    @Test
    void nothingIsSilentlyWrong() {
        assertNone(outcomes, outcome -> true, Outcome::wrong);
    }

    @Test
    void nothingIsSilentlyWrongWithTwoMesses() {
        assertNone(pairs, outcome -> true, Outcome::wrong);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/nianbao/accuracy/once-wrong.csv")
    void whatWasOnceSilentlyWrongIsNot(Layout layout, Mess first, Mess second, int seed) {
        assertEquals(
                Map.of(),
                new GeneratedCase(layout, List.of(first, second), seed)
                        .outcome()
                        .wrong());
    }

    @Test
    void candidatesHoldTheTruth() {
        // A damaged row that did not even add up in the source leads anybody astray.
        assertNone(outcomes, outcome -> !outcome.given().isMisprinted(), Outcome::misleading);
    }

    @Test
    void whatLosesNothingIsReadWhole() {
        assertNone(
                outcomes, outcome -> outcome.given().messes().get(0).harm() == Harm.NONE, this::unresolvedThoughPlain);
    }

    /**
     * Without borders a block of table four that does not add up may have lost a cell and had a number torn, for no
     * column says otherwise; so may a row of table three with two misprints.
     */
    private Map<String, String> unresolvedThoughPlain(Outcome outcome) {
        Map<String, String> unresolved = new TreeMap<>(outcome.unresolved());
        if (WITHOUT_BORDERS.contains(outcome.given().layout())) {
            outcome.given().report().misprinted().stream()
                    .map(GeneratedReportsTest::rowOf)
                    .collect(Collectors.groupingBy(row -> row, Collectors.counting()))
                    .forEach((row, misprints) -> {
                        if (misprints > 1 || !row.startsWith("requests.")) {
                            unresolved.keySet().removeIf(code -> rowOf(code).equals(row));
                        }
                    });
        }
        return unresolved;
    }

    private static String rowOf(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }

    @Test
    void atLeastNinetyFiveInAHundredDamagedNumbersAreResolved() {
        Map<Mess, Integer> shares = new EnumMap<>(Mess.class);
        Arrays.stream(Mess.values())
                .filter(mess -> mess.harm() == Harm.SOME)
                .forEach(mess -> shares.put(mess, shareResolved(mess)));
        double mean =
                shares.values().stream().mapToInt(share -> share).average().orElseThrow();
        assertTrue(mean >= 95 && shares.values().stream().allMatch(share -> share >= 90), shares::toString);
    }

    @Test
    void aWellFormedReportHasNoFindings() {
        assertNone(
                outcomes,
                outcome -> outcome.given().messes().get(0).harm() == Harm.NONE
                        && !outcome.given().isMisprinted(),
                Outcome::findings);
    }

    @Test
    void everyLayoutResolvesNinetyFiveInAHundredDamagedNumbers() {
        Map<Layout, Integer> shares = new EnumMap<>(Layout.class);
        for (Layout layout : Layout.values()) {
            shares.put(
                    layout,
                    shareResolved(outcome -> outcome.given().layout() == layout
                            && outcome.given().messes().get(0).harm() == Harm.SOME));
        }
        assertTrue(shares.values().stream().allMatch(share -> share >= 95), shares::toString);
    }

    private int shareResolved(Mess mess) {
        return shareResolved(outcome -> outcome.given().messes().get(0) == mess);
    }

    private int shareResolved(Predicate<Outcome> counts) {
        List<Outcome> counted = outcomes.stream().filter(counts).toList();
        int numbers = counted.stream().mapToInt(Outcome::numbers).sum();
        int open = counted.stream()
                .mapToInt(outcome -> outcome.unresolved().size())
                .sum();
        return 100 - 100 * open / numbers;
    }

    /** Shows the first few cases only: one mistake of the reader's shows in hundreds. */
    private static void assertNone(
            List<Outcome> outcomes, Predicate<Outcome> counts, Function<Outcome, Map<String, String>> faults) {
        assertEquals(
                "",
                outcomes.stream()
                        .filter(counts)
                        .filter(outcome -> !faults.apply(outcome).isEmpty())
                        .map(outcome -> outcome.given() + " " + faults.apply(outcome))
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_LINE)))
                        .limit(MOST_SHOWN)
                        .collect(Collectors.joining("\n")));
    }
}
