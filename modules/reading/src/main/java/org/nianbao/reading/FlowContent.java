package org.nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.nianbao.reading.internal.LineShift;

/**
 * The text and tables of a body, of a cell, or of a text box of a Word or OpenDocument file, gathered in reading order.
 *
 * <p>Text that a reader of the printed page would not see is left out; what floats beside a paragraph follows it.
 */
final class FlowContent {
    private final List<Flow> flow = new ArrayList<>();
    private final List<Flow> boxes = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** The line without what is set in the colour of the paper. */
    private final StringBuilder printed = new StringBuilder();

    private String number = "";
    private Style style = new Style(false, LineShift.NONE, false);

    /** How the text is set that comes next. */
    record Style(boolean hidden, LineShift shift, boolean white) {}

    Style style() {
        return style;
    }

    void set(Style next) {
        style = next;
    }

    /** The automatic number that stands before the first line of the paragraph, or "" for none. */
    void number(String paragraphNumber) {
        number = paragraphNumber;
    }

    void text(String text) {
        if (!style.hidden()) {
            String shown = style.shift().set(text);
            line.append(shown);
            printed.append(style.white() ? "" : shown);
        }
    }

    void lineBreak() {
        if (!style.hidden()) {
            endLine();
        }
    }

    /** What floats beside the paragraph. */
    void box(List<Flow> box) {
        if (!style.hidden()) {
            boxes.addAll(box);
        }
    }

    void endParagraph() {
        endLine();
        number = "";
        flow.addAll(boxes);
        boxes.clear();
    }

    void table(Flow.Table table) {
        endParagraph();
        flow.add(table);
    }

    /** What another document that stands here says. */
    void document(List<Flow> content) {
        endParagraph();
        flow.addAll(content);
    }

    List<Flow> finished() {
        endParagraph();
        return flow;
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            // A line all in white stands on a dark ground; white beside black is not seen.
            String seen = (printed.toString().isBlank() ? line : printed).toString();
            String text = number.isEmpty() ? seen : number + seen.strip();
            flow.add(new Flow.Text(new TextLine(OptionalInt.empty(), text)));
            number = "";
        }
        line.setLength(0);
        printed.setLength(0);
    }
}
