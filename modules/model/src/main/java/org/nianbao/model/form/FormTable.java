package org.nianbao.model.form;

import java.util.Arrays;

/** One of the three official tables; its number is that of the report's section it stands in. */
public enum FormTable {
    /** Table two, 主动公开政府信息情况. */
    DISCLOSURE(2, "二"),
    /** Table three, 收到和处理政府信息公开申请情况. */
    REQUESTS(3, "三"),
    /** Table four, 政府信息公开行政复议、行政诉讼情况. */
    REVIEWS(4, "四");

    private final int number;
    private final String chineseNumber;

    FormTable(int number, String chineseNumber) {
        this.number = number;
        this.chineseNumber = chineseNumber;
    }

    /** 2, 3 or 4. */
    public int number() {
        return number;
    }

    /** 二, 三 or 四. */
    public String chineseNumber() {
        return chineseNumber;
    }

    /**
     * The table with this {@link #chineseNumber()}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static FormTable ofChineseNumber(String chineseNumber) {
        return Arrays.stream(values())
                .filter(table -> table.chineseNumber.equals(chineseNumber))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(chineseNumber));
    }
}
