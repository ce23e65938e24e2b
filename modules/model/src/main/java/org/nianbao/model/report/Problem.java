package org.nianbao.model.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;

/**
 * Expected trouble as data.
 *
 * @param code what kind
 * @param subject the file or thing it is about, as the user named it; {0} of the text
 * @param details further arguments of the text from {1} on; each a {@link String} or a {@link Wording}
 * @param place where in the source, if anywhere
 */
public record Problem(ProblemCode code, String subject, List<Object> details, Optional<SourcePlace> place) {
    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(subject);
        details = List.copyOf(details);
        Objects.requireNonNull(place);
    }

    /** A problem without a place in a source. */
    public static Problem of(ProblemCode code, String subject, Object... details) {
        return new Problem(code, subject, List.of(details), Optional.empty());
    }

    /** What happened, and where. */
    public Wording text() {
        return new Wording("model.problem." + code, arguments());
    }

    /** What to do next. */
    public Wording nextStep() {
        return new Wording("model.problem." + code + ".next", arguments());
    }

    /** What happened, and what to do next. */
    public Wording textAndNextStep() {
        return Wording.of("model.textAndNextStep", text(), nextStep());
    }

    private List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        arguments.add(subject);
        arguments.addAll(details);
        return arguments;
    }
}
