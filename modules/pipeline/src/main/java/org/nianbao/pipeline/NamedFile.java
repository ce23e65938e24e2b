package org.nianbao.pipeline;

import java.util.Objects;

/**
 * A file to read.
 *
 * @param name its path relative to the folder that the user named, with {@code /}; the file name where it was named
 *     itself, the address of one from the web
 * @param namedByUser whether the user named the file itself rather than a folder it is in
 */
public record NamedFile(String name, boolean namedByUser) {
    public NamedFile {
        Objects.requireNonNull(name);
    }
}
