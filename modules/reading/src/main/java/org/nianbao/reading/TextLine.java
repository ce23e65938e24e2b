package org.nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.model.value.PageRectangle;

/**
 * One line of text before anybody knows whether it is prose or a table's row.
 *
 * @param number the line of the file from 1, where the format has lines
 * @param text the line without its line end
 * @param rectangle where it is drawn, for page formats
 */
record TextLine(OptionalInt number, String text, Optional<PageRectangle> rectangle) {
    TextLine {
        Objects.requireNonNull(number);
        Objects.requireNonNull(text);
        Objects.requireNonNull(rectangle);
    }

    /** A line of a file without pages. */
    TextLine(OptionalInt number, String text) {
        this(number, text, Optional.empty());
    }

    /**
     * The lines of a text, counted as an editor counts them: \n, \r\n and \r end one. A page break (form feed) or
     * another separator inside a line parts its text into two lines of the same number.
     */
    static List<TextLine> of(String text, ReadingLimits limits) {
        List<TextLine> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean secondHalf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (secondHalf) {
                start = i + 1;
            } else if (c == '\n' || c == '\r') {
                lines.add(new TextLine(OptionalInt.of(number), text.substring(start, i)));
                number++;
                limits.checkParagraphs(number);
                start = i + 1;
            } else if (c == '\f' || c == 0x0B || c == 0x2028 || c == 0x2029) {
                if (i > start) {
                    lines.add(new TextLine(OptionalInt.of(number), text.substring(start, i)));
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(new TextLine(OptionalInt.of(number), text.substring(start)));
        }
        return lines;
    }
}
