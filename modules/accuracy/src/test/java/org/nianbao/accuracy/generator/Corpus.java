package org.nianbao.accuracy.generator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.samples.office.LibreOffice;

/**
 * The project's own fixtures: a file per layout and per mess, each with its truth, made once and then kept.
 *
 * <p>Beside each file lie {@code .truth}, what it says, and {@code .golden}, what is read of it stage by stage;
 * {@code scores.tsv} holds how much of each is read rightly.
 */
final class Corpus {
    static final Path FOLDER = Path.of("src", "test", "resources", "org", "nianbao", "accuracy", "corpus");
    private static final Path SCORES = FOLDER.resolve("scores.tsv");

    /** The messes that a Word file or its print can have, each as both. */
    private static final List<Mess> OF_OFFICE_FILES = List.of(
            Mess.NONE,
            Mess.LOST_CELL,
            Mess.SURPLUS_ZERO,
            Mess.SPLIT_DIGITS,
            Mess.MERGED_CELLS,
            Mess.DISPLACED_CELL,
            Mess.MISREAD_LABELS,
            Mess.BLANKS_FOR_ZERO,
            Mess.MARKS_FOR_ZERO,
            Mess.DRESSED_NUMBERS,
            Mess.TORN_LABELS,
            Mess.REPEATED_HEADERS,
            Mess.DAMAGED_HEADERS,
            Mess.FOREIGN_ROWS,
            Mess.FOOTNOTE_MARKS,
            Mess.TRADITIONAL);

    private Corpus() {}

    /** What becomes of one file's numbers. */
    record Score(int numbers, int right, int doubtful, int wrong) {
        Score plus(Score other) {
            return new Score(
                    numbers + other.numbers, right + other.right, doubtful + other.doubtful, wrong + other.wrong);
        }

        private static Score of(String[] cells) {
            return new Score(
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    Integer.parseInt(cells[4]));
        }

        private String line(String file) {
            return String.join("\t", file, "" + numbers, "" + right, "" + doubtful, "" + wrong);
        }
    }

    /** The cases of the corpus by file name: every layout as it is, and every mess in some layout. */
    static Map<String, GeneratedCase> cases() {
        Map<String, GeneratedCase> cases = new LinkedHashMap<>();
        List<Layout> layouts = List.of(Layout.values());
        for (Layout layout : layouts) {
            add(cases, new GeneratedCase(layout, List.of(Mess.NONE), 4 * layout.ordinal() + layout.ordinal() % 3));
        }
        for (Mess mess : Mess.values()) {
            if (mess != Mess.NONE) {
                Layout layout = layouts.get(mess.ordinal() * 5 % layouts.size());
                add(cases, new GeneratedCase(layout, List.of(mess), mess.ordinal()));
            }
        }
        return cases;
    }

    private static void add(Map<String, GeneratedCase> cases, GeneratedCase given) {
        String name = words(given.layout()) + "-" + words(given.messes().get(0));
        cases.put(name + "." + given.layout().extension(), given);
    }

    /**
     * Writes the fixtures that are not there yet, with their truths; those of office formats are made by LibreOffice.
     *
     * <p>What is there stays: with every new layout or mess the generator makes other reports of the same seeds.
     */
    static void make() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, GeneratedCase> entry : cases().entrySet()) {
            keep(entry.getKey(), entry.getValue().bytes(), entry.getValue());
        }
        makeOfficeFiles();
    }

    private static void makeOfficeFiles() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nianbao-corpus");
        Map<String, GeneratedCase> cases = new LinkedHashMap<>();
        for (Mess mess : OF_OFFICE_FILES) {
            GeneratedCase given = new GeneratedCase(Layout.HTML_SPANS, List.of(mess), 100 + mess.ordinal());
            String name = "office-" + words(mess);
            Files.write(folder.resolve(name + ".html"), given.bytes());
            cases.put(name, given);
        }
        List<Path> pages = cases.keySet().stream()
                .map(name -> folder.resolve(name + ".html"))
                .toList();
        List<Path> words = LibreOffice.convert(pages, "docx:MS Word 2007 XML", folder, "--infilter=HTML (StarWriter)");
        List<Path> made = new ArrayList<>(words);
        made.addAll(LibreOffice.convert(words, "pdf:writer_pdf_Export", folder));
        List<Path> undamaged =
                words.stream().filter(word -> word.endsWith("office-none.docx")).toList();
        made.addAll(LibreOffice.convert(undamaged, "doc:MS Word 97", folder));
        made.addAll(LibreOffice.convert(undamaged, "rtf:Rich Text Format", folder));
        made.addAll(LibreOffice.convert(undamaged, "odt:writer8", folder));
        for (Path file : made) {
            String name = file.getFileName().toString();
            keep(name, Files.readAllBytes(file), cases.get(name.substring(0, name.lastIndexOf('.'))));
        }
    }

    private static void keep(String file, byte[] content, GeneratedCase given) throws IOException {
        if (Files.exists(FOLDER.resolve(file))) {
            return;
        }
        Files.write(FOLDER.resolve(file), content);
        String truth = new TreeMap<>(given.report().truth())
                .entrySet().stream()
                        .map(number ->
                                number.getKey() + "\t" + number.getValue().toPlainString() + "\n")
                        .collect(Collectors.joining());
        Files.writeString(FOLDER.resolve(file + ".truth"), truth);
    }

    /** The fixtures' names, in order. */
    static List<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.matches(".*\\.(truth|golden|tsv)"))
                    .sorted()
                    .toList();
        }
    }

    /** How much the mess takes away that a fixture is named after; the fixtures of other names have lost nothing. */
    static Mess.Harm harm(String file) {
        String name = file.substring(0, file.lastIndexOf('.'));
        return Stream.of(Mess.values())
                .filter(mess -> name.endsWith("-" + words(mess)))
                .findFirst()
                .map(Mess::harm)
                .orElse(Mess.Harm.NONE);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(file));
    }

    static Map<String, BigDecimal> truth(String file) throws IOException {
        Map<String, BigDecimal> truth = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve(file + ".truth"))) {
            String[] cells = line.split("\t");
            truth.put(cells[0], new BigDecimal(cells[1]));
        }
        return truth;
    }

    static Path golden(String file) {
        return FOLDER.resolve(file + ".golden");
    }

    static Map<String, Score> scores() throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        if (Files.exists(SCORES)) {
            for (String line : Files.readAllLines(SCORES)) {
                if (!line.startsWith("file\t")) {
                    String[] cells = line.split("\t");
                    scores.put(cells[0], Score.of(cells));
                }
            }
        }
        return scores;
    }

    static void writeScores(Map<String, Score> scores) throws IOException {
        List<String> lines = new ArrayList<>(List.of("file\tnumbers\tright\tdoubtful\twrong"));
        new TreeMap<>(scores).forEach((file, score) -> lines.add(score.line(file)));
        Files.write(SCORES, lines, StandardCharsets.UTF_8);
    }
}
