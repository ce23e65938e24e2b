package org.nianbao.archive.sqlite;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.archive.SourceFile;
import org.nianbao.model.report.WebOrigin;

/** The bytes of the files that were taken in, each once, and where those from the web were fetched first. */
final class SourceRows {
    private final Handle handle;

    SourceRows(Handle handle) {
        this.handle = handle;
    }

    /** The identity of these bytes, which are stored if they are not yet. */
    long keep(SourceFile file) {
        Optional<WebOrigin> origin = file.origin();
        handle.createUpdate("""
                        insert into source (sha256, content, address, fetched_at, charset)
                        values (:sha256, :content, :address, :fetchedAt, :charset) on conflict do nothing""")
                .bind("sha256", file.source().sha256())
                .bind("content", file.bytes())
                .bind("address", origin.map(WebOrigin::address))
                .bind("fetchedAt", origin.map(WebOrigin::fetchedAt).map(Instant::toString))
                .bind("charset", origin.flatMap(WebOrigin::charset))
                .execute();
        return handle.createQuery("select id from source where sha256 = :sha256")
                .bind("sha256", file.source().sha256())
                .mapTo(Long.class)
                .one();
    }

    /** Where these bytes were fetched; empty when they came from no web address, or are not stored. */
    Optional<WebOrigin> origin(String sha256) {
        return handle.createQuery("""
                        select address, fetched_at, charset from source
                        where sha256 = :sha256 and address is not null""")
                .bind("sha256", sha256)
                .map((row, context) -> new WebOrigin(
                        row.getString("address"),
                        Instant.parse(row.getString("fetched_at")),
                        Optional.ofNullable(row.getString("charset"))))
                .findOne();
    }
}
