package org.nianbao.recognition.tables.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.cells.Piece;

/**
 * A label and the cells behind it within one line. A line has several where values stand before their label, or where
 * two reports stand side by side.
 */
record LineSegment(List<Piece> label, List<Piece> run) {
    /** Fewer characters may be an unreadable number; more are a label. */
    private static final int SHORTEST_LATER_LABEL = 4;

    private static final int LONGEST_UNREADABLE_NUMBER = 8;

    /** Table four has so many numbers in a row, and no label. */
    private static final int VALUES_OF_AN_UNLABELLED_ROW = 10;

    /** With so many beside it, a word is none of them: the name of the unit, say. */
    private static final int VALUES_OF_A_WHOLE_ROW = 15;

    private static final Pattern ORDINAL =
            Pattern.compile("\\s*[(（]?\\s*(?:[一二三四五六七八九]|\\d)\\s*[)）、.．].*", Pattern.DOTALL);
    private static final Set<String> SHORT_LABELS = Set.of("其他", "总计", "合计", "规章");

    LineSegment {
        label = List.copyOf(label);
        run = List.copyOf(run);
    }

    /**
     * The segments of a line in order; together they hold every piece, but for empty cells before and within a label.
     */
    static List<LineSegment> of(List<Piece> pieces) {
        if (isHeader(pieces)) {
            return List.of(header(pieces));
        }
        List<LineSegment> segments = new ArrayList<>();
        List<Piece> label = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean valuesBefore = run.stream().anyMatch(p -> !p.isEmpty());
            if (isLabel(pieces, i, label, valuesBefore)) {
                if (valuesBefore) {
                    segments.add(new LineSegment(label, run));
                    label.clear();
                }
                // Empty cells between two pieces of a label are layout.
                run.clear();
                label.add(piece);
            } else {
                run.add(piece);
            }
        }
        segments.add(new LineSegment(label, run));
        return segments;
    }

    private static LineSegment header(List<Piece> pieces) {
        int end = pieces.size();
        while (end > 0 && pieces.get(end - 1).isEmpty()) {
            end--;
        }
        return new LineSegment(pieces.stream().filter(Piece::isWords).toList(), pieces.subList(end, pieces.size()));
    }

    private static boolean isLabel(List<Piece> pieces, int at, List<Piece> label, boolean valuesBefore) {
        Piece piece = pieces.get(at);
        if (!piece.isWords()) {
            return false;
        }
        int ideographs = LabelText.ideographs(piece.asWritten());
        if (ideographs == 0) {
            return piece.asWritten().length() > LONGEST_UNREADABLE_NUMBER;
        }
        if (ideographs < SHORTEST_LATER_LABEL
                && label.isEmpty()
                && values(pieces) >= VALUES_OF_AN_UNLABELLED_ROW
                && values(pieces) < VALUES_OF_A_WHOLE_ROW
                && !SHORT_LABELS.contains(LabelText.normalise(piece.asWritten()))
                && !ORDINAL.matcher(piece.asWritten()).matches()) {
            return false;
        }
        if (valuesBefore) {
            boolean behindItsNumber = label.isEmpty()
                    && values(pieces.subList(0, at)) == 1
                    && ORDINAL.matcher(piece.asWritten()).matches();
            return ideographs >= SHORTEST_LATER_LABEL || behindItsNumber || repeats(pieces.subList(0, at), piece);
        }
        return ideographs >= SHORTEST_LATER_LABEL
                || label.isEmpty()
                || LabelText.ideographs(label.get(label.size() - 1).asWritten()) < SHORTEST_LATER_LABEL
                || ORDINAL.matcher(piece.asWritten()).matches()
                || SHORT_LABELS.contains(LabelText.normalise(piece.asWritten()))
                || !isFollowedByValue(pieces, at);
    }

    /** Whether a text already stands in the line, as a label does of which two reports stand side by side. */
    private static boolean repeats(List<Piece> before, Piece piece) {
        String text = LabelText.normalise(piece.asWritten());
        return before.stream()
                .anyMatch(other -> other.isWords()
                        && LabelText.normalise(other.asWritten()).equals(text));
    }

    private static long values(List<Piece> pieces) {
        return pieces.stream().filter(p -> !p.isEmpty() && !p.isWords()).count();
    }

    private static boolean isFollowedByValue(List<Piece> pieces, int at) {
        return pieces.subList(at + 1, pieces.size()).stream()
                .filter(piece -> !piece.isEmpty())
                .findFirst()
                .filter(piece -> !piece.isWords())
                .isPresent();
    }

    /** A row of words with a stray number or two in it, as character recognition leaves of a header. */
    private static boolean isHeader(List<Piece> pieces) {
        long values = pieces.stream().filter(p -> !p.isEmpty() && !p.isWords()).count();
        int firstValue = 0;
        while (firstValue < pieces.size()
                && (pieces.get(firstValue).isEmpty() || pieces.get(firstValue).isWords())) {
            firstValue++;
        }
        long wordsAfter = pieces.stream()
                .skip(firstValue)
                .filter(p -> p.isWords() && LabelText.ideographs(p.asWritten()) > 0)
                .count();
        return wordsAfter > values || values == 0;
    }
}
