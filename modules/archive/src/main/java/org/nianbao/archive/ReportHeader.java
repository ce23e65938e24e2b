package org.nianbao.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.ReportSource;

/**
 * What lists show of a report's current version.
 *
 * @param reportId the identity of the report: unit and year, whatever the version
 * @param versionId the identity of its current version
 * @param unit whose report it is
 * @param year the report year
 * @param source the file of the current version
 * @param assigned whether somebody named the unit or the year by hand
 * @param published the date of publication or signature, where it is certain
 * @param tableForms the form that each table follows; tables not found are missing from the map
 * @param doubtful how many values are doubtful
 * @param findings how many findings of each severity; severities without findings are missing from the map
 * @param madeBy what made the result
 * @param importedAt when the current version was imported
 */
public record ReportHeader(
        long reportId,
        long versionId,
        StoredUnit unit,
        int year,
        ReportSource source,
        boolean assigned,
        Optional<LocalDate> published,
        Map<FormTable, FormGeneration> tableForms,
        int doubtful,
        Map<Severity, Integer> findings,
        ResultVersions madeBy,
        Instant importedAt) {
    public ReportHeader {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(source);
        Objects.requireNonNull(published);
        tableForms = Map.copyOf(tableForms);
        findings = Map.copyOf(findings);
        Objects.requireNonNull(madeBy);
        Objects.requireNonNull(importedAt);
    }

    /** How many findings of one severity. */
    public int findingCount(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }
}
