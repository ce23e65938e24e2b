package org.nianbao.archive;

import java.util.Objects;
import org.nianbao.model.report.Problem;

/** What became of saving one report. */
public sealed interface SaveOutcome {
    /** The first report of its unit for its year. */
    record NewReport(long reportId, long versionId) implements SaveOutcome {}

    /** The archive had a report of that unit and year from other bytes; this one is current now, the old one stays. */
    record NewVersion(long reportId, long versionId, int number) implements SaveOutcome {}

    /** The archive already has these bytes, as this version or as a copy of it; nothing was changed. */
    record Unchanged(long reportId, long versionId) implements SaveOutcome {}

    /**
     * The files were recorded as copies of a version that the archive has: it has the bytes of one of them, or they are
     * scans of a report that it has with its numbers.
     */
    record CopiesAdded(long reportId, long versionId, int count) implements SaveOutcome {}

    /**
     * Unit or year is not settled, so the report waits in the inbox.
     *
     * @param waitingId its identity there
     * @param alreadyThere whether the same bytes waited before; then nothing was changed
     * @param problem what is not settled
     */
    record Waiting(long waitingId, boolean alreadyThere, Problem problem) implements SaveOutcome {
        public Waiting {
            Objects.requireNonNull(problem);
        }
    }
}
