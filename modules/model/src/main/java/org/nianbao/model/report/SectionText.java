package org.nianbao.model.report;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.value.SourcePlace;

/**
 * One of the six sections as it was found.
 *
 * @param number 1 to 6
 * @param title the heading as written, or the official one where the section is absent
 * @param present whether it was found
 * @param text its running text without tables, paragraphs joined by line feeds; empty when absent
 * @param place where the heading, or else the content that shows the section is there, stands
 */
public record SectionText(int number, String title, boolean present, String text, Optional<SourcePlace> place) {
    public SectionText {
        if (number < 1 || number > 6) {
            throw new IllegalArgumentException("section " + number);
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(place);
    }
}
