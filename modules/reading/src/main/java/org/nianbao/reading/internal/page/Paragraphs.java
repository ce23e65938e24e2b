package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins printed lines to paragraphs: a line that reaches the right edge goes on in the next one. */
final class Paragraphs {
    /** A line ends at the right edge if it leaves less than so many characters free: a word or a mark moved down. */
    private static final double FULL = 2.2;

    /** A first line is indented by more than so many characters. */
    private static final double INDENTED = 0.8;

    /** Lines of one paragraph have sizes that differ by no more, in parts of the size. */
    private static final double SAME_SIZE = 0.15;

    /** The text's sides on pages of one width. */
    private record Sides(double left, double right) {
        Sides with(PrintedLine line) {
            return new Sides(Math.min(left, line.left()), Math.max(right, line.right()));
        }
    }

    private final Map<Long, Sides> sides = new HashMap<>();

    private Paragraphs() {}

    /** Knows the sides between which the text of these pages runs. */
    static Paragraphs within(List<List<PagePiece>> pages) {
        Paragraphs paragraphs = new Paragraphs();
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
        return full && flush && same && !gaps;
    }

    private static PrintedBlock paragraph(List<PagePiece.Line> lines) {
        StringBuilder text = new StringBuilder();
        for (PagePiece.Line line : lines) {
            String more = line.line().text();
            boolean words = !text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(more.charAt(0));
            text.append(words ? " " : "").append(more);
        }
        return new PrintedBlock.Paragraph(text.toString(), lines.get(0).place());
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
