package org.nianbao.reading.internal.ofd;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.page.DrawingBudget;
import org.nianbao.reading.internal.page.Lettering;
import org.nianbao.reading.internal.page.PageLimits;
import org.nianbao.reading.internal.page.PageSheets;
import org.nianbao.reading.internal.page.PictureFile;

/** The pages of an OFD file as they are shown: texts in a font of the machine, shapes and pictures. */
public final class OfdSheets implements PageSheets {
    /** Thinner lines vanish on a screen. */
    private static final double THINNEST_LINE = 0.4;

    private final PackedParts parts;
    private final PageLimits limits;
    private final List<OfdPage> pages;
    private final Lettering lettering;

    private OfdSheets(PackedParts parts, PageLimits limits, List<OfdPage> pages, Lettering lettering) {
        this.parts = parts;
        this.limits = limits;
        this.pages = pages;
        this.lettering = lettering;
    }

    /**
     * The pages of a file that is closed with them.
     *
     * @throws IOException when it is damaged
     * @throws Refusal when it needs a password or exceeds a limit
     */
    public static OfdSheets of(PackedParts parts, PageLimits limits, Lettering lettering) throws IOException {
        return new OfdSheets(parts, limits, OfdFile.pages(parts, limits), lettering);
    }

    @Override
    public int count() {
        return pages.size();
    }

    @Override
    public double width(int page) {
        return pages.get(page).width();
    }

    @Override
    public double height(int page) {
        return pages.get(page).height();
    }

    @Override
    public boolean draw(int page, Graphics2D graphics) throws IOException {
        DrawingBudget budget = new DrawingBudget(limits);
        boolean complete = true;
        for (Graphic graphic : pages.get(page).graphics()) {
            budget.instruction();
            if (graphic instanceof Graphic.Text text) {
                draw(text, graphics, budget);
            } else if (graphic instanceof Graphic.Shape shape) {
                draw(shape, graphics);
            } else if (graphic instanceof Graphic.Picture picture) {
                complete &= draw(picture, graphics);
            }
        }
        return complete;
    }

    private void draw(Graphic.Text text, Graphics2D graphics, DrawingBudget budget) throws IOException {
        graphics.setColor(colour(text.ink()));
        for (Graphic.Character character : text.characters()) {
            budget.instruction();
            AffineTransform place = new AffineTransform(text.matrix());
            place.translate(character.x(), character.y());
            place.rotate(Math.toRadians(text.degrees()));
            place.scale(text.size(), text.size());
            Shape outline = lettering.outline(character.text(), character.width() / text.size());
            graphics.fill(place.createTransformedShape(outline));
        }
    }

    private static void draw(Graphic.Shape shape, Graphics2D graphics) {
        Shape before = graphics.getClip();
        shape.clip().ifPresent(box -> graphics.clip(shape.matrix().createTransformedShape(box)));
        Shape path = shape.matrix().createTransformedShape(shape.path());
        shape.fill().ifPresent(ink -> {
            graphics.setColor(colour(ink));
            graphics.fill(path);
        });
        shape.stroke().ifPresent(ink -> {
            Point2D unit = shape.matrix().deltaTransform(new Point2D.Double(Math.sqrt(0.5), Math.sqrt(0.5)), null);
            double width = shape.lineWidth() * Math.hypot(unit.getX(), unit.getY());
            graphics.setColor(colour(ink));
            graphics.setStroke(new BasicStroke((float) Math.max(THINNEST_LINE, width)));
            graphics.draw(path);
        });
        graphics.setClip(before);
    }

    private boolean draw(Graphic.Picture picture, Graphics2D graphics) throws IOException {
        if (!parts.names().contains(picture.resource())) {
            return false;
        }
        byte[] content = parts.content(picture.resource()).orElseThrow();
        try (PictureFile file = PictureFile.open(content)) {
            if (!file.isBounded(0)) {
                return false;
            }
            BufferedImage image = file.picture(0);
            AffineTransform place = new AffineTransform(picture.matrix());
            place.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
            graphics.drawImage(image, place, null);
            return true;
        } catch (IOException | RuntimeException e) {
            // A picture of a format that is not known here leaves a frame; the text of the page is what counts.
            graphics.setColor(Color.LIGHT_GRAY);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(picture.matrix().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)));
            return false;
        }
    }

    private static Color colour(Ink ink) {
        return new Color(ink.argb(), true);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
