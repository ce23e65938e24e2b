package org.nianbao.accuracy.generator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.nianbao.accuracy.narrative.AgreeingText;
import org.nianbao.accuracy.narrative.TableCounts;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.RequestRows;

/**
 * A made-up report whose words agree with its tables, or contradict them in one planted way.
 *
 * @param text the words
 * @param tables the numbers
 */
record WholeReport(long seed, AgreeingText text, GeneratedReport tables) {
    static WholeReport of(long seed) {
        GeneratedReport tables = tables(seed);
        return new WholeReport(seed, AgreeingText.of(seed, counts(tables.truth())), tables);
    }

    static GeneratedReport tables(long seed) {
        return GeneratedReport.of(FormGeneration.FORM_2021, new Random(seed * 0x9E3779B97F4A7C15L + 29));
    }

    static TableCounts counts(Map<String, BigDecimal> truth) {
        return new TableCounts(
                total(truth, RequestRows.RECEIVED),
                truth.get(RequestRows.code(RequestRows.RECEIVED, Applicant.NATURAL_PERSON))
                        .longValue(),
                total(truth, RequestRows.CARRIED_IN),
                total(truth, RequestRows.PROCESSED_TOTAL),
                total(truth, "requests.granted"),
                total(truth, RequestRows.CARRIED_OUT),
                sum(truth, "review.total"),
                sum(truth, "litigation.direct.total", "litigation.afterReview.total"),
                sum(truth, "review.corrected", "litigation.direct.corrected", "litigation.afterReview.corrected"));
    }

    /** The findings of the report as it is read, by rule. */
    Map<String, String> findings() {
        Prose plain = tables.prose();
        GeneratedReport report =
                tables.withProse(new Prose(text.title(), plain.headings(), text.overview(), text.ending()));
        byte[] bytes = TextPage.write(report, Layout.TABS, new Random(seed), line -> line)
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> findings = new TreeMap<>();
        List<Finding> found = GeneratedCase.read("report.txt", bytes)
                .map(GeneratedCase::findings)
                .orElseThrow();
        found.forEach(finding -> findings.merge(finding.rule().name(), finding.toString(), (a, b) -> a + "\n" + b));
        return findings;
    }

    @Override
    public String toString() {
        return "seed " + seed + " " + counts(tables.truth()) + "\n  " + String.join("\n  ", text.overview());
    }

    private static long total(Map<String, BigDecimal> truth, String row) {
        return truth.get(RequestRows.code(row, Applicant.TOTAL)).longValue();
    }

    private static long sum(Map<String, BigDecimal> truth, String... codes) {
        long sum = 0;
        for (String code : codes) {
            sum += truth.get(code).longValue();
        }
        return sum;
    }
}
