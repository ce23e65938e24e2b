package org.nianbao.reading.internal.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.nianbao.reading.internal.XmlPart;
import org.nianbao.reading.internal.page.DrawingBudget;

/** Reads the objects that a page, a template or a drawing within it consists of. */
final class ObjectReader {
    /** How wide a line is of which nobody says it, in millimetres. */
    private static final double LINE_WIDTH = 0.353;

    private final XmlPart xml;
    private final Resources resources;
    private final DrawingBudget budget;
    private final List<Graphic> graphics = new ArrayList<>();

    ObjectReader(XmlPart xml, Resources resources, DrawingBudget budget) {
        this.xml = xml;
        this.resources = resources;
        this.budget = budget;
    }

    /** The objects that were read, in the order of drawing. */
    List<Graphic> graphics() {
        return List.copyOf(graphics);
    }

    /** Reads the element at whose start the part stands if it is the content of something; passes over others. */
    void contentOrSkip() throws XMLStreamException {
        if (xml.name().equals("Content")) {
            objects(Style.NONE);
        } else {
            xml.skip();
        }
    }

    private void objects(Style layer) throws XMLStreamException {
        xml.children(() -> object(layer));
    }

    private void object(Style around) throws XMLStreamException {
        count();
        switch (xml.name()) {
            case "Layer" -> objects(referredStyle().over(around));
            case "PageBlock" -> objects(around);
            case "TextObject" -> text(new Unit(around));
            case "PathObject" -> shape(new Unit(around));
            case "ImageObject" -> picture(new Unit(around));
            case "CompositeObject" -> composite(new Unit(around));
            default -> xml.skip();
        }
    }

    private void count() throws XMLStreamException {
        try {
            budget.instruction();
        } catch (InterruptedIOException e) {
            throw new XMLStreamException(e);
        }
    }

    private Style referredStyle() {
        return xml.attribute("DrawParam").map(resources::style).orElse(Style.NONE);
    }

    private Optional<String> resource() {
        return xml.attribute("ResourceID");
    }

