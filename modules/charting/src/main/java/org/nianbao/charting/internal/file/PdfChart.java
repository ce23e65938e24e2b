package org.nianbao.charting.internal.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.charting.internal.drawing.BundledFontFile;
import org.nianbao.charting.internal.drawing.ChartFonts;
import org.nianbao.charting.internal.drawing.PageDrawing;

/** Writes a chart as a pdf of one page of its size, with vector lines and text that can be selected. */
public final class PdfChart {
    private static final float POINTS_PER_PIXEL = 0.75f;

    private PdfChart() {}

    /** Writes the bytes of the whole file and leaves the stream open. */
    public static void write(PageDrawing page, ChartSize size, String title, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L); // The same chart gives the same bytes.
            document.getDocumentInformation().setTitle(title);
            PDRectangle sheet = new PDRectangle(size.width() * POINTS_PER_PIXEL, size.height() * POINTS_PER_PIXEL);
            PDPage pdfPage = new PDPage(sheet);
            document.addPage(pdfPage);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, sheet);
            try {
                g.setFontTextDrawer(new BundledFonts(document));
                g.scale(POINTS_PER_PIXEL, POINTS_PER_PIXEL);
                page.draw(g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
            } finally {
                g.dispose();
            }
            try (PDPageContentStream content = new PDPageContentStream(document, pdfPage)) {
                content.drawForm(g.getXFormObject());
            }
            document.save(out);
        }
    }

    /** Embeds what is used of the bundled fonts; text in any other font becomes outlines. */
    private static final class BundledFonts extends PdfBoxGraphics2DFontTextDrawer {
        private final PDFont regular;
        private final PDFont bold;

        BundledFonts(PDDocument document) throws IOException {
            this.regular = load(document, BundledFontFile.REGULAR);
            this.bold = load(document, BundledFontFile.BOLD);
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) {
            if (!font.getFamily().equals(ChartFonts.BUNDLED_FAMILY)) {
                return null; // The library's word for: draw it as outlines.
            }
            return font.isBold() ? bold : regular;
        }

        private static PDFont load(PDDocument document, BundledFontFile file) throws IOException {
            try (InputStream in = file.open()) {
                return PDType0Font.load(document, in, true);
            }
        }
    }
}
