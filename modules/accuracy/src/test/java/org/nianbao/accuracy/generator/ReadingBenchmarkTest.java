package org.nianbao.accuracy.generator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long reading and recognising a text report takes in a warm machine, and how that grows with its length.
 *
 * <p>Runs on request only, {@code -Dnianbao.benchmark=write}, and writes its figures to {@code docs/performance.md}.
 */
class ReadingBenchmarkTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "performance.md");
    private static final String BEGIN = "<!-- reading -->";
    private static final String END = "<!-- /reading -->";
    /** With fewer the first text is measured while the machine still compiles. */
    private static final int WARM_UP = 2000;

    private static final int ROUNDS = 201;
    private static final double MOST_GROWTH = 2.3;

    @Test
    @EnabledIfSystemProperty(named = "nianbao.benchmark", matches = "write")
    void timeGrowsNoFasterThanTheText() throws IOException {
        byte[] report = new GeneratedCase(Layout.TABS, List.of(Mess.NONE), 0).bytes();
        byte[] damaged = new GeneratedCase(Layout.TABS, List.of(Mess.LOST_CELLS), 0).bytes();
        byte[] lengthened = lengthened(report, 1);
        for (int i = 0; i < WARM_UP; i++) {
            GeneratedCase.read("年报.txt", lengthened);
            GeneratedCase.read("年报.txt", damaged);
        }
        double[] medians = new double[4];
        for (int i = 0; i < medians.length; i++) {
            medians[i] = median(lengthened(report, 1 << i));
        }
        StringBuilder figures = new StringBuilder(
                "\n\n| 正文 · narrative | 字节 · bytes | 毫秒 · milliseconds | 增长 · growth |\n|---|---:|---:|---:|\n");
        // Over all doublings: a single one is at the mercy of what else the machine does.
        double growth = Math.pow(medians[medians.length - 1] / medians[0], 1.0 / (medians.length - 1));
        for (int i = 0; i < medians.length; i++) {
            double ratio = i == 0 ? 1 : medians[i] / medians[i - 1];
            figures.append("| ×%d | %d | %.2f | %s |\n"
                    .formatted(
                            1 << i,
                            lengthened(report, 1 << i).length,
                            medians[i],
                            i == 0 ? "" : "%.2f".formatted(ratio)));
        }
        figures.append("| 缺数的表 · cells lost | %d | %.2f | |\n\n".formatted(damaged.length, median(damaged)));
        String page = Files.readString(PAGE);
        Files.writeString(
                PAGE,
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + figures + page.substring(page.indexOf(END)));
        assertTrue(growth <= MOST_GROWTH, figures::toString);
    }

    /** The report with its narrative several times over, a hundred paragraphs each. */
    private static byte[] lengthened(byte[] report, int times) {
        String text = new String(report, StandardCharsets.UTF_8);
        String paragraph = "镇里按季度检查公开栏目，更新政策文件3件，回复群众咨询12件，办理时限平均4个工作日。\n";
        return text.replace("\n二、", "\n" + paragraph.repeat(100 * times) + "\n二、")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static double median(byte[] bytes) {
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            GeneratedCase.read("年报.txt", bytes);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2] / 1e6;
    }
}
