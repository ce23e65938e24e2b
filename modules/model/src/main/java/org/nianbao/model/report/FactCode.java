package org.nianbao.model.report;

import java.util.Arrays;
import java.util.Optional;

/** A number that the narrative may state. */
public enum FactCode {
    /** 主动公开政府信息总数 of the year. */
    DISCLOSED_TOTAL("disclosed.total"),
    REQUESTS_RECEIVED("requests.received"),
    REQUESTS_CARRIED_IN("requests.carriedIn"),
    REQUESTS_ANSWERED("requests.answered"),
    REQUESTS_CARRIED_OUT("requests.carriedOut"),
    REVIEWS_TOTAL("reviews.total"),
    LITIGATION_TOTAL("litigation.total"),
    /** 实际收取的信息处理费, in 元. */
    FEES_COLLECTED_YUAN("fees.collectedYuan");

    private final String code;

    FactCode(String code) {
        this.code = code;
    }

    /** The name used in JSON. */
    public String code() {
        return code;
    }

    /** The fact with this {@link #code()}, if there is one. */
    public static Optional<FactCode> ofCode(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code.equals(code)).findFirst();
    }
}
