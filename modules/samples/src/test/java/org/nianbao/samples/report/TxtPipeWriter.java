package org.nianbao.samples.report;

import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Text whose table rows stand between upright strokes, as converted web pages have them: a row's cells first, then one
 * stroke for every further column that a wide cell covers; what a cell above covers is left out.
 */
public final class TxtPipeWriter implements ReportWriter {
    private final TextEncoding encoding;

    public TxtPipeWriter(TextEncoding encoding) {
        this.encoding = Objects.requireNonNull(encoding);
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public byte[] write(SampleReport report) {
        return encoding.bytes(TextLayout.of(report, TxtPipeWriter::row));
    }

    private static String row(TableGrid grid, int row) {
        StringBuilder line = new StringBuilder("|");
        int[] covered = {0};
        IntStream.range(0, grid.columns())
                .mapToObj(column -> grid.startingAt(row, column))
                .flatMap(cell -> cell.stream())
                .forEach(cell -> {
                    line.append(' ').append(cell.text()).append(" |");
                    covered[0] += cell.columnSpan() - 1;
                });
        if (covered[0] > 0) {
            line.append(' ').append("|".repeat(covered[0]));
        }
        return line.toString();
    }
}
