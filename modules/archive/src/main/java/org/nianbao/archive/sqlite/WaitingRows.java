package org.nianbao.archive.sqlite;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.nianbao.archive.ResultVersions;
import org.nianbao.archive.WaitingReport;
import org.nianbao.archive.internal.ReportDocument;
import org.nianbao.archive.internal.UnreadableDocumentException;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;

/** The inbox. */
final class WaitingRows {
    private final Handle handle;

    WaitingRows(Handle handle) {
        this.handle = handle;
    }

    List<WaitingReport> all() {
        return handle.createQuery("select * from waiting order by id")
                .map((row, context) -> {
                    Report report = ReportDocument.read(row.getBytes("document"));
                    return new WaitingReport(
                            row.getLong("id"),
                            report,
                            problem(row.getString("problem"), report),
                            ReportRows.madeBy(row),
                            Instant.parse(row.getString("imported_at")));
                })
                .list();
    }

    byte[] sourceBytes(long waitingId) {
        return handle.createQuery(
                        "select s.content from waiting w join source s on s.id = w.source_id where w.id = :waiting")
                .bind("waiting", waitingId)
                .mapTo(byte[].class)
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("waiting report " + waitingId));
    }

    Optional<Long> withBytes(String sha256) {
        return handle.createQuery(
                        "select w.id from waiting w join source s on s.id = w.source_id where s.sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(Long.class)
                .findOne();
    }

    long add(long sourceId, Report report, ProblemCode problem, ResultVersions madeBy, Instant importedAt) {
        Query insert = handle.createQuery("""
                        insert into waiting (source_id, problem, imported_at, recogniser, rules, document)
                        values (:source, :problem, :importedAt, :recogniser, :rules, :document) returning id""").bind("source", sourceId).bind("importedAt", importedAt.toString());
        return bindResult(insert, report, problem, madeBy).mapTo(Long.class).one();
    }

    /** Puts in a result that other versions of recogniser or rules made; the same versions made the same result. */
    void renew(long waitingId, Report report, ProblemCode problem, ResultVersions madeBy) {
        Update update = handle.createUpdate("""
                        update waiting set problem = :problem, recogniser = :recogniser, rules = :rules,
                            document = :document
                        where id = :waiting and (recogniser <> :recogniser or rules <> :rules)""").bind("waiting", waitingId);
        bindResult(update, report, problem, madeBy).execute();
    }

    /** Takes the report that was read from these bytes out of the inbox, if it is there; the bytes stay. */
    void remove(long sourceId) {
        handle.createUpdate("delete from waiting where source_id = :source")
                .bind("source", sourceId)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bindResult(
            S statement, Report report, ProblemCode problem, ResultVersions madeBy) {
        return statement
                .bind("problem", problem.name())
                .bind("recogniser", madeBy.recogniser())
                .bind("rules", madeBy.rules())
                .bind("document", ReportDocument.write(report));
    }

    private static Problem problem(String stored, Report report) {
        ProblemCode code = Arrays.stream(ProblemCode.values())
                .filter(known -> known.name().equals(stored))
                .findFirst()
                .orElseThrow(() -> UnreadableDocumentException.newer(stored));
        return Problem.of(code, report.source().file());
    }
}
