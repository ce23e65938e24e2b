package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.model.value.PageRectangle;

/** Joins printed lines to paragraphs: a line that reaches the right edge goes on in the next one. */
final class Paragraphs {
    /** A line ends at the right edge if it leaves less than so many characters free: a word or a mark moved down. */
    private static final double FULL = 2.2;

    /** A first line is indented by more than so many characters. */
    private static final double INDENTED = 0.8;

    /** A title's characters are so many times as high as those of the text. */
    private static final double TITLE = 1.15;

    /** Lines of one paragraph have sizes that differ by no more, in parts of the size. */
    private static final double SAME_SIZE = 0.15;

    /** The text's sides on pages of one width. */
    private record Sides(double left, double right) {
        Sides with(PrintedLine line) {
            return new Sides(Math.min(left, line.left()), Math.max(right, line.right()));
        }
    }

    private final Map<Long, Sides> sides = new HashMap<>();
    private final double textSize;

    private Paragraphs(double textSize) {
        this.textSize = textSize;
    }

    /** Knows the sides between which the text of these pages runs. */
    static Paragraphs within(List<List<PagePiece>> pages) {
        Paragraphs paragraphs = new Paragraphs(textSize(pages));
        for (List<PagePiece> pieces : pages) {
            for (PagePiece piece : pieces) {
                if (piece instanceof PagePiece.Line line) {
                    paragraphs.sides.merge(
                            width(line),
                            new Sides(line.line().left(), line.line().right()),
                            (known, any) -> known.with(line.line()));
                }
            }
        }
        return paragraphs;
    }

    /** The size in which most characters are set, to half a point. */
    private static double textSize(List<List<PagePiece>> pages) {
        Map<Long, Integer> characters = new HashMap<>();
        pages.stream()
                .flatMap(List::stream)
                .filter(PagePiece.Line.class::isInstance)
                .map(piece -> ((PagePiece.Line) piece).line())
                .forEach(line -> characters.merge(
                        Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey() / 2.0)
                .orElse(0.0);
    }

    private static long width(PagePiece.Line line) {
        return Math.round(line.page().width());
    }

    /** The paragraphs that lines form which follow one another, over page breaks too. */
    List<PrintedBlock> of(List<PagePiece.Line> lines) {
        List<PrintedBlock> paragraphs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !goesOn(lines.get(i - 1), lines.get(i))) {
                paragraphs.add(paragraph(lines.subList(from, i)));
                from = i;
            }
        }
        return paragraphs;
    }

    private boolean goesOn(PagePiece.Line before, PagePiece.Line after) {
        PrintedLine line = before.line();
        PrintedLine next = after.line();
        boolean full = sides.get(width(before)).right() - line.right() < FULL * line.size();
        boolean flush = next.left() - sides.get(width(after)).left() < INDENTED * next.size();
        boolean same = Math.abs(line.size() - next.size()) < SAME_SIZE * line.size();
        boolean gaps = line.text().indexOf('\t') >= 0 || next.text().indexOf('\t') >= 0;
        return full && same && !gaps && (flush || (isTitle(line) && isCentred(after)));
    }

    /** Titles are larger than the text; the lines of a title stand in the middle. */
    private boolean isTitle(PrintedLine line) {
        return line.size() > textSize * TITLE;
    }

    private boolean isCentred(PagePiece.Line line) {
        Sides text = sides.get(width(line));
        double before = line.line().left() - text.left();
        double behind = text.right() - line.line().right();
        return Math.abs(before - behind) < 2 * INDENTED * line.line().size();
    }

    private static PrintedBlock paragraph(List<PagePiece.Line> lines) {
        StringBuilder text = new StringBuilder();
        for (PagePiece.Line line : lines) {
            String more = line.line().text();
            boolean words = !text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(more.charAt(0));
            text.append(words ? " " : "").append(more);
        }
        return new PrintedBlock.Paragraph(text.toString(), place(lines));
    }

    private static PageRectangle place(List<PagePiece.Line> lines) {
        PageContent page = lines.get(0).page();
        List<PrintedLine> onPage = lines.stream()
                .filter(line -> line.page() == page)
                .map(PagePiece.Line::line)
                .toList();
        return page.rectangle(
                onPage.stream().mapToDouble(PrintedLine::left).min().orElseThrow(),
                onPage.get(0).top(),
                onPage.stream().mapToDouble(PrintedLine::right).max().orElseThrow(),
                onPage.get(onPage.size() - 1).bottom());
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
