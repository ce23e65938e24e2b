package org.nianbao.desktop.review.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Sets text in lines of a given width: between any two Chinese characters, never inside a number or a Latin word. */
final class LineBreaker {
    private static final String NOT_FIRST = "，。；：、！？）】》”’％%〉」』,.;:!?)]";

    private final IntUnaryOperator charWidth;

    LineBreaker(IntUnaryOperator charWidth) {
        this.charWidth = charWidth;
    }

    /** The lines of a text; at least one, and one more for each line feed. */
    List<Line> lines(String text, int width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int hardEnd = text.indexOf('\n', start);
            int limit = hardEnd < 0 ? text.length() : hardEnd;
            breakLines(text, start, limit, width, lines);
            start = limit + 1;
        }
        return lines;
    }

    /** How wide a text is in one line. */
    int width(String text) {
        return text.chars().map(charWidth).sum();
    }

    /** The widest piece of a text that cannot be broken. */
    int widestPiece(String text) {
        int widest = 0;
        int index = 0;
        while (index < text.length()) {
            int end = pieceEnd(text, index, text.length());
            widest = Math.max(widest, width(text.substring(index, end)));
            index = end;
        }
        return widest;
    }

    private void breakLines(String text, int from, int limit, int width, List<Line> lines) {
        int lineStart = from;
        int used = 0;
        int index = from;
        while (index < limit) {
            int end = pieceEnd(text, index, limit);
            int pieceWidth = width(text.substring(index, end));
            boolean mayBegin = NOT_FIRST.indexOf(text.charAt(index)) < 0;
            if (used + pieceWidth > width && index > lineStart && mayBegin) {
                lines.add(new Line(lineStart, text.substring(lineStart, index)));
                lineStart = index;
                used = 0;
            }
            if (used == 0 && pieceWidth > width) {
                end = fitting(text, index, end, width);
                pieceWidth = width(text.substring(index, end));
            }
            used += pieceWidth;
            index = end;
        }
        lines.add(new Line(lineStart, text.substring(lineStart, limit)));
    }

    /** As much of a piece that is wider than the line as fits; at least one character. */
    private int fitting(String text, int from, int end, int width) {
        int index = from;
        int used = 0;
        while (index < end) {
            used += charWidth.applyAsInt(text.charAt(index));
            if (used > width && index > from) {
                return index;
            }
            index++;
        }
        return end;
    }

    private static int pieceEnd(String text, int from, int limit) {
        int end = from + 1;
        if (sticks(text.charAt(from))) {
            while (end < limit && sticks(text.charAt(end))) {
                end++;
            }
        } else if (Character.isHighSurrogate(text.charAt(from)) && end < limit) {
            end++;
        }
        return end;
    }

    private static boolean sticks(char c) {
        return c < 0x250 && !Character.isWhitespace(c);
    }
}
