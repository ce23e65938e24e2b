package org.nianbao.charting.internal.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One font on one graphics: measures, breaks and places lines of text. Coordinates are of the text's middle or left
 * edge.
 */
final class TextDrawing {
    private final Graphics2D g;
    private final Font font;
    private final FontMetrics metrics;

    TextDrawing(Graphics2D g, Font font) {
        this.g = g;
        this.font = font;
        this.metrics = g.getFontMetrics(font);
    }

    double width(String text) {
        return metrics.stringWidth(text);
    }

    /** The height that letters and characters take, without the space between lines. */
    double letterHeight() {
        return font.getSize2D();
    }

    double lineHeight() {
        return font.getSize2D() * 1.35;
    }

    /** Draws a line whose left end and vertical middle are given. */
    void atLeft(String text, double left, double middle, Color colour) {
        g.setFont(font);
        g.setPaint(colour);
        // The middle of a Chinese character, and nearly that of a digit, lies 0.36 em above the base line.
        g.drawString(text, (float) left, (float) (middle + letterHeight() * 0.36));
    }

    void centred(String text, double centre, double middle, Color colour) {
        atLeft(text, centre - width(text) / 2, middle, colour);
    }

    /** Draws a line that reads upwards from its lower end. */
    void upwards(String text, double centre, double bottom, Color colour) {
        AffineTransform before = g.getTransform();
        g.rotate(-Math.PI / 2, centre, bottom);
        atLeft(text, centre, bottom, colour);
        g.setTransform(before);
    }

    /** The text in lines no wider than given, broken between Chinese characters or at spaces; at least one line. */
    List<String> broken(String text, double widest) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > widest) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
