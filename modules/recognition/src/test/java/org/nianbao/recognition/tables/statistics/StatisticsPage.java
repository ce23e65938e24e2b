package org.nianbao.recognition.tables.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.Indicator;

/** A report with a 统计表 of random numbers, in a layout and with messes that a seed decides. */
final class StatisticsPage {
    private static final List<String> LOCAL_ROWS =
            List.of("机构领导、机构设置及人事信息", "政府文件数", "行政执法信息", "政务客户端公开政府信息数", "电子邮件申请数", "招标采购信息", "应急管理信息");

    /** How the table is laid out. */
    enum Layout {
        PIPES,
        TABS,
        LINES,
        LINES_APART,
        HTML,
        DOCX
    }

    private record Row(String code, String label, String unit, String number) {}

    private final Layout layout;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, BigDecimal> truth = new LinkedHashMap<>();

    StatisticsPage(Layout layout, boolean messy, long seed) {
        this.layout = layout;
        Random random = new Random(seed);
        String group = "";
        boolean numbered = !messy || random.nextBoolean();
        boolean loose = messy && random.nextInt(3) == 0;
        for (Indicator indicator :
                Catalogue.standard().form(FormGeneration.FORM_2014).indicators()) {
            String top = indicator.rowPath().get(0);
            if (!top.equals(group) && indicator.rowPath().size() > 1) {
                rows.add(new Row("", top, "", ""));
            }
            group = top;
            if (messy && random.nextInt(12) == 0) {
                rows.add(new Row("", LOCAL_ROWS.get(random.nextInt(LOCAL_ROWS.size())), "条", "" + random.nextInt(99)));
            }
            if (messy && random.nextInt(12) == 0) {
                continue;
            }
            String label = indicator.rowLabel();
            if (indicator.code().equals("litigationCases.upheld.total") && loose) {
                label = "维持具体行政行为数";
            }
            if (!numbered) {
                label = label.replaceFirst("^(?:其中:|\\([一二三四]\\)|\\d\\.|[一二三四五六七八九]、)+", "");
            }
            if (messy && random.nextInt(15) == 0) {
                int at = random.nextInt(label.length());
                label = label.substring(0, at) + "■口光计X".charAt(random.nextInt(5)) + label.substring(at + 1);
            }
            String number = "" + random.nextInt(random.nextBoolean() ? 9 : 3000);
            truth.put(indicator.code(), new BigDecimal(number));
            if (messy && random.nextInt(15) == 0) {
                number = random.nextBoolean() ? "/" : "";
                truth.remove(indicator.code());
            }
            rows.add(new Row(indicator.code(), label, indicator.unit().label(), number));
        }
    }

    Map<String, BigDecimal> truth() {
        return truth;
    }

    String fileName() {
        return switch (layout) {
            case PIPES, TABS, LINES, LINES_APART -> "report.txt";
            case HTML -> "report.html";
            case DOCX -> "report.docx";
        };
    }

    byte[] bytes() {
        return switch (layout) {
            case PIPES -> text(" | ", "| ", " |", "\n");
            case TABS -> text("\t", "", "", "\n");
            case LINES -> text("\n", "", "", "\n");
            case LINES_APART -> text("\n\n", "", "", "\n\n");
            case HTML -> html().getBytes(StandardCharsets.UTF_8);
            case DOCX -> docx();
        };
    }

    private static List<String> before() {
        return List.of("甲县乙镇2016年政府信息公开工作年度报告", "一、概述", "2016年，我镇认真做好政府信息公开工作。");
    }

    private byte[] text(String between, String first, String last, String end) {
        StringBuilder text = new StringBuilder(String.join("\n\n", before())).append("\n\n政府信息公开情况统计表\n\n");
        for (List<String> row : cells()) {
            text.append(first).append(String.join(between, row)).append(last).append(end);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String html() {
        StringBuilder text = new StringBuilder("<html><body>");
        before().forEach(line -> text.append("<p>").append(line).append("</p>"));
        text.append("<table>");
        for (List<String> row : cells()) {
            text.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>");
        }
        return text.append("</table></body></html>").toString();
    }

    private byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            before().forEach(line -> document.createParagraph().createRun().setText(line));
            List<List<String>> cells = cells();
            XWPFTable table = document.createTable(cells.size(), 3);
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText(cells.get(row).get(column));
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("统计指标", "单位", "统计数"));
        rows.forEach(row -> cells.add(List.of(row.label(), row.unit(), row.number())));
        return cells;
    }
}
