package org.nianbao.reading.internal.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.nianbao.reading.internal.XmlPart;
import org.nianbao.reading.internal.page.Glyph;

/**
 * Sets the characters of one text object in their places.
 *
 * <p>The file says where each character begins, but not how wide it is: a character of Chinese is as wide as it is
 * high, any other half of that, or as wide as the way to the next one where that may be its width.
 */
final class TextCodes {
    /** From here on characters are as wide as they are high. */
    private static final int FIRST_WIDE = 0x2000;

    private static final double HALF = 0.5;

    /** The width of a character that is not Chinese, in parts of its size. */
    private static final double NARROWEST = 0.2;

    private static final double WIDEST = 0.75;
    private static final double NARROWEST_WIDE = 0.5;

    /** Characters that are further apart, in parts of their size, do not belong together. */
    private static final double GAP = 0.3;

    private final double size;
    private final double stretch;
    private final double reading;
    private final double degrees;
    private final List<Graphic.Character> characters = new ArrayList<>();

    /** The numbers of the characters' shapes in the font, by the characters' positions in the text. */
    private final Map<Integer, Integer> shapes = new HashMap<>();

    private double x;
    private double y;
    private int position;
    private int run;

    TextCodes(double size, double stretch, double reading, double degrees) {
        this.size = size;
        this.stretch = stretch;
        this.reading = Math.toRadians(reading);
        this.degrees = degrees;
    }

    List<Graphic.Character> characters() {
        return List.copyOf(characters);
    }

    /** Reads which shapes stand for characters, where each has one of its own. */
    void shapes(XmlPart xml) throws XMLStreamException {
        int from = xml.number("CodePosition").orElse(0);
        int codes = xml.number("CodeCount").orElse(1);
        int count = xml.number("GlyphCount").orElse(1);
        xml.children(() -> {
            double[] numbers = xml.name().equals("Glyphs") ? Numbers.list(xml.text()) : skipped(xml);
            for (int i = 0; codes == count && i < numbers.length; i++) {
                shapes.put(from + i, (int) numbers[i]);
            }
        });
    }

    private static double[] skipped(XmlPart xml) throws XMLStreamException {
        xml.skip();
        return new double[0];
    }

    /** Reads a piece of text that begins at a place of its own, or where the one before did. */
    void code(XmlPart xml) throws XMLStreamException {
        x = xml.attribute("X").map(Numbers::number).orElse(x);
        y = xml.attribute("Y").map(Numbers::number).orElse(y);
        String right = xml.attribute("DeltaX").orElse("");
        String down = xml.attribute("DeltaY").orElse("");
        int[] text = withoutLineEnds(xml.text()).codePoints().toArray();
        set(text, Numbers.deltas(right, text.length), Numbers.deltas(down, text.length));
    }

    /** Programs that indent XML may do so within a text too. */
    private static String withoutLineEnds(String text) {
        return text.contains("\n") ? text.strip() : text;
    }

    private void set(int[] text, List<Double> right, List<Double> down) {
        double atX = x;
        double atY = y;
        run++;
        for (int i = 0; i < text.length; i++) {
            double expected = expectedWidth(text[i]);
            boolean placed = i < right.size() || i < down.size();
            double stepX = placed ? step(right, i) : expected * Math.cos(reading);
            double stepY = placed ? step(down, i) : expected * Math.sin(reading);
            double width = width(text[i], expected, placed && degrees == 0 ? stepX : 0);
            if (Character.isWhitespace(text[i]) || Character.isSpaceChar(text[i])) {
                run++;
            } else {
                characters.add(new Graphic.Character(
                        meaning(text[i]), shapes.getOrDefault(position, -1), atX, atY, width, run));
            }
            if (Math.hypot(stepX, stepY) > width + GAP * size) {
                run++;
            }
            atX += stepX;
            atY += stepY;
            position++;
        }
    }

    private static double step(List<Double> steps, int i) {
        return i < steps.size() ? steps.get(i) : 0;
    }

    private double expectedWidth(int character) {
        return (isWide(character) ? size : HALF * size) * stretch;
    }

    private double width(int character, double expected, double step) {
        double narrowest = (isWide(character) ? NARROWEST_WIDE : NARROWEST) * size * stretch;
        double widest = (isWide(character) ? 1 : WIDEST) * size * stretch;
        return step >= narrowest && step <= widest ? step : expected;
    }

    private static boolean isWide(int character) {
        return character >= FIRST_WIDE;
    }

    /** What nobody but the file's own font knows is unreadable. */
    private static String meaning(int character) {
        boolean known = switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.SURROGATE -> false;
            default -> true;
        };
        return known ? Character.toString(character) : Glyph.UNREADABLE;
    }
}
