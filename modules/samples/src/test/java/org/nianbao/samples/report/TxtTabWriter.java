package org.nianbao.samples.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text whose table rows are cells with a tab between them; places that a merged cell covers are empty. */
public final class TxtTabWriter implements ReportWriter {
    private final TextEncoding encoding;

    public TxtTabWriter(TextEncoding encoding) {
        this.encoding = Objects.requireNonNull(encoding);
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public byte[] write(SampleReport report) {
        return encoding.bytes(TextLayout.of(report, TxtTabWriter::row));
    }

    private static String row(TableGrid grid, int row) {
        return IntStream.range(0, grid.columns())
                .mapToObj(column ->
                        grid.startingAt(row, column).map(GridCell::text).orElse(""))
                .collect(Collectors.joining("\t"));
    }
}
