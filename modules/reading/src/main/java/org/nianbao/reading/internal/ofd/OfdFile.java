package org.nianbao.reading.internal.ofd;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.Refusal;
import org.nianbao.reading.internal.XmlPart;
import org.nianbao.reading.internal.page.DrawingBudget;
import org.nianbao.reading.internal.page.PageLimits;

/**
 * The pages of an OFD file (GB/T 33190), of all documents in it, with their templates.
 *
 * <p>Seals and annotations lie over the pages and are left out.
 */
final class OfdFile {
    private static final String ROOT = "OFD.xml";
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double[] A4 = {0, 0, 210, 297};
    private static final int DEEPEST_COMPOSITE = 20;

    private final OfdParts parts;
    private final PageLimits limits;
    private final DrawingBudget budget;
    private final List<OfdPage> pages = new ArrayList<>();

    private OfdFile(PackedParts parts, PageLimits limits) {
        this.parts = new OfdParts(parts, limits);
        this.limits = limits;
        this.budget = new DrawingBudget(limits);
    }

    /** A part that a document refers to. */
    private record Reference(String id, String path, String order) {}

    /** The parts of a document, as its root lists them. */
    private static final class Root {
        private final List<String> resources = new ArrayList<>();
        private final List<Reference> templates = new ArrayList<>();
        private final List<Reference> pages = new ArrayList<>();
        private double[] area = A4;
    }

    /** What the part of a page or a template holds. */
    private static final class Sheet {
        private final List<String> resources = new ArrayList<>();
        private final List<Reference> templates = new ArrayList<>();
        private Optional<double[]> area = Optional.empty();
        private List<Graphic> graphics = List.of();
    }

    /**
     * The pages in order.
     *
     * @throws IOException when the file is damaged
     * @throws Refusal when it needs a password or exceeds a limit
     */
    static List<OfdPage> pages(PackedParts parts, PageLimits limits) throws IOException {
        OfdFile file = new OfdFile(parts, limits);
        if (file.parts.has("Encryptions.xml") || file.parts.has("decryptseed.dat")) {
            throw new Refusal(ProblemCode.ENCRYPTED_FILE);
        }
        try {
            for (String root : file.documents()) {
                file.addDocument(root);
            }
        } catch (XMLStreamException e) {
            throw new IOException("broken XML", e);
        }
        if (file.pages.isEmpty()) {
            throw new IOException("no pages");
        }
        return file.pages;
    }

    private List<String> documents() throws IOException, XMLStreamException {
        XmlPart xml = parts.xml(ROOT);
        List<String> roots = new ArrayList<>();
        xml.children(() -> {
            if (xml.name().equals("DocBody")) {
                xml.children(() -> {
                    if (xml.name().equals("DocRoot")) {
                        roots.add(xml.text());
                    } else {
                        xml.skip();
                    }
                });
            } else {
                xml.skip();
            }
        });
        List<String> paths = new ArrayList<>();
        for (String root : roots) {
            paths.add(OfdParts.resolved(ROOT, root));
        }
        return paths;
    }

    private void addDocument(String path) throws IOException, XMLStreamException {
        Root root = root(path);
        limits.checkPages(pages.size() + root.pages.size());
        Resources resources = resources(new Resources(), path, root.resources);
        Map<String, Reference> templates = new HashMap<>();
        root.templates.forEach(template -> templates.put(template.id(), template));
        Map<String, Sheet> read = new HashMap<>();
        for (Reference page : root.pages) {
            Sheet sheet = sheet(path, page, resources);
            List<Graphic> behind = new ArrayList<>();
            List<Graphic> before = new ArrayList<>();
            Optional<double[]> area = sheet.area;
            for (Reference used : sheet.templates) {
                Reference template = templates.get(used.id());
                if (template == null) {
                    throw new IOException("no template " + used.id());
                }
                if (!read.containsKey(used.id())) {
                    read.put(used.id(), sheet(path, template, resources));
                }
                Sheet drawn = read.get(used.id());
                area = area.or(() -> drawn.area);
                String order = used.order().isEmpty() ? template.order() : used.order();
                (order.equals("Foreground") ? before : behind).addAll(drawn.graphics);
            }
            List<Graphic> all = new ArrayList<>(behind);
            all.addAll(sheet.graphics);
            all.addAll(before);
            pages.add(page(area.orElse(root.area), all));
        }
    }

