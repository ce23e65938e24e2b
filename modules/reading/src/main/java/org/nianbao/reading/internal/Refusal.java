package org.nianbao.reading.internal;

import java.io.Serial;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;

/** Ends the reading of one file with a known problem, wherever in the parsing it turns up. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Object[] details;

    /** A refusal; the details are the problem's arguments from {1} on, each a string or a wording. */
    public Refusal(ProblemCode code, Object... details) {
        super(code.name());
        this.code = code;
        this.details = details.clone();
    }

    /** The problem as it concerns the file of this name. */
    public Problem problem(String fileName) {
        return Problem.of(code, fileName, details);
    }
}
