package org.nianbao.analysis.checking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.RuleOutcome;
import org.nianbao.model.text.Phrasebook;

/** What the checker says about a report, in forms that tests compare. */
final class Checked {
    private final List<RuleOutcome> outcomes;

    private Checked(List<RuleOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    static Checked of(ReportBuilder report) {
        return new Checked(new Checker().check(report.build(), Optional.empty()));
    }

    static Checked of(ReportBuilder report, ReportBuilder previousYear) {
        return new Checked(new Checker().check(report.build(), Optional.of(previousYear.build())));
    }

    static Checked of(ReportBuilder report, Map<Integer, LocalDate> deadlines) {
        return new Checked(new Checker(deadlines).check(report.build(), Optional.empty()));
    }

    List<RuleOutcome> outcomes() {
        return outcomes;
    }

    List<Finding> findings() {
        return Checker.findings(outcomes);
    }

    /** The rules of the findings, in order. */
    List<Rule> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    /** Each finding as rule, severity, sides and Chinese message. */
    List<String> lines() {
        return findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.severity().label() + " "
                        + side(finding.left()) + "|" + side(finding.right()) + " "
                        + Phrasebook.chinese().say(finding.message()))
                .toList();
    }

    /** The codes of the only finding. */
    List<String> codes() {
        if (findings().size() != 1) {
            throw new AssertionError(lines());
        }
        return findings().get(0).codes();
    }

    boolean holds(Rule rule, String... codes) {
        return outcomes.contains(new RuleOutcome.Holds(rule, List.of(codes)));
    }

    /** Why a rule about these codes is not assessable, in Chinese; empty when it is. */
    Optional<String> notAssessable(Rule rule, String... codes) {
        return outcomes.stream()
                .filter(RuleOutcome.NotAssessable.class::isInstance)
                .map(RuleOutcome.NotAssessable.class::cast)
                .filter(outcome -> outcome.rule() == rule && outcome.codes().equals(List.of(codes)))
                .map(outcome -> Phrasebook.chinese().say(outcome.why()))
                .findFirst();
    }

    private static String side(Optional<BigDecimal> side) {
        return side.map(BigDecimal::toPlainString).orElse("");
    }
}
