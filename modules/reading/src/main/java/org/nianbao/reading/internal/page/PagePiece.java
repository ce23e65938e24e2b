package org.nianbao.reading.internal.page;

import java.util.Objects;

/** A line or a table of a page, where it stands. */
sealed interface PagePiece {
    double top();

    /** A line of text outside of all tables. */
    record Line(PrintedLine line, PageContent page) implements PagePiece {
        public Line {
            Objects.requireNonNull(line);
            Objects.requireNonNull(page);
        }

        @Override
        public double top() {
            return line.top();
        }
    }

    /** A table, or the part of it that stands on the page. */
    record Table(PrintedTable table, double top) implements PagePiece {
        public Table {
            Objects.requireNonNull(table);
        }
    }
}
