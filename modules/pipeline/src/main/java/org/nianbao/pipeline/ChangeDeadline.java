package org.nianbao.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.finding.Finding;

/** Sets the day by which the reports for a year are due, and checks these reports again. */
public final class ChangeDeadline {
    private ChangeDeadline() {}

    /**
     * Sets it, in one transaction with the findings that follow from it.
     *
     * @param year the report year
     * @param due the last day on which a report is in time; empty when the office sets none, and nothing is late
     * @param progress hears of every report; when it cancels, nothing is changed
     * @return whether it was done, and not cancelled
     */
    public static boolean run(WritableArchive archive, int year, Optional<LocalDate> due, Progress progress) {
        Map<Integer, LocalDate> deadlines = new HashMap<>(archive.deadlines());
        due.ifPresentOrElse(day -> deadlines.put(year, day), () -> deadlines.remove(year));
        ReportChecks checks = new ReportChecks(deadlines);
        List<ReportHeader> headers = archive.headers().stream()
                .filter(header -> header.year() == year)
                .toList();
        Map<Long, List<Finding>> findings = new HashMap<>();
        for (ReportHeader header : headers) {
            if (progress.cancelled()) {
                return false;
            }
            findings.put(
                    header.reportId(),
                    checks.check(
                            archive.load(header.reportId()).report(),
                            Neighbours.of(archive, header.unit().id(), year).previous()));
            progress.advanced(findings.size(), headers.size(), header.unit().name());
        }
        archive.setDeadline(year, due, findings);
        return true;
    }
}
