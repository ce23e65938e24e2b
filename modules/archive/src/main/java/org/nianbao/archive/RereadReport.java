package org.nianbao.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.report.Report;

/**
 * A result made anew from kept bytes.
 *
 * @param report the new result
 * @param findings what the checks found in it; may be empty
 * @param changedFindings the findings of other stored reports that change with it, by report; ignored when the result
 *     is not put in
 * @param madeBy what made the result
 */
public record RereadReport(
        Report report, List<Finding> findings, Map<Long, List<Finding>> changedFindings, ResultVersions madeBy) {
    public RereadReport {
        Objects.requireNonNull(report);
        findings = List.copyOf(findings);
        changedFindings = Map.copyOf(changedFindings);
        Objects.requireNonNull(madeBy);
    }
}
