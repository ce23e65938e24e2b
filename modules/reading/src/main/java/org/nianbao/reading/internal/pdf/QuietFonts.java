package org.nianbao.reading.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a file does not bring along with the one that PDFBox carries.
 *
 * <p>Only the widths in the file and the meaning of its codes are asked for, never a shape. PDFBox itself would search
 * all fonts of the machine, which takes seconds, and write what it found into the user's folder.
 */
final class QuietFonts implements FontMapper {
    private static final String STAND_IN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final class Once {
        private static final QuietFonts FONTS = new QuietFonts();

        static {
            FontMappers.set(FONTS);
        }
    }

    private final TrueTypeFont standIn = standIn();

    private QuietFonts() {}

    /** Makes PDFBox ask here; once for all. */
    static void use() {
        Objects.requireNonNull(Once.FONTS);
    }

    private static TrueTypeFont standIn() {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(STAND_IN))) {
            return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, standIn, true);
    }
}
