package org.nianbao.reading.internal.ofd;

import java.util.Arrays;
import java.util.Optional;
import org.nianbao.reading.internal.XmlPart;
import org.nianbao.reading.internal.page.Tint;

/**
 * A colour that something is drawn with.
 *
 * @param argb its parts, a byte each
 */
record Ink(int argb) {
    static final Ink BLACK = new Ink(0xFF000000);

    private static final int WHITE = 247;
    private static final int OPAQUE = 255;

    /** The colour of the element at whose start the part stands. */
    static Ink of(XmlPart xml) {
        double alpha = xml.attribute("Alpha").map(Numbers::number).orElse((double) OPAQUE);
        int[] parts = xml.attribute("Value").map(Ink::parts).orElse(new int[] {0});
        return new Ink(part(alpha) << 24 | rgb(parts)).orBlack(parts.length);
    }

    private Ink orBlack(int parts) {
        return parts == 1 || parts == 3 || parts == 4 ? this : BLACK;
    }

    private static int[] parts(String value) {
        return Arrays.stream(value.strip().split("\\s+"))
                .mapToInt(part ->
                        part.startsWith("#") ? Integer.parseInt(part.substring(1), 16) : part(Numbers.number(part)))
                .toArray();
    }

    /** Grey, red with green and blue, or the four inks of a press. */
    private static int rgb(int[] parts) {
        return switch (parts.length) {
            case 1 -> rgb(parts[0], parts[0], parts[0]);
            case 3 -> rgb(parts[0], parts[1], parts[2]);
            case 4 -> rgb(mixed(parts[0], parts[3]), mixed(parts[1], parts[3]), mixed(parts[2], parts[3]));
            default -> 0;
        };
    }

    private static int rgb(int red, int green, int blue) {
        return part(red) << 16 | part(green) << 8 | part(blue);
    }

    private static int mixed(int ink, int black) {
        return (OPAQUE - part(ink)) * (OPAQUE - part(black)) / OPAQUE;
    }

    private static int part(double value) {
        return (int) Math.max(0, Math.min(OPAQUE, value));
    }

    /** This ink thinned by an object's own transparency. */
    Ink thinned(double alpha) {
        return new Ink(part((argb >>> 24) * alpha / OPAQUE) << 24 | argb & 0xFFFFFF);
    }

    /** The same colour for a page. */
    Tint tint() {
        return new Tint(
                (argb >> 16 & OPAQUE) / (double) OPAQUE,
                (argb >> 8 & OPAQUE) / (double) OPAQUE,
                (argb & OPAQUE) / (double) OPAQUE,
                (argb >>> 24) / (double) OPAQUE);
    }

    /** Whether it can be seen at all. */
    boolean isVisible() {
        return argb >>> 24 > 0;
    }

    /** Whether it can be seen on paper. */
    boolean showsOnWhite() {
        return isVisible()
                && ((argb >> 16 & OPAQUE) < WHITE || (argb >> 8 & OPAQUE) < WHITE || (argb & OPAQUE) < WHITE);
    }

    /** The ink, if it can be seen at all. */
    Optional<Ink> visible() {
        return isVisible() ? Optional.of(this) : Optional.empty();
    }
}
