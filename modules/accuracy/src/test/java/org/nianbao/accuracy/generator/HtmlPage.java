package org.nianbao.accuracy.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.accuracy.generator.GeneratedRow.Kind;
import org.nianbao.model.form.FormTable;

/** Writes a report as an html page. */
final class HtmlPage {
    private final GeneratedReport report;
    private final Style style;
    private final StringBuilder page = new StringBuilder();

    private HtmlPage(GeneratedReport report, Style style) {
        this.report = report;
        this.style = style;
    }

    /**
     * How the page is built.
     *
     * @param spans whether wide and high cells are one cell
     * @param runs whether every character has an element of its own
     * @param nested whether tables hold the page together
     */
    record Style(boolean spans, boolean runs, boolean nested) {}

    static String write(GeneratedReport report, Style style) {
        return new HtmlPage(report, style).write();
    }

    private String write() {
        Prose prose = report.prose();
        page.append("<html><head><meta charset=\"utf-8\"><title>政府信息公开年报</title></head><body>");
        page.append(style.nested() ? "<table><tr><td>首页</td><td>政务公开</td></tr><tr><td colspan=2>" : "");
        page.append("<h1>").append(text(prose.title())).append("</h1>");
        paragraph(prose.headings().get(0));
        prose.overview().forEach(this::paragraph);
        for (FormTable table : FormTable.values()) {
            paragraph(prose.headings().get(table.number() - 1));
            page.append("<table border=1>");
            table(table);
            page.append("</table>");
        }
        for (int i = 0; i < prose.ending().size(); i++) {
            paragraph(prose.headings().get(4 + i));
            paragraph(prose.ending().get(i));
        }
        page.append(style.nested() ? "</td></tr></table>" : "");
        return page.append("<p>扫一扫在手机打开当前页</p></body></html>").toString();
    }

    private void paragraph(String text) {
        page.append("<p>").append(text(text)).append("</p>\n");
    }

    private void table(FormTable table) {
        List<GeneratedRow> rows = TextPage.inLines(report.table(table));
        int width = table == FormTable.DISCLOSURE ? 4 : table == FormTable.REQUESTS ? 10 : 15;
        for (int i = 0; i < rows.size(); i++) {
            GeneratedRow row = rows.get(i);
            page.append("<tr>");
            switch (row.kind()) {
                case SECTION -> cell(row.label(), style.spans() ? " colspan=4" : "");
                case FURNITURE -> cell(row.label(), style.spans() ? " colspan=" + width : "");
                case HEADER -> header(row);
                case NUMBERS -> {
                    labels(rows, i);
                    row.cells().forEach(cell -> cell(cell, ""));
                }
                case PIECE -> {
                    cell(row.label(), style.spans() && table == FormTable.REQUESTS ? " colspan=3" : "");
                    if (!style.spans() && table == FormTable.REQUESTS) {
                        cell("", "");
                        cell("", "");
                    }
                    row.cells().forEach(cell -> cell(cell, ""));
                }
            }
            boolean lone = row.kind() == Kind.SECTION || row.kind() == Kind.FURNITURE;
            if (!style.spans() && lone) {
                for (int pad = 1; pad < width; pad++) {
                    cell("", "");
                }
            }
            if (table == FormTable.DISCLOSURE && row.kind() != Kind.SECTION && row.kind() != Kind.FURNITURE) {
                int columns = row.isNumbers()
                        ? report.width(row.rowKey()) + 1
                        : row.cells().size();
                for (int pad = columns; pad < width; pad++) {
                    cell("", "");
                }
            }
            page.append("</tr>\n");
        }
    }

    private void header(GeneratedRow row) {
        List<String> cells = row.cells();
        if (row.table() == FormTable.DISCLOSURE) {
            cells.forEach(cell -> cell(cell, ""));
            return;
        }
        boolean requests = row.table() == FormTable.REQUESTS;
        if (!style.spans()) {
            int before = requests ? cells.size() == 5 ? 4 : cells.size() == 3 ? 3 : 0 : cells.size() == 10 ? 5 : 0;
            List<String> padded = new ArrayList<>();
            for (int i = 0; i < before; i++) {
                padded.add("");
            }
            if (requests && cells.size() == 3) {
                padded.addAll(List.of(cells.get(0), cells.get(1), "", "", "", "", cells.get(2)));
            } else if (requests && cells.size() == 2) {
                padded.addAll(List.of(cells.get(0), "", "", cells.get(1)));
            } else if (!requests && cells.size() == 7) {
                padded.addAll(cells.subList(0, 6));
                padded.addAll(List.of("", "", "", "", cells.get(6)));
            } else {
                padded.addAll(cells);
            }
            boolean numbers = cells.stream().allMatch(cell -> cell.matches("\\d.*|"));
            while (!numbers && padded.size() < (requests ? 10 : 15)) {
                padded.add("");
            }
            padded.forEach(cell -> cell(cell, ""));
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), requests ? requestsSpan(cells.size(), i) : reviewsSpan(cells.size(), i));
        }
    }

    private static String requestsSpan(int cells, int at) {
        return switch (cells) {
            case 2 -> at == 0 ? " colspan=3 rowspan=3" : " colspan=7";
            case 3 -> at == 1 ? " colspan=5" : " rowspan=2";
            default -> "";
        };
    }

    private static String reviewsSpan(int cells, int at) {
        return switch (cells) {
            case 2 -> at == 0 ? " colspan=5" : " colspan=10";
            case 7 -> at < 5 ? " rowspan=2" : " colspan=5";
            default -> "";
        };
    }

    private void labels(List<GeneratedRow> rows, int at) {
        GeneratedRow row = rows.get(at);
        if (row.table() == FormTable.DISCLOSURE) {
            cell(row.label(), "");
            return;
        }
        if (!style.spans()) {
            Layout.labelCells(row, 3).forEach(label -> cell(label, ""));
            return;
        }
        if (row.rowKey().matches("requests\\.(received|carriedIn|carriedOut)")) {
            row.groups().forEach(group -> cell(group, ""));
            cell(row.label(), " colspan=" + (3 - row.groups().size()));
            return;
        }
        for (String group : row.groups()) {
            boolean results = group.startsWith("三、");
            int end = at + 1;
            while (end < rows.size() && belongs(rows.get(end), results)) {
                end++;
            }
            cell(group, " rowspan=" + (end - at));
        }
        boolean grouped = row.rowKey().split("\\.").length > 2 || row.rowKey().isEmpty();
        cell(row.label(), grouped ? "" : " colspan=2");
    }

    private static boolean belongs(GeneratedRow row, boolean toResults) {
        if (toResults) {
            return !row.rowKey().equals("requests.carriedOut");
        }
        return !row.isNumbers() || row.groups().isEmpty() && row.rowKey().split("\\.").length > 2;
    }

    private void cell(String text, String attributes) {
        page.append("<td").append(attributes).append('>').append(text(text)).append("</td>");
    }

    private String text(String text) {
        if (!style.runs()) {
            return escaped(text);
        }
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(c -> "<span style=\"font-family:仿宋\">" + escaped(c) + "</span>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
