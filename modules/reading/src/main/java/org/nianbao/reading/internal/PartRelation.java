package org.nianbao.reading.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * That one part of an Office Open XML package needs another.
 *
 * @param id by which the part names it; may be empty
 * @param type a web address of which the last word says what the other part is
 * @param target the other part's name in the package
 * @param outside whether the other is no part of the package, but a file or page elsewhere
 */
public record PartRelation(String id, String type, String target, boolean outside) {
    public PartRelation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(target);
    }

    /**
     * Those of a part, or of the package itself if the name is empty, in their order; may be none.
     *
     * @throws IOException when they cannot be unpacked
     * @throws XMLStreamException when they are broken
     */
    public static List<PartRelation> of(PackedParts parts, String partName) throws IOException, XMLStreamException {
        int slash = partName.lastIndexOf('/') + 1;
        String folder = partName.substring(0, slash);
        Optional<byte[]> content = parts.content(folder + "_rels/" + partName.substring(slash) + ".rels");
        List<PartRelation> relations = new ArrayList<>();
        if (content.isEmpty()) {
            return relations;
        }
        XmlPart xml = XmlPart.open(content.get());
        while (xml.next()) {
            if (xml.atStart() && xml.name().equals("Relationship")) {
                relations.add(new PartRelation(
                        xml.attribute("Id").orElse(""),
                        xml.attribute("Type").orElse(""),
                        absolute(folder, xml.attribute("Target").orElse("")),
                        xml.attribute("TargetMode").filter("External"::equals).isPresent()));
            }
        }
        return relations;
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String from = folder;
        String to = target;
        while (to.startsWith("../") && !from.isEmpty()) {
            to = to.substring(3);
            from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
        }
        return from + (to.startsWith("./") ? to.substring(2) : to);
    }
}
