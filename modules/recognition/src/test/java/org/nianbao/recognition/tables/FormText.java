package org.nianbao.recognition.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.Form;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.value.ReportedValue;

/**
 * A report as text with tabs between the cells, all zeros unless a test writes something else into a row.
 *
 * <p>Rows are named by their row keys; {@code reviews} is the one row of numbers of table four, and {@code head2},
 * {@code head3}, {@code head4} are the lines above the tables.
 */
final class FormText {
    private final Map<String, String> lines = new LinkedHashMap<>();

    private FormText() {}

    static FormText of(FormGeneration generation) {
        FormText text = new FormText();
        Form form = Catalogue.standard().form(generation);
        text.lines.put("title", "甲县乙镇2023年政府信息公开工作年度报告\n\n一、总体情况\n\n全年主动公开信息12条。\n");
        text.lines.put("head2", "二、主动公开政府信息情况\n");
        String section = "";
        for (String row : form.rowKeys(FormTable.DISCLOSURE)) {
            List<Indicator> cells = cells(form, FormTable.DISCLOSURE, row);
            String group = cells.get(0).rowPath().get(0);
            String header = group + "\n信息内容\t"
                    + cells.stream().map(Indicator::columnLabel).collect(Collectors.joining("\t")) + "\n";
            text.lines.put(row, (group.equals(section) ? "" : header) + zeros(cells));
            section = group;
        }
        text.lines.put(
                "head3",
                "\n三、收到和处理政府信息公开申请情况\n\n(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)\t申请人情况\n"
                        + "\t自然人\t法人或其他组织\t总计\n\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他");
        for (String row : form.rowKeys(FormTable.REQUESTS)) {
            text.lines.put(row, zeros(cells(form, FormTable.REQUESTS, row)));
        }
        text.lines.put(
                "head4",
                "\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
                        + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计");
        text.lines.put("reviews", "0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0");
        text.lines.put("end", "\n五、存在的主要问题及改进情况\n\n宣传不够，今后改进。");
        return text;
    }

    /** Writes other cells behind the row's label; spaces stand for tabs. */
    FormText cells(String row, String cells) {
        return change(row, line -> {
            int lastLine = line.lastIndexOf('\n') + 1;
            return line.substring(0, line.indexOf('\t', lastLine) + 1) + cells.replace(' ', '\t');
        });
    }

    /** Writes other lines for a row. */
    FormText lines(String row, String written) {
        return change(row, line -> written);
    }

    FormText change(String row, UnaryOperator<String> change) {
        if (!lines.containsKey(row)) {
            throw new IllegalArgumentException(row);
        }
        lines.put(row, change.apply(lines.get(row)));
        return this;
    }

    FormText without(String... rows) {
        List.of(rows).forEach(lines::remove);
        return this;
    }

    String text() {
        return String.join("\n", lines.values());
    }

    Map<String, ReportedValue> read() {
        return reading().values();
    }

    TableReading reading() {
        return new TableRecogniser().recognise(Documents.txt(text()));
    }

    private static List<Indicator> cells(Form form, FormTable table, String row) {
        return form.indicators(table).stream()
                .filter(indicator -> indicator.rowKey().equals(row))
                .toList();
    }

    private static String zeros(List<Indicator> cells) {
        return cells.get(0).rowLabel() + "\t0".repeat(cells.size());
    }
}
