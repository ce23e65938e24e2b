package org.nianbao.archive.sqlite;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.nianbao.archive.internal.ReportDocument;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.ReportSource;

/** The numbers of the versions without evidence, which can be made anew from the documents. */
final class NumberRows {
    private final Handle handle;

    NumberRows(Handle handle) {
        this.handle = handle;
    }

    /** The numbers of the current versions of these reports; reports not stored are left out. */
    Map<Long, PackedValues> of(Set<Long> reportIds) {
        String reports = ReportRows.jsonArray(reportIds);
        Map<Long, Map<String, Figure>> figures = handle
                .createQuery("select id from report where id in (select value from json_each(:reports))")
                .bind("reports", reports)
                .mapTo(Long.class)
                .stream()
                .collect(Collectors.toMap(id -> id, id -> new HashMap<>()));
        Map<Integer, String> codes = new HashMap<>();
        codeIds().forEach((code, id) -> codes.put(id, code));
        handle.createQuery("""
                        select v.report_id, n.code_id, n.amount, n.state
                        from version v join number n on n.version_id = v.id
                        where v.is_current = 1 and v.report_id in (select value from json_each(:reports))""").bind("reports", reports).scanResultSet((rows, context) -> {
            for (ResultSet row = rows.get(); row.next(); ) {
                figures.get(row.getLong(1))
                        .put(codes.get(row.getInt(2)), new Figure(row.getLong(3), StoredState.ofNumber(row.getInt(4))));
            }
            return figures;
        });
        Set<Long> scans = scansAmong(reports);
        Map<Long, PackedValues> packed = new LinkedHashMap<>();
        figures.forEach((reportId, figuresOfReport) -> packed.put(
                reportId,
                scans.contains(reportId) ? PackedValues.ofScan(figuresOfReport) : PackedValues.of(figuresOfReport)));
        return packed;
    }

    private Set<Long> scansAmong(String reports) {
        return handle.createQuery("""
                        select report_id from version where is_current = 1 and format = :scan
                            and report_id in (select value from json_each(:reports))""")
                .bind("scan", ReportSource.SCAN)
                .bind("reports", reports)
                .mapTo(Long.class)
                .set();
    }

    void replace(long versionId, PackedValues values) {
        handle.createUpdate("delete from number where version_id = :version")
                .bind("version", versionId)
                .execute();
        add(versionId, values, knownCodes());
    }

    /** Makes the numbers of all versions anew from their documents. */
    void rebuild() {
        handle.execute("delete from number");
        handle.execute("delete from number_code");
        Map<String, Integer> codeIds = knownCodes();
        for (long versionId :
                handle.createQuery("select id from version").mapTo(Long.class).list()) {
            byte[] document = handle.createQuery("select document from version where id = :version")
                    .bind("version", versionId)
                    .mapTo(byte[].class)
                    .one();
            add(versionId, PackedValues.of(ReportDocument.read(document)), codeIds);
        }
    }

    private void add(long versionId, PackedValues values, Map<String, Integer> codeIds) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into number (version_id, code_id, amount, state) values (:version, :code, :amount, :state)");
        for (String code : PackedValues.codes()) {
            Figure figure = values.figure(code);
            if (figure.state() != FigureState.ABSENT && figure.state() != FigureState.NOT_ENTERED) {
                batch.bind("version", versionId)
                        .bind("code", codeIds.get(code))
                        .bind("amount", figure.amount())
                        .bind("state", StoredState.of(figure.state()))
                        .add();
            }
        }
        batch.execute();
    }

    /** The identities of all codes of this program, which are stored if they are not yet. */
    private Map<String, Integer> knownCodes() {
        Map<String, Integer> ids = codeIds();
        if (ids.keySet().containsAll(PackedValues.codes())) {
            return ids;
        }
        PreparedBatch batch =
                handle.prepareBatch("insert into number_code (code) values (:code) on conflict do nothing");
        PackedValues.codes().forEach(code -> batch.bind("code", code).add());
        batch.execute();
        return codeIds();
    }

    private Map<String, Integer> codeIds() {
        return handle.createQuery("select code, id from number_code")
                .reduceResultSet(new HashMap<>(), (ids, row, context) -> {
                    ids.put(row.getString(1), row.getInt(2));
                    return ids;
                });
    }
}
