package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.model.value.PageRectangle;

/**
 * A cell of a printed table with what is written in it.
 *
 * @param row its first row in the table, from 0
 * @param rowSpan how many rows it covers
 * @param left its left edge
 * @param right its right edge
 * @param lines the lines in it, from top to bottom, over a page break too; may be empty
 * @param torn whether a number in it crosses its borders, so that nobody can say how much of it is its own
 * @param place where it lies, or its first part that holds text
 */
record PrintedCell(
        int row, int rowSpan, double left, double right, List<PrintedLine> lines, boolean torn, PageRectangle place) {
    /** Between a number and the borders of its cell lies no more than that, on both sides together. */
    private static final double WIDEST_PADDING = 12;

    private static final Pattern PART_OF_NUMBER = Pattern.compile("[0-9０-９,，.．]+");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?");

    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("[0-9０-９,，.．\\s]+[件条个项宗次起份元]");

    /** A digit of the usual fonts is half as wide as it is high. */
    private static final double DIGIT_WIDTH = 0.5;

    PrintedCell {
        lines = List.copyOf(lines);
        Objects.requireNonNull(place);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether words are in it, rather than a number with or without its unit, a mark or nothing. */
    boolean isWords() {
        return !NUMBER_WITH_UNIT.matcher(joinedText()).matches()
                && lines.stream().anyMatch(line -> line.text().codePoints().anyMatch(Character::isIdeographic));
    }

    boolean holdsNumber() {
        return !isEmpty() && !isWords();
    }

    /** The text without its line ends. */
    String joinedText() {
        return lines.stream().map(PrintedLine::text).collect(Collectors.joining());
    }

    int endRow() {
        return row + rowSpan;
    }

    double width() {
        return right - left;
    }

    boolean isAbove(PrintedCell other) {
        return Math.abs(left - other.left) <= Edges.NEAREST && Math.abs(right - other.right) <= Edges.NEAREST;
    }

    PrintedCell at(int newRow, int newRowSpan) {
        return new PrintedCell(newRow, newRowSpan, left, right, lines, torn, place);
    }

    PrintedCell asTorn() {
        return new PrintedCell(row, rowSpan, left, right, lines, true, place);
    }

    /** This cell and its continuation on the next page as one. */
    PrintedCell with(PrintedCell below, int newRowSpan) {
        List<PrintedLine> all = new ArrayList<>(lines);
        all.addAll(below.lines);
        return new PrintedCell(row, newRowSpan, left, right, all, torn || below.torn, isEmpty() ? below.place : place);
    }

    /**
     * The text, line by line; a number that a narrow cell broke is whole again.
     *
     * @param widest the widest line that is known to fit into the cell
     */
    List<String> text(double widest) {
        if (torn) {
            return List.of(
                    Glyph.UNREADABLE + lines.stream().map(PrintedLine::text).collect(Collectors.joining(" ")));
        }
        return isBrokenNumber(widest)
                ? List.of(joinedText())
                : lines.stream().map(PrintedLine::text).toList();
    }

    private boolean isBrokenNumber(double widest) {
        return lines.size() > 1
                && lines.stream()
                        .allMatch(line -> PART_OF_NUMBER.matcher(line.text()).matches())
                && lines.subList(0, lines.size() - 1).stream().allMatch(line -> isFull(line, widest))
                && IntStream.range(1, lines.size())
                        .allMatch(i -> lines.get(i - 1).mayGoOnIn(lines.get(i)))
                && NUMBER.matcher(joinedText()).matches();
    }

    /** Whether one more digit would not have fitted behind a line. */
    boolean isFull(PrintedLine line, double widest) {
        double needed = line.width() + DIGIT_WIDTH * line.size();
        return needed > width() - WIDEST_PADDING && needed > widest + 0.5;
    }
}
