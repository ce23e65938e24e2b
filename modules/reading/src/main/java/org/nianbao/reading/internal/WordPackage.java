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
    private final Map<String, String> relatedById = new HashMap<>();

    /**
     * The Word document in a packed file.
     *
     * @throws IOException when it cannot be unpacked
     * @throws XMLStreamException when its relations are broken
     */
    public WordPackage(PackedParts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        this.documentName = relations("", new HashMap<>()).getOrDefault("officeDocument", USUAL_DOCUMENT);
        this.related = relations(documentName, relatedById);
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

    /**
     * The part that the document names by the id of its relation, if there is one.
     *
     * @throws IOException when it cannot be unpacked
     */
    public Optional<byte[]> partOfId(String id) throws IOException {
        String name = relatedById.get(id);
        return name == null ? Optional.empty() : parts.content(name);
    }

    /** The targets of a part's relations by the last word of their type; those by id are added to the map. */
    private Map<String, String> relations(String partName, Map<String, String> byId)
            throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        for (PartRelation relation : PartRelation.of(parts, partName)) {
            String type = relation.type();
            targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), relation.target());
            byId.putIfAbsent(relation.id(), relation.target());
        }
        return targets;
    }
}
