package org.nianbao.desktop.imports.internal;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of one file of an import, in words.
 *
 * @param status what kind of end it came to
 * @param file the file as the user knows it
 * @param unit the unit's name; empty when not known
 * @param year the report year; empty when not known
 * @param text what happened
 * @param nextStep what to do now
 * @param reportId the stored report, if there is one
 * @param waitingId the report in the inbox, if it waits there
 */
record ImportRow(
        Status status,
        String file,
        String unit,
        String year,
        String text,
        String nextStep,
        Optional<Long> reportId,
        Optional<Long> waitingId) {
    ImportRow {
        Objects.requireNonNull(status);
        Objects.requireNonNull(file);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(year);
        Objects.requireNonNull(text);
        Objects.requireNonNull(nextStep);
        Objects.requireNonNull(reportId);
        Objects.requireNonNull(waitingId);
    }

    /** How a file ended, what needs the user first. */
    enum Status {
        /** Not stored. */
        REFUSED,
        /** Stored, and waits for its unit or year. */
        WAITING,
        /** Stored, a scan without numbers. */
        SCAN,
        /** Stored, with doubtful readings. */
        DOUBTFUL,
        /** Stored as a new version of a report that was there. */
        NEW_VERSION,
        /** Stored. */
        READ,
        /** Kept as a copy of another file. */
        COPY,
        /** The archive had it already. */
        UNCHANGED,
        /** Plainly another kind of file. */
        SKIPPED
    }
}
