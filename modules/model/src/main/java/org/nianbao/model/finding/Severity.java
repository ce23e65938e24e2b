package org.nianbao.model.finding;

/** How much a finding weighs. */
public enum Severity {
    /** Something does not add up or is missing. */
    ERROR("error"),
    /** Probably wrong, or to be explained. */
    WARNING("warning"),
    /** A question to the unit, never counted as a fault. */
    HINT("hint");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word used in JSON. */
    public String label() {
        return label;
    }
}
