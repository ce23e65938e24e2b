package org.nianbao.model.value;

/** The case of a {@link ReportedValue}, for exhaustive switches and for JSON. */
public enum ValueStatus {
    STATED("stated"),
    BLANK("blank"),
    NOT_APPLICABLE("not_applicable"),
    PROVED("proved"),
    DOUBTFUL("doubtful"),
    ABSENT("absent"),
    ENTERED("entered");

    private final String label;

    ValueStatus(String label) {
        this.label = label;
    }

    /** The word used in JSON. */
    public String label() {
        return label;
    }
}
