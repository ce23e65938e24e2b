package org.nianbao.accuracy.generator;

import java.util.List;
import org.nianbao.model.form.FormGeneration;

/** The column labels of the tables. */
final class Headers {
    static final List<List<String>> REQUESTS = List.of(
            List.of("(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)", "申请人情况"),
            List.of("自然人", "法人或其他组织", "总计"),
            List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));

    static final List<List<String>> REVIEWS = List.of(
            List.of("行政复议", "行政诉讼"),
            List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉"),
            List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"));

    private Headers() {}

    static List<String> disclosure(FormGeneration generation, String section) {
        boolean newest = generation == FormGeneration.FORM_2021;
        if (section.contains("一")) {
            return newest
                    ? List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
                    : List.of("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量");
        }
        if (section.contains("八")) {
            return newest ? List.of("信息内容", "本年收费金额（单位：万元）") : List.of("信息内容", "上一年项目数量", "本年增/减");
        }
        if (section.contains("九")) {
            return List.of("信息内容", "采购项目数量", "采购总金额");
        }
        return newest ? List.of("信息内容", "本年处理决定数量") : List.of("信息内容", "上一年项目数量", "本年增/减", "处理决定数量");
    }
}
