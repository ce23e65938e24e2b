package org.nianbao.desktop.grid.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells as text that a spreadsheet takes: tabs between cells, a line for each row. */
public final class CopiedCells {
    private CopiedCells() {}

    /** The cells alone. */
    public static String plain(GridContent content, List<Integer> rows, List<Integer> columns) {
        return rows.stream()
                .map(row -> line(columns, column -> content.cell(row, column).copied()))
                .collect(Collectors.joining("\n"));
    }

    /** The cells with the headings above and the units' names before them. */
    public static String withHeadings(GridContent content, List<Integer> rows, List<Integer> columns) {
        List<String> lines = new ArrayList<>();
        if (columns.stream()
                .anyMatch(column -> !content.columns().get(column).group().isEmpty())) {
            lines.add("\t" + line(columns, column -> group(content, columns, column)));
        }
        lines.add(clean(GridContent.unitColumn().label())
                + "\t"
                + line(columns, column -> content.columns().get(column).label()));
        for (int row : rows) {
            lines.add(clean(content.lines().get(row).name())
                    + "\t"
                    + line(columns, column -> content.cell(row, column).copied()));
        }
        return String.join("\n", lines);
    }

    /** All indices below a number. */
    public static List<Integer> all(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** A group's heading stands over its first column only, as in a joined cell. */
    private static String group(GridContent content, List<Integer> columns, int column) {
        String group = content.columns().get(column).group();
        int index = columns.indexOf(column);
        boolean first = index == 0
                || !content.columns().get(columns.get(index - 1)).group().equals(group);
        return first ? group : "";
    }

    private static String line(List<Integer> columns, Function<Integer, String> text) {
        return columns.stream().map(column -> clean(text.apply(column))).collect(Collectors.joining("\t"));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
