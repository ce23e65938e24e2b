package org.nianbao.desktop.review.layout;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;

/**
 * A document set for a given width: every paragraph and table cell with its place on the screen. Immutable; made off
 * the event thread.
 *
 * @param width how wide it is; more than was asked for when a table cannot be set any narrower
 * @param height how high it is
 * @param typography the font's measures
 * @param paragraphs the paragraphs in order
 * @param cells the cells of all tables in order
 */
public record SourceLayout(
        int width, int height, Typography typography, List<SetParagraph> paragraphs, List<SetCell> cells) {
    static final int MARGIN = 12;

    private static final int GAP = 6;

    public SourceLayout {
        paragraphs = List.copyOf(paragraphs);
        cells = List.copyOf(cells);
    }

    /** Sets a document. */
    public static SourceLayout of(Document document, int wantedWidth, Typography typography) {
        LineBreaker breaker = new LineBreaker(typography.charWidth());
        int textWidth = Math.max(typography.lineHeight() * 4, wantedWidth - 2 * MARGIN);
        List<SetParagraph> paragraphs = new ArrayList<>();
        List<SetCell> cells = new ArrayList<>();
        int width = wantedWidth;
        int y = MARGIN;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                List<Line> lines = breaker.lines(paragraph.text(), textWidth);
                paragraphs.add(new SetParagraph(paragraph.number(), MARGIN, y, lines));
                y += lines.size() * typography.lineHeight() + GAP;
            } else {
                TableSetter table = new TableSetter((Block.Table) block, breaker, typography);
                Rectangle box = table.set(MARGIN, y + GAP, textWidth, cells);
                width = Math.max(width, box.width + 2 * MARGIN);
                y = box.y + box.height + 2 * GAP;
            }
        }
        return new SourceLayout(width, y + MARGIN, typography, paragraphs, cells);
    }

    /** Where a place is drawn: a box for a cell, one for each line of a piece of text; empty when it is not here. */
    public List<Rectangle> boxes(SourcePlace place) {
        if (place instanceof SourcePlace.TableCell wanted) {
            return cellBoxes(wanted);
        }
        if (place instanceof SourcePlace.SheetCell) {
            return cells.stream()
                    .filter(cell -> cell.place().equals(place))
                    .map(SetCell::box)
                    .toList();
        }
        if (place instanceof SourcePlace.TextSpan span) {
            return paragraphs.stream()
                    .filter(paragraph -> paragraph.number() == span.paragraph())
                    .flatMap(paragraph -> spanBoxes(paragraph, span).stream())
                    .toList();
        }
        return List.of();
    }

    /** The cell; its whole row when the row has no such cell, for a row that was read as one piece of text. */
    private List<Rectangle> cellBoxes(SourcePlace.TableCell wanted) {
        List<Rectangle> row = new ArrayList<>();
        for (SetCell cell : cells) {
            if (cell.place() instanceof SourcePlace.TableCell place
                    && place.table() == wanted.table()
                    && place.row() == wanted.row()) {
                if (place.column() == wanted.column()) {
                    return List.of(cell.box());
                }
                row.add(cell.box());
            }
        }
        return row;
    }

    private List<Rectangle> spanBoxes(SetParagraph paragraph, SourcePlace.TextSpan span) {
        int from = span.length() == 0 ? 0 : span.start() - 1;
        int to = span.length() == 0 ? Integer.MAX_VALUE : from + span.length();
        List<Rectangle> boxes = new ArrayList<>();
        int y = paragraph.y();
        for (Line line : paragraph.lines()) {
            int first = Math.max(from, line.start());
            int end = Math.min(to, line.start() + line.text().length());
            if (first < end) {
                int x = paragraph.x() + width(line.text().substring(0, first - line.start()));
                int w = width(line.text().substring(first - line.start(), end - line.start()));
                boxes.add(new Rectangle(x, y, w, typography.lineHeight()));
            }
            y += typography.lineHeight();
        }
        return boxes;
    }

    private int width(String text) {
        return text.chars().map(typography.charWidth()).sum();
    }
}
