package org.nianbao.accuracy.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.nianbao.accuracy.generator.GeneratedRow.Kind;
import org.nianbao.model.form.FormTable;

/** Brings the rows of one table into the order and shape of a layout. */
final class Arrangements {
    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    private static final List<String> CASES = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
    private static final int BLOCK = 5;
    private static final List<Integer> CHANGED_ORDER = List.of(6, 0, 2, 1, 3, 4, 5);
    private static final List<String> CHANGED_COLUMNS = List.of("总计", "自然人", "科研机构", "商业企业", "社会公益组织", "法律服务机构", "其他");

    private Arrangements() {}

    static List<GeneratedRow> labelsFirst(List<GeneratedRow> rows, Random random) {
        List<GeneratedRow> arranged = new ArrayList<>();
        List<GeneratedRow> labels = new ArrayList<>();
        List<GeneratedRow> numbers = new ArrayList<>();
        for (GeneratedRow row : rows) {
            if (row.table() == FormTable.REQUESTS && row.isNumbers()) {
                row.labels().forEach(label -> labels.add(GeneratedRow.piece(row.table(), label, List.of())));
                numbers.add(GeneratedRow.piece(row.table(), "", row.cells()));
                if (random.nextInt(4) > 0) {
                    continue;
                }
            }
            arranged.addAll(labels);
            arranged.addAll(numbers);
            labels.clear();
            numbers.clear();
            if (row.table() != FormTable.REQUESTS || !row.isNumbers()) {
                arranged.add(row);
            }
        }
        arranged.addAll(labels);
        arranged.addAll(numbers);
        return arranged;
    }

    /** The numbers of table three in the order of {@link #CHANGED_COLUMNS}. */
    static GeneratedReport withColumnsChanged(GeneratedReport report) {
        return report.everyRow(row -> row.table() == FormTable.REQUESTS
                ? row.withCells(CHANGED_ORDER.stream()
                        .map(column -> row.cells().get(column))
                        .toList())
                : row);
    }

    /** Their header in place of the form's, even where that was lost. */
    static List<GeneratedRow> underChangedColumns(List<GeneratedRow> rows) {
        List<GeneratedRow> arranged = new ArrayList<>();
        boolean begun = false;
        for (GeneratedRow row : rows) {
            boolean requests = row.table() == FormTable.REQUESTS;
            if (requests && !begun) {
                begun = true;
                arranged.add(new GeneratedRow(FormTable.REQUESTS, Kind.HEADER, "", List.of(), "", CHANGED_COLUMNS));
            }
            if (!requests || row.kind() != Kind.HEADER) {
                arranged.add(row);
            }
        }
        return arranged;
    }

    static List<GeneratedRow> reviewsInTwoRows(List<GeneratedRow> rows) {
        List<GeneratedRow> blocks = blocks(rows);
        if (blocks.isEmpty()) {
            return rows;
        }
        List<String> lawsuits = new ArrayList<>(blocks.get(1).cells());
        lawsuits.addAll(blocks.get(2).cells());
        List<String> twice = new ArrayList<>(RESULTS);
        twice.addAll(RESULTS);
        return List.of(
                header("行政复议"),
                header(RESULTS),
                header(blocks.get(0).cells()),
                header("行政诉讼"),
                header("未经复议直接起诉", "复议后起诉"),
                header(twice),
                header(lawsuits));
    }

    static List<GeneratedRow> reviewsAsRows(List<GeneratedRow> rows) {
        List<GeneratedRow> blocks = blocks(rows);
        if (blocks.isEmpty()) {
            return rows;
        }
        List<GeneratedRow> arranged = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("类别"));
        head.addAll(RESULTS);
        arranged.add(header(head));
        for (int i = 0; i < blocks.size(); i++) {
            arranged.add(GeneratedRow.piece(
                    FormTable.REVIEWS, CASES.get(i), blocks.get(i).cells()));
        }
        return arranged;
    }

    static List<GeneratedRow> reviewsTurned(List<GeneratedRow> rows) {
        List<GeneratedRow> blocks = blocks(rows);
        if (blocks.stream().anyMatch(block -> block.cells().size() != BLOCK)) {
            // What a row lost would be made up for by the next column.
            return reviewsAsRows(rows);
        }
        if (blocks.isEmpty()) {
            return rows;
        }
        List<GeneratedRow> arranged = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("结果"));
        head.addAll(CASES);
        arranged.add(header(head));
        for (int i = 0; i < BLOCK; i++) {
            int result = i;
            List<String> cells = blocks.stream()
                    .filter(block -> result < block.cells().size())
                    .map(block -> block.cells().get(result))
                    .toList();
            arranged.add(GeneratedRow.piece(FormTable.REVIEWS, RESULTS.get(i), cells));
        }
        return arranged;
    }

    static List<GeneratedRow> reviewsInThreeTables(List<GeneratedRow> rows) {
        List<GeneratedRow> blocks = blocks(rows);
        if (blocks.isEmpty()) {
            return rows;
        }
        List<GeneratedRow> arranged = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i == 1) {
                arranged.add(GeneratedRow.furniture(FormTable.REVIEWS, "\n行政诉讼"));
            }
            arranged.add(GeneratedRow.furniture(FormTable.REVIEWS, "\n" + CASES.get(i) + "\n"));
            arranged.add(header(RESULTS));
            arranged.add(header(blocks.get(i).cells()));
        }
        return arranged;
    }

    static GeneratedReport withSubtotal(GeneratedReport report, boolean before) {
        return report.withRows(report.rows().stream()
                .map(row -> {
                    boolean header = row.cells().contains("商业企业");
                    if (row.table() != FormTable.REQUESTS || !row.isNumbers() && !header) {
                        return row;
                    }
                    List<String> cells = new ArrayList<>(row.cells());
                    if (header) {
                        cells.add(before ? 0 : cells.size(), "小计");
                    } else {
                        long sum = cells.subList(1, 6).stream()
                                .mapToLong(Long::parseLong)
                                .sum();
                        cells.add(before ? 1 : 6, Long.toString(sum));
                    }
                    return row.withCells(cells);
                })
                .toList());
    }

    static List<GeneratedRow> twoYears(int year, List<GeneratedRow> rows, Random random) {
        if (rows.isEmpty() || rows.get(0).table() != FormTable.REQUESTS) {
            return rows;
        }
        List<GeneratedRow> arranged = new ArrayList<>();
        arranged.add(new GeneratedRow(
                FormTable.REQUESTS, Kind.HEADER, "", List.of(), "", List.of((year - 1) + "年", year + "年")));
        for (GeneratedRow row : rows) {
            if (row.isNumbers()) {
                List<String> cells = new ArrayList<>(IntStream.range(0, 7)
                        .mapToObj(i -> Integer.toString(random.nextInt(40)))
                        .toList());
                cells.add(row.label());
                cells.addAll(row.cells());
                arranged.add(row.withCells(cells));
            } else {
                List<String> cells = new ArrayList<>(row.cells());
                cells.addAll(row.cells());
                arranged.add(row.withCells(cells));
            }
        }
        return arranged;
    }

    private static List<GeneratedRow> blocks(List<GeneratedRow> rows) {
        return rows.stream()
                .filter(row -> row.table() == FormTable.REVIEWS && row.isNumbers())
                .toList();
    }

    private static GeneratedRow header(String... cells) {
        return header(List.of(cells));
    }

    private static GeneratedRow header(List<String> cells) {
        return new GeneratedRow(
                FormTable.REVIEWS,
                Kind.HEADER,
                "",
                List.of(),
                "",
                Collections.unmodifiableList(new ArrayList<>(cells)));
    }
}
