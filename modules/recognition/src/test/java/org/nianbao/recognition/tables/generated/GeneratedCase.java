package org.nianbao.recognition.tables.generated;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.tables.TableReading;
import org.nianbao.recognition.tables.TableRecogniser;

/** One made-up report in one layout with one mess; the seed decides everything else. */
record GeneratedCase(Layout layout, Mess mess, int seed) {
    /** What became of a case: by code, what was wrong and what was left open. */
    record Outcome(
            GeneratedCase given,
            int numbers,
            Map<String, String> wrong,
            Map<String, String> unresolved,
            Map<String, String> misleading) {}

    /** The report before anything went wrong; every fourth one has a misprint of its own. */
    GeneratedReport report() {
        Random random = random();
        FormGeneration generation = random.nextInt(3) == 0 ? FormGeneration.FORM_2019 : FormGeneration.FORM_2021;
        GeneratedReport report = GeneratedReport.of(generation, random);
        return seed % 4 == 3 ? report.withMisprint(random) : report;
    }

    /** The file's text. */
    String text() {
        return layout.write(mess.apply(report(), random()), random());
    }

    /** Reads the file and holds what was read against the truth. */
    Outcome outcome() {
        Map<String, BigDecimal> truth = report().truth();
        Map<String, ReportedValue> read = read(text()).values();
        Map<String, String> wrong = new TreeMap<>();
        Map<String, String> misleading = new TreeMap<>();
        read.forEach((code, value) -> {
            if (isMisleading(value, truth.get(code))) {
                misleading.put(code, truth.get(code) + " read as " + value);
            }
            if (isWrong(value, truth.get(code))) {
                wrong.put(code, truth.get(code) + " read as " + value);
            }
        });
        Map<String, String> unresolved = new TreeMap<>();
        truth.forEach((code, amount) -> {
            ReportedValue value = read.getOrDefault(code, new ReportedValue.Absent());
            if (value.certainAmount().isEmpty() && !(value instanceof ReportedValue.LeftBlank)) {
                unresolved.put(code, amount + " read as " + value);
            }
        });
        return new Outcome(this, truth.size(), wrong, unresolved, misleading);
    }

    /** Reads a text as a file of this layout. */
    TableReading read(String text) {
        String name = layout.isHtml() ? "report.html" : "report.txt";
        ReadingResult result = new DocumentReader().read(name, text.getBytes(StandardCharsets.UTF_8));
        return new TableRecogniser()
                .recognise(assertInstanceOf(ReadingResult.Read.class, result, this::toString)
                        .document());
    }

    /** A certain amount that is not the true one, or a blank where a number was written. */
    private static boolean isWrong(ReportedValue value, BigDecimal truth) {
        if (value instanceof ReportedValue.LeftBlank) {
            return truth == null || truth.signum() != 0;
        }
        return value.certainAmount()
                .filter(amount -> truth == null || amount.decimal().compareTo(truth) != 0)
                .isPresent();
    }

    /** Candidates among which the true amount is not. */
    private static boolean isMisleading(ReportedValue value, BigDecimal truth) {
        return value instanceof ReportedValue.Doubtful doubtful
                && !doubtful.candidates().isEmpty()
                && doubtful.candidates().stream()
                        .noneMatch(amount -> truth != null && amount.decimal().compareTo(truth) == 0);
    }

    private Random random() {
        return new Random(1_000_003L * seed + 1009L * mess.ordinal() + layout.ordinal());
    }
}
