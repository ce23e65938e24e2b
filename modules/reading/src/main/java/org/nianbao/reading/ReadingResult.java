package org.nianbao.reading;

import java.util.Objects;
import org.nianbao.model.report.Problem;

/** What became of reading one file. */
public sealed interface ReadingResult {
    /** The file was read. */
    record Read(Document document) implements ReadingResult {
        public Read {
            Objects.requireNonNull(document);
        }
    }

    /** The file was refused, or is plainly of another kind; the problem says which and what to do. */
    record Refused(Problem problem) implements ReadingResult {
        public Refused {
            Objects.requireNonNull(problem);
        }
    }
}
