package org.nianbao.pipeline.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A document that a web page links to.
 *
 * @param address where it is
 * @param text what the page calls it; may be empty
 */
public record Attachment(WebAddress address, String text) {
    private static final Pattern REPORT = Pattern.compile("年度报告|年报");

    /** What is written about a report rather than being one. */
    private static final Pattern ABOUT_REPORT = Pattern.compile("解读|图解|一图读懂|模板|格式");

    public Attachment {
        Objects.requireNonNull(address);
        Objects.requireNonNull(text);
    }

    /** Whether it is called an annual report, by the page or by its own name. */
    public boolean isCalledReport() {
        return isReportTitle(text) || isReportTitle(decoded(address.toString()));
    }

    static boolean isReportTitle(String text) {
        return REPORT.matcher(text).find() && !ABOUT_REPORT.matcher(text).find();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercent) {
            return address;
        }
    }
}
