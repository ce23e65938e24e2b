package org.nianbao.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.analysis.checking.Checker;
import org.nianbao.archive.Archive;
import org.nianbao.archive.ResultVersions;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.report.Report;
import org.nianbao.recognition.ReportRecogniser;

/** Checks a report, and the following year's again, whose carry-over depends on it. */
final class ReportChecks {
    /** What results of this program are made by. */
    static final ResultVersions VERSIONS = new ResultVersions(ReportRecogniser.VERSION, Checker.VERSION);

    private final Checker checker;

    ReportChecks(Map<Integer, LocalDate> deadlines) {
        checker = new Checker(deadlines);
    }

    /** Checks by what the office set in this archive. */
    static ReportChecks of(Archive archive) {
        return new ReportChecks(archive.deadlines());
    }

    List<Finding> check(Report report, Optional<Report> previous) {
        return Checker.findings(checker.check(report, previous));
    }

    /** The findings of the following year's report beside this one; empty when there is none. */
    Map<Long, List<Finding>> recheckNext(Report report, Neighbours neighbours) {
        return neighbours
                .next()
                .map(next -> Map.of(next.header().reportId(), check(next.report(), Optional.of(report))))
                .orElseGet(Map::of);
    }
}
