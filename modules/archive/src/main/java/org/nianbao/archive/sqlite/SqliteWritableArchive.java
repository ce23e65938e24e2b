package org.nianbao.archive.sqlite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.archive.IncomingReport;
import org.nianbao.archive.ReplaceOutcome;
import org.nianbao.archive.RereadReport;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.StoredUnit;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.finding.Finding;

/** An archive in an SQLite file, with the right to write to it. */
final class SqliteWritableArchive extends SqliteArchive implements WritableArchive {
    private final WriterLock lock;

    SqliteWritableArchive(Path file, int schemaVersion, Session session, WriterLock lock) {
        super(file, schemaVersion, session);
        this.lock = lock;
    }

    @Override
    public SaveOutcome save(IncomingReport incoming) {
        return session().write(handle -> new Intake(handle).save(incoming));
    }

    @Override
    public ReplaceOutcome replaceResult(long versionId, RereadReport reread) {
        return session().write(handle -> new Intake(handle).replaceResult(versionId, reread));
    }

    @Override
    public void replaceFindings(Map<Long, List<Finding>> findingsByReport) {
        session().change(handle -> new Intake(handle).replaceFindings(findingsByReport));
    }

    @Override
    public void setDeadline(int year, Optional<LocalDate> due, Map<Long, List<Finding>> findingsByReport) {
        session().change(handle -> {
            new DeadlineRows(handle).set(year, due);
            new Intake(handle).replaceFindings(findingsByReport);
        });
    }

    @Override
    public StoredUnit renameUnit(long unitId, String newName) {
        return session().write(handle -> new UnitRows(handle).rename(unitId, newName));
    }

    @Override
    public void rebuildNumbers() {
        session().change(handle -> new NumberRows(handle).rebuild());
    }

    @Override
    public void close() {
        try {
            super.close();
        } finally {
            lock.close();
        }
    }
}
