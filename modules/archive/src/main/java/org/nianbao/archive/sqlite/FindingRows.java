package org.nianbao.archive.sqlite;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.nianbao.archive.internal.FindingDocument;
import org.nianbao.model.finding.Finding;

/** The findings of the versions, in the order in which the checks gave them. */
final class FindingRows {
    private final Handle handle;

    FindingRows(Handle handle) {
        this.handle = handle;
    }

    List<Finding> of(long versionId) {
        return handle.createQuery("select document from finding where version_id = :version order by position")
                .bind("version", versionId)
                .map((row, context) -> FindingDocument.read(row.getString("document")))
                .list();
    }

    /** The findings of the current versions of these reports, in the order of their identities. */
    Map<Long, List<Finding>> of(Collection<Long> reportIds) {
        Map<Long, List<Finding>> found = new TreeMap<>();
        reportIds.forEach(id -> found.put(id, new ArrayList<>()));
        handle.createQuery("""
                        select v.report_id, f.document
                        from version v join finding f on f.version_id = v.id
                        where v.is_current = 1 and v.report_id in (select value from json_each(:reports))
                        order by v.report_id, f.position""")
                .bind("reports", ReportRows.jsonArray(found.keySet()))
                .scanResultSet((rows, context) -> {
                    for (ResultSet row = rows.get(); row.next(); ) {
                        found.get(row.getLong("report_id")).add(FindingDocument.read(row.getString("document")));
                    }
                    return found;
                });
        found.replaceAll((id, findings) -> List.copyOf(findings));
        return found;
    }

    void replace(long versionId, List<Finding> findings) {
        handle.createUpdate("delete from finding where version_id = :version")
                .bind("version", versionId)
                .execute();
        if (findings.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into finding (version_id, position, rule, severity, document)
                values (:version, :position, :rule, :severity, :document)""");
        for (int position = 1; position <= findings.size(); position++) {
            Finding finding = findings.get(position - 1);
            batch.bind("version", versionId)
                    .bind("position", position)
                    .bind("rule", finding.rule().id())
                    .bind("severity", finding.severity().name())
                    .bind("document", FindingDocument.write(finding))
                    .add();
        }
        batch.execute();
    }
}
