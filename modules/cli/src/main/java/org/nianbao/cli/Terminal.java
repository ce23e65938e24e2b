package org.nianbao.cli;

import java.io.PrintStream;
import org.nianbao.model.report.Problem;
import org.nianbao.model.text.Phrasebook;

/** Where a command speaks, and in which language. */
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final Phrasebook phrasebook;

    Terminal(PrintStream out, PrintStream err, Phrasebook phrasebook) {
        this.out = out;
        this.err = err;
        this.phrasebook = phrasebook;
    }

    Phrasebook phrasebook() {
        return phrasebook;
    }

    /** Standard output, for data. */
    PrintStream out() {
        return out;
    }

    /** Standard error. */
    PrintStream err() {
        return err;
    }

    /** A sentence on standard output. */
    void say(String key, Object... arguments) {
        out.println(phrasebook.say(key, arguments));
    }

    /** A sentence on standard error. */
    void warn(String key, Object... arguments) {
        err.println(phrasebook.say(key, arguments));
    }

    /** A problem and its next step on standard error. */
    void report(Problem problem) {
        err.println(phrasebook.say(problem.textAndNextStep()));
    }
}
