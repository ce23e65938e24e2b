package org.nianbao.accuracy.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nianbao.model.report.Report;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;

/**
 * Reports of which only the first part arrived, cut at any byte: within a number, a character, a tag. Where the cut is
 * within the tables nothing of them is certain, and nowhere is anything certain that the whole report does not say.
 *
 * <p>{@code -Dnianbao.cuts=N} reads N cut reports instead of the 150 of the normal run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TruncatedReportsTest {
    private static final int CUTS = Integer.getInteger("nianbao.cuts", 150);
    private static final int MOST_SHOWN = 6;

    /** A report of which only the first bytes were read. */
    private record Cut(GeneratedCase given, int length, Optional<Report> whole, Optional<Report> part) {
        static Cut of(GeneratedCase given, int length) {
            String file = "石桥镇年报." + given.layout().extension();
            byte[] bytes = given.bytes();
            return new Cut(
                    given,
                    length,
                    GeneratedCase.read(file, bytes),
                    GeneratedCase.read(file, Arrays.copyOf(bytes, length)));
        }

        List<ReportedValue> values() {
            return part.map(read -> List.copyOf(read.values().values())).orElse(List.of());
        }

        boolean hasSection(int number) {
            return part.isPresent() && part.get().sections().get(number - 1).present();
        }

        @Override
        public String toString() {
            String text = new String(given.bytes(), 0, length, StandardCharsets.UTF_8);
            return given + " cut at " + length + ": "
                    + text.substring(Math.max(0, text.length() - 60)).replace("\n", "⏎");
        }
    }

    private final List<Cut> cuts = new ArrayList<>();

    @BeforeAll
    void readAll() {
        Random random = new Random(20240216);
        for (int i = 0; i < CUTS; i++) {
            Layout layout = Layout.values()[random.nextInt(Layout.values().length)];
            GeneratedCase whole = new GeneratedCase(layout, List.of(Mess.NONE), random.nextInt(1000));
            cuts.add(Cut.of(whole, random.nextInt(whole.bytes().length)));
        }
    }

    @Test
    void nothingIsCertainInTablesThatBreakOff() {
        List<String> faults = new ArrayList<>();
        for (Cut cut : cuts) {
            boolean certain = cut.values().stream()
                    .anyMatch(value -> value.certainAmount().isPresent());
            boolean incomplete = cut.values().stream().anyMatch(ReportedValue.Absent.class::isInstance);
            if (certain && incomplete && !cut.hasSection(5)) {
                faults.add(cut.toString());
            }
        }
        assertNone(faults);
    }

    @Test
    void whatIsCertainInACutReportIsWhatTheWholeReportSays() {
        List<String> faults = new ArrayList<>();
        for (Cut cut : cuts) {
            Map<String, BigDecimal> truth = cut.given().report().truth();
            cut.part()
                    .ifPresent(report -> report.values().forEach((code, value) -> {
                        if (!code.endsWith(".organizations") && GeneratedCase.isWrong(value, truth.get(code))) {
                            faults.add(cut + " " + code + " " + value);
                        }
                    }));
        }
        assertNone(faults);
    }

    @Test
    void noSentenceThatBreaksOffStatesAFact() {
        List<String> faults = new ArrayList<>();
        for (Cut cut : cuts) {
            cut.part()
                    .ifPresent(report -> report.facts().forEach((code, fact) -> {
                        Optional<Amount> ofWhole = cut.whole()
                                .flatMap(
                                        read -> Optional.ofNullable(read.facts().get(code)))
                                .flatMap(found -> found.value().certainAmount());
                        if (fact.value().certainAmount().isPresent()
                                && !ofWhole.equals(fact.value().certainAmount())) {
                            faults.add(cut + " " + fact);
                        }
                    }));
        }
        assertNone(faults);
    }

    @Test
    void aCutReportSaysThatSomethingIsMissing() {
        assertNone(cuts.stream()
                .filter(cut -> cut.part().isPresent() && !cut.hasSection(5))
                .filter(cut -> cut.part().orElseThrow().problems().isEmpty())
                .filter(cut -> cut.values().stream()
                        .anyMatch(value -> value.certainAmount().isEmpty()))
                .map(Cut::toString)
                .toList());
    }

    private static void assertNone(List<String> faults) {
        assertEquals("", faults.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n")));
    }
}
