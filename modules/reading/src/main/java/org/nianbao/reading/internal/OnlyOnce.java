package org.nianbao.reading.internal;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Elements that may stand once in theirs; programs differ in which of two they take. */
public final class OnlyOnce {
    private final Set<String> seen = new HashSet<>();

    /**
     * Notes an element.
     *
     * @throws XMLStreamException when it stood here before
     */
    public void check(String name) throws XMLStreamException {
        if (!seen.add(name)) {
            throw new XMLStreamException("a second " + name);
        }
    }
}
