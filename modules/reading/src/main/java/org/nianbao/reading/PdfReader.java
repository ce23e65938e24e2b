package org.nianbao.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.page.Glyph;
import org.nianbao.reading.internal.page.PageContent;
import org.nianbao.reading.internal.page.PrintedBlock;
import org.nianbao.reading.internal.page.PrintedPages;
import org.nianbao.reading.internal.pdf.PdfLimits;
import org.nianbao.reading.internal.pdf.PdfPages;

/** Reads a PDF file that has text: tables by the lines around their cells, everything else by its position. */
final class PdfReader {
    /** Fewer characters on all pages are a stamp or a page number on scanned pages. */
    private static final int FEWEST_CHARACTERS = 50;

    private PdfReader() {}

    /**
     * Adds the text of a PDF file.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when it is a scan, needs a password, or exceeds a limit
     */
    static void addTo(BlockCollector document, byte[] bytes) throws IOException {
        List<PageContent> pages = PdfPages.read(bytes, limits(document.limits()));
        long readable = pages.stream()
                .flatMap(page -> page.glyphs().stream())
                .filter(glyph -> !glyph.text().equals(Glyph.UNREADABLE))
                .count();
        long drawn = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
        if (readable < FEWEST_CHARACTERS || readable * 2 < drawn) {
            throw new Refusal(ProblemCode.SCANNED_DOCUMENT);
        }
        List<Flow> content = new ArrayList<>();
        for (PrintedBlock block : PrintedPages.blocks(pages)) {
            if (block instanceof PrintedBlock.Paragraph paragraph) {
                content.add(text(paragraph.text()));
            } else if (block instanceof PrintedBlock.Table table) {
                content.add(table(table, document.limits()));
            }
        }
        FlowAssembler.addTo(document, content);
    }

    private static Flow text(String text) {
        return new Flow.Text(new TextLine(OptionalInt.empty(), text));
    }

    private static Flow.Table table(PrintedBlock.Table table, ReadingLimits limits) {
        List<Flow.Row> rows = new ArrayList<>();
        for (List<PrintedBlock.Cell> row : table.rows()) {
            List<Flow.Cell> cells = new ArrayList<>();
            for (PrintedBlock.Cell cell : row) {
                limits.checkColumns(cell.column() + cell.columnSpan());
                cells.add(new Flow.Cell(
                        cells.size() + 1,
                        cell.column(),
                        cell.columnSpan(),
                        cell.rowSpan(),
                        cell.lines().stream().map(PdfReader::text).toList(),
                        Optional.of(cell.place())));
            }
            rows.add(new Flow.Row(rows.size() + 1, cells, 0));
        }
        return new Flow.Table(rows, table.sound());
    }

    private static PdfLimits limits(ReadingLimits limits) {
        return new PdfLimits() {
            @Override
            public void checkPages(int pages) {
                limits.checkPages(pages);
            }

            @Override
            public void checkInstructions(int instructions) {
                limits.checkInstructions(instructions);
            }

            @Override
            public void checkUnpacked(long bytes) {
                limits.checkUnpackedBytes(bytes);
            }

            @Override
            public void checkCharacters(int characters) {
                limits.checkCharacters(characters);
            }
        };
    }
}
