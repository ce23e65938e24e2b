package org.nianbao.reading.internal.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
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
import org.nianbao.reading.internal.page.Tint;
import org.nianbao.reading.internal.page.Turn;

/**
 * Follows the drawing instructions of one page and notes the visible characters and straight lines.
 *
 * <p>Pictures are never unpacked, only measured. Text that is there to be searched but not seen, as behind a scan, is
 * no text of the page: a machine guessed it. A missing resource or operand ends the reading, for what it would have
 * drawn is missing too.
 */
final class PageDrawing extends PDFGraphicsStreamEngine {
    /** The middle of a digit's ink above its baseline, in parts of the font's size. */
    private static final double INK_MIDDLE = 0.35;

    /** How near to the edge a character ends that nothing could follow, in parts of its size. */
    private static final double EDGE = 0.1;

    private static final double SAME_POINT = 0.01;
    private static final double STRAIGHT = 0.5;

    /** A thicker line is an area. */
    private static final double THICKEST_LINE = 3;

    /** Clipping paths within more others are left alone. */
    private static final int DEEPEST_CLIP = 200;

    private static final int DEEPEST_FORM = 40;

    /** The width of a digit of any font, scaled or not, in parts of its size. */
    private static final double NARROWEST_DIGIT = 0.2;

    private static final double WIDEST_DIGIT = 1.3;

    /** No digit is as wide as a Chinese character unless it stands for such a wide one. */
    private static final double WIDEST_NARROW_DIGIT = 0.9;

    /** Characters that are moved apart by more, in parts of their size, do not belong together. */
    private static final double GAP = 0.3;

    private final Optional<PDOptionalContentProperties> layers;
    private final DrawingBudget budget;
    private final PDRectangle box;
    private final int rotation;
    private final DrawnPage drawn;
    private final List<List<Point2D>> path = new ArrayList<>();
    /** What the curves of the path bend towards; no curve reaches beyond. */
    private final List<Point2D> bends = new ArrayList<>();

