package org.nianbao.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.model.report.Report;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.fence.FencedReader;

/** What a file says, without where in the file it says so; for the comparison of one report in several formats. */
final class SameReport {
    private static final FileReader READER = new FileReader();

    /** Little memory and time, and enough for these files. Its processes end with this one. */
    private static final FencedReader FENCED = new FencedReader(ReadingLimits.standard()
            .with(ReadingLimits.Limit.HEAP_MEGABYTES, 96)
            .with(ReadingLimits.Limit.SECONDS, 30));

    private SameReport() {}

    /** Unit, year and every number by its code, or the reason why the file was refused. */
    static Map<String, String> of(String name, byte[] bytes) {
        return of(name, bytes, Passwords.none());
    }

    /** The same, of a file that one of these passwords opens. */
    static Map<String, String> of(String name, byte[] bytes, Passwords passwords) {
        Map<String, String> said = new TreeMap<>();
        FileOutcome outcome = READER.recognise(new NamedFile(name, true), bytes, Optional.empty(), passwords, FENCED);
        if (outcome instanceof FileOutcome.Recognised recognised) {
            Report report = recognised.report();
            said.put("problems", report.problems().toString());
            said.put("unit", report.unit().certain().orElse("?"));
            said.put("year", report.year().certain().map(String::valueOf).orElse("?"));
            report.values().forEach((code, value) -> said.put(code, said(value)));
            report.facts().forEach((code, fact) -> said.put("fact " + code, said(fact.value())));
        } else if (outcome instanceof FileOutcome.Refused refused) {
            said.put(
                    "refused",
                    refused.problem().code() + " " + refused.problem().details());
        }
        return said;
    }

    /** The status with the number or the blank as it is written. */
    static String said(ReportedValue value) {
        if (value instanceof ReportedValue.Stated stated) {
            return "stated " + stated.amount();
        }
        if (value instanceof ReportedValue.Proved proved) {
            return "proved " + proved.amount();
        }
        return value.status().toString();
    }
}
