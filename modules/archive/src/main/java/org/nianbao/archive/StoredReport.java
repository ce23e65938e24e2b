package org.nianbao.archive;

import java.util.List;
import java.util.Objects;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.report.Report;

/**
 * A report's current version with all its evidence.
 *
 * @param header what lists show of it
 * @param report the result as it was read
 * @param findings what the checks found, in their order; may be empty
 */
public record StoredReport(ReportHeader header, Report report, List<Finding> findings) {
    public StoredReport {
        Objects.requireNonNull(header);
        Objects.requireNonNull(report);
        findings = List.copyOf(findings);
    }
}