    private boolean curved;
    private boolean clips;
    private double groupOpacity = 1;
    private boolean groupIsMixed;
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
            double width = Math.hypot(to[0] - from[0], to[1] - from[1]) / size;
            boolean oneDigit = text.codePointCount(0, text.length()) == 1
                    && isDigitsWidth(width)
                    && isAsWideAsIts(text, displacement.getX());
            boolean doubtful = isDigit(text) && !oneDigit;
            String known = doubtful ? Glyph.UNREADABLE : text;
            Cut cut = cut(start, end, up);
            if (cut != Cut.AWAY) {
                String whole = cut == Cut.ACROSS && isDigit(known) ? Glyph.UNREADABLE : known;
                drawn.character(turn.get(), whole, from[0], from[1], to[0], to[1], size, run, textTint());
            }
        }
    }

    private static boolean isDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** Where the file's widths are wrong, what follows a digit stands in a wrong place. */
    private static boolean isDigitsWidth(double partOfSize) {
        return partOfSize >= NARROWEST_DIGIT && partOfSize <= WIDEST_DIGIT;
    }

    /** Programs that rewrite files take a comma or full stop of Chinese for a digit; its width gives it away. */
    private static boolean isAsWideAsIts(String text, double width) {
        return width < WIDEST_NARROW_DIGIT || text.codePoints().noneMatch(c -> c >= '0' && c <= '9');
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

    private Optional<Tint> textTint() throws IOException {
        PDGraphicsState state = getGraphicsState();
        return state.getTextState().getRenderingMode().isFill()
                ? tint(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant())
                : tint(state.getStrokingColor(), state.getAlphaConstant());
    }

    /** The colour that something is painted with, unless it is a pattern or is mixed with what is below it. */
    private Optional<Tint> tint(PDColor color, double opacity) throws IOException {
        if (isMixed() || groupIsMixed || color == null || color.isPattern() || color.getColorSpace() == null) {
            return Optional.empty();
        }
        float[] rgb = color.getColorSpace().toRGB(color.getComponents());
        return rgb.length == 3
                ? Optional.of(new Tint(rgb[0], rgb[1], rgb[2], opacity * groupOpacity))
                : Optional.empty();
    }

    private boolean isMixed() {
        PDGraphicsState state = getGraphicsState();
        return state.getSoftMask() != null
                || !(state.getBlendMode() == BlendMode.NORMAL || state.getBlendMode() == BlendMode.COMPATIBLE);
    }

    // ---- what lies outside of a clipping path is drawn nowhere

    /** How a clipping path, or the edge of the page, cuts a character. */
    private enum Cut {
        NOT,
        /** In it, beside it or behind it on its line, as where a text is too long for its box. */
        ACROSS,
        /** Above or below, as where the next page begins. */
        AWAY
    }

    private Cut cut(Point2D start, Point2D end, Point2D up) {
        double x = (start.getX() + end.getX()) / 2 + INK_MIDDLE * (up.getX() - start.getX());
        double y = (start.getY() + end.getY()) / 2 + INK_MIDDLE * (up.getY() - start.getY());
        double length = start.distance(end);
        double size = start.distance(up);
        if (length == 0) {
            return Cut.NOT;
        }
        double alongX = (end.getX() - start.getX()) / length;
        double alongY = (end.getY() - start.getY()) / length;
        Rectangle2D clip = clipped();
        if (clip.contains(x, y)) {
            // What follows at the very edge of the page may have been left out by the program.
            double reach = length / 2 + EDGE * size;
            return box.contains((float) (x + alongX * reach), (float) (y + alongY * reach)) ? Cut.NOT : Cut.ACROSS;
        }
        boolean across = Math.abs(alongX) > Math.abs(alongY);
        boolean onLine =
                across ? y >= clip.getMinY() && y <= clip.getMaxY() : x >= clip.getMinX() && x <= clip.getMaxX();
        boolean near =
                Math.max(Math.abs(x - box.getLowerLeftX()), Math.abs(x - box.getUpperRightX())) < 2 * box.getWidth()
                        && Math.max(Math.abs(y - box.getLowerLeftY()), Math.abs(y - box.getUpperRightY()))
                                < 2 * box.getHeight();
        return onLine && near ? Cut.ACROSS : Cut.AWAY;
    }

    /** The box in which something can be seen at present; a clipping path counts as its box. */
    private Rectangle2D clipped() {
        Rectangle2D clip =
                new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        for (Path2D path : getGraphicsState().getCurrentClippingPaths()) {
            clip = clip.createIntersection(path.getBounds2D());
        }
        return clip;
    }

    @Override
    public void clip(int windingRule) {
        clips = !path.isEmpty();
    }

    private void clipToPath() {
        Rectangle2D bounds = bounds(Stream.concat(path.stream().flatMap(List::stream), bends.stream())
                .toList());
        boolean whole = isOneRectangle();
        boolean deep = getGraphicsState().getCurrentClippingPaths().size() > DEEPEST_CLIP;
        if (!deep && !(whole && bounds.contains(clipped()))) {
            // To a box the rule makes no difference; here it says that the path is none.
            GeneralPath clip = new GeneralPath(whole ? Path2D.WIND_NON_ZERO : Path2D.WIND_EVEN_ODD);
            clip.append(bounds, false);
            getGraphicsState().intersectClippingPath(clip);
        }
    }

    /** Whether everything can be seen at present that lies in the box that clips. */
    private boolean isClippedToBox() {
        List<Path2D> clips = getGraphicsState().getCurrentClippingPaths();
        return clips.size() <= DEEPEST_CLIP
                && clips.stream().allMatch(path -> path.getWindingRule() == Path2D.WIND_NON_ZERO);
    }

    private static Rectangle2D bounds(List<Point2D> points) {
        Rectangle2D bounds =
                new Rectangle2D.Double(points.get(0).getX(), points.get(0).getY(), 0, 0);
        points.forEach(bounds::add);
        return bounds;
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
        bends.add(new Point2D.Double(x1, y1));
        bends.add(new Point2D.Double(x2, y2));
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
        if (clips) {
            clipToPath();
        }
        path.clear();
        bends.clear();
        curved = false;
        clips = false;
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
        if (!isHidden()) {
            area(clipped(), Optional.empty(), false);
        }
    }

    private void stroke() throws IOException {
        PDGraphicsState state = getGraphicsState();
        if (isHidden() || state.getAlphaConstant() == 0) {
            return;
        }
        double width =
                state.getLineWidth() * state.getCurrentTransformationMatrix().getScalingFactorX();
        for (List<Point2D> part : path) {
            if (width > THICKEST_LINE) {
                Rectangle2D bounds = bounds(part);
                area(
                        new Rectangle2D.Double(
                                bounds.getX() - width / 2,
                                bounds.getY() - width / 2,
                                bounds.getWidth() + width,
                                bounds.getHeight() + width),
                        Optional.empty(),
                        false);
            }
        }
        Optional<Tint> tint = tint(state.getStrokingColor(), state.getAlphaConstant());
        path.stream().filter(part -> curved || isSlanted(part)).forEach(part -> shape(part, tint));
        if (curved) {
            return;
        }
        for (List<Point2D> part : path) {
            for (int i = 1; i < part.size() && !isSlanted(part); i++) {
                line(part.get(i - 1), part.get(i), tint);
            }
        }
    }

    /** A line that runs across somewhere is a drawing, such as the outline of a character. */
    private static boolean isSlanted(List<Point2D> points) {
        return IntStream.range(1, points.size()).anyMatch(i -> {
            double across = Math.abs(points.get(i).getX() - points.get(i - 1).getX());
            double down = Math.abs(points.get(i).getY() - points.get(i - 1).getY());
            return Math.min(across, down) > STRAIGHT;
        });
    }

    private void fill() throws IOException {
        PDGraphicsState state = getGraphicsState();
        if (isHidden() || state.getNonStrokeAlphaConstant() == 0) {
            return;
        }
        Optional<Tint> tint = tint(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant());
        for (List<Point2D> part : path) {
            boolean rectangle = !curved && isRectangle(part);
            area(bounds(part), tint, rectangle && path.size() == 1 && isClippedToBox());
            if (!rectangle) {
                shape(part, tint);
            }
        }
    }

    private void line(Point2D from, Point2D to, Optional<Tint> tint) {
        visible(bounds(List.of(from, to))).ifPresent(seen -> {
            double[] start = shown(seen.getMinX(), seen.getMinY());
            double[] end = shown(seen.getMaxX(), seen.getMaxY());
            drawn.line(start[0], start[1], end[0], end[1], tint);
        });
    }

    private boolean isOneRectangle() {
        return path.size() == 1 && !curved && isRectangle(path.get(0));
    }

    /** Whether points go round a rectangle; programs may come back to the first more than once. */
    private static boolean isRectangle(List<Point2D> points) {
        Rectangle2D bounds = bounds(points);
        boolean corners = points.size() >= 4
                && points.subList(4, points.size()).stream().allMatch(points.get(0)::equals)
                && !isNear(points.get(0), points.get(2))
                && !isNear(points.get(1), points.get(3));
        for (int i = 0; corners && i < 4; i++) {
            Point2D corner = points.get(i);
            Point2D next = points.get((i + 1) % 4);
            boolean across = Math.abs(corner.getY() - next.getY()) < SAME_POINT;
            boolean down = Math.abs(corner.getX() - next.getX()) < SAME_POINT;
            corners = (across || down) && isCorner(corner, bounds);
        }
        return corners;
    }

    private static boolean isCorner(Point2D point, Rectangle2D bounds) {
        return Math.min(point.getX() - bounds.getMinX(), bounds.getMaxX() - point.getX()) < SAME_POINT
                && Math.min(point.getY() - bounds.getMinY(), bounds.getMaxY() - point.getY()) < SAME_POINT;
    }

    private static boolean isNear(Point2D one, Point2D other) {
        return one.distance(other) < SAME_POINT;
    }

    private void area(Rectangle2D bounds, Optional<Tint> tint, boolean whole) {
        visible(bounds).ifPresent(seen -> {
            double[] from = shown(seen.getMinX(), seen.getMinY());
            double[] to = shown(seen.getMaxX(), seen.getMaxY());
            drawn.area(from[0], from[1], to[0], to[1], tint, whole);
        });
    }

    private void shape(List<Point2D> part, Optional<Tint> tint) {
        visible(bounds(part)).ifPresent(seen -> {
            double[] from = shown(seen.getMinX(), seen.getMinY());
            double[] to = shown(seen.getMaxX(), seen.getMaxY());
            drawn.shape(from[0], from[1], to[0], to[1], tint);
        });
    }

    /** The part of a box that the clipping paths leave. */
    private Optional<Rectangle2D> visible(Rectangle2D bounds) {
        Rectangle2D clip = clipped();
        boolean outside = bounds.getMaxX() < clip.getMinX()
                || bounds.getMinX() > clip.getMaxX()
                || bounds.getMaxY() < clip.getMinY()
                || bounds.getMinY() > clip.getMaxY();
        return outside ? Optional.empty() : Optional.of(bounds.createIntersection(clip));
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
        visible(bounds(List.of(corners))).ifPresent(seen -> {
            double[] from = shown(seen.getMinX(), seen.getMinY());
            double[] to = shown(seen.getMaxX(), seen.getMaxY());
            drawn.picture(from[0], from[1], to[0], to[1]);
        });
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
                    group(new PDTransparencyGroup(stream, null));
                } else {
                    showForm(new PDFormXObject(stream));
                }
            } finally {
                decreaseLevel();
            }
        }
    }

    /** What is drawn in a group is mixed with the page as a whole. */
    private void group(PDTransparencyGroup group) throws IOException {
        double opacityOutside = groupOpacity;
        boolean mixedOutside = groupIsMixed;
        groupOpacity *= getGraphicsState().getNonStrokeAlphaConstant();
        groupIsMixed |= isMixed();
        try {
            showTransparencyGroup(group);
        } finally {
            groupOpacity = opacityOutside;
            groupIsMixed = mixedOutside;
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
