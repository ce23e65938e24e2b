package org.nianbao.model.report;

/** A list of parts that the narrative may give. */
public enum ListCode {
    /** How many by channel: 网站, 微信, 公示栏, …. */
    DISCLOSED_CHANNELS("disclosed.channels"),
    /** How many by kind: 公文类, 财政预决算, …. */
    DISCLOSED_KINDS("disclosed.kinds");

    private final String code;

    ListCode(String code) {
        this.code = code;
    }

    /** The name used in JSON. */
    public String code() {
        return code;
    }
}
