package org.nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.page.Glyph;
import org.nianbao.reading.internal.page.PageContent;
import org.nianbao.reading.internal.page.PageLimits;
import org.nianbao.reading.internal.page.PrintedBlock;
import org.nianbao.reading.internal.page.PrintedPages;

/** The text of drawn pages: tables by the lines around their cells, everything else by its position. */
final class PageFlow {
    /** Pages that are pictures have fewer characters on the average. */
    private static final long FEWEST_CHARACTERS = 50;

    /** A picture that covers so much of a page is the page. */
    private static final double PICTURE_OF_A_PAGE = 0.5;

    private PageFlow() {}

    /**
     * Adds the text of pages.
     *
     * @return the numbers of the pages that are pictures
     * @throws Refusal when they are a scan, or exceed a limit
     */
    static List<Integer> addTo(BlockCollector document, List<PageContent> pages) {
        if (isScan(pages)) {
            throw new Refusal(ProblemCode.SCANNED_DOCUMENT);
        }
        List<Flow> content = new ArrayList<>();
        for (PrintedBlock block : PrintedPages.blocks(pages)) {
            if (block instanceof PrintedBlock.Paragraph paragraph) {
                content.add(text(paragraph.text(), Optional.of(paragraph.place())));
            } else if (block instanceof PrintedBlock.Table table) {
                content.add(table(table, document.limits()));
            }
        }
        FlowAssembler.addTo(document, content);
        return pages.stream()
                .filter(PageFlow::isPicture)
                .map(PageContent::number)
                .toList();
    }

    /** Whether a page is a picture with at most a stamp, a page number or a heading beside it. */
    private static boolean isPicture(PageContent page) {
        return page.pictured() > PICTURE_OF_A_PAGE && page.glyphs().size() < FEWEST_CHARACTERS;
    }

    /** Whether the pages are pictures; what a stamp, a page number or a heading adds to them is no text. */
    private static boolean isScan(List<PageContent> pages) {
        List<Glyph> glyphs =
                pages.stream().flatMap(page -> page.glyphs().stream()).toList();
        long readable = glyphs.stream()
                .filter(glyph -> !glyph.text().equals(Glyph.UNREADABLE))
                .count();
        long pictures = pages.stream()
                .filter(page -> page.pictured() > PICTURE_OF_A_PAGE)
                .count();
        boolean pictured = pictures * 2 >= pages.size() && readable < FEWEST_CHARACTERS * pages.size();
        return pictured || readable == 0 || readable * 2 < glyphs.size();
    }

    private static Flow text(String text, Optional<PageRectangle> place) {
        return new Flow.Text(new TextLine(OptionalInt.empty(), text, place));
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
                        cell.lines().stream()
                                .map(line -> text(line, Optional.empty()))
                                .toList(),
                        Optional.of(cell.place())));
            }
            rows.add(new Flow.Row(rows.size() + 1, cells, 0));
        }
        return new Flow.Table(rows, table.sound());
    }

    /** The limits of a document that concern its pages. */
    static PageLimits limits(ReadingLimits limits) {
        return new PageLimits() {
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