    private boolean isOn(String attribute, boolean otherwise) {
        return xml.attribute(attribute).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** What all objects say of themselves. */
    private final class Unit {
        private final double[] boundary = Numbers.box(xml.attribute("Boundary")).orElse(new double[] {0, 0, 0, 0});
        private final Optional<double[]> own = Numbers.matrix(xml.attribute("CTM"));
        private final double alpha = xml.attribute("Alpha").map(Numbers::number).orElse(255.0);
        private final boolean visible = isOn("Visible", true) && alpha > 0;
        private final Map<String, Ink> inks = new HashMap<>();
        private final List<Rectangle2D> clips = new ArrayList<>();
        private final Style around;
        private final Optional<Double> lineWidth = xml.attribute("LineWidth").map(Numbers::number);

        Unit(Style layer) {
            around = referredStyle().over(layer);
        }

        AffineTransform matrix() {
            AffineTransform matrix = AffineTransform.getTranslateInstance(boundary[0], boundary[1]);
            own.map(AffineTransform::new).ifPresent(matrix::concatenate);
            return matrix;
        }

        /** Reads an inner element that any object may have; passes over others. */
        void inner() throws XMLStreamException {
            switch (xml.name()) {
                case "FillColor", "StrokeColor" -> {
                    inks.put(xml.name(), Ink.of(xml));
                    xml.skip();
                }
                case "Clips" -> xml.children(this::clip);
                default -> xml.skip();
            }
        }

        /** Clips are the shapes in which the object shows; several of one clip show what is in any of them. */
        private void clip() throws XMLStreamException {
            List<Rectangle2D> areas = new ArrayList<>();
            boolean[] bounded = {true};
            xml.children(() -> {
                AffineTransform area = Numbers.matrix(xml.attribute("CTM"))
                        .map(AffineTransform::new)
                        .orElseGet(AffineTransform::new);
                xml.children(() -> {
                    Optional<Rectangle2D> box = clipPath(area);
                    box.ifPresent(areas::add);
                    bounded[0] &= box.isPresent();
                });
            });
            if (bounded[0]) {
                areas.stream().reduce(Rectangle2D::createUnion).ifPresent(clips::add);
            }
        }

        private Optional<Rectangle2D> clipPath(AffineTransform area) throws XMLStreamException {
            if (!xml.name().equals("Path")) {
                xml.skip();
                return Optional.empty();
            }
            AffineTransform matrix = new AffineTransform(area);
            matrix.concatenate(new Unit(Style.NONE).matrix());
            List<Path2D> paths = new ArrayList<>();
            xml.children(() -> {
                if (xml.name().equals("AbbreviatedData")) {
                    paths.add(PathData.parse(xml.text()));
                } else {
                    xml.skip();
                }
            });
            return paths.stream()
                    .findFirst()
                    .map(path -> path.createTransformedShape(matrix).getBounds2D());
        }

        Optional<Rectangle2D> clipBox() {
            return clips.stream().reduce(Rectangle2D::createIntersection);
        }

        Optional<Ink> fill(boolean wanted) {
            return ink(wanted, "FillColor", around.fill());
        }

        Optional<Ink> stroke(boolean wanted) {
            return ink(wanted, "StrokeColor", around.stroke());
        }

        private Optional<Ink> ink(boolean wanted, String name, Optional<Ink> inherited) {
            return wanted && visible
                    ? Optional.ofNullable(inks.get(name))
                            .or(() -> inherited)
                            .orElse(Ink.BLACK)
                            .thinned(alpha)
                            .visible()
                    : Optional.empty();
        }

        double lineWidth() {
            return lineWidth.or(around::lineWidth).orElse(LINE_WIDTH);
        }
    }

    private void text(Unit unit) throws XMLStreamException {
        double size = xml.attribute("Size").map(Numbers::number).orElse(0.0);
        double stretch = xml.attribute("HScale").map(Numbers::number).orElse(1.0);
        double reading = xml.attribute("ReadDirection").map(Numbers::number).orElse(0.0);
        double degrees = xml.attribute("CharDirection").map(Numbers::number).orElse(0.0);
        String font = xml.attribute("Font").orElse("");
        boolean filled = isOn("Fill", true);
        boolean stroked = isOn("Stroke", false);
        TextCodes codes = new TextCodes(size, stretch, reading, degrees);
        xml.children(() -> {
            switch (xml.name()) {
                case "TextCode" -> codes.code(xml);
                case "CGTransform" -> codes.shapes(xml);
                default -> unit.inner();
            }
        });
        Optional<Ink> ink = unit.fill(filled).or(() -> unit.stroke(stroked));
        if (ink.isPresent() && size > 0) {
            graphics.add(new Graphic.Text(unit.matrix(), font, size, degrees, codes.characters(), ink.get()));
        }
    }

    private void shape(Unit unit) throws XMLStreamException {
        boolean filled = isOn("Fill", false);
        boolean stroked = isOn("Stroke", true);
        List<Path2D> paths = new ArrayList<>();
        xml.children(() -> {
            if (xml.name().equals("AbbreviatedData")) {
                paths.add(PathData.parse(xml.text()));
            } else {
                unit.inner();
            }
        });
        for (Path2D path : paths) {
            graphics.add(new Graphic.Shape(
                    unit.matrix(), path, unit.fill(filled), unit.stroke(stroked), unit.lineWidth(), unit.clipBox()));
        }
    }

    private void picture(Unit unit) throws XMLStreamException {
        Optional<String> file = resource();
        xml.children(unit::inner);
        if (file.isPresent() && unit.visible) {
            AffineTransform matrix = unit.matrix();
            if (unit.own.isEmpty()) {
                matrix.scale(unit.boundary[2], unit.boundary[3]);
            }
            graphics.add(new Graphic.Picture(matrix, file.get()));
        }
    }

    private void composite(Unit unit) throws XMLStreamException {
        Optional<String> drawing = resource();
        xml.children(unit::inner);
        if (drawing.isPresent() && unit.visible) {
            graphics.add(new Graphic.Composite(unit.matrix(), drawing.get()));
        }
    }
}
