package org.nianbao.recognition.narrative.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.reading.Block;
import org.nianbao.recognition.narrative.internal.text.Passage;

/**
 * The tables above a report on a web page that say what the page is: 索引号 | … | 发布日期 | ….
 *
 * <p>Labels stand left of their values or above them, with or without a colon. A label beside another label has no
 * value.
 */
final class PageMetadata {
    private static final Pattern LABEL = Pattern.compile(
            "[\\[(]?(?:索引号|信息索引|信息索引号|主题分类|主题词|体裁分类|组配分类|信息分类|公开类别|发布机构|发文机关|发布单位|公开主体|公开机构|责任部门|信息来源|来源|"
                    + "成文日期|发布日期|发布时间|公开日期|公开时间|生成日期|发文日期|发文时间|更新时间|有效期|时效性?|有效性|废止日期|"
                    + "文号|发文字号|文件编号|公开方式|公开形式|公开范围|公开时限|关键词|标题|信息名称|名称|文件名称|内容概述|语种)[\\])]?：?");

    /** Other tables have a column 名称 or 来源 as well. */
    private static final int FEWEST_LABELS = 2;

    private PageMetadata() {}

    /** Each label with its value as a line of its own, such as 发布日期：2024-01-16, standing where the value stands. */
    static List<Passage> in(List<Block.Table> tables) {
        List<Passage> lines = new ArrayList<>();
        for (Block.Table table : tables) {
            if (table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .filter(cell -> isLabel(cell) || isLabelled(cell))
                            .count()
                    >= FEWEST_LABELS) {
                for (int i = 0; i < table.rows().size(); i++) {
                    addRow(table, i, lines);
                }
            }
        }
        return lines;
    }

    private static void addRow(Block.Table table, int index, List<Passage> lines) {
        List<Block.Cell> cells = table.rows().get(index).cells();
        boolean header = cells.size() > 1 && cells.stream().allMatch(PageMetadata::isLabel);
        List<Block.Cell> below = header && index + 1 < table.rows().size()
                ? table.rows().get(index + 1).cells()
                : List.of();
        for (int i = 0; i < cells.size(); i++) {
            Block.Cell cell = cells.get(i);
            if (below.size() == cells.size()) {
                add(cell, below.get(i), lines);
            } else if (isLabel(cell) && i + 1 < cells.size()) {
                add(cell, cells.get(i + 1), lines);
            } else if (isLabelled(cell)) {
                lines.add(Passage.of("", cell));
            }
        }
    }

    private static void add(Block.Cell label, Block.Cell value, List<Passage> lines) {
        if (!isLabel(value) && !value.text().isBlank()) {
            lines.add(Passage.of(Passage.folded(label.text()).replaceAll("[\\[\\]()：]", "") + "：", value));
        }
    }

    private static boolean isLabelled(Block.Cell cell) {
        String text = Passage.folded(cell.text());
        int colon = text.indexOf('：');
        return colon > 0
                && colon + 1 < text.length()
                && LABEL.matcher(text.substring(0, colon)).matches();
    }

    private static boolean isLabel(Block.Cell cell) {
        return LABEL.matcher(Passage.folded(cell.text())).matches();
    }
}
