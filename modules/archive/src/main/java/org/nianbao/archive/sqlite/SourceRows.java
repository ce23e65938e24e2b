package org.nianbao.archive.sqlite;

import org.jdbi.v3.core.Handle;
import org.nianbao.archive.SourceFile;

/** The bytes of the files that were taken in, each once. */
final class SourceRows {
    private final Handle handle;

    SourceRows(Handle handle) {
        this.handle = handle;
    }

    /** The identity of these bytes, which are stored if they are not yet. */
    long keep(SourceFile file) {
        handle.createUpdate("insert into source (sha256, content) values (:sha256, :content) on conflict do nothing")
                .bind("sha256", file.source().sha256())
                .bind("content", file.bytes())
                .execute();
        return handle.createQuery("select id from source where sha256 = :sha256")
                .bind("sha256", file.source().sha256())
                .mapTo(Long.class)
                .one();
    }
}
