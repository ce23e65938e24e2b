package org.nianbao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a program took, with all processes that it started.
 *
 * @param seconds from its start to its end
 * @param processorSeconds of all its processes, up to some milliseconds before the end of each
 * @param peakBytes the most memory that its processes had at one moment; what they share is counted in each
 * @param processes how many there were, itself included
 * @param said what it wrote into the file that it was told to
 */
record MeasuredRun(double seconds, double processorSeconds, long peakBytes, int processes, String said) {
    private static final int LOOK_MILLIS = 10;
    private static final long PAGE_BYTES = 4096;
    private static final double TICKS_PER_SECOND = 100;

    /** Positions among a process's figures after its name, see proc(5). */
    private static final int USER_TICKS = 11;

    private static final int RESIDENT_PAGES = 21;

    /** Whether this system tells what processes take. */
    static boolean isPossible() {
        return Files.isReadable(Path.of("/proc/self/stat"));
    }

    /** Runs a program to its end; its last argument is a file for it to write. */
    static MeasuredRun of(List<String> program) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nianbao-run");
        Path printed = folder.resolve("printed.txt");
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(program);
        command.add(said.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        Map<Long, Double> processorSeconds = new HashMap<>();
        long peak = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            long now = 0;
            try (Stream<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())) {
                for (ProcessHandle one : all.toList()) {
                    String[] figures = figures(one.pid());
                    if (figures.length > RESIDENT_PAGES) {
                        now += Long.parseLong(figures[RESIDENT_PAGES]) * PAGE_BYTES;
                        double ticks =
                                Double.parseDouble(figures[USER_TICKS]) + Double.parseDouble(figures[USER_TICKS + 1]);
                        processorSeconds.put(one.pid(), ticks / TICKS_PER_SECOND);
                    }
                }
            }
            peak = Math.max(peak, now);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new AssertionError(command + " ended with " + process.exitValue() + ": " + Files.readString(printed));
        }
        double processor = processorSeconds.values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return new MeasuredRun(seconds, processor, peak, processorSeconds.size(), Files.readString(said));
    }

    /** What the system says of a process after its name; none when it has ended. */
    private static String[] figures(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (NoSuchFileException ended) {
            return new String[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
