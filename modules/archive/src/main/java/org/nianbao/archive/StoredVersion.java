package org.nianbao.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.nianbao.model.report.ReportSource;

/**
 * One version of a report.
 *
 * @param id its identity
 * @param reportId the report that it is a version of
 * @param number from 1, in the order of import
 * @param current whether it is the one that counts
 * @param source the file that it was read from
 * @param copies other files that gave the same numbers in one import; may be empty
 * @param madeBy what made the result
 * @param importedAt when it was imported
 */
public record StoredVersion(
        long id,
        long reportId,
        int number,
        boolean current,
        ReportSource source,
        List<ReportSource> copies,
        ResultVersions madeBy,
        Instant importedAt) {
    public StoredVersion {
        Objects.requireNonNull(source);
        copies = List.copyOf(copies);
        Objects.requireNonNull(madeBy);
        Objects.requireNonNull(importedAt);
    }
}
