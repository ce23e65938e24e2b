package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.SourcePlace;

/**
 * A broken rule before it is put as a finding: it may still turn out to be the consequence of another one.
 *
 * @param statement what does not add up, without a full stop
 * @param request what to ask the unit: a bundle key whose first argument is the statement
 */
record Violation(
        Rule rule,
        Severity severity,
        Wording statement,
        String request,
        List<String> codes,
        Optional<BigDecimal> left,
        Optional<BigDecimal> right,
        List<SourcePlace> places) {
    /** Check the place named, and correct it. */
    static final String CORRECT = "analysis.ask.correct";

    /** Explain or correct. */
    static final String EXPLAIN = "analysis.ask.explain";

    Violation {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(statement);
        Objects.requireNonNull(request);
        codes = List.copyOf(codes);
        Objects.requireNonNull(left);
        Objects.requireNonNull(right);
        places = List.copyOf(places);
    }

    /** Something missing or out of place: nothing was compared, so there are no sides. */
    static Violation ofLack(
            Rule rule, Wording statement, String request, List<String> codes, List<SourcePlace> places) {
        return new Violation(
                rule, rule.defaultSeverity(), statement, request, codes, Optional.empty(), Optional.empty(), places);
    }

    /** The narrative says one thing and the tables another. */
    static Violation ofTextAndTable(
            Rule rule,
            Wording statement,
            List<String> codes,
            BigDecimal text,
            BigDecimal table,
            List<SourcePlace> places) {
        return new Violation(
                rule,
                rule.defaultSeverity(),
                statement,
                "analysis.ask.textAndTable",
                codes,
                Optional.of(text),
                Optional.of(table),
                places);
    }

    Finding finding() {
        return new Finding(rule, severity, Wording.of(request, statement), codes, left, right, places);
    }

    /** Whether both are the same rule about the same numbers. */
    boolean isSameAs(Violation other) {
        return rule == other.rule && codes.equals(other.codes);
    }
}
