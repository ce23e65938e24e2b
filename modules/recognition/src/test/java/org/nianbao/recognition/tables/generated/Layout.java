package org.nianbao.recognition.tables.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;

/** A way to write the rows of a report into a file. */
enum Layout {
    /** Tabs between cells; group labels in columns of their own. */
    TABS {
        @Override
        String write(GeneratedReport report, Random random) {
            return lines(
                    report,
                    random,
                    (row, depth) -> String.join(
                            "\t", cells(List.of(), labelCells(row, depth, true), row.cells(), tail(row, random))));
        }
    },
    /** Tabs between cells; the label always in the first column. */
    TABS_LABEL_FIRST {
        @Override
        String write(GeneratedReport report, Random random) {
            return lines(report, random, (row, depth) -> {
                List<String> labels =
                        row.rowKey().isEmpty() ? row.labels() : List.of(String.join("", row.labels()), "");
                return String.join("\t", cells(labels, row.cells(), List.of("")));
            });
        }
    },
    /** Pipes between cells, cells that a span covers left out. */
    PIPES {
        @Override
        String write(GeneratedReport report, Random random) {
            return lines(
                    report, random, (row, depth) -> "| " + String.join(" | ", cells(row.labels(), row.cells())) + " |");
        }
    },
    /** Pipes between cells, a cell in every column. */
    FULL_PIPES {
        @Override
        String write(GeneratedReport report, Random random) {
            return lines(
                    report,
                    random,
                    (row, depth) -> "| " + String.join(" | ", cells(labelCells(row, depth, true), row.cells())) + " |");
        }
    },
    /** Every cell on a line of its own. */
    CELL_PER_LINE {
        @Override
        String write(GeneratedReport report, Random random) {
            String end = random.nextBoolean() ? "\n\n" : "\n";
            return lines(report, random, (row, depth) -> String.join(end, cells(row.labels(), row.cells())));
        }
    },
    /** Every cell on a line of its own, a pipe behind it. */
    CELL_PER_LINE_WITH_PIPES {
        @Override
        String write(GeneratedReport report, Random random) {
            return lines(report, random, (row, depth) -> String.join(" |\n", cells(row.labels(), row.cells())) + " |");
        }
    },
    /** Spaces between the label and the numbers. */
    SPACES {
        @Override
        String write(GeneratedReport report, Random random) {
            return lines(
                    report,
                    random,
                    (row, depth) -> String.join("", row.labels()) + " " + String.join(" ", row.cells()));
        }
    },
    /** Numbers on the line after their label. */
    NUMBERS_BELOW {
        @Override
        String write(GeneratedReport report, Random random) {
            return lines(report, random, (row, depth) -> {
                String cells = "| "
                        + String.join(" | ", row.rowKey().isEmpty() ? cells(row.labels(), row.cells()) : row.cells())
                        + " |";
                return row.rowKey().isEmpty() ? cells : String.join("\n", row.labels()) + "\n" + cells;
            });
        }
    },
    /** Every row a small table of its own under a header of its own. */
    TABLE_PER_ROW {
        @Override
        String write(GeneratedReport report, Random random) {
            return lines(
                    report,
                    random,
                    (row, depth) -> "\n| 项目 | 自然人 | 总计 |\n| --- | --- | --- |\n| "
                            + String.join(" | ", cells(row.labels(), row.cells())) + " |\n\n以上。\n");
        }
    },
    /** An html page with row spans and column spans. */
    HTML_SPANS {
        @Override
        String write(GeneratedReport report, Random random) {
            return HtmlPage.write(report, true);
        }
    },
    /** An html page without spans. */
    HTML_PLAIN {
        @Override
        String write(GeneratedReport report, Random random) {
            return HtmlPage.write(report, false);
        }
    };

    /** The file's text. */
    abstract String write(GeneratedReport report, Random random);

    boolean isHtml() {
        return this == HTML_SPANS || this == HTML_PLAIN;
    }

