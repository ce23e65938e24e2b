package org.nianbao.pipeline;

import java.util.List;
import java.util.Objects;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.report.Report;

/** A report with what the checks found in it. */
public record CheckedReport(Report report, List<Finding> findings) {
    public CheckedReport {
        Objects.requireNonNull(report);
        findings = List.copyOf(findings);
    }
}
