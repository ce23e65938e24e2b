package org.nianbao.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading, recognising and checking many documents beside the bare extraction of their text by Apache Tika.
 *
 * <p>The normal run reads one document of each format with both. {@code -Dnianbao.benchmark.documents=1000} makes so
 * many, reads them with both in turns, and writes the figures to {@code docs/performance.md}; it needs LibreOffice.
 */
class ReadingBesideTikaTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "performance.md");
    private static final String BEGIN = "<!-- beside-tika -->";
    private static final String END = "<!-- /beside-tika -->";
    private static final int ROUNDS = Integer.getInteger("nianbao.benchmark.rounds", 5);
    private static final double MOST_TIMES_TIKA = 1.5;
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_MEGABYTES = 512;

    /** What the command line is started with, see {@code application/src/main/launchers/nianbao}. */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmn24m",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    @TempDir
    Path folder;

    @Test
    void bothReadEveryFormat() throws IOException, InterruptedException {
        assumeTrue(MeasuredRun.isPossible());
        MixedDocuments.copyOneOfEach(folder);
        MeasuredRun nianbao = nianbao(folder);
        MeasuredRun tika = tika(folder);
        assertEquals(everyFormat(1), nianbao.said());
        assertEquals(everyFormat(1), tika.said());
        assertTrue(nianbao.processes() > 1, "the processes that read files were not seen");
        assertTrue(nianbao.peakBytes() > MEGABYTE && tika.peakBytes() > MEGABYTE, nianbao + " " + tika);
        assertTrue(nianbao.processorSeconds() > 0 && tika.processorSeconds() > 0, nianbao + " " + tika);
    }

    @Test
    @EnabledIfSystemProperty(named = "nianbao.benchmark.documents", matches = "\\d+0")
    void readingTakesNotMuchLongerThanExtractingText() throws IOException, InterruptedException {
        int documents = Integer.getInteger("nianbao.benchmark.documents");
        Path made = Path.of("target", "documents-" + documents);
        MixedDocuments.make(made, documents);
        List<MeasuredRun> nianbao = new ArrayList<>();
        List<MeasuredRun> tika = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            nianbao.add(nianbao(made));
            tika.add(tika(made));
        }
        String expected = everyFormat(documents / MixedDocuments.FORMATS);
        assertEquals(expected, nianbao.get(0).said());
        assertEquals(expected, tika.get(0).said());
        Figures ours = Figures.of(nianbao);
        Figures theirs = Figures.of(tika);
        String table = table(documents, ours, theirs);
        String page = Files.readString(PAGE);
        Files.writeString(
                PAGE,
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table + page.substring(page.indexOf(END)));
        assertTrue(ours.seconds() <= MOST_TIMES_TIKA * theirs.seconds(), table);
        assertTrue(ours.peakBytes() <= (long) MOST_MEGABYTES * MEGABYTE, table);
    }

    /** The medians of several runs, and the most memory of any. */
    private record Figures(double seconds, double processorSeconds, long peakBytes) {
        static Figures of(List<MeasuredRun> runs) {
            return new Figures(
                    median(runs.stream().map(MeasuredRun::seconds)),
                    median(runs.stream().map(MeasuredRun::processorSeconds)),
                    runs.stream().mapToLong(MeasuredRun::peakBytes).max().orElseThrow());
        }

        private static double median(Stream<Double> values) {
            List<Double> sorted = values.sorted(Comparator.naturalOrder()).toList();
            return sorted.get(sorted.size() / 2);
        }
    }

    private static String table(int documents, Figures ours, Figures theirs) {
        return ("\n\n| %d 份 · documents | 年报比对台 · Nianbao | Tika | 倍数 · ratio |\n|---|---:|---:|---:|\n"
                        + "| 秒 · seconds | %.1f | %.1f | %.2f |\n"
                        + "| 每秒份数 · documents per second | %.0f | %.0f | |\n"
                        + "| 处理器秒 · processor seconds | %.1f | %.1f | %.2f |\n"
                        + "| 内存峰值 MB · peak memory in MB | %d | %d | %.2f |\n\n")
                .formatted(
                        documents,
                        ours.seconds(),
                        theirs.seconds(),
                        ours.seconds() / theirs.seconds(),
                        documents / ours.seconds(),
                        documents / theirs.seconds(),
                        ours.processorSeconds(),
                        theirs.processorSeconds(),
                        ours.processorSeconds() / theirs.processorSeconds(),
                        ours.peakBytes() / MEGABYTE,
                        theirs.peakBytes() / MEGABYTE,
                        (double) ours.peakBytes() / theirs.peakBytes());
    }

    private static String everyFormat(int count) {
        return Stream.of("doc", "docx", "html", "odt", "ofd", "pdf", "rtf", "txt", "xls", "xlsx")
                .map(format -> format + "=" + count)
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Each gets only its own libraries: Tika brings other jars of the same schemas of Office Open XML. */
    private static MeasuredRun nianbao(Path documents) throws IOException, InterruptedException {
        return run(ReadWithNianbao.class, documents, "tika-|poi-ooxml-full");
    }

    private static MeasuredRun tika(Path documents) throws IOException, InterruptedException {
        return run(ReadWithTika.class, documents, "poi-ooxml-lite");
    }

    private static MeasuredRun run(Class<?> program, Path documents, String otherJars)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", classPathWithout(otherJars), program.getName(), documents.toString()));
        return MeasuredRun.of(command);
    }

    private static String classPathWithout(String beginnings) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !Path.of(place).getFileName().toString().matches("(" + beginnings + ").*"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
