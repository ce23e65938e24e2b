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

/**
 * The project's own fixtures: a file per layout and per mess, each with its truth, made once and then kept.
 *
 * <p>Beside each file lie {@code .truth}, what it says, and {@code .golden}, what is read of it stage by stage;
 * {@code scores.tsv} holds how much of each is read rightly.
 */
final class Corpus {
    static final Path FOLDER = Path.of("src", "test", "resources", "org", "nianbao", "accuracy", "corpus");
    private static final Path SCORES = FOLDER.resolve("scores.tsv");

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
        String name = (given.layout() + "-" + given.messes().get(0))
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        cases.put(name + "." + given.layout().extension(), given);
    }

    /** Writes the fixtures and their truths. */
    static void make() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, GeneratedCase> entry : cases().entrySet()) {
            Files.write(FOLDER.resolve(entry.getKey()), entry.getValue().bytes());
            String truth = new TreeMap<>(entry.getValue().report().truth())
                    .entrySet().stream()
                            .map(number ->
                                    number.getKey() + "\t" + number.getValue().toPlainString() + "\n")
                            .collect(Collectors.joining());
            Files.writeString(FOLDER.resolve(entry.getKey() + ".truth"), truth);
        }
    }

    /** The fixtures' names, in order. */
    static List<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt") || name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
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
