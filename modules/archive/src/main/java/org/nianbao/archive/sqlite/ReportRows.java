package org.nianbao.archive.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.nianbao.archive.ReportHeader;
import org.nianbao.archive.ResultVersions;
import org.nianbao.archive.SourceFile;
import org.nianbao.archive.StoredUnit;
import org.nianbao.archive.StoredVersion;
import org.nianbao.archive.internal.ReportDocument;
import org.nianbao.archive.internal.UnreadableDocumentException;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;

/** The reports, their versions, and the copies of these. */
final class ReportRows {
    private static final String HEADERS = """
            select r.id as report_id, r.unit_id, r.year, v.*, s.sha256,
                (select count(*) from finding f where f.version_id = v.id and f.severity = 'ERROR') as errors,
                (select count(*) from finding f where f.version_id = v.id and f.severity = 'WARNING') as warnings,
                (select count(*) from finding f where f.version_id = v.id and f.severity = 'HINT') as hints
            from report r
                join unit u on u.id = r.unit_id
                join version v on v.report_id = r.id and v.is_current = 1
                join source s on s.id = v.source_id
            """;

    private static final String VERSIONS = """
            select v.*, s.sha256 from version v join source s on s.id = v.source_id
            """;

    private static final String WITH_BYTES = """
            where v.source_id = (select id from source where sha256 = :sha256)
                or v.id in (select version_id from copy where source_id = (select id from source where sha256 = :sha256))
            """;

    /** Whose report it is, for which year. */
    record UnitAndYear(long unitId, int year) {}

    private final Handle handle;

    ReportRows(Handle handle) {
        this.handle = handle;
    }

    List<ReportHeader> headers() {
        return headers(handle.createQuery(HEADERS + "order by u.sequence, r.year"));
    }

    Optional<ReportHeader> header(long unitId, int year) {
        return headers(handle.createQuery(HEADERS + "where r.unit_id = :unit and r.year = :year")
                        .bind("unit", unitId)
                        .bind("year", year))
                .stream()
                .findFirst();
    }

    ReportHeader header(long reportId) {
        return headers(handle.createQuery(HEADERS + "where r.id = :report").bind("report", reportId)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("report " + reportId));
    }

    List<Integer> years() {
        return handle.createQuery("select distinct year from report order by year")
                .mapTo(Integer.class)
                .list();
    }

    List<StoredVersion> versions(long reportId) {
        List<StoredVersion> versions =
                versions(handle.createQuery(VERSIONS + "where v.report_id = :report order by v.number")
                        .bind("report", reportId));
        if (versions.isEmpty()) {
            throw new NoSuchElementException("report " + reportId);
        }
        return versions;
    }

    StoredVersion version(long versionId) {
        return versions(handle.createQuery(VERSIONS + "where v.id = :version").bind("version", versionId)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("version " + versionId));
    }

    /** The version that was read from these bytes, or that they are a copy of. */
    Optional<StoredVersion> withBytes(String sha256) {
        return versions(handle.createQuery(VERSIONS + WITH_BYTES).bind("sha256", sha256)).stream()
                .findFirst();
    }

