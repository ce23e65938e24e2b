package org.nianbao.reading.internal.pdf;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.page.DrawingBudget;
import org.nianbao.reading.internal.page.Lettering;
import org.nianbao.reading.internal.page.PageLimits;
import org.nianbao.reading.internal.page.PageSheets;

/** The pages of a PDF file as they are shown. */
public final class PdfSheets implements PageSheets {
    /** A larger picture is left out: A4 at 600 dots an inch has 35 million pixels. */
    private static final long MOST_PIXELS = 40_000_000;

    private final PDDocument document;
    private final PageLimits limits;
    private final Renderer renderer;

    private PdfSheets(PDDocument document, PageLimits limits, Lettering lettering) {
        this.document = document;
        this.limits = limits;
        this.renderer = new Renderer(document, limits, lettering);
    }

    /**
     * Opens a file.
     *
     * @throws IOException when it is damaged
     * @throws Refusal when it needs a password or exceeds a limit
     */
    public static PdfSheets open(byte[] bytes, PageLimits limits, Lettering lettering) throws IOException {
        WholeFile.checkEnd(bytes);
        PackedStreams.check(bytes, limits);
        QuietFonts.use();
        try {
            PDDocument document = Loader.loadPDF(bytes);
            limits.checkPages(document.getNumberOfPages());
            return new PdfSheets(document, limits, lettering);
        } catch (InvalidPasswordException e) {
            throw new Refusal(ProblemCode.ENCRYPTED_FILE);
        }
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public double width(int page) {
        PDPage shown = document.getPage(page);
        PDRectangle box = shown.getCropBox();
        return isSideways(shown) ? box.getHeight() : box.getWidth();
    }

    @Override
    public double height(int page) {
        PDPage shown = document.getPage(page);
        PDRectangle box = shown.getCropBox();
        return isSideways(shown) ? box.getWidth() : box.getHeight();
    }

    private static boolean isSideways(PDPage page) {
        return page.getRotation() % 180 != 0;
    }

    @Override
    public boolean draw(int page, Graphics2D graphics) throws IOException {
        renderer.budget = new DrawingBudget(limits);
        renderer.complete = true;
        renderer.renderPageToGraphics(page, graphics);
        return renderer.complete;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Draws like PDFBox, within limits, and with lettering for Chinese that brings no font along. */
    private static final class Renderer extends PDFRenderer {
        private final Lettering lettering;
        private DrawingBudget budget;
        private boolean complete;

        Renderer(PDDocument document, PageLimits limits, Lettering lettering) {
            super(document);
            this.lettering = lettering;
            budget = new DrawingBudget(limits);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters, this);
        }
    }

    private static final class Drawer extends PageDrawer {
        private final Renderer renderer;

        Drawer(PageDrawerParameters parameters, Renderer renderer) throws IOException {
            super(parameters);
            this.renderer = renderer;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            renderer.budget.instruction();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (isBounded(image)) {
                super.drawImage(image);
            } else {
                renderer.complete = false;
            }
        }

        private static boolean isBounded(PDImage image) throws IOException {
            boolean small = (long) image.getWidth() * image.getHeight() <= MOST_PIXELS;
            if (small && image instanceof PDImageXObject object) {
                PDImageXObject mask = object.getSoftMask() == null ? object.getMask() : object.getSoftMask();
                return mask == null || (long) mask.getWidth() * mask.getHeight() <= MOST_PIXELS;
            }
            return small;
        }

        @Override
        protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            String text = font.isEmbedded() ? null : font.toUnicode(code);
            if (text == null || text.isBlank() || text.codePoints().allMatch(character -> character < 0x2000)) {
                super.showFontGlyph(matrix, font, code, displacement);
            } else if (getGraphicsState().getTextState().getRenderingMode().isFill()) {
                AffineTransform place = matrix.createAffineTransform();
                place.scale(1, -1);
                Shape outline = renderer.lettering.outline(text, displacement.getX());
                Graphics2D graphics = getGraphics();
                graphics.setPaint(getNonStrokingPaint());
                setClip();
                graphics.fill(place.createTransformedShape(outline));
            }
        }
    }
}
