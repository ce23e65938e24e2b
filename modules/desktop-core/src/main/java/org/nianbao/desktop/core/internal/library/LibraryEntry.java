package org.nianbao.desktop.core.internal.library;

import java.util.Objects;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.archive.WaitingReport;

/** What a line of the 年报库 stands for. */
sealed interface LibraryEntry {
    /** The archive itself; it has no line of its own. */
    record Root() implements LibraryEntry {}

    /** A year: how many of the archive's units have a report for it. */
    record Year(int year, int received, int expected) implements LibraryEntry {}

    /** A unit in a year; somebody may have said by hand that the report is this one. */
    record Unit(ComparedUnit unit, int year, State state, int count, boolean assigned) implements LibraryEntry {
        public Unit {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(state);
        }
    }

    /** The reports whose unit or year is not settled. */
    record Inbox(int count) implements LibraryEntry {}

    /** One report whose unit or year is not settled. */
    record Waiting(WaitingReport report) implements LibraryEntry {
        public Waiting {
            Objects.requireNonNull(report);
        }
    }

    /** How a unit's report stands; what needs attention first comes first. */
    enum State {
        /** There is no report. */
        MISSING,
        /** The report is a scan without numbers. */
        SCAN,
        /** Some values are doubtful. */
        DOUBTFUL,
        /** The checks found errors or warnings. */
        FINDINGS,
        /** Read, and nothing to do. */
        READ
    }
}
