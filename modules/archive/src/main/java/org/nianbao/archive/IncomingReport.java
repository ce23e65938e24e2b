package org.nianbao.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.report.Report;

/**
 * A report to be stored, with everything that is stored in the same transaction.
 *
 * @param report the result of reading {@code file}
 * @param file the file with its bytes
 * @param copies other files of the same import that give the same numbers for the same unit and year; may be empty
 * @param findings what the checks found in this report; may be empty
 * @param changedFindings the findings of other stored reports that change with this one, by report: all findings of
 *     each, not only the changed ones; ignored when this report is not stored
 * @param madeBy what made the result
 * @param importedAt when
 */
public record IncomingReport(
        Report report,
        SourceFile file,
        List<SourceFile> copies,
        List<Finding> findings,
        Map<Long, List<Finding>> changedFindings,
        ResultVersions madeBy,
        Instant importedAt) {
    public IncomingReport {
        Objects.requireNonNull(report);
        Objects.requireNonNull(file);
        copies = List.copyOf(copies);
        findings = List.copyOf(findings);
        changedFindings = Map.copyOf(changedFindings);
        Objects.requireNonNull(madeBy);
        Objects.requireNonNull(importedAt);
        if (!report.source().equals(file.source())) {
            throw new IllegalArgumentException(report.source() + " was not read from " + file.source());
        }
    }

    /** A report without copies that changes nothing about others. */
    public static IncomingReport of(
            Report report, SourceFile file, List<Finding> findings, ResultVersions madeBy, Instant importedAt) {
        return new IncomingReport(report, file, List.of(), findings, Map.of(), madeBy, importedAt);
    }
}
