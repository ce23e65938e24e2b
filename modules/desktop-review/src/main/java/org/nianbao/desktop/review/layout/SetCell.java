package org.nianbao.desktop.review.layout;

import java.awt.Rectangle;
import java.util.List;
import java.util.Objects;
import org.nianbao.model.value.SourcePlace;

/**
 * A table cell as it is set.
 *
 * @param place where it stands in the file
 * @param box where it is drawn
 * @param lines its text
 */
public record SetCell(SourcePlace place, Rectangle box, List<Line> lines) {
    public SetCell {
        Objects.requireNonNull(place);
        box = new Rectangle(box);
        lines = List.copyOf(lines);
    }

    @Override
    public Rectangle box() {
        return new Rectangle(box);
    }
}
