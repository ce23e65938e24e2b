package org.nianbao.pipeline.web;

import java.util.Objects;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.WebOrigin;

/** What an address gave. */
public sealed interface Answer {
    /**
     * A file; its kind is for its content to say.
     *
     * @param bytes as they were sent, unpacked where they were packed for the way; not copied
     */
    record File(byte[] bytes, WebOrigin origin) implements Answer {
        public File {
            Objects.requireNonNull(bytes);
            Objects.requireNonNull(origin);
        }
    }

    /** Nothing that can be used. */
    record Refused(Problem problem) implements Answer {
        public Refused {
            Objects.requireNonNull(problem);
        }
    }
}
