package org.nianbao.reading.internal.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.nianbao.reading.internal.page.DrawingBudget;
import org.nianbao.reading.internal.page.DrawnPage;
import org.nianbao.reading.internal.page.Glyph;
import org.nianbao.reading.internal.page.PageContent;
import org.nianbao.reading.internal.page.Turn;

/**
 * Follows the drawing instructions of one page and notes the visible characters and straight lines.
 *
 * <p>Pictures are never unpacked, only measured. Text that is there to be searched but not seen, as behind a scan, is
 * no text of the page: a machine guessed it. A missing resource or operand ends the reading, for what it would have
 * drawn is missing too.
 */
final class PageDrawing extends PDFGraphicsStreamEngine {
    private static final double WHITE = 0.97;
    private static final int DEEPEST_FORM = 40;

    /** The width of a digit of any font, scaled or not, in parts of its size. */
    private static final double NARROWEST_DIGIT = 0.2;

    private static final double WIDEST_DIGIT = 1.3;

    /** Characters that are moved apart by more, in parts of their size, do not belong together. */
    private static final double GAP = 0.3;

    private final Optional<PDOptionalContentProperties> layers;
    private final DrawingBudget budget;
    private final PDRectangle box;
    private final int rotation;
    private final DrawnPage drawn;
    private final List<List<Point2D>> path = new ArrayList<>();
    private boolean curved;
    private int run;
    private int markedDepth;
    private int hiddenFromDepth = Integer.MAX_VALUE;

    private PageDrawing(PDDocument document, PDPage page, DrawingBudget budget) {
        super(page);
        this.layers = Optional.ofNullable(document.getDocumentCatalog().getOCProperties());
        this.budget = budget;
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
        this.drawn = new DrawnPage(width(), height());
        addOperator(new DrawObject());
        addOperator(new InlinePicture());
    }

