package org.nianbao.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * The example county that ships with the program: a made-up county, twelve units, report years 2019 to 2024.
 *
 * <p>Stateless; safe to share.
 */
public final class ExampleCounty {
    private ExampleCounty() {}

    /** The county's files as paths with {@code /} relative to its folder, sorted; never empty. */
    public static List<String> files() {
        return lines("files.txt");
    }

    /**
     * What the reports say, for tests: a line of names, then one line per report with tabs between file, unit, parent,
     * year, form, format, disclosed total, and the totals of requests received, carried in and carried out as the
     * tables state them.
     */
    public static List<String> manifest() {
        return lines("manifest.tsv");
    }

    /**
     * The errors and warnings that the planted faults cause, for tests: a line of names, then one line per finding with
     * tabs between unit, year, rule, severity and the number of the fault.
     */
    public static List<String> expectedFindings() {
        return lines("expected-findings.tsv");
    }

    /**
     * Writes all files below a folder, which is created where it does not exist; files of the same name are replaced.
     *
     * @throws IOException when a file cannot be written
     */
    public static void copyTo(Path directory) throws IOException {
        for (String file : files()) {
            Path target = directory;
            for (String step : file.split("/")) {
                target = target.resolve(step);
            }
            Files.createDirectories(target.getParent());
            try (InputStream in = open("county/" + file)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(ExampleCounty.class.getResourceAsStream(resource), resource);
    }
}
