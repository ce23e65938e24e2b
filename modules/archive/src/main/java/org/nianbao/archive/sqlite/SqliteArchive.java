package org.nianbao.archive.sqlite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.nianbao.archive.Archive;
import org.nianbao.archive.ArchiveInfo;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.StoredReport;
import org.nianbao.archive.StoredUnit;
import org.nianbao.archive.StoredVersion;
import org.nianbao.archive.UnitName;
import org.nianbao.archive.WaitingReport;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.WebOrigin;

/** An archive in an SQLite file, for reading. */
class SqliteArchive implements Archive {
    private final Path file;
    private final int schemaVersion;
    private final Session session;

    SqliteArchive(Path file, int schemaVersion, Session session) {
        this.file = file;
        this.schemaVersion = schemaVersion;
        this.session = session;
    }

    /** The connection, for those who write as well. */
    final Session session() {
        return session;
    }

    @Override
    public ArchiveInfo info() {
        return session.read(handle -> new ArchiveInfo(
                file,
                schemaVersion,
                count(handle, "unit"),
                count(handle, "report"),
                count(handle, "version"),
                count(handle, "waiting"),
                handle.createQuery("select distinct recogniser, rules from version order by recogniser, rules")
                        .map((row, context) -> ReportRows.madeBy(row))
                        .list()));
    }

    @Override
    public List<StoredUnit> units() {
        return session.read(handle -> new UnitRows(handle).all());
    }

    @Override
    public Optional<StoredUnit> findUnit(UnitName name) {
        return session.read(handle -> new UnitRows(handle).find(name));
    }

    @Override
    public List<Integer> years() {
        return session.read(handle -> new ReportRows(handle).years());
    }

    @Override
    public List<ReportHeader> headers() {
        return session.read(handle -> new ReportRows(handle).headers());
    }

    @Override
    public Optional<ReportHeader> header(long unitId, int year) {
        return session.read(handle -> new ReportRows(handle).header(unitId, year));
    }

    @Override
    public StoredReport load(long reportId) {
        return session.read(handle -> {
            ReportRows reports = new ReportRows(handle);
            ReportHeader header = reports.header(reportId);
            return new StoredReport(
                    header, reports.result(header.versionId()), new FindingRows(handle).of(header.versionId()));
        });
    }

    @Override
    public Map<Long, PackedValues> numbers(Collection<Long> reportIds) {
        return session.read(handle -> new NumberRows(handle).of(Set.copyOf(reportIds)));
    }

    @Override
    public Map<Long, List<Finding>> findings(Collection<Long> reportIds) {
        return session.read(handle -> new FindingRows(handle).of(reportIds));
    }

    @Override
    public List<StoredVersion> versions(long reportId) {
        return session.read(handle -> new ReportRows(handle).versions(reportId));
    }

    @Override
    public Optional<StoredVersion> findVersion(String sha256) {
        return session.read(handle -> new ReportRows(handle).withBytes(sha256));
    }

    @Override
    public Report result(long versionId) {
        return session.read(handle -> new ReportRows(handle).result(versionId));
    }

    @Override
    public byte[] sourceBytes(long versionId) {
        return session.read(handle -> new ReportRows(handle).sourceBytes(versionId));
    }

    @Override
    public Optional<WebOrigin> webOrigin(String sha256) {
        return session.read(handle -> new SourceRows(handle).origin(sha256));
    }

    @Override
    public List<WaitingReport> inbox() {
        return session.read(handle -> new WaitingRows(handle).all());
    }

    @Override
    public byte[] waitingSourceBytes(long waitingId) {
        return session.read(handle -> new WaitingRows(handle).sourceBytes(waitingId));
    }

    @Override
    public Map<Integer, LocalDate> deadlines() {
        return session.read(handle -> new DeadlineRows(handle).all());
    }

    @Override
    public void close() {
        session.close();
    }

    private static int count(Handle handle, String table) {
        return handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one();
    }
}