    /** Whether the layout shows where a cell is although nothing is written in it. */
    boolean showsBlankCells() {
        return isHtml();
    }

    /** Writes one row; the depth is that of the table's label columns. */
    private interface RowWriter {
        String write(GeneratedRow row, int depth);
    }

    private static String lines(GeneratedReport report, Random random, RowWriter writer) {
        StringBuilder text = new StringBuilder("甲县乙镇2023年政府信息公开工作年度报告\n\n一、总体情况\n\n主动公开信息12条。\n");
        boolean headings = random.nextInt(4) > 0;
        text.append(headings ? "\n二、主动公开政府信息情况\n\n" : "\n下面是表格。\n");
        String section = "";
        for (GeneratedRow row : table(report, FormTable.DISCLOSURE)) {
            for (String group : row.groups()) {
                section = group;
                text.append(rowOf(writer, row, List.of(section))).append('\n');
                text.append(rowOf(writer, row, Headers.disclosure(report.form().generation(), section)))
                        .append('\n');
            }
            text.append(writer.write(withoutGroups(row), 1)).append('\n');
        }
        text.append(headings ? "\n三、收到和处理政府信息公开申请情况\n\n" : "\n另一张表。\n");
        for (List<String> header : Headers.REQUESTS) {
            text.append(rowOf(writer, table(report, FormTable.REQUESTS).get(0), header))
                    .append('\n');
        }
        for (GeneratedRow row : table(report, FormTable.REQUESTS)) {
            text.append(writer.write(row, 3)).append('\n');
        }
        text.append("\n四、政府信息公开行政复议、行政诉讼情况\n\n");
        GeneratedRow first = table(report, FormTable.REVIEWS).get(0);
        for (List<String> header : Headers.REVIEWS) {
            text.append(rowOf(writer, first, header)).append('\n');
        }
        List<String> numbers = new ArrayList<>();
        table(report, FormTable.REVIEWS).forEach(row -> numbers.addAll(row.cells()));
        text.append(rowOf(writer, first, numbers)).append('\n');
        return text.append("\n五、存在的主要问题及改进情况\n\n宣传不够，今后改进。\n\n六、其他需要报告的事项\n\n无。\n")
                .toString();
    }

    static List<GeneratedRow> table(GeneratedReport report, FormTable table) {
        return report.rows().stream().filter(row -> row.table() == table).toList();
    }

    private static GeneratedRow withoutGroups(GeneratedRow row) {
        return new GeneratedRow(row.table(), row.rowKey(), List.of(), row.label(), row.cells());
    }

    /** A row that has no label: headers, and the numbers of table four. */
    private static String rowOf(RowWriter writer, GeneratedRow like, List<String> cells) {
        GeneratedRow row = new GeneratedRow(like.table(), "", List.of(), cells.get(0), cells.subList(1, cells.size()));
        return writer.write(row, 1);
    }

    private static List<String> labelCells(GeneratedRow row, int depth, boolean padded) {
        List<String> cells = new ArrayList<>(row.labels());
        while (padded && cells.size() < depth) {
            if (row.groups().isEmpty()) {
                cells.add(0, "");
            } else {
                cells.add("");
            }
        }
        return cells;
    }

    private static List<String> tail(GeneratedRow row, Random random) {
        return random.nextInt(3) == 0 && !row.rowKey().isEmpty() ? List.of("") : List.of();
    }

    @SafeVarargs
    private static List<String> cells(List<String>... parts) {
        List<String> cells = new ArrayList<>();
        for (List<String> part : parts) {
            cells.addAll(part);
        }
        return cells;
    }

    /** The headers of the tables. */
    static final class Headers {
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
            return newest ? List.of("信息内容", "本年处理决定数量") : List.of("信息内容", "上一年项目数量", "本年增/减（用负值表示减少，如-8）", "处理决定数量");
        }
    }
}
