package org.nianbao.analysis.checking;

import java.util.List;

/** The titles of the six sections as the official form prints them. */
final class OfficialTitles {
    private static final List<String> TITLES =
            List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

    private OfficialTitles() {}

    /** The title of a section from 1 to 6, without its number. */
    static String ofSection(int number) {
        return TITLES.get(number - 1);
    }

    /** The number of a section from 1 to 6 as its heading has it. */
    static String numeral(int number) {
        return NUMERALS.get(number - 1);
    }
}
