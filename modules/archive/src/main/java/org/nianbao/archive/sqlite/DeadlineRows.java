package org.nianbao.archive.sqlite;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The days by which the office wants the reports. */
final class DeadlineRows {
    private final Handle handle;

    DeadlineRows(Handle handle) {
        this.handle = handle;
    }

    Map<Integer, LocalDate> all() {
        return handle.createQuery("select year, due from deadline").reduceRows(new TreeMap<>(), (days, row) -> {
            days.put(row.getColumn("year", Integer.class), LocalDate.parse(row.getColumn("due", String.class)));
            return days;
        });
    }

    void set(int year, Optional<LocalDate> due) {
        handle.createUpdate("delete from deadline where year = :year")
                .bind("year", year)
                .execute();
        due.ifPresent(day -> handle.createUpdate("insert into deadline (year, due) values (:year, :due)")
                .bind("year", year)
                .bind("due", day.toString())
                .execute());
    }
}
