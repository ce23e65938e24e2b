package org.nianbao.pipeline;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name its path relative to the folder that the user named, with {@code /}; the file name where it was named
 *     itself
 * @param namedByUser whether the user named the file itself rather than a folder it is in
 */
public record NamedFile(Path path, String name, boolean namedByUser) {
    public NamedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
    }
}
