package org.nianbao.model.form;

import java.util.List;

/** The row keys of table three that rules and views speak of by name. */
public final class RequestRows {
    /** 一、本年新收政府信息公开申请数量. */
    public static final String RECEIVED = "requests.received";
    /** 二、上年结转政府信息公开申请数量. */
    public static final String CARRIED_IN = "requests.carriedIn";
    /** (七)总计. */
    public static final String PROCESSED_TOTAL = "requests.processedTotal";
    /** 四、结转下年度继续办理. */
    public static final String CARRIED_OUT = "requests.carriedOut";

    /** The last part of the code of a 小计 of the five kinds of organization, which some offices print. */
    private static final String ORGANIZATIONS = "organizations";

    private RequestRows() {}

    /**
     * The code of a row's subtotal of organizations (法人小计): no number of the form, so that only reports that print the
     * column have it.
     */
    public static String organizationsCode(String rowKey) {
        return rowKey + "." + ORGANIZATIONS;
    }

    /** A row's subtotal of organizations as a number of its own, for reports that print the column. */
    public static Indicator organizations(Form form, String rowKey) {
        Indicator total = form.find(code(rowKey, Applicant.TOTAL)).orElseThrow();
        return new Indicator(
                organizationsCode(rowKey),
                total.form(),
                total.table(),
                total.rowPath(),
                List.of("法人或其他组织", "小计"),
                total.unit());
    }

    /** The code of one cell of table three. */
    public static String code(String rowKey, Applicant applicant) {
        return rowKey + "." + applicant.key();
    }
}