    /**
     * What is drawn on a page.
     *
     * @throws IOException when something of it is missing or broken
     */
    static PageContent of(PDDocument document, PDPage page, int number, DrawingBudget budget) throws IOException {
        PageDrawing drawing = new PageDrawing(document, page, budget);
        drawing.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean text = annotation instanceof PDAnnotationWidget || "FreeText".equals(annotation.getSubtype());
            if (text && !annotation.isHidden() && !annotation.isNoView()) {
                drawing.showAnnotation(annotation);
            }
        }
        return drawing.drawn.content(number);
    }

    // ---- the page as it is shown: its upper left corner is the origin, y grows downwards

    private boolean isSideways() {
        return rotation == 90 || rotation == 270;
    }

    private double width() {
        return isSideways() ? box.getHeight() : box.getWidth();
    }

    private double height() {
        return isSideways() ? box.getWidth() : box.getHeight();
    }

    private double[] shown(double x, double y) {
        double right = x - box.getLowerLeftX();
        double up = y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new double[] {up, right};
            case 180 -> new double[] {box.getWidth() - right, up};
            case 270 -> new double[] {box.getHeight() - up, box.getWidth() - right};
            default -> new double[] {right, box.getHeight() - up};
        };
    }

    // ---- text

    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() == null) {
            throw new IOException("text without a font");
        }
        super.showText(string);
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        run++;
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        run++;
        super.showTextStrings(array);
    }

    @Override
    protected void applyTextAdjustment(float x, float y) {
        PDTextState state = getGraphicsState().getTextState();
        if (Math.max(Math.abs(x), Math.abs(y)) > GAP * Math.abs(state.getFontSize())) {
            run++;
        }
        super.applyTextAdjustment(x, y);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = Optional.ofNullable(font.toUnicode(code)).orElse(Glyph.UNREADABLE);
        if (text.isBlank()) {
            run++;
            return;
        }
        if (isHidden() || !isTextVisible()) {
            return;
        }
        Point2D start = matrix.transformPoint(0, 0);
        Point2D end = font.isVertical()
                ? matrix.transformPoint(font.getWidth(code) / 1000, 0)
                : matrix.transformPoint(displacement.getX(), 0);
        Point2D up = matrix.transformPoint(0, 1);
        double[] from = shown(start.getX(), start.getY());
        double[] to = shown(end.getX(), end.getY());
        double size = start.distance(up);
        Optional<Turn> turn = direction(matrix);
        if (turn.isPresent() && size > 0) {
            budget.character();
            String known = isDigit(text) && !isDigitsWidth(Math.hypot(to[0] - from[0], to[1] - from[1]) / size)
                    ? Glyph.UNREADABLE
                    : text;
            drawn.character(turn.get(), known, from[0], from[1], to[0], to[1], size, run);
        }
    }

    private static boolean isDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** Where the file's widths are wrong, what follows a digit stands in a wrong place. */
    private static boolean isDigitsWidth(double partOfSize) {
        return partOfSize >= NARROWEST_DIGIT && partOfSize <= WIDEST_DIGIT;
    }

    /** Slanting text lies over the page, as a watermark does. */
    private Optional<Turn> direction(Matrix matrix) {
        Point2D start = matrix.transformPoint(0, 0);
        Point2D end = matrix.transformPoint(1, 0);
        double[] from = shown(start.getX(), start.getY());
        double[] to = shown(end.getX(), end.getY());
        return Turn.along(to[0] - from[0], to[1] - from[1]);
    }

    private boolean isTextVisible() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode.isFill() && getGraphicsState().getNonStrokeAlphaConstant() > 0
                || mode.isStroke() && getGraphicsState().getAlphaConstant() > 0;
    }

    // ---- layers that are switched off

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        markedDepth++;
        boolean off = COSName.OC.equals(tag) && properties != null && isOff(properties);
        if (off && hiddenFromDepth == Integer.MAX_VALUE) {
            hiddenFromDepth = markedDepth;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (markedDepth == hiddenFromDepth) {
            hiddenFromDepth = Integer.MAX_VALUE;
        }
        markedDepth--;
    }

    private boolean isOff(COSDictionary layer) {
        return layers.isPresent()
                && PDPropertyList.create(layer) instanceof PDOptionalContentGroup group
                && !layers.get().isGroupEnabled(group);
    }

    private boolean isHidden() {
        return hiddenFromDepth != Integer.MAX_VALUE;
    }

    // ---- lines

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo(p0);
        path.get(path.size() - 1).addAll(List.of(p1, p2, p3, p0));
    }

    @Override
    public void moveTo(float x, float y) {
        moveTo(new Point2D.Double(x, y));
    }

    private void moveTo(Point2D point) {
        path.add(new ArrayList<>(List.of(point)));
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        } else {
            path.get(path.size() - 1).add(new Point2D.Double(x, y));
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        curved = true;
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        if (path.isEmpty()) {
            return new Point2D.Double();
        }
        List<Point2D> last = path.get(path.size() - 1);
        return last.get(last.size() - 1);
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            List<Point2D> last = path.get(path.size() - 1);
            last.add(last.get(0));
        }
    }

    @Override
    public void endPath() {
        path.clear();
        curved = false;
    }

    @Override
    public void clip(int windingRule) {
        // What lies outside of a clipping path is drawn nowhere, but programs draw no borders there.
    }

    @Override
    public void strokePath() throws IOException {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill();
        stroke();
        endPath();
    }

    @Override
    public void shadingFill(COSName shading) {
        // A shade is no line.
    }

    private void stroke() throws IOException {
        if (isHidden()
                || curved
                || getGraphicsState().getAlphaConstant() == 0
                || isWhite(getGraphicsState().getStrokingColor())) {
            return;
        }
        for (List<Point2D> part : path) {
            for (int i = 1; i < part.size(); i++) {
                line(part.get(i - 1), part.get(i));
            }
        }
    }

    private void fill() throws IOException {
        if (isHidden()
                || getGraphicsState().getNonStrokeAlphaConstant() == 0
                || isWhite(getGraphicsState().getNonStrokingColor())) {
            return;
        }
        for (List<Point2D> part : path) {
            double left = part.stream().mapToDouble(Point2D::getX).min().orElseThrow();
            double right = part.stream().mapToDouble(Point2D::getX).max().orElseThrow();
            double low = part.stream().mapToDouble(Point2D::getY).min().orElseThrow();
            double high = part.stream().mapToDouble(Point2D::getY).max().orElseThrow();
            double[] from = shown(left, low);
            double[] to = shown(right, high);
            drawn.area(from[0], from[1], to[0], to[1]);
        }
    }

    private void line(Point2D from, Point2D to) {
        double[] start = shown(from.getX(), from.getY());
        double[] end = shown(to.getX(), to.getY());
        drawn.line(start[0], start[1], end[0], end[1]);
    }

    private static boolean isWhite(PDColor color) throws IOException {
        if (color == null || color.isPattern() || color.getColorSpace() == null) {
            return false;
        }
        float[] rgb = color.getColorSpace().toRGB(color.getComponents());
        return rgb.length == 3 && rgb[0] > WHITE && rgb[1] > WHITE && rgb[2] > WHITE;
    }

    // ---- pictures and drawings within the drawing

    @Override
    public void drawImage(PDImage image) {
        throw new IllegalStateException("pictures are not unpacked");
    }

    private void picture() {
        if (isHidden()) {
            return;
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D[] corners = {
            matrix.transformPoint(0, 0),
            matrix.transformPoint(1, 0),
            matrix.transformPoint(0, 1),
            matrix.transformPoint(1, 1)
        };
        double left = Double.POSITIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Point2D corner : corners) {
            left = Math.min(left, corner.getX());
            right = Math.max(right, corner.getX());
            low = Math.min(low, corner.getY());
            high = Math.max(high, corner.getY());
        }
        double[] from = shown(left, low);
        double[] to = shown(right, high);
        drawn.picture(from[0], from[1], to[0], to[1]);
    }

    private final class DrawObject extends OperatorProcessor {
        DrawObject() {
            super(PageDrawing.this);
        }

        @Override
        public String getName() {
            return OperatorName.DRAW_OBJECT;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
                throw new MissingOperandException(operator, operands);
            }
            PDResources resources = getResources();
            COSBase object = resources == null
                    ? null
                    : Optional.ofNullable(resources.getCOSObject().getCOSDictionary(COSName.XOBJECT))
                            .map(objects -> objects.getDictionaryObject(name))
                            .orElse(null);
            if (!(object instanceof COSStream stream)) {
                throw new IOException("missing object " + name.getName());
            }
            if (isOffLayer(stream)) {
                return;
            }
            if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                picture();
            } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
                form(stream);
            }
        }

        private boolean isOffLayer(COSStream stream) {
            COSDictionary layer = stream.getCOSDictionary(COSName.OC);
            return layer != null && isOff(layer);
        }

        private void form(COSStream stream) throws IOException {
            increaseLevel();
            try {
                if (getLevel() > DEEPEST_FORM) {
                    throw new IOException("forms in forms without end");
                }
                COSDictionary group = stream.getCOSDictionary(COSName.GROUP);
                if (group != null && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S))) {
                    showTransparencyGroup(new PDTransparencyGroup(stream, null));
                } else {
                    showForm(new PDFormXObject(stream));
                }
            } finally {
                decreaseLevel();
            }
        }
    }

    private final class InlinePicture extends OperatorProcessor {
        InlinePicture() {
            super(PageDrawing.this);
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            picture();
        }
    }

    // ---- limits and faults

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.instruction();
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        // Many programs restore one state too many; nothing is lost by it.
        if (!(e instanceof EmptyGraphicsStackException)) {
            throw e;
        }
    }
}
