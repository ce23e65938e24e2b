package org.nianbao.pipeline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/** Something that a user named to be read. */
public sealed interface Source {
    /** A file or folder. */
    record OnDisk(Path path) implements Source {
        public OnDisk {
            Objects.requireNonNull(path);
        }
    }

    /** A web address, as it was written. */
    record OnTheWeb(String address) implements Source {
        public OnTheWeb {
            Objects.requireNonNull(address);
        }
    }

    /** What was pasted or piped in; the bytes are not copied, so leave them alone. */
    record InMemory(String name, byte[] bytes) implements Source {
        public InMemory {
            Objects.requireNonNull(name);
            Objects.requireNonNull(bytes);
        }
    }

    /** What a user wrote: a web address, or else a path. */
    static Source of(String text) {
        // No path begins so: a drive has one letter, and one slash is enough behind any name.
        if (Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+://").matcher(text).find()) {
            return new OnTheWeb(text);
        }
        try {
            return new OnDisk(Path.of(text));
        } catch (InvalidPathException e) {
            return new OnTheWeb(text);
        }
    }
}
