package org.nianbao.model.finding;

import java.util.List;
import java.util.Objects;
import org.nianbao.model.text.Wording;

/** What became of one application of one rule. A rule over a missing value has not passed. */
public sealed interface RuleOutcome {
    /** The rule that was applied. */
    Rule rule();

    /** The operands agree. */
    record Holds(Rule rule, List<String> codes) implements RuleOutcome {
        public Holds {
            Objects.requireNonNull(rule);
            codes = List.copyOf(codes);
        }
    }

    /** The operands contradict one another. */
    record Violated(Finding finding) implements RuleOutcome {
        public Violated {
            Objects.requireNonNull(finding);
        }

        @Override
        public Rule rule() {
            return finding.rule();
        }
    }

    /** An operand is missing or not certain. */
    record NotAssessable(Rule rule, List<String> codes, Wording why) implements RuleOutcome {
        public NotAssessable {
            Objects.requireNonNull(rule);
            codes = List.copyOf(codes);
            Objects.requireNonNull(why);
        }
    }
}
