package org.nianbao.pipeline;

import java.util.Optional;
import org.nianbao.archive.Archive;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.StoredReport;
import org.nianbao.archive.StoredUnit;
import org.nianbao.archive.UnitName;
import org.nianbao.model.report.Report;

/** The stored reports of the same unit for the years before and after a report. */
record Neighbours(Optional<Report> previous, Optional<StoredReport> next) {
    /** Looks them up; both are empty when the report's unit or year is not settled. */
    static Neighbours of(Archive archive, Report report) {
        Optional<StoredUnit> unit = UnitName.of(report).flatMap(archive::findUnit);
        Optional<Integer> year = report.year().certain();
        if (unit.isEmpty() || year.isEmpty()) {
            return new Neighbours(Optional.empty(), Optional.empty());
        }
        return of(archive, unit.get().id(), year.get());
    }

    /** The neighbours of one unit's year. */
    static Neighbours of(Archive archive, long unitId, int year) {
        return new Neighbours(
                archive.header(unitId, year - 1)
                        .map(ReportHeader::reportId)
                        .map(archive::load)
                        .map(StoredReport::report),
                archive.header(unitId, year + 1).map(ReportHeader::reportId).map(archive::load));
    }
}
