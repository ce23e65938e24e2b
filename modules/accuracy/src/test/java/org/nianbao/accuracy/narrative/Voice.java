package org.nianbao.accuracy.narrative;

import java.util.List;

/**
 * How a unit speaks of itself, its superiors and its year.
 *
 * @param unit its short name
 * @param we how it calls itself
 * @param all how it calls its whole area
 * @param government how it calls its own office
 * @param above its superior's level: 县 or 区
 * @param neighbour another unit of the same kind
 */
record Voice(String unit, String we, String all, String government, String above, String neighbour) {
    static final int YEAR = 2023;

    private static final List<Voice> VOICES = List.of(
            new Voice("柳溪镇", "我镇", "全镇", "镇政府", "县", "黄泥镇"),
            new Voice("青坪乡", "我乡", "全乡", "乡政府", "县", "双河乡"),
            new Voice("石桥街道", "我街道", "全街道", "街道办事处", "区", "北门街道"),
            new Voice("教育局", "我局", "局机关", "县教育局", "县", "石桥街道"),
            new Voice("市场监督管理局", "我局", "我局", "县市场监管局", "县", "黄泥镇"),
            new Voice("农业农村局", "本局", "我局", "局机关", "区", "双河乡"),
            new Voice("云岭县", "我县", "全县", "县政府", "市", "清源县"),
            new Voice("经济开发区管委会", "管委会", "全区", "开发区管委会", "县", "双河乡"));

    static Voice any(Dice dice) {
        return VOICES.get(dice.number(0, VOICES.size() - 1));
    }

    String title() {
        return (above.equals("县") ? "云岭县" : above.equals("区") ? "霁州市云岭区" : "霁州市") + unit + YEAR + "年政府信息公开工作年度报告";
    }

    String self(Dice dice) {
        return dice.pick(we, we, we, unit, all, government, "");
    }

    /** Words of time, none of which is another year. */
    String inTheYear(Dice dice) {
        return dice.pick(
                YEAR + "年，",
                YEAR + "年",
                YEAR + "年度，",
                "全年",
                "一年来，",
                "本年度，",
                "截至" + YEAR + "年12月31日，",
                "截至12月底，",
                YEAR + "年1月1日至12月31日，",
                YEAR + "年以来，",
                "报告期内，",
                "");
    }

    String other(String template, Dice dice) {
        return template.replace("{县}", above)
                .replace("{我}", we)
                .replace("{邻}", neighbour)
                .replace("{去年}", dice.pick("2022年", "上年", "去年", "2022年度"))
                .replace("{今年}", dice.pick("2023年", "今年", "本年度", "2023年度"))
                .replace("{a}", dice.written(dice.number(2, 60)))
                .replace("{b}", dice.written(dice.number(61, 800)))
                .replace("{c}", dice.written(dice.number(801, 30_000)))
                .replace("{d}", String.valueOf(dice.number(1, 9)))
                .replace("{p}", dice.number(1, 99) + "." + dice.number(0, 9));
    }
}
