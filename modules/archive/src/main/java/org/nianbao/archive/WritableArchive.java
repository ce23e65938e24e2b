package org.nianbao.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.finding.Finding;

/**
 * An archive that can be written. Only one program at a time has it; others can read.
 *
 * <p>Each call is one transaction: when it returns, everything is on the disk; when it throws, or the program dies,
 * nothing of it is.
 */
public interface WritableArchive extends Archive {
    /** Stores a report with its source, result, numbers and findings, unless the archive already has those bytes. */
    SaveOutcome save(IncomingReport incoming);

    /** Puts a result that was made anew from the kept bytes in the place of a version's stored one. */
    ReplaceOutcome replaceResult(long versionId, RereadReport reread);

    /** Replaces the findings of the current versions of these reports. */
    void replaceFindings(Map<Long, List<Finding>> findingsByReport);

    /** Sets or takes away the deadline of a year, and replaces the findings of the reports that it concerns. */
    void setDeadline(int year, Optional<LocalDate> due, Map<Long, List<Finding>> findingsByReport);

    /**
     * Gives a unit another name; the old one still finds it.
     *
     * @throws IllegalArgumentException when the name is blank, or another unit bears it under the same parent
     */
    StoredUnit renameUnit(long unitId, String newName);

    /** Makes the numbers of all versions anew from their results. */
    void rebuildNumbers();
}
