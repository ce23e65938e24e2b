package org.nianbao.reading.internal.page;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Outlines of characters for text whose font a file does not bring along, in a font of the machine that has Chinese.
 */
public final class Lettering {
    private static final List<String> LIKED = List.of(
            "SimSun",
            "宋体",
            "NSimSun",
            "FangSong",
            "Noto Serif CJK SC",
            "Source Han Serif SC",
            "AR PL SungtiL GB",
            "STSong",
            "Songti SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Microsoft YaHei",
            "WenQuanYi Zen Hei");

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    /** The lettering of this machine. */
    public Lettering() {
        Set<String> there = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .collect(Collectors.toSet());
        font = new Font(LIKED.stream().filter(there::contains).findFirst().orElse(Font.SERIF), Font.PLAIN, 1);
    }

    /**
     * The outline of a character of size 1 that stands on the origin; y grows downwards.
     *
     * @param width how wide it may be; a wider one is pressed together
     */
    public Shape outline(String character, double width) {
        GlyphVector glyphs = font.createGlyphVector(EXACT, character);
        double natural = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        Shape outline = glyphs.getOutline();
        return width > 0 && natural > width
                ? AffineTransform.getScaleInstance(width / natural, 1).createTransformedShape(outline)
                : outline;
    }
}
