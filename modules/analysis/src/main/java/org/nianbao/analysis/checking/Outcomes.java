package org.nianbao.analysis.checking;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.RuleOutcome;
import org.nianbao.model.text.Wording;

/** What some checks came to, in the order in which they said so. */
final class Outcomes {
    private final List<RuleOutcome> settled = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    void holds(Rule rule, List<String> codes) {
        settled.add(new RuleOutcome.Holds(rule, codes));
    }

    void notAssessable(Rule rule, List<String> codes, Wording why) {
        settled.add(new RuleOutcome.NotAssessable(rule, codes, why));
    }

    void violated(Violation violation) {
        violations.add(violation);
    }

    /** What holds and what cannot be assessed. */
    List<RuleOutcome> settled() {
        return List.copyOf(settled);
    }

    /** What is broken. */
    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