    private Root root(String path) throws IOException, XMLStreamException {
        XmlPart xml = parts.xml(path);
        Root root = new Root();
        xml.children(() -> {
            switch (xml.name()) {
                case "CommonData" -> xml.children(() -> commonData(xml, root));
                case "Pages" ->
                    xml.children(() -> {
                        root.pages.add(reference(xml));
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
        return root;
    }

    private static void commonData(XmlPart xml, Root root) throws XMLStreamException {
        switch (xml.name()) {
            case "PageArea" -> area(xml).ifPresent(area -> root.area = area);
            case "PublicRes", "DocumentRes" -> root.resources.add(xml.text());
            case "TemplatePage" -> {
                root.templates.add(reference(xml));
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private static Reference reference(XmlPart xml) {
        return new Reference(
                xml.attribute("ID").or(() -> xml.attribute("TemplateID")).orElse(""),
                xml.attribute("BaseLoc").orElse(""),
                xml.attribute("ZOrder").orElse(""));
    }

    private static Optional<double[]> area(XmlPart xml) throws XMLStreamException {
        List<String> boxes = new ArrayList<>();
        xml.children(() -> {
            if (xml.name().equals("PhysicalBox")) {
                boxes.add(xml.text());
            } else {
                xml.skip();
            }
        });
        return Numbers.box(boxes.stream().findFirst()).filter(box -> box[2] > 0 && box[3] > 0);
    }

    private Resources resources(Resources from, String namingPart, List<String> locations)
            throws IOException, XMLStreamException {
        if (locations.isEmpty()) {
            return from;
        }
        Resources all = new Resources(from);
        for (String location : locations) {
            all.add(parts, OfdParts.resolved(namingPart, location), budget);
        }
        return all;
    }

    private Sheet sheet(String documentPath, Reference page, Resources ofDocument)
            throws IOException, XMLStreamException {
        String path = OfdParts.resolved(documentPath, page.path());
        byte[] content = parts.content(path);
        Sheet sheet = new Sheet();
        XmlPart xml = XmlPart.open(content);
        xml.next();
        ObjectReader objects = new ObjectReader(xml, ofDocument, budget);
        xml.children(() -> {
            switch (xml.name()) {
                case "Template" -> {
                    sheet.templates.add(new Reference(
                            xml.attribute("TemplateID").orElse(""),
                            "",
                            xml.attribute("ZOrder").orElse("")));
                    xml.skip();
                }
                case "PageRes" -> sheet.resources.add(xml.text());
                case "Area" -> sheet.area = area(xml);
                default -> objects.contentOrSkip();
            }
        });
        Resources resources = resources(ofDocument, path, sheet.resources);
        List<Graphic> drawn = sheet.resources.isEmpty() ? objects.graphics() : graphics(content, resources);
        List<Graphic> graphics = new ArrayList<>();
        place(drawn, new AffineTransform(), resources, 0, graphics);
        sheet.graphics = graphics;
        return sheet;
    }

    /** What is on a page that names resources of its own, which may stand behind what uses them. */
    private List<Graphic> graphics(byte[] content, Resources resources) throws XMLStreamException {
        XmlPart xml = XmlPart.open(content);
        xml.next();
        ObjectReader objects = new ObjectReader(xml, resources, budget);
        xml.children(objects::contentOrSkip);
        return objects.graphics();
    }

    /** Draws what is drawn by reference, and finds the parts of pictures. */
    private void place(
            List<Graphic> graphics, AffineTransform matrix, Resources resources, int depth, List<Graphic> placed)
            throws IOException {
        if (depth > DEEPEST_COMPOSITE) {
            throw new IOException("drawings in drawings without end");
        }
        for (Graphic graphic : graphics) {
            budget.instruction();
            Graphic here = graphic.within(matrix);
            if (here instanceof Graphic.Composite composite) {
                List<Graphic> inner = resources
                        .composite(composite.resource())
                        .orElseThrow(() -> new IOException("no drawing " + composite.resource()));
                place(inner, composite.matrix(), resources, depth + 1, placed);
            } else if (here instanceof Graphic.Picture picture) {
                placed.add(new Graphic.Picture(
                        picture.matrix(), resources.picture(picture.resource()).orElse("")));
            } else {
                placed.add(here);
            }
        }
    }

    private static OfdPage page(double[] area, List<Graphic> graphics) {
        AffineTransform points = AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE);
        points.translate(-area[0], -area[1]);
        return new OfdPage(
                area[2] * POINTS_PER_MILLIMETRE,
                area[3] * POINTS_PER_MILLIMETRE,
                graphics.stream().map(graphic -> graphic.within(points)).toList());
    }
}
