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
import java.util.stream.Stream;

/**
 * Outlines of characters for text whose font a file does not bring along: in a font of the machine where one has the
 * character, else in the stand-in.
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

    /** In the order in which they are asked for a character. */
    private final List<Font> fonts;

    /**
     * The lettering of this machine.
     *
     * @param standIn for machines without a Chinese font
     */
    public Lettering(Font standIn) {
        Set<String> there = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .collect(Collectors.toSet());
        fonts = Stream.concat(
                        Stream.concat(LIKED.stream().filter(there::contains).limit(1), Stream.of(Font.SERIF))
                                .map(family -> new Font(family, Font.PLAIN, 1)),
                        Stream.of(standIn.deriveFont(1f)))
                .toList();
    }

    /**
     * The outline of a character of size 1 that stands on the origin; y grows downwards.
     *
     * @param width how wide it may be; a wider one is pressed together
     */
    public Shape outline(String character, double width) {
        Font font = fonts.stream()
                .filter(each -> each.canDisplayUpTo(character) < 0)
                .findFirst()
                .orElse(fonts.get(0));
        GlyphVector glyphs = font.createGlyphVector(EXACT, character);
        double natural = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        Shape outline = glyphs.getOutline();
        return width > 0 && natural > width
                ? AffineTransform.getScaleInstance(width / natural, 1).createTransformedShape(outline)
                : outline;
    }
}
