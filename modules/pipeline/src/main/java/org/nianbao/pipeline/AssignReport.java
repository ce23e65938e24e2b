package org.nianbao.pipeline;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.nianbao.archive.IncomingReport;
import org.nianbao.archive.SaveOutcome;
import org.nianbao.archive.SourceFile;
import org.nianbao.archive.WaitingReport;
import org.nianbao.archive.WritableArchive;
import org.nianbao.model.report.Report;

/** Takes a report out of the inbox by saying whose it is. */
public final class AssignReport {
    private AssignReport() {}

    /**
     * Stores a waiting report as the one of a unit and year, as a new version where there is one already; a unit that
     * the archive does not have becomes a new one. The report stays marked as assigned by hand, also when it is read
     * anew.
     *
     * @param waitingId its identity in the inbox
     * @return what became of it; {@link SaveOutcome.Waiting} when several units of the archive bear that name
     * @throws NoSuchElementException when it does not wait in the inbox (any more)
     */
    public static SaveOutcome run(WritableArchive archive, long waitingId, IdentityByHand identity) {
        Objects.requireNonNull(identity);
        WaitingReport waiting = archive.inbox().stream()
                .filter(each -> each.id() == waitingId)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("waiting report " + waitingId));
        ReportChecks checks = ReportChecks.of(archive);
        Report report = identity.applyTo(waiting.report());
        Neighbours neighbours = Neighbours.of(archive, report);
        return archive.save(new IncomingReport(
                report,
                new SourceFile(report.source(), archive.waitingSourceBytes(waitingId)),
                List.of(),
                checks.check(report, neighbours.previous()),
                checks.recheckNext(report, neighbours),
                waiting.madeBy(),
                waiting.importedAt()));
    }
}
