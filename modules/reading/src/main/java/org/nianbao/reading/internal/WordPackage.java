package org.nianbao.reading.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Finds the parts of a Word document by their relations, for they need not have their usual names. */
public final class WordPackage {
    private static final String USUAL_DOCUMENT = "word/document.xml";

    private final PackedParts parts;
    private final String documentName;
    private final Map<String, String> related;

    /**
     * The Word document in a packed file.
     *
     * @throws IOException when it cannot be unpacked
     * @throws XMLStreamException when its relations are broken
     */
    public WordPackage(PackedParts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        this.documentName = relations("").getOrDefault("officeDocument", USUAL_DOCUMENT);
        this.related = relations(documentName);
    }

    /**
     * The document itself.
     *
     * @throws IOException when it is missing or cannot be unpacked
     */
    public byte[] document() throws IOException {
        return parts.content(documentName).orElseThrow(() -> new IOException("no part " + documentName));
    }

    /**
     * The part that stands in this relation to the document, such as {@code styles} or {@code numbering}, if there is
     * one.
     *
     * @throws IOException when it cannot be unpacked
     */
    public Optional<byte[]> part(String relation) throws IOException {
        String name = related.get(relation);
        return name == null ? Optional.empty() : parts.content(name);
    }

    /** The targets of a part's relations by the last word of their type. */
    private Map<String, String> relations(String partName) throws IOException, XMLStreamException {
        int slash = partName.lastIndexOf('/') + 1;
        String folder = partName.substring(0, slash);
        Optional<byte[]> content = parts.content(folder + "_rels/" + partName.substring(slash) + ".rels");
        Map<String, String> targets = new HashMap<>();
        if (content.isEmpty()) {
            return targets;
        }
        XmlPart xml = XmlPart.open(content.get());
        while (xml.next()) {
            if (xml.atStart() && xml.name().equals("Relationship")) {
                String type = xml.attribute("Type").orElse("");
                String target = xml.attribute("Target").orElse("");
                targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), absolute(folder, target));
            }
        }
        return targets;
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
