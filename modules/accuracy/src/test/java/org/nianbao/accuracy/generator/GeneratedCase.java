package org.nianbao.accuracy.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.nianbao.analysis.checking.Checker;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.ReportRecogniser;

/** One made-up report in one layout with some messes; the seed decides everything else. */
record GeneratedCase(Layout layout, List<Mess> messes, int seed) {
    GeneratedCase {
        messes = List.copyOf(messes);
    }

    /** What became of a case: by code, what was wrong, what was left open, and what was shown instead of the truth. */
    record Outcome(
            GeneratedCase given,
            Optional<Report> report,
            int numbers,
            Map<String, String> wrong,
            Map<String, String> unresolved,
            Map<String, String> misleading) {
        /** What the checks find in it, by rule. */
        Map<String, String> findings() {
            Map<String, String> findings = new TreeMap<>();
            report.map(GeneratedCase::findings)
                    .orElse(List.of())
                    .forEach(finding -> findings.put(finding.rule().name(), finding.toString()));
            return findings;
        }
    }

    /** The report before anything went wrong; every fourth one has misprints of its own. */
    GeneratedReport report() {
        Random random = random();
        FormGeneration generation = random.nextInt(3) == 0 ? FormGeneration.FORM_2019 : FormGeneration.FORM_2021;
        GeneratedReport report = GeneratedReport.of(generation, random);
        return seed % 4 == 3 ? report.withMisprints(1 + random.nextInt(2), random) : report;
    }

    boolean isMisprinted() {
        return seed % 4 == 3;
    }

    /** The file. */
    byte[] bytes() {
        Random random = random();
        GeneratedReport report = layout.prepared(report(), random);
        for (Mess mess : messes) {
            report = mess.apply(report, random);
        }
        String text = layout.write(report, random);
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (Mess mess : messes) {
            text = mess.rewrite(text, random);
            bytes = mess.encode(text);
        }
        return bytes;
    }

    /** Reads the file and holds what was read against the truth. */
    Outcome outcome() {
        Map<String, BigDecimal> truth = report().truth();
        Optional<Report> report = read("石桥镇年报." + layout.extension(), bytes());
        Map<String, ReportedValue> read = report.map(Report::values).orElse(Map.of());
        Map<String, String> wrong = new TreeMap<>();
        Map<String, String> misleading = new TreeMap<>();
        Map<String, ReportedValue> ofTheForm = new TreeMap<>(read);
        ofTheForm.keySet().removeIf(code -> code.endsWith(".organizations"));
        ofTheForm.forEach((code, value) -> {
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
        return new Outcome(this, report, truth.size(), wrong, unresolved, misleading);
    }

    /** Reads a file; empty when it is refused. */
    static Optional<Report> read(String file, byte[] bytes) {
        if (!(new DocumentReader().read(file, bytes) instanceof ReadingResult.Read read)) {
            return Optional.empty();
        }
        ReportSource source =
                new ReportSource(file, "0".repeat(64), read.document().format().label());
        return new ReportRecogniser().recognise(read.document(), source) instanceof Recognition.Recognised recognised
                ? Optional.of(recognised.report())
                : Optional.empty();
    }

    static List<Finding> findings(Report report) {
        return Checker.findings(new Checker().check(report, Optional.empty()));
    }

    /** A certain amount that is not the true one, or a blank where a number was written. */
    static boolean isWrong(ReportedValue value, BigDecimal truth) {
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
        // Not the hash of an enum, which is another one in every run.
        int salt = 0;
        for (Mess mess : messes) {
            salt = 97 * salt + mess.ordinal();
        }
        return new Random(1_000_003L * seed + 1009L * salt + layout.ordinal());
    }
}
