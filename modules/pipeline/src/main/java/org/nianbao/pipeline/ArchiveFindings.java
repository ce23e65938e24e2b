package org.nianbao.pipeline;

import java.util.List;
import java.util.Objects;
import org.nianbao.analysis.comparison.ComparedReport;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.archive.Archive;
import org.nianbao.model.finding.Finding;

/** The findings of an archive, for one unit and year after another. */
public final class ArchiveFindings {
    private ArchiveFindings() {}

    /** The findings of one report, in the order of the checks. */
    public record OfReport(String unit, int year, List<Finding> findings) {
        public OfReport {
            Objects.requireNonNull(unit);
            findings = List.copyOf(findings);
        }
    }

    /**
     * The reports of a selection, newest year first and units in their order, with their findings; reports without
     * findings are among them.
     *
     * @throws org.nianbao.model.report.ProblemException as {@link LoadComparison#from} does
     */
    public static List<OfReport> of(Archive archive, Selection selection) {
        Comparison comparison = LoadComparison.from(archive, selection);
        return comparison.years().stream()
                .sorted((one, other) -> Integer.compare(other, one))
                .flatMap(year -> comparison.reports(year).stream())
                .map(ArchiveFindings::ofReport)
                .toList();
    }

    private static OfReport ofReport(ComparedReport report) {
        return new OfReport(report.unit().name(), report.year(), report.findings());
    }
}
