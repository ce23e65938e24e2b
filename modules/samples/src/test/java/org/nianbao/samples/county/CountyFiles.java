package org.nianbao.samples.county;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.samples.report.SampleReport;

/** Every file of the example county with its bytes, made anew in memory. */
public final class CountyFiles {
    private static final String FOLDER = "county/";

    /**
     * A report that was handed in.
     *
     * @param file its path in the county's folder
     * @param unit the short name of the unit
     * @param parent the county
     * @param year the report year
     * @param form the label of the form, such as {@code 2021}
     * @param disclosed the total that the narrative states
     * @param values what the tables say, by indicator code
     * @param report the whole report before any format
     */
    public record Entry(
            String file,
            String unit,
            String parent,
            int year,
            String form,
            int disclosed,
            Map<String, String> values,
            SampleReport report) {}

    private CountyFiles() {}

    /** The reports, year by year in the order of the roster. */
    public static List<Entry> reports() {
        Narrator narrator = new Narrator(Phrases.load());
        Map<Unit, Map<Integer, Figures>> figures = new LinkedHashMap<>();
        County.UNITS.forEach(unit -> figures.put(unit, new History(unit).figures()));
        List<Entry> entries = new ArrayList<>();
        for (int year : County.YEARS) {
            for (Unit unit : County.UNITS) {
                if (!PlantedFault.MISSING_REPORT.isIn(unit, year)) {
                    Figures numbers = figures.get(unit).get(year);
                    entries.add(new Entry(
                            unit.file(year),
                            unit.name(),
                            County.NAME,
                            year,
                            numbers.form().generation().label(),
                            unit.disclosed().get(County.index(year)),
                            numbers.values(),
                            narrator.report(unit, year, numbers)));
                }
            }
        }
        return entries;
    }

    /** All files by their path in the resource folder: the county's, the manifest and the expected findings. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        List<Entry> reports = reports();
        Map<String, Unit> units = new LinkedHashMap<>();
        County.UNITS.forEach(unit -> units.put(unit.name(), unit));
        for (Entry entry : reports) {
            files.put(
                    FOLDER + entry.file(),
                    units.get(entry.unit()).writer(entry.year()).write(entry.report()));
        }
        for (int year : List.of(2023, 2024)) {
            files.put(FOLDER + year + "年/报送情况.csv", bytes(handedIn(year, reports)));
        }
        files.put("files.txt", bytes(String.join("\n", countyFiles(files)) + "\n"));
        files.put("manifest.tsv", bytes(manifest(reports)));
        files.put("expected-findings.tsv", bytes(ExpectedFindings.table()));
        return files;
    }

    private static List<String> countyFiles(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(FOLDER))
                .map(path -> path.substring(FOLDER.length()))
                .toList();
    }

    /** The office's own list of what came in: a file beside the reports that is none. */
    private static String handedIn(int year, List<Entry> reports) {
        StringBuilder table = new StringBuilder("序号,单位名称,报送日期,方式,备注\n");
        for (Unit unit : County.UNITS) {
            table.append(unit.ordinal() + 1).append(',').append(unit.name()).append(',');
            table.append(reports.stream()
                            .filter(entry -> entry.unit().equals(unit.name()) && entry.year() == year)
                            .findFirst()
                            .map(entry -> entry.report().published() + ",电子,")
                            .orElse(",,未报"))
                    .append('\n');
        }
        return table.toString();
    }

    private static String manifest(List<Entry> reports) {
        StringBuilder table = new StringBuilder(
                "file\tunit\tparent\tyear\tform\tformat\tdisclosed_total\treceived\tcarried_in\tcarried_out\n");
        for (Entry entry : reports) {
            table.append(String.join(
                            "\t",
                            entry.file(),
                            entry.unit(),
                            entry.parent(),
                            String.valueOf(entry.year()),
                            entry.form(),
                            entry.file().substring(entry.file().lastIndexOf('.') + 1),
                            String.valueOf(entry.disclosed()),
                            entry.values().get("requests.received.total"),
                            entry.values().get("requests.carriedIn.total"),
                            entry.values().get("requests.carriedOut.total")))
                    .append('\n');
        }
        return table.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes all files into the resource folder and removes what is no longer made. */
    static void rewrite(Path resources) throws IOException {
        Map<String, byte[]> files = all();
        try (var old = Files.walk(resources)) {
            for (Path path : old.filter(Files::isRegularFile).toList()) {
                if (!files.containsKey(resources.relativize(path).toString().replace('\\', '/'))) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = resources.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
