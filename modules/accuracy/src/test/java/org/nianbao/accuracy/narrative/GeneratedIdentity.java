package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A made-up report whose unit, parent, year and publication date are known.
 *
 * @param seed decides everything
 * @param fileName the file's name; it may contradict the text
 * @param lines the lines of the report
 * @param unit the unit's short name; empty when the text does not say it
 * @param parent the chain above; empty when the text does not say it
 * @param year the report's year
 * @param published the date; empty when the text has none
 */
record GeneratedIdentity(
        long seed, String fileName, List<String> lines, String unit, String parent, String year, String published) {
    private static final List<String> CHAINS = List.of(
            "云岭县", "霁州市", "霁州市云岭区", "河东省霁州市云岭县", "云岭土家族苗族自治县", "霁州市市中区", "霁州市经济技术开发区", "北川自治州云岭县", "乌拉市新市区", "陈兰旗");

    private static final List<String> TOWNSHIPS = List.of(
            "柳溪镇", "青坪乡", "石桥街道", "一市镇", "两城镇", "壶镇镇", "廿三里街道", "北街街道", "太平街道", "双河彝族乡", "年丰镇", "县底镇", "新年乡", "公开镇",
            "万年街道", "七里营镇", "三十里铺镇", "六合街道", "市桥街道", "区家镇", "百年乡", "二〇镇");

    private static final List<String> DEPARTMENTS = List.of(
            "教育局",
            "林业局",
            "市场监督管理局",
            "卫生健康局",
            "农业农村局",
            "政务服务和公共资源交易管理局",
            "人力资源和社会保障局",
            "发展和改革委员会",
            "城市管理局",
            "行政审批服务局",
            "国有石岭林场",
            "第二工业园区管委会",
            "自然资源和规划局云岭分局",
            "供销合作社联合社");

    private static final List<String> OFFICES = List.of("", "", "人民政府");

    static GeneratedIdentity of(long seed) {
        Dice dice = new Dice(seed + 7_000_000);
        int year = dice.number(2012, 2024);
        boolean department = dice.once(4);
        String unit = dice.pick(department ? DEPARTMENTS : TOWNSHIPS);
        String chain = dice.pick(CHAINS);
        String full = unit + (department ? "" : unit.endsWith("街道") ? dice.pick("", "办事处") : dice.pick(OFFICES));
        boolean named = !dice.once(8);
        boolean yearInTitle = !dice.once(8);
        String we = department ? "我局" : unit.endsWith("街道") ? "我街道" : unit.endsWith("镇") ? "我镇" : "我乡";

        List<String> lines = new ArrayList<>();
        String published = "";
        if (dice.once(3)) {
            lines.add("当前位置：首页>政府信息公开>年报");
            lines.add("索引号：" + (year - 1) + "-00012");
        }
        if (dice.once(3)) {
            published = (year + 1) + "-01-" + dice.number(10, 28);
            lines.add(dice.pick("发布日期：", "发布时间：", "【发布日期】", "公开日期: ")
                    + published
                    + dice.pick("", " 10:21", named ? " 来源：" + full : ""));
        }
        lines.addAll(title(dice, named ? chain + full : "", yearInTitle ? year : 0));
        lines.add(dice.pick(
                "根据《中华人民共和国政府信息公开条例》（2019年修订）和《" + (year - 1) + "年政务公开工作要点》，编制本报告。",
                "本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。",
                "本报告统计期限为" + year + " 年 1 月 1 日至 12 月 31 日。"));
        lines.add("一、总体情况");
        lines.add(year + "年，" + we + dice.pick("", "认真落实《霁州市" + (year - 2) + "年政务公开实施方案》，") + "主动公开政府信息"
                + dice.number(10, 300) + "条" + dice.pick("", "，较" + (year - 1) + "年增加3条") + "。");
        lines.add("二、主动公开政府信息情况");
        lines.add("五、存在的主要问题及改进情况");
        lines.add(dice.pick("公开内容不够丰富。", (year + 1) + "年，我们将继续努力。", "学习" + chain + "双河镇的做法。"));
        lines.add("六、其他需要报告的事项");
        lines.add("无。");
        if (dice.once(3)) {
            int day = dice.number(10, 28);
            String signed = (year + 1) + "-01-" + day;
            if (named) {
                lines.add(chain + full);
            }
            lines.add(dice.pick(
                    (year + 1) + "年1月" + day + "日",
                    (year + 1) + " 年 1 月 " + day + " 日",
                    numerals(year + 1) + "年一月" + Dice.numerals(day) + "日"));
            published = published.isEmpty() ? signed : published;
        }
        String fileName = dice.pick(
                "report.txt",
                unit + year + "年年报.docx",
                (year - 1) + "/" + unit + ".docx",
                "黄泥镇" + (year - 1) + "年年报.txt",
                "附件" + dice.number(1, 9) + ".pdf");
        return new GeneratedIdentity(
                seed, fileName, lines, named ? unit : "", named ? chain : "", String.valueOf(year), published);
    }

    private static List<String> title(Dice dice, String name, int year) {
        String inTitle = year == 0
                ? ""
                : dice.once(6)
                        ? numerals(year) + "年"
                        : dice.once(6) ? spaced(year) + "年" : year + dice.pick("年", "年", "年度");
        String report = dice.pick("政府信息公开工作年度报告", "政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作报告", "政府信息公开年报", "政务公开工作年度报告");
        if (name.isEmpty() || !dice.once(4)) {
            String whole = dice.once(5) ? inTitle + name + report : name + inTitle + report;
            return List.of(whole);
        }
        return dice.once(2)
                ? List.of(name, inTitle + report)
                : List.of(name + inTitle + report.substring(0, 4), report.substring(4));
    }

    private static String numerals(int year) {
        StringBuilder text = new StringBuilder();
        String.valueOf(year).chars().forEach(c -> text.append("〇一二三四五六七八九".charAt(c - '0')));
        return text.toString();
    }

    private static String spaced(int year) {
        return String.join(" ", String.valueOf(year).split(""));
    }

    @Override
    public String toString() {
        return "seed " + seed + " " + fileName + "\n  " + String.join("\n  ", lines);
    }
}
