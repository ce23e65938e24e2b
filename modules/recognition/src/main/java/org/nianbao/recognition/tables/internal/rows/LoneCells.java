package org.nianbao.recognition.tables.internal.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormTable;
import org.nianbao.recognition.tables.internal.cells.CellText;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;

/**
 * Finds the cells on lines of their own that are no numbers, such as (3), 3/4 or 见附件.
 *
 * <p>Such a line could be a page number, furniture or part of a label as well. It is a cell where the numbers around it
 * lack just this one: otherwise the sums would fill a cell that is there.
 */
final class LoneCells {
    /** A row of table three, and that of table four. */
    private static final Set<Integer> WIDTHS = Set.of(7, 15);

    private static final int LONGEST = 12;
    private static final int MOST_IDEOGRAPHS = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}\\s*/\\s*\\d{1,3}");
    private static final Pattern ORDINAL = Pattern.compile("[(（]?(?:[一二三四五六七八九]|\\d)[)）、.．].*", Pattern.DOTALL);
    private static final String OFFICIAL = officialWords();

    private LoneCells() {}

    /** The lines, with these cells marked as unclear and without page numbers such as 3/4. */
    static List<Line> mark(List<Line> lines) {
        List<Line> marked = new ArrayList<>(lines.size());
        int next = 0;
        while (next < lines.size()) {
            int end = next;
            while (end < lines.size() && (isValue(lines.get(end)) || isOdd(lines.get(end)))) {
                end++;
            }
            List<Line> stretch = lines.subList(next, end);
            boolean row = WIDTHS.contains(stretch.size())
                    && stretch.stream().filter(LoneCells::isOdd).count() * 2 < stretch.size();
            stretch.stream()
                    .filter(line -> row || !isPageNumber(line))
                    .forEach(line -> marked.add(row ? cell(line) : line));
            if (end < lines.size()) {
                marked.add(lines.get(end));
            }
            next = end + 1;
        }
        return marked;
    }

    /** Whether a line is a page number and its count; it may be two counts in one cell instead. */
    static boolean isPageNumber(Line line) {
        return isLone(line) && PAGE_NUMBER.matcher(text(line)).matches();
    }

    private static boolean isLone(Line line) {
        return line.written().size() == 1;
    }

    private static String text(Line line) {
        return line.written().get(0).asWritten();
    }

    private static boolean isValue(Line line) {
        return isLone(line) && !line.written().get(0).isWords();
    }

    private static boolean isOdd(Line line) {
        if (!isLone(line) || !line.written().get(0).isWords() || text(line).length() > LONGEST) {
            return false;
        }
        int ideographs = LabelText.ideographs(text(line));
        return ideographs == 0
                || ideographs <= MOST_IDEOGRAPHS
                        && !ORDINAL.matcher(text(line)).matches()
                        && !OFFICIAL.contains(LabelText.normalise(text(line)));
    }

    private static Line cell(Line line) {
        if (isValue(line)) {
            return line;
        }
        List<Piece> pieces = line.pieces().stream()
                .map(piece -> piece.isWords()
                        ? new Piece(
                                CellText.unclear(piece.asWritten()), piece.column(), piece.columnSpan(), piece.place())
                        : piece)
                .toList();
        return new Line(line.table(), line.paragraph(), line.isGrid(), line.isSpaced(), pieces, line.place());
    }

    /** All labels of the forms, of which a lone line may be a part. */
    private static String officialWords() {
        return Catalogue.standard().generations().stream()
                .map(Catalogue.standard()::form)
                .flatMap(form -> Arrays.stream(FormTable.values()).map(form::indicators))
                .flatMap(List::stream)
                .flatMap(indicator -> Stream.concat(indicator.rowPath().stream(), indicator.columnPath().stream()))
                .map(LabelText::normalise)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
