package org.nianbao.charting.internal.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The typeface of one chart: the bundled one, so that a chart looks the same on every machine, with Chinese fonts or
 * without.
 *
 * @param regular for all text
 * @param bold for titles
 */
public record ChartFonts(Font regular, Font bold) {
    /** The name of the bundled family. */
    public static final String BUNDLED_FAMILY = "Nianbao Sans";

    private static final ChartFonts BUNDLED = new ChartFonts(
            load(BundledFontFile.REGULAR), load(BundledFontFile.BOLD).deriveFont(Font.BOLD));

    public ChartFonts {
        Objects.requireNonNull(regular);
        Objects.requireNonNull(bold);
    }

    /** The bundled typeface. */
    public static ChartFonts bundled() {
        return BUNDLED;
    }

    /**
     * The typeface for a chart with these texts: the bundled one, unless it lacks a character that an installed one
     * has. Every text of a chart is in the same typeface.
     */
    public static ChartFonts forTexts(Collection<String> texts) {
        if (canDisplay(BUNDLED.regular, texts)) {
            return BUNDLED;
        }
        return Stream.concat(
                        Stream.of(new Font(Font.SANS_SERIF, Font.PLAIN, 1)),
                        Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAllFonts()))
                .filter(font -> canDisplay(font, texts))
                .findFirst()
                .map(font -> new ChartFonts(font, font.deriveFont(Font.BOLD)))
                .orElse(BUNDLED);
    }

    /** Whether this is the bundled typeface. */
    public boolean isBundled() {
        return equals(BUNDLED);
    }

    /** The regular font in a size in pixels. */
    public Font regular(float size) {
        return regular.deriveFont(size);
    }

    /** The bold font in a size in pixels. */
    public Font bold(float size) {
        return bold.deriveFont(size);
    }

    private static boolean canDisplay(Font font, Collection<String> texts) {
        return texts.stream().allMatch(text -> font.canDisplayUpTo(text) < 0);
    }

    private static Font load(BundledFontFile file) {
        try (InputStream in = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the bundled font is broken: " + file, e);
        }
    }
}
