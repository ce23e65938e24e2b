package org.nianbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianbao.pipeline.CheckedReport;
import org.nianbao.pipeline.Progress;
import org.nianbao.pipeline.ReadReports;
import org.nianbao.reading.Passwords;

/** Reads, recognises and checks all reports of a folder, and says how many of each format there were. */
final class ReadWithNianbao {
    private ReadWithNianbao() {}

    /** Given a folder and the file to say it in. */
    public static void main(String[] arguments) throws IOException {
        ReadReports.Result result =
                new ReadReports().read(List.of(Path.of(arguments[0])), Passwords.none(), Progress.silent());
        TreeMap<String, Integer> formats = new TreeMap<>();
        for (CheckedReport checked : result.reports()) {
            formats.merge(checked.report().source().format(), 1, Integer::sum);
        }
        Files.writeString(Path.of(arguments[1]), formats + failures(result));
    }

    private static String failures(ReadReports.Result result) {
        return result.failures().stream().map(problem -> "\n" + problem).collect(Collectors.joining());
    }
}
