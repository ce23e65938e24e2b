package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.reading.internal.LineShift;

/**
 * Characters that stand on one line, with the spaces that show between them.
 *
 * @param text never empty; a tab where the gap is wide
 * @param left where it begins
 * @param right where it ends
 * @param baseline the line it stands on
 * @param size the height of its largest character
 * @param tint the colour of its first character, where that is known
 */
record PrintedLine(String text, double left, double right, double baseline, double size, Optional<Tint> tint) {
    /** Baselines that differ by less are one, in parts of the size. */
    private static final double SAME_LINE = 0.45;

    /** The same character drawn again within this distance only looks bolder, in parts of the size. */
    private static final double AGAIN = 0.2;

    private static final double DIGIT_AGAIN = 0.12;

    /** The digits of one number stand on one line, not further apart, in parts of the size. */
    private static final double SHIFTED = 0.12;

    /** The mark of a footnote is smaller than the number it stands at. */
    private static final double SMALLER = 0.85;

    /** Digits of one number do not differ so much. */
    private static final double MUCH_SMALLER = 0.6;

    /** Lines below one another are no nearer, in parts of their size. */
    private static final double LINE_HEIGHT = 0.85;

    private static final double OTHER_COLOUR = 0.3;

    private static final double SPACE = 0.35;
    private static final double SPACE_BETWEEN_DIGITS = 0.15;
    private static final double SPACE_BETWEEN_IDEOGRAPHS = 0.8;
    private static final double WIDE_GAP = 2.5;

    /** Two characters of which one covers so much of the other cannot both be read. */
    private static final double COVERED = 0.5;

    /** The lines that characters form, from top to bottom. */
    static List<PrintedLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        List<PrintedLine> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).baseline() - sorted.get(i - 1).baseline()
                            > SAME_LINE
                                    * Math.min(
                                            sorted.get(i).size(),
                                            sorted.get(i - 1).size())) {
                lines.add(line(sorted.subList(from, i)));
                from = i;
            }
        }
        return lines;
    }

    private static PrintedLine line(List<Glyph> glyphs) {
        List<Glyph> inOrder = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::middleX))
                .toList();
        StringBuilder text = new StringBuilder();
        Glyph last = inOrder.get(0);
        text.append(last.text());
        for (Glyph glyph : inOrder.subList(1, inOrder.size())) {
            double size = Math.min(last.size(), glyph.size());
            if (isAgain(last, glyph, size)) {
                continue;
            }
            String gap = gap(last, glyph, size);
            boolean oneNumber = gap.isEmpty() && last.isDigit() && glyph.isDigit();
            if (oneNumber && isRaised(last, glyph)) {
                text.append(LineShift.RAISED.set(glyph.text()));
                continue;
            }
            if (isCovered(last, glyph) || oneNumber && !isAlike(last, glyph)) {
                text.append(Glyph.UNREADABLE);
            }
            text.append(gap).append(glyph.text());
            last = glyph;
        }
        return new PrintedLine(
                text.toString(),
                inOrder.stream().mapToDouble(Glyph::x).min().orElseThrow(),
                inOrder.stream().mapToDouble(Glyph::right).max().orElseThrow(),
                glyphs.stream().mapToDouble(Glyph::baseline).average().orElseThrow(),
                glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow(),
                inOrder.get(0).tint());
    }

    private static boolean isAgain(Glyph first, Glyph second, double size) {
        return second.run() != first.run()
                && second.text().equals(first.text())
                && second.middleX() - first.middleX() < (first.isDigit() ? DIGIT_AGAIN : AGAIN) * size;
    }

    /** Whether a digit is the mark of a footnote behind another. */
    private static boolean isRaised(Glyph digit, Glyph mark) {
        return mark.size() < SMALLER * digit.size() && digit.baseline() - mark.baseline() > SHIFTED * digit.size();
    }

    /** Whether two digits look like those of one number. */
    private static boolean isAlike(Glyph left, Glyph right) {
        double larger = Math.max(left.size(), right.size());
        return Math.min(left.size(), right.size()) > MUCH_SMALLER * larger
                && Math.abs(left.baseline() - right.baseline()) < SHIFTED * larger
                && !hasOtherColour(left.tint(), right.tint());
    }

    private static boolean hasOtherColour(Optional<Tint> one, Optional<Tint> other) {
        return one.flatMap(tint -> other.map(tint::contrast))
                .filter(contrast -> contrast > OTHER_COLOUR)
                .isPresent();
    }

    /** Whether a number may go on in the line below, or on the next page: not where that overlaps, as a shadow does. */
    boolean mayGoOnIn(PrintedLine next) {
        double larger = Math.max(size, next.size);
        return Math.abs(next.baseline - baseline) > LINE_HEIGHT * larger
                && Math.min(size, next.size) > SMALLER * larger
                && !hasOtherColour(tint, next.tint);
    }

    /** Brackets and commas may be set into one another, digits never. */
    private static boolean isCovered(Glyph left, Glyph right) {
        return (left.isDigit() || right.isDigit())
                && left.right() - right.x() > COVERED * Math.min(left.width(), right.width());
    }

    private static String gap(Glyph left, Glyph right, double size) {
        double gap = (right.x() - left.right()) / size;
        if (gap > WIDE_GAP) {
            return "\t";
        }
        boolean digits = left.isDigit() && right.isDigit();
        boolean ideographs = left.isIdeograph() && right.isIdeograph();
        return gap > (digits ? SPACE_BETWEEN_DIGITS : ideographs ? SPACE_BETWEEN_IDEOGRAPHS : SPACE) ? " " : "";
    }

    double width() {
        return right - left;
    }

    double top() {
        return baseline - 0.88 * size;
    }

    double bottom() {
        return baseline + 0.12 * size;
    }
}
