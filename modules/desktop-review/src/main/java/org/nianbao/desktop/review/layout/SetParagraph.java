package org.nianbao.desktop.review.layout;

import java.util.List;

/**
 * A paragraph as it is set.
 *
 * @param number its number in the document, from 1
 * @param x the left edge of its lines
 * @param y the top of its first line
 * @param lines its lines; never empty
 */
public record SetParagraph(int number, int x, int y, List<Line> lines) {
    public SetParagraph {
        lines = List.copyOf(lines);
    }
}
