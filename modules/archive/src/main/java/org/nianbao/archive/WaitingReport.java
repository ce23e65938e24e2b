package org.nianbao.archive;

import java.time.Instant;
import java.util.Objects;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.Report;

/**
 * A report in the inbox: its unit or year is not settled.
 *
 * @param id its identity in the inbox
 * @param report the result as it was read
 * @param problem what is not settled
 * @param madeBy what made the result
 * @param importedAt when it was imported
 */
public record WaitingReport(long id, Report report, Problem problem, ResultVersions madeBy, Instant importedAt) {
    public WaitingReport {
        Objects.requireNonNull(report);
        Objects.requireNonNull(problem);
        Objects.requireNonNull(madeBy);
        Objects.requireNonNull(importedAt);
    }
}
