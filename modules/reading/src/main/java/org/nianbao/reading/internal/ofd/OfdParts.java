package org.nianbao.reading.internal.ofd;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.XmlPart;
import org.nianbao.reading.internal.page.PageLimits;

/** The parts of an OFD file by the paths that stand in them; nothing outside of the file can be named. */
final class OfdParts {
    private final PackedParts parts;
    private final PageLimits limits;
    private long unpacked;

    OfdParts(PackedParts parts, PageLimits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    boolean has(String path) {
        return parts.names().contains(path);
    }

    /**
     * The content of a part.
     *
     * @throws IOException when it is missing or damaged
     */
    byte[] content(String path) throws IOException {
        byte[] content = parts.content(path).orElseThrow(() -> new IOException("no part " + path));
        unpacked += content.length;
        limits.checkUnpacked(unpacked);
        return content;
    }

    /**
     * The root of a part of XML, at whose start it stands.
     *
     * @throws IOException when the part is missing or damaged
     * @throws XMLStreamException when it does not begin as XML
     */
    XmlPart xml(String path) throws IOException, XMLStreamException {
        XmlPart xml = XmlPart.open(content(path));
        if (!xml.next() || !xml.atStart()) {
            throw new XMLStreamException("no element in " + path);
        }
        return xml;
    }

    /**
     * The path of a part that another one names: from the root of the file with a slash in front, else from the folder
     * of the part that names it.
     *
     * @throws IOException when it leads out of the file
     */
    static String resolved(String namingPart, String location) throws IOException {
        String forward = location.strip().replace('\\', '/');
        int folder = namingPart.lastIndexOf('/');
        String whole = forward.startsWith("/") ? forward : namingPart.substring(0, folder + 1) + forward;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    throw new IOException("a path leads out of the file: " + location);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
