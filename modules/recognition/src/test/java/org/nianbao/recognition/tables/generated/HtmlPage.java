package org.nianbao.recognition.tables.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nianbao.model.form.FormTable;

/** Writes a report as an html page. */
final class HtmlPage {
    private HtmlPage() {}

    static String write(GeneratedReport report, boolean spans) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>")
                .append("<h1>甲县乙镇2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>主动公开信息12条。</p>")
                .append("<p>二、主动公开政府信息情况</p><table>");
        for (GeneratedRow row : Layout.table(report, FormTable.DISCLOSURE)) {
            for (String group : row.groups()) {
                page.append(spans ? "<tr><td colspan=4>" + group + "</td></tr>" : tr(padded(List.of(group), 4)));
                page.append(tr(padded(Layout.Headers.disclosure(report.form().generation(), group), 4)));
            }
            List<String> cells = new ArrayList<>(List.of(row.label()));
            cells.addAll(row.cells());
            int lost = report.form().indicators(FormTable.DISCLOSURE).stream()
                            .filter(indicator -> indicator.rowKey().equals(row.rowKey()))
                            .toList()
                            .size()
                    - row.cells().size();
            page.append(tr(padded(cells, 4 - lost)));
        }
        page.append("</table><p>三、收到和处理政府信息公开申请情况</p><table>");
        requests(page, report, spans);
        page.append("</table><p>四、政府信息公开行政复议、行政诉讼情况</p><table>");
        reviews(page, report, spans);
        return page.append("</table><p>五、存在的主要问题及改进情况</p><p>宣传不够。</p></body></html>")
                .toString();
    }

    private static void requests(StringBuilder page, GeneratedReport report, boolean spans) {
        List<GeneratedRow> rows = Layout.table(report, FormTable.REQUESTS);
        if (!spans) {
            Layout.Headers.REQUESTS.forEach(header -> page.append(tr(padded(header, 10))));
            for (GeneratedRow row : rows) {
                List<String> cells =
                        new ArrayList<>(Collections.nCopies(3 - row.labels().size(), ""));
                cells.addAll(row.labels());
                cells.addAll(row.cells());
                page.append(tr(cells));
            }
            return;
        }
        page.append("<tr><td colspan=3 rowspan=3>(本列数据的勾稽关系为…)</td><td colspan=7>申请人情况</td></tr>")
                .append("<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>")
                .append(tr(Layout.Headers.REQUESTS.get(2)));
        for (int i = 0; i < rows.size(); i++) {
            page.append("<tr>").append(spannedLabels(rows, i));
            rows.get(i).cells().forEach(cell -> page.append(td(cell)));
            page.append("</tr>");
        }
    }

    private static String spannedLabels(List<GeneratedRow> rows, int at) {
        GeneratedRow row = rows.get(at);
        boolean outcome = !row.label().contains("、") || row.label().matches("[(\\d].*");
        if (!outcome) {
            return "<td colspan=3>" + row.label() + "</td>";
        }
        StringBuilder cells = new StringBuilder();
        boolean grouped = row.label().matches("\\d\\..*");
        for (String group : row.groups()) {
            int length = group.startsWith("三、") ? outcomes(rows, at) : members(rows, at);
            cells.append("<td rowspan=")
                    .append(length)
                    .append('>')
                    .append(group)
                    .append("</td>");
        }
        return cells.append(grouped ? "<td>" : "<td colspan=2>")
                .append(row.label())
                .append("</td>")
                .toString();
    }

    private static int outcomes(List<GeneratedRow> rows, int from) {
        int to = from;
        while (to < rows.size() && !rows.get(to).label().startsWith("四、")) {
            to++;
        }
        return to - from;
    }

    private static int members(List<GeneratedRow> rows, int from) {
        int to = from + 1;
        while (to < rows.size()
                && rows.get(to).groups().isEmpty()
                && rows.get(to).label().matches("\\d\\..*")) {
            to++;
        }
        return to - from;
    }

    private static void reviews(StringBuilder page, GeneratedReport report, boolean spans) {
        if (spans) {
            page.append("<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>")
                    .append("<tr><td rowspan=2>结果维持</td><td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td>")
                    .append("<td rowspan=2>尚未审结</td><td rowspan=2>总计</td><td colspan=5>未经复议直接起诉</td>")
                    .append("<td colspan=5>复议后起诉</td></tr>")
                    .append(tr(Layout.Headers.REVIEWS.get(2)));
        } else {
            Layout.Headers.REVIEWS.forEach(header -> page.append(tr(padded(header, 15))));
        }
        List<String> cells = new ArrayList<>();
        Layout.table(report, FormTable.REVIEWS).forEach(row -> cells.addAll(row.cells()));
        page.append(tr(cells));
    }

    private static List<String> padded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private static String tr(List<String> cells) {
        StringBuilder row = new StringBuilder("<tr>");
        cells.forEach(cell -> row.append(td(cell)));
        return row.append("</tr>").toString();
    }

    private static String td(String text) {
        return "<td>" + text.replace("<", "&lt;") + "</td>";
    }
}
