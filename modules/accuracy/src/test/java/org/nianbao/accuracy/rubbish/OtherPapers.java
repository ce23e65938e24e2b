package org.nianbao.accuracy.rubbish;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Papers that are no reports on information disclosure, though some use its words and have tables of numbers. */
final class OtherPapers {
    private static final List<String> TITLES = List.of(
            "云川县石桥镇2023年政府工作报告",
            "云川县石桥镇2023年法治政府建设年度报告",
            "云川县2023年财政预算执行情况和2024年财政预算草案的报告",
            "石桥镇2023年国民经济和社会发展统计公报",
            "云川县2024年政务公开工作要点",
            "石桥镇2024年工作计划",
            "关于印发《云川县2023年政府信息公开工作年度报告编制方案》的通知",
            "关于做好2023年政府信息公开工作年度报告编制报送工作的通知",
            "石桥镇举行政务公开日活动",
            "一图读懂云川县2023年政府信息公开工作年度报告",
            "石桥镇卫生院2023年度决算公开",
            "云川县人民法院2023年工作报告",
            "石桥镇2023年安全生产年度报告");

    private static final List<String> SENTENCES = List.of(
            "全年实现地区生产总值%d万元，比上年增长%d%%。",
            "办理行政许可%d件，行政处罚%d件，没有行政复议案件。",
            "会议要求各村抓紧秋收，%d名干部分成%d个组下村。",
            "主动公开财政信息，接受社会监督，收到建议%d条，采纳%d条。",
            "新建公路%d公里，改造危房%d户。",
            "组织法律培训%d场，%d人参加。",
            "对照要点，明确%d项任务、%d个责任单位。",
            "12345热线受理%d件，办结%d件。");

    private static final List<String> ROWS =
            List.of("一般公共服务", "教育", "卫生健康", "城乡社区", "农林水", "合计", "其他", "行政许可", "总计", "重复信访", "上年结转", "结转下年");

    private OtherPapers() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder(TITLES.get(random.nextInt(TITLES.size()))).append("\n\n");
        List<String> headings = new ArrayList<>(List.of("一、工作开展情况", "二、主要成效", "三、存在问题", "四、下一步打算"));
        for (String heading : headings) {
            text.append(heading).append("\n\n");
            for (int i = 0; i < 2 + random.nextInt(4); i++) {
                text.append(SENTENCES
                                .get(random.nextInt(SENTENCES.size()))
                                .formatted(random.nextInt(5000), random.nextInt(90)))
                        .append('\n');
            }
            if (random.nextInt(3) == 0) {
                text.append(table(random));
            }
        }
        return text.toString();
    }

    private static String table(Random random) {
        StringBuilder table = new StringBuilder("\n");
        int columns = 1 + random.nextInt(8);
        String separator = random.nextBoolean() ? "\t" : " | ";
        for (int row = 0; row < 3 + random.nextInt(8); row++) {
            List<String> cells = new ArrayList<>(List.of(ROWS.get(random.nextInt(ROWS.size()))));
            for (int column = 0; column < columns; column++) {
                cells.add(Integer.toString(random.nextInt(3) == 0 ? 0 : random.nextInt(900)));
            }
            table.append(String.join(separator, cells)).append('\n');
        }
        return table.append('\n').toString();
    }
}
