package org.nianbao.recognition;

import java.util.Objects;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.Report;

/** What became of recognising one document. */
public sealed interface Recognition {
    /** It is an annual report. */
    record Recognised(Report report) implements Recognition {
        public Recognised {
            Objects.requireNonNull(report);
        }
    }

    /** It is none; the problem says what is missing. */
    record NotAReport(Problem problem) implements Recognition {
        public NotAReport {
            Objects.requireNonNull(problem);
        }
    }
}
