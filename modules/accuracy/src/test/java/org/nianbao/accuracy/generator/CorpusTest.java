package org.nianbao.accuracy.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.report.Report;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.reading.Block;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;

/**
 * The corpus: what is read of each file, stage by stage, and how much of it is right, which may only rise.
 *
 * <p>{@code -Dnianbao.golden=write} rewrites the golden files and raises the scores; read the difference before it is
 * checked in. {@code -Dnianbao.corpus=make} first makes the fixtures of layouts and messes that have none yet.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private static final String HOW_TO_RAISE = "mvn test -pl modules/accuracy -am -Dtest=CorpusTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dnianbao.golden=write";

    private final Map<String, Corpus.Score> scores = new TreeMap<>();

    static List<String> files() throws IOException {
        return Corpus.files();
    }

    @BeforeAll
    void readAll() throws IOException, InterruptedException {
        if ("make".equals(System.getProperty("nianbao.corpus"))) {
            Corpus.make();
        }
        for (String file : Corpus.files()) {
            scores.put(file, score(file));
        }
        if ("write".equals(System.getProperty("nianbao.golden"))) {
            for (String file : Corpus.files()) {
                Files.writeString(Corpus.golden(file), golden(file));
            }
            Map<String, Corpus.Score> raised = new TreeMap<>(scores);
            Corpus.scores()
                    .forEach((file, before) ->
                            raised.computeIfPresent(file, (name, now) -> now.right() < before.right() ? before : now));
            Corpus.writeScores(raised);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyStageReadsAsBefore(String file) throws IOException {
        assertEquals(Files.readString(Corpus.golden(file)), golden(file), HOW_TO_RAISE);
    }

    @Test
    void noScoreFalls() throws IOException {
        Map<String, Integer> now = new TreeMap<>();
        Map<String, Integer> before = new TreeMap<>();
        Corpus.scores().forEach((file, score) -> before.put(file, score.right()));
        scores.forEach((file, score) -> now.put(file, score.right()));
        assertEquals(before, now, "a lower score is a fault; a higher one is kept by " + HOW_TO_RAISE);
    }

    @Test
    void nothingIsSilentlyWrong() {
        assertTrue(scores.values().stream().allMatch(score -> score.wrong() == 0), scores::toString);
    }

    private static Corpus.Score score(String file) throws IOException {
        Map<String, ReportedValue> values = report(file).map(Report::values).orElse(Map.of());
        int right = 0;
        int wrong = 0;
        Map<String, BigDecimal> truth = Corpus.truth(file);
        for (Map.Entry<String, BigDecimal> number : truth.entrySet()) {
            ReportedValue value = values.getOrDefault(number.getKey(), new ReportedValue.Absent());
            boolean certain = value.certainAmount().isPresent() || value instanceof ReportedValue.LeftBlank;
            boolean wrongValue = GeneratedCase.isWrong(value, number.getValue());
            wrong += wrongValue ? 1 : 0;
            right += certain && !wrongValue ? 1 : 0;
        }
        return new Corpus.Score(truth.size(), right, truth.size() - right - wrong, wrong);
    }

    private static Optional<Report> report(String file) throws IOException {
        return GeneratedCase.read(file, Corpus.bytes(file));
    }

    /** The document block by block, the values row by row, and the findings. */
    private static String golden(String file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("[document]"));
        ReadingResult result = new DocumentReader().read(file, Corpus.bytes(file));
        if (result instanceof ReadingResult.Refused refused) {
            lines.add("refused: " + Phrasebook.chinese().say(refused.problem().text()));
        } else if (result instanceof ReadingResult.Read read) {
            read.document().blocks().forEach(block -> lines.add(brief(block)));
        }
        Optional<Report> report = report(file);
        lines.add("[values]");
        report.ifPresent(found -> {
            lines.add("unit " + found.unit().certain().orElse("?") + ", year "
                    + found.year().certain().map(String::valueOf).orElse("?") + ", forms "
                    + new TreeMap<>(found.tableForms()));
            lines.addAll(rows(found));
        });
        lines.add("[findings]");
        report.map(GeneratedCase::findings).orElse(List.of()).stream()
                .map(CorpusTest::brief)
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String brief(Block block) {
        if (block instanceof Block.Table table) {
            String widths = table.rows().stream()
                    .map(row -> Integer.toString(row.cells().size()))
                    .collect(Collectors.joining(" "));
            return "table " + table.number() + " " + table.geometry() + ": " + widths;
        }
        return ((Block.Paragraph) block).text();
    }

    private static String brief(Finding finding) {
        return finding.rule() + " " + String.join(" ", finding.codes());
    }

    private static List<String> rows(Report report) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        report.values()
                .forEach((code, value) -> rows.computeIfAbsent(
                                code.substring(0, code.lastIndexOf('.')), row -> new ArrayList<>())
                        .add(brief(value)));
        return rows.entrySet().stream()
                .map(row -> row.getKey() + "  " + String.join(" ", row.getValue()))
                .toList();
    }

    /** Proved {@code 5!}, doubtful {@code ?5,6}, blank {@code _} or {@code _0}, absent {@code -}. */
    private static String brief(ReportedValue value) {
        String amount = value.certainAmount()
                .map(number -> number.decimal().toPlainString())
                .orElse("");
        return switch (value.status()) {
            case STATED, ENTERED -> amount;
            case PROVED -> amount + "!";
            case BLANK -> "_" + amount;
            case NOT_APPLICABLE -> "n/a";
            case ABSENT -> "-";
            case DOUBTFUL ->
                "?"
                        + ((ReportedValue.Doubtful) value)
                                .candidates().stream()
                                        .map(number -> number.decimal().toPlainString())
                                        .collect(Collectors.joining(","));
        };
    }
}
