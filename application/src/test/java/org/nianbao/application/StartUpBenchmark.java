package org.nianbao.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Measures how long the application takes from its launcher to its window, beside a bare application: the same
 * launcher, options and modules of the platform, and none of ours.
 *
 * <p>The two start in turns, each with folders of its own for user and cache. The first start of each, which makes its
 * caches, is told apart from the others.
 */
public final class StartUpBenchmark {
    private static final Path WORK = Distribution.HOME.resolveSibling("start-up");

    /** The platform alone shows Metal; it is given the look that our branding gives ours. */
    private static final List<String> LOOK = List.of("--laf", "com.formdev.flatlaf.FlatLightLaf");

    private StartUpBenchmark() {}

    /**
     * Milliseconds from the launcher to the window on the screen and to a window that answers, and of processor time.
     */
    private record Start(long shownMillis, long readyMillis, long processorMillis) {}

    /**
     * Prints what it measured, and ends with exit code 1 when the application takes too long.
     *
     * @param arguments how often each starts, and how many times the bare application's time ours may take
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        double limit = Double.parseDouble(arguments[1]);
        StartedApplication.delete(WORK);
        Path bare = WORK.resolve("bare");
        Distribution.copy(Distribution.HOME.resolve("bin"), bare.resolve("bin"));
        Distribution.copy(Distribution.HOME.resolve("etc"), bare.resolve("etc"));
        Distribution.copy(Distribution.HOME.resolve("platform"), bare.resolve("platform"));
        Files.createDirectories(bare.resolve("nianbao_desktop"));

        Start firstBare = start(bare, "bare");
        Start firstOurs = start(Distribution.HOME, "ours");
        List<Start> bareStarts = new ArrayList<>();
        List<Start> ourStarts = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                bareStarts.add(start(bare, "bare"));
                ourStarts.add(start(Distribution.HOME, "ours"));
            } else {
                ourStarts.add(start(Distribution.HOME, "ours"));
                bareStarts.add(start(bare, "bare"));
            }
        }

        print("milliseconds", "bare", "nianbao", "ratio");
        row("first start, window", firstBare.shownMillis(), firstOurs.shownMillis());
        row("first start, ready", firstBare.readyMillis(), firstOurs.readyMillis());
        row("fastest, window", least(bareStarts), least(ourStarts));
        double ratio = row("median, window", bareStarts, ourStarts, Start::shownMillis);
        row("median, ready", bareStarts, ourStarts, Start::readyMillis);
        row("median, processor", bareStarts, ourStarts, Start::processorMillis);
        if (ratio > limit) {
            System.out.printf(Locale.ROOT, "The window takes %.2f times as long; %.2f are allowed.%n", ratio, limit);
            System.exit(1);
        }
    }

    private static Start start(Path home, String name) {
        long begun = System.currentTimeMillis();
        try (StartedApplication application =
                StartedApplication.start(home, WORK.resolve(name + "-folders"), LOOK.toArray(String[]::new))) {
            WindowProbe.Sighting seen = application.awaitWindow(Duration.ofMinutes(3));
            application.closeWindow(Duration.ofMinutes(1));
            return new Start(seen.shownAtMillis() - begun, seen.readyAtMillis() - begun, seen.processorMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double row(String what, List<Start> bare, List<Start> ours, ToLongFunction<Start> measure) {
        return row(what, median(bare, measure), median(ours, measure));
    }

    private static long median(List<Start> starts, ToLongFunction<Start> measure) {
        long[] sorted = starts.stream().mapToLong(measure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static long least(List<Start> starts) {
        return starts.stream().mapToLong(Start::shownMillis).min().orElseThrow();
    }

    private static double row(String what, long bare, long ours) {
        double ratio = (double) ours / bare;
        print(what, Long.toString(bare), Long.toString(ours), String.format(Locale.ROOT, "%.2f", ratio));
        return ratio;
    }

    private static void print(String what, String bare, String ours, String ratio) {
        System.out.printf("%-22s %8s %8s %6s%n", what, bare, ours, ratio);
    }
}
