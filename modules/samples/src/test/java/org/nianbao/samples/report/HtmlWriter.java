package org.nianbao.samples.report;

import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** A page as a county's web site shows it: place in the menu, title, date line, body, footer. */
public final class HtmlWriter implements ReportWriter {
    /** How the body came into the page. */
    public enum Style {
        /** Typed into the site's editor. */
        PLAIN,
        /** Pasted from a word processor: every run in its own span, breaks inside header cells. */
        PASTED
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final TextEncoding encoding;
    private final Style style;

    public HtmlWriter(TextEncoding encoding, Style style) {
        this.encoding = Objects.requireNonNull(encoding);
        this.style = Objects.requireNonNull(style);
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] write(SampleReport report) {
        StringBuilder page = new StringBuilder();
        String charset = encoding == TextEncoding.GB18030 ? "gbk" : "utf-8";
        String title = escape(report.title());
        String day = DAY.format(report.published());
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"")
                .append(charset)
                .append("\">\n");
        page.append("<title>")
                .append(title)
                .append('_')
                .append(escape(report.site()))
                .append("</title>\n");
        page.append("<meta name=\"ArticleTitle\" content=\"").append(title).append("\">\n");
        page.append("<meta name=\"PubDate\" content=\"").append(day).append("\">\n");
        page.append("<meta name=\"ContentSource\" content=\"")
                .append(escape(report.issuer()))
                .append("\">\n");
        page.append("<style>body{font-family:SimSun,serif} table{border-collapse:collapse;width:100%}")
                .append(" td{border:1px solid #000;padding:4px;text-align:center} .sign{text-align:right}</style>\n");
        page.append("</head>\n<body>\n<div class=\"header\"><a href=\"/\">首页</a> <a href=\"/zwgk/\">政务公开</a>")
                .append(" <a href=\"/bsfw/\">办事服务</a> <a href=\"/hdjl/\">互动交流</a></div>\n");
        page.append("<div class=\"position\">当前位置：首页 &gt; 政务公开 &gt; 政府信息公开年报</div>\n");
        page.append("<div class=\"article\">\n<h1>").append(title).append("</h1>\n");
        page.append("<div class=\"info\"><span>发布日期：")
                .append(day)
                .append("</span> <span>来源：")
                .append(escape(report.issuer()))
                .append("</span> <span>字体：大 中 小</span></div>\n");
        page.append("<div class=\"content\">\n");
        report.blocks().forEach(block -> page.append(html(block)));
        page.append("</div>\n</div>\n<div class=\"tools\">打印本页 关闭窗口</div>\n<div class=\"footer\">主办单位：")
                .append(escape(report.site().replace("网站", "")))
                .append("办公室</div>\n</body>\n</html>\n");
        return encoding.bytes(page.toString());
    }

    private String html(Block block) {
        if (block instanceof Block.Heading heading) {
            return "<p><strong>" + run(heading.text()) + "</strong></p>\n";
        }
        if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + (style == Style.PASTED ? "&nbsp;&nbsp;&nbsp; " : "　　") + run(paragraph.text()) + "</p>\n";
        }
        if (block instanceof Block.Signature signature) {
            return "<p class=\"sign\">" + run(signature.text()) + "</p>\n";
        }
        if (block instanceof Block.OfficialTable table) {
            return table(table.grid());
        }
        throw new IllegalArgumentException(block.toString());
    }

    private String table(TableGrid grid) {
        StringBuilder html = new StringBuilder("<table>\n<tbody>\n");
        for (int row = 0; row < grid.rows(); row++) {
            html.append("<tr>");
            for (int column = 0; column < grid.columns(); column++) {
                grid.startingAt(row, column).ifPresent(cell -> html.append(cell(cell)));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n").toString();
    }

    private String cell(GridCell cell) {
        String rowSpan = cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "";
        String columnSpan = cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "";
        return "<td" + rowSpan + columnSpan + ">" + (style == Style.PASTED ? pasted(cell) : escape(cell.text()))
                + "</td>";
    }

    /** Narrow column headers are broken after the second character; each run has its own span. */
    private static String pasted(GridCell cell) {
        String text = cell.text();
        boolean rowLabel = cell.column() == 0 || text.contains(".");
        boolean narrowHeader =
                cell.heading() && !rowLabel && cell.columnSpan() == 1 && text.length() >= 4 && text.length() <= 6;
        return narrowHeader
                ? "<p>" + span(text.substring(0, 2)) + "<br>" + span(text.substring(2)) + "</p>"
                : "<p>" + span(text) + "</p>";
    }

    private String run(String text) {
        if (style == Style.PLAIN || text.length() < 6) {
            return style == Style.PLAIN ? escape(text) : span(text);
        }
        int cut = Math.min(text.length() / 2, 12);
        return span(text.substring(0, cut)) + span(text.substring(cut));
    }

    private static String span(String text) {
        return "<span style=\"font-family:仿宋;font-size:16px\">" + escape(text) + "</span>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