    Report result(long versionId) {
        return handle.createQuery("select document from version where id = :version")
                .bind("version", versionId)
                .map((row, context) -> ReportDocument.read(row.getBytes("document")))
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("version " + versionId));
    }

    byte[] sourceBytes(long versionId) {
        return handle.createQuery(
                        "select s.content from version v join source s on s.id = v.source_id where v.id = :version")
                .bind("version", versionId)
                .mapTo(byte[].class)
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("version " + versionId));
    }

    UnitAndYear unitAndYear(long reportId) {
        return handle.createQuery("select unit_id, year from report where id = :report")
                .bind("report", reportId)
                .map((row, context) -> new UnitAndYear(row.getLong(1), row.getInt(2)))
                .one();
    }

    Optional<Long> find(long unitId, int year) {
        return handle.createQuery("select id from report where unit_id = :unit and year = :year")
                .bind("unit", unitId)
                .bind("year", year)
                .mapTo(Long.class)
                .findOne();
    }

    long add(long unitId, int year) {
        return handle.createQuery("insert into report (unit_id, year) values (:unit, :year) returning id")
                .bind("unit", unitId)
                .bind("year", year)
                .mapTo(Long.class)
                .one();
    }

    /** The number that the next version of a report has. */
    int nextNumber(long reportId) {
        return handle.createQuery("select coalesce(max(number), 0) + 1 from version where report_id = :report")
                .bind("report", reportId)
                .mapTo(Integer.class)
                .one();
    }

    long currentVersion(long reportId) {
        return handle.createQuery("select id from version where report_id = :report and is_current = 1")
                .bind("report", reportId)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("report " + reportId));
    }

    /** Adds a version, which becomes the current one. */
    long addVersion(
            long reportId, int number, long sourceId, Report report, ResultVersions madeBy, Instant importedAt) {
        handle.createUpdate("update version set is_current = 0 where report_id = :report")
                .bind("report", reportId)
                .execute();
        Query insert = handle.createQuery("""
                        insert into version (report_id, number, is_current, source_id, file, format, imported_at,
                            recogniser, rules, assigned, published, disclosure_form, requests_form, reviews_form, doubtful, document)
                        values (:report, :number, 1, :source, :file, :format, :importedAt,
                            :recogniser, :rules, :assigned, :published, :disclosure, :requests, :reviews, :doubtful, :document)
                        returning id""")
                .bind("report", reportId)
                .bind("number", number)
                .bind("source", sourceId)
                .bind("file", report.source().file())
                .bind("importedAt", importedAt.toString());
        return bindResult(insert, report, madeBy).mapTo(Long.class).one();
    }

    void replaceResult(long versionId, Report report, ResultVersions madeBy) {
        bindResult(handle.createUpdate("""
                                update version set format = :format, recogniser = :recogniser, rules = :rules, assigned = :assigned,
                                    published = :published,
                                    disclosure_form = :disclosure, requests_form = :requests, reviews_form = :reviews,
                                    doubtful = :doubtful, document = :document
                                where id = :version"""), report, madeBy)
                .bind("version", versionId)
                .execute();
    }

    void addCopy(long versionId, long sourceId, SourceFile copy, Instant importedAt) {
        handle.createUpdate("""
                        insert into copy (source_id, version_id, file, format, imported_at)
                        values (:source, :version, :file, :format, :importedAt)""")
                .bind("source", sourceId)
                .bind("version", versionId)
                .bind("file", copy.source().file())
                .bind("format", copy.source().format())
                .bind("importedAt", importedAt.toString())
                .execute();
    }

    /** Numbers as one argument of a query, however many there are. */
    static String jsonArray(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private List<StoredVersion> versions(Query query) {
        return query.map((row, context) -> new StoredVersion(
                        row.getLong("id"),
                        row.getLong("report_id"),
                        row.getInt("number"),
                        row.getBoolean("is_current"),
                        source(row),
                        copies(row.getLong("id")),
                        madeBy(row),
                        Instant.parse(row.getString("imported_at"))))
                .list();
    }

    private List<ReportSource> copies(long versionId) {
        return handle.createQuery("""
                        select c.file, s.sha256, c.format from copy c join source s on s.id = c.source_id
                        where c.version_id = :version order by c.imported_at, c.file""")
                .bind("version", versionId)
                .map((row, context) -> source(row))
                .list();
    }

    private List<ReportHeader> headers(Query query) {
        Map<Long, StoredUnit> units = new UnitRows(handle).byId();
        return query.map((row, context) -> new ReportHeader(
                        row.getLong("report_id"),
                        row.getLong("id"),
                        units.get(row.getLong("unit_id")),
                        row.getInt("year"),
                        source(row),
                        row.getBoolean("assigned"),
                        Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                        tableForms(row),
                        row.getInt("doubtful"),
                        findingCounts(row),
                        madeBy(row),
                        Instant.parse(row.getString("imported_at"))))
                .list();
    }

    private static <S extends SqlStatement<S>> S bindResult(S statement, Report report, ResultVersions madeBy) {
        return statement
                .bind("format", report.source().format())
                .bind("recogniser", madeBy.recogniser())
                .bind("rules", madeBy.rules())
                .bind("assigned", report.identifiedByHand())
                .bind("published", report.published().certain().map(LocalDate::toString))
                .bind("disclosure", report.tableForm(FormTable.DISCLOSURE).map(FormGeneration::label))
                .bind("requests", report.tableForm(FormTable.REQUESTS).map(FormGeneration::label))
                .bind("reviews", report.tableForm(FormTable.REVIEWS).map(FormGeneration::label))
                .bind("doubtful", report.doubtfulCount())
                .bind("document", ReportDocument.write(report));
    }

    static ReportSource source(ResultSet row) throws SQLException {
        return new ReportSource(row.getString("file"), row.getString("sha256"), row.getString("format"));
    }

    static ResultVersions madeBy(ResultSet row) throws SQLException {
        return new ResultVersions(row.getString("recogniser"), row.getString("rules"));
    }

    private static Map<FormTable, FormGeneration> tableForms(ResultSet row) throws SQLException {
        Map<FormTable, FormGeneration> forms = new EnumMap<>(FormTable.class);
        for (FormTable table : FormTable.values()) {
            String form = row.getString(
                    switch (table) {
                        case DISCLOSURE -> "disclosure_form";
                        case REQUESTS -> "requests_form";
                        case REVIEWS -> "reviews_form";
                    });
            if (form != null) {
                forms.put(
                        table, FormGeneration.ofLabel(form).orElseThrow(() -> UnreadableDocumentException.newer(form)));
            }
        }
        return forms;
    }

    private static Map<Severity, Integer> findingCounts(ResultSet row) throws SQLException {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        counts.put(Severity.ERROR, row.getInt("errors"));
        counts.put(Severity.WARNING, row.getInt("warnings"));
        counts.put(Severity.HINT, row.getInt("hints"));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
