package org.nianbao.model.form;

/** The six groups of 本年度办理结果 in table three, in the order of the form. */
public enum OutcomeGroup {
    GRANTED("granted", "予以公开"),
    PARTIALLY_GRANTED("partiallyGranted", "部分公开"),
    DENIED("denied", "不予公开"),
    UNAVAILABLE("unavailable", "无法提供"),
    NOT_PROCESSED("notProcessed", "不予处理"),
    OTHER("other", "其他处理");

    private final String key;
    private final String label;

    OutcomeGroup(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /**
     * The second part of the group's indicator codes, such as {@code denied} in
     * {@code requests.denied.stateSecret.total}.
     */
    public String key() {
        return key;
    }

    /** The official Chinese name. */
    public String label() {
        return label;
    }
}
