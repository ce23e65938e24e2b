package org.nianbao.model.finding;

import java.util.Arrays;
import java.util.Optional;

/** A check that reports are held against, with its default severity. The identifier is stable. */
public enum Rule {
    T3_ROW("T3-ROW", Severity.ERROR),
    T3_RESULT("T3-RESULT", Severity.ERROR),
    T3_BALANCE("T3-BALANCE", Severity.ERROR),
    T3_LEGAL("T3-LEGAL", Severity.ERROR),
    T3_CARRY("T3-CARRY", Severity.ERROR),
    T4_ROW("T4-ROW", Severity.ERROR),
    S14_RECEIVED("S14-RECEIVED", Severity.ERROR),
    S14_CONCLUDED("S14-CONCLUDED", Severity.ERROR),
    S14_ANSWERED("S14-ANSWERED", Severity.ERROR),
    S14_REFUSED("S14-REFUSED", Severity.ERROR),
    S14_REVIEW("S14-REVIEW", Severity.ERROR),
    S14_LITIGATION("S14-LITIGATION", Severity.ERROR),
    S14_STAFF("S14-STAFF", Severity.ERROR),
    NUM_TEXT("NUM-TEXT", Severity.ERROR),
    NUM_NEGATIVE("NUM-NEGATIVE", Severity.ERROR),
    NUM_FRACTION("NUM-FRACTION", Severity.WARNING),
    NUM_SCALE("NUM-SCALE", Severity.HINT),
    SHAPE("SHAPE", Severity.ERROR),
    Y_CARRY("Y-CARRY", Severity.ERROR),
    X_REQ("X-REQ", Severity.ERROR),
    X_ZERO("X-ZERO", Severity.ERROR),
    X_SUM("X-SUM", Severity.WARNING),
    X_CASE("X-CASE", Severity.WARNING),
    D_SECTION("D-SECTION", Severity.ERROR),
    D_DEADLINE("D-DEADLINE", Severity.ERROR);

    private final String id;
    private final Severity defaultSeverity;

    Rule(String id, Severity defaultSeverity) {
        this.id = id;
        this.defaultSeverity = defaultSeverity;
    }

    /** The identifier shown to scripts, such as {@code T3-ROW}. */
    public String id() {
        return id;
    }

    /** The severity where neither the rule's own logic nor the office says otherwise. */
    public Severity defaultSeverity() {
        return defaultSeverity;
    }

    /** The rule with this {@link #id()}, if there is one. */
    public static Optional<Rule> ofId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
