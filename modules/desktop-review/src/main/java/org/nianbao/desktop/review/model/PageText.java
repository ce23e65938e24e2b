package org.nianbao.desktop.review.model;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;

/**
 * What was read on the pages of a document, by where it lies.
 *
 * @param lines the lines of text and the rows of tables in their order; each of one piece or more
 */
public record PageText(List<List<Piece>> lines) {
    /** A paragraph or a cell: where it lies, and what it says. */
    public record Piece(PageRectangle box, String text) {
        private boolean lies(int page, Rectangle2D area) {
            return box.pageFromOne() == page && area.intersects(box.x(), box.y(), box.width(), box.height());
        }
    }

    public PageText {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** The text of a document; none where its format has no pages. */
    public static PageText of(Document document) {
        List<List<Piece>> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.rectangle().ifPresent(box -> lines.add(List.of(new Piece(box, paragraph.text()))));
            } else if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    List<Piece> cells = new ArrayList<>();
                    row.cells()
                            .forEach(cell -> box(cell.place())
                                    .ifPresent(box ->
                                            cells.add(new Piece(box, cell.text().replace('\n', ' ')))));
                    lines.add(cells);
                }
            }
        }
        return new PageText(lines);
    }

    /** Where on a page a place lies; empty when its format has no pages. */
    public static Optional<PageRectangle> box(SourcePlace place) {
        if (place instanceof SourcePlace.TableCell cell) {
            return cell.rectangle();
        }
        return place instanceof SourcePlace.TextSpan span ? span.rectangle() : Optional.empty();
    }

    /** What lies in an area of a page, in points: a line for each paragraph and row, tabs between cells. */
    public String within(int page, Rectangle2D area) {
        return lines.stream()
                .map(line -> line.stream()
                        .filter(piece -> piece.lies(page, area))
                        .map(Piece::text)
                        .toList())
                .filter(texts -> !texts.isEmpty())
                .map(texts -> String.join("\t", texts))
                .collect(Collectors.joining("\n"));
    }

    /** The boxes of what lies in an area of a page. */
    public List<PageRectangle> boxesWithin(int page, Rectangle2D area) {
        return lines.stream()
                .flatMap(List::stream)
                .filter(piece -> piece.lies(page, area))
                .map(Piece::box)
                .toList();
    }
}
