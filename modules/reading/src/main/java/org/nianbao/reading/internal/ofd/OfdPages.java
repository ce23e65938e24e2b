package org.nianbao.reading.internal.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.page.DrawingBudget;
import org.nianbao.reading.internal.page.DrawnPage;
import org.nianbao.reading.internal.page.Glyph;
import org.nianbao.reading.internal.page.PageContent;
import org.nianbao.reading.internal.page.PageLimits;
import org.nianbao.reading.internal.page.Turn;

/** Draws what is on the pages of an OFD file out of it. */
public final class OfdPages {
    /** How far a line may reach beyond the edge of what shows of it, in points. */
    private static final double CLIP_MARGIN = 1;

    private final DigitShapes shapes;
    private final DrawingBudget budget;
    private int run;

    private OfdPages(DigitShapes shapes, DrawingBudget budget) {
        this.shapes = shapes;
        this.budget = budget;
    }

    /**
     * The pages in order, those of all documents in the file.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when it needs a password or exceeds a limit
     */
    public static List<PageContent> read(PackedParts parts, PageLimits limits) throws IOException {
        List<OfdPage> pages = OfdFile.pages(parts, limits);
        OfdPages drawing = new OfdPages(new DigitShapes(pages), new DrawingBudget(limits));
        List<PageContent> contents = new ArrayList<>();
        for (OfdPage page : pages) {
            contents.add(drawing.content(page, contents.size() + 1));
        }
        return contents;
    }

    private PageContent content(OfdPage page, int number) throws IOException {
        DrawnPage drawn = new DrawnPage(page.width(), page.height());
        for (Graphic graphic : page.graphics()) {
            budget.instruction();
            if (graphic instanceof Graphic.Text text) {
                add(text, drawn);
            } else if (graphic instanceof Graphic.Shape shape) {
                add(shape, drawn);
            } else if (graphic instanceof Graphic.Picture picture) {
                Rectangle2D box = picture.matrix()
                        .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                        .getBounds2D();
                drawn.picture(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
            }
        }
        return drawn.content(number);
    }

    // ---- text

    private void add(Graphic.Text text, DrawnPage drawn) {
        AffineTransform turned = new AffineTransform(text.matrix());
        turned.rotate(Math.toRadians(text.degrees()));
        Point2D along = turned.deltaTransform(new Point2D.Double(1, 0), null);
        Point2D down = turned.deltaTransform(new Point2D.Double(0, 1), null);
        double size = text.size() * Math.hypot(down.getX(), down.getY());
        // Slanting text lies over the page, as a watermark does.
        Optional<Turn> turn = Turn.along(along.getX(), along.getY());
        if (turn.isEmpty() || size <= 0) {
            return;
        }
        int last = 0;
        for (Graphic.Character character : text.characters()) {
            budget.character();
            Point2D from = text.matrix().transform(new Point2D.Double(character.x(), character.y()), null);
            drawn.character(
                    turn.get(),
                    shapes.isCertain(text.font(), character) ? character.text() : Glyph.UNREADABLE,
                    from.getX(),
                    from.getY(),
                    from.getX() + along.getX() * character.width(),
                    from.getY() + along.getY() * character.width(),
                    size,
                    run + character.run(),
                    Optional.of(text.ink().tint()));
            last = Math.max(last, character.run());
        }
        run += last;
    }

    // ---- lines

    private void add(Graphic.Shape shape, DrawnPage drawn) throws IOException {
        Rectangle2D clip = shape.clip()
                .map(box -> shape.matrix().createTransformedShape(box).getBounds2D())
                .orElse(new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9));
        boolean strokes = shape.stroke().filter(Ink::showsOnWhite).isPresent();
        boolean fills = shape.fill().filter(Ink::showsOnWhite).isPresent();
        List<Point2D> part = new ArrayList<>();
        List<Rectangle2D> lines = new ArrayList<>();
        boolean curved = false;
        double[] at = new double[6];
        PathIterator steps = shape.path().getPathIterator(shape.matrix());
        for (; !steps.isDone(); steps.next()) {
            budget.instruction();
            int step = steps.currentSegment(at);
            switch (step) {
                case PathIterator.SEG_MOVETO -> {
                    addArea(part, fills, clip, drawn);
                    part.clear();
                    part.add(new Point2D.Double(at[0], at[1]));
                }
                case PathIterator.SEG_CLOSE -> addLine(part, part.get(0), lines);
                case PathIterator.SEG_LINETO -> addLine(part, new Point2D.Double(at[0], at[1]), lines);
                default -> {
                    curved = true;
                    int last = step == PathIterator.SEG_QUADTO ? 2 : 4;
                    part.add(new Point2D.Double(at[last], at[last + 1]));
                }
            }
        }
        addArea(part, fills, clip, drawn);
        if (strokes && !curved) {
            lines.forEach(line -> addLine(line, clip, drawn));
        }
    }

    /** A rectangle without any width or height is a line; others run across, and are no rulings. */
    private static void addLine(List<Point2D> part, Point2D to, List<Rectangle2D> lines) {
        Rectangle2D line = new Rectangle2D.Double();
        line.setFrameFromDiagonal(part.get(part.size() - 1), to);
        lines.add(line);
        part.add(to);
    }

    private static void addLine(Rectangle2D line, Rectangle2D clip, DrawnPage drawn) {
        shown(line, clip)
                .filter(seen -> Math.min(seen.getWidth(), seen.getHeight()) < CLIP_MARGIN)
                .ifPresent(seen ->
                        drawn.line(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY(), Optional.empty()));
    }

    private static void addArea(List<Point2D> part, boolean fills, Rectangle2D clip, DrawnPage drawn) {
        if (!fills || part.size() < 2) {
            return;
        }
        Rectangle2D box = new Rectangle2D.Double(part.get(0).getX(), part.get(0).getY(), 0, 0);
        part.forEach(box::add);
        shown(box, clip)
                .ifPresent(seen -> drawn.area(
                        seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY(), Optional.empty(), false));
    }

    /** The part of a box that a clip leaves; empty when it leaves nothing. */
    private static Optional<Rectangle2D> shown(Rectangle2D box, Rectangle2D clip) {
        double left = Math.max(box.getMinX(), clip.getMinX() - CLIP_MARGIN);
        double top = Math.max(box.getMinY(), clip.getMinY() - CLIP_MARGIN);
        double right = Math.min(box.getMaxX(), clip.getMaxX() + CLIP_MARGIN);
        double bottom = Math.min(box.getMaxY(), clip.getMaxY() + CLIP_MARGIN);
        return left <= right && top <= bottom
                ? Optional.of(new Rectangle2D.Double(left, top, right - left, bottom - top))
                : Optional.empty();
    }
}
