package org.nianbao.pipeline;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.WebOrigin;

/** What became of reading and recognising one file. */
public sealed interface FileOutcome {
    /** The file. */
    NamedFile file();

    /**
     * The file holds a report, or is the scan of one.
     *
     * @param bytes those that were read; not copied, so leave them alone
     * @param origin where they were fetched; empty for a file of the user's own
     */
    record Recognised(NamedFile file, Report report, byte[] bytes, Optional<WebOrigin> origin) implements FileOutcome {
        public Recognised {
            Objects.requireNonNull(file);
            Objects.requireNonNull(report);
            Objects.requireNonNull(bytes);
            Objects.requireNonNull(origin);
        }
    }

    /** The file could not be read, or is no report although it was named as one or looked like one. */
    record Refused(NamedFile file, Problem problem) implements FileOutcome {
        public Refused {
            Objects.requireNonNull(file);
            Objects.requireNonNull(problem);
        }
    }

    /** A file in a folder that is plainly of another kind; no failure. */
    record Skipped(NamedFile file, Problem problem) implements FileOutcome {
        public Skipped {
            Objects.requireNonNull(file);
            Objects.requireNonNull(problem);
        }
    }
}
