package org.nianbao.reading.internal.ofd;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.nianbao.reading.internal.XmlPart;
import org.nianbao.reading.internal.page.DrawingBudget;

/** What the pages of a document refer to by its identity: styles, pictures, and drawings that are used many times. */
final class Resources {
    private final Map<String, Style> styles;
    private final Map<String, String> pictures;
    private final Map<String, List<Graphic>> composites;

    Resources() {
        styles = new HashMap<>();
        pictures = new HashMap<>();
        composites = new HashMap<>();
    }

    /** All that another one has, to add to. */
    Resources(Resources other) {
        styles = new HashMap<>(other.styles);
        pictures = new HashMap<>(other.pictures);
        composites = new HashMap<>(other.composites);
    }

    Style style(String id) {
        return styles.getOrDefault(id, Style.NONE);
    }

    /** The part that holds a picture. */
    Optional<String> picture(String id) {
        return Optional.ofNullable(pictures.get(id));
    }

    Optional<List<Graphic>> composite(String id) {
        return Optional.ofNullable(composites.get(id));
    }

    /**
     * Adds what a part lists.
     *
     * @throws IOException when the part is missing
     * @throws XMLStreamException when it is damaged
     */
    void add(OfdParts parts, String path, DrawingBudget budget) throws IOException, XMLStreamException {
        XmlPart xml = parts.xml(path);
        String folder = OfdParts.resolved(path, xml.attribute("BaseLoc").orElse("")) + "/";
        Map<String, String> media = new HashMap<>();
        xml.children(() -> xml.children(() -> {
            switch (xml.name()) {
                case "DrawParam" -> style(xml);
                case "MultiMedia" -> {
                    String id = id(xml);
                    xml.children(() -> {
                        if (xml.name().equals("MediaFile")) {
                            media.put(id, xml.text());
                        } else {
                            xml.skip();
                        }
                    });
                }
                default -> xml.skip();
            }
        }));
        for (Map.Entry<String, String> file : media.entrySet()) {
            pictures.put(file.getKey(), OfdParts.resolved(folder, file.getValue()));
        }
        // The drawings may use styles that stand behind them.
        XmlPart again = parts.xml(path);
        again.children(() -> again.children(() -> {
            if (again.name().equals("CompositeGraphicUnit")) {
                String id = id(again);
                ObjectReader objects = new ObjectReader(again, this, budget);
                again.children(objects::contentOrSkip);
                composites.put(id, objects.graphics());
            } else {
                again.skip();
            }
        }));
    }

    private void style(XmlPart xml) throws XMLStreamException {
        String id = id(xml);
        Style below = xml.attribute("Relative").map(this::style).orElse(Style.NONE);
        Optional<Double> lineWidth = xml.attribute("LineWidth").map(Numbers::number);
        Map<String, Ink> inks = new HashMap<>();
        xml.children(() -> {
            inks.put(xml.name(), Ink.of(xml));
            xml.skip();
        });
        Style own = new Style(
                lineWidth, Optional.ofNullable(inks.get("FillColor")), Optional.ofNullable(inks.get("StrokeColor")));
        styles.put(id, own.over(below));
    }

    private static String id(XmlPart xml) {
        return xml.attribute("ID").orElse("");
    }
}
