package org.nianbao.recognition.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.reading.Document;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.ReportRecogniser;

/**
 * What a printed report says beside its Word file.
 *
 * @param numbers how many numbers the Word file has
 * @param wrong the numbers that the print is said to state with certainty, but does not
 * @param open the numbers that stayed uncertain, though the Word file's are not
 */
record Comparison(int numbers, List<String> wrong, List<String> open) {
    /** The report in a file; empty when the file is refused or is no report. */
    static Optional<Report> report(String file, byte[] bytes) {
        if (!(new DocumentReader().read(file, bytes) instanceof ReadingResult.Read read)) {
            return Optional.empty();
        }
        Document document = read.document();
        ReportSource source =
                new ReportSource(file, "0".repeat(64), document.format().label());
        return new ReportRecogniser().recognise(document, source) instanceof Recognition.Recognised recognised
                ? Optional.of(recognised.report())
                : Optional.empty();
    }

    /** Compares number by number. */
    static Comparison of(Report word, Report print) {
        List<String> wrong = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Map.Entry<String, ReportedValue> expected : word.values().entrySet()) {
            String code = expected.getKey();
            String written = said(expected.getValue());
            String printed = Optional.ofNullable(print.values().get(code))
                    .map(Comparison::said)
                    .orElse("absent");
            if (!written.equals(printed)) {
                boolean certain = !printed.equals("doubtful") && !printed.equals("absent");
                (certain ? wrong : open).add(code + ": " + written + " → " + printed);
            }
        }
        return new Comparison(word.values().size(), wrong, open);
    }

    private static String said(ReportedValue value) {
        return switch (value.status()) {
            case STATED -> ((ReportedValue.Stated) value).amount().toString();
            case PROVED -> ((ReportedValue.Proved) value).amount().toString();
            case DOUBTFUL -> "doubtful";
            case ABSENT -> "absent";
            case BLANK, NOT_APPLICABLE, ENTERED -> value.status().toString();
        };
    }
}
