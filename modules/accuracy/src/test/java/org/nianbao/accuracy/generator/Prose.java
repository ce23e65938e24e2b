package org.nianbao.accuracy.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.RequestRows;

/**
 * What a report says in words.
 *
 * @param headings the titles of its six sections
 * @param overview the lines of section one
 * @param ending the lines of sections five and six, without their titles
 */
record Prose(String title, List<String> headings, List<String> overview, List<String> ending) {
    Prose {
        headings = List.copyOf(headings);
        overview = List.copyOf(overview);
        ending = List.copyOf(ending);
    }

    static int year(FormGeneration generation) {
        return generation == FormGeneration.FORM_2021 ? 2023 : 2020;
    }

    static Prose of(FormGeneration generation, Map<String, BigDecimal> truth) {
        boolean newest = generation == FormGeneration.FORM_2021;
        int year = year(generation);
        String received = truth.get(RequestRows.code(RequestRows.RECEIVED, Applicant.TOTAL))
                .toPlainString();
        boolean none = received.equals("0");
        return new Prose(
                "云川县石桥镇" + year + "年政府信息公开工作年度报告",
                List.of(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        newest ? "四、政府信息公开行政复议、行政诉讼情况" : "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项"),
                List.of(
                        "本报告的统计期限自" + year + "年1月1日起，至" + year + "年12月31日止。",
                        "（一）主动公开。全年主动公开政府信息136条，内容有政策文件、财政预决算和民生实事。",
                        none ? "（二）依申请公开。全年未收到政府信息公开申请。" : "（二）依申请公开。全年收到政府信息公开申请" + received + "件。",
                        "（三）政府信息管理。公文在起草时确定公开属性，发布前逐件核对。",
                        "（四）平台建设。公开栏目按季度检查，失效的链接随时修复。",
                        "（五）监督保障。公开工作列入年度考核，组织一次业务培训，接受社会评议，没有责任追究的情形。"),
                List.of("有的栏目更新不够及时，解读的形式较为单一。今后将每月检查一次栏目，多用图表和问答作解读。", "本年度没有收取信息处理费，没有其他需要报告的事项。"));
    }
}
