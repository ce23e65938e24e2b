package org.nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.pipeline.Source;
import org.nianbao.reading.ReadingLimits;

/** Where a command speaks, and in which language. */
final class Terminal {
    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Phrasebook phrasebook;

    Terminal(InputStream in, PrintStream out, PrintStream err, Phrasebook phrasebook) {
        this.in = in;
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

    /** What the user named: addresses, paths, and {@code -} for what is piped in, which is read within these limits. */
    List<Source> sources(List<String> named, ReadingLimits limits) {
        List<Source> sources = new ArrayList<>();
        for (String text : named) {
            sources.add(text.equals(STANDARD_INPUT) ? pipedIn(limits) : Source.of(text));
        }
        return sources;
    }

    private Source pipedIn(ReadingLimits limits) {
        try {
            // One byte more than is allowed is enough for the reader to refuse it.
            return new Source.InMemory(STANDARD_INPUT, in.readNBytes(limits.bytes() + 1));
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.UNREADABLE_FILE, STANDARD_INPUT, String.valueOf(e.getMessage())), e);
        }
    }
}
