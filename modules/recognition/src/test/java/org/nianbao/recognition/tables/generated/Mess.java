package org.nianbao.recognition.tables.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.nianbao.model.form.FormTable;

/** Something that goes wrong between the report that was written and the text that arrives. */
enum Mess {
    NONE {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report;
        }
    },
    /** One cell of one row is lost. */
    LOST_CELL {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, row -> {
                List<String> cells = new ArrayList<>(row.cells());
                cells.remove(random.nextInt(cells.size()));
                return row.withCells(cells);
            });
        }
    },
    /** Cells of several rows are lost. */
    LOST_CELLS {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            GeneratedReport messed = report;
            for (int i = 0; i < 5; i++) {
                messed = LOST_CELL.apply(messed, random);
            }
            return messed;
        }
    },
    /** One row has a zero too many. */
    SURPLUS_ZERO {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, row -> {
                List<String> cells = new ArrayList<>(row.cells());
                cells.add(random.nextInt(cells.size() + 1), "0");
                return row.withCells(cells);
            });
        }
    },
    /** The digits of all numbers of one row stand apart. */
    SPLIT_DIGITS {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, row -> {
                List<String> cells = new ArrayList<>();
                row.cells().forEach(cell -> {
                    if (cell.matches("\\d{2,}")) {
                        cells.addAll(List.of(cell.split("")));
                    } else {
                        cells.add(cell);
                    }
                });
                return row.withCells(cells);
            });
        }
    },
    /** Two numbers of one row run together. */
    MERGED_CELLS {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, row -> {
                List<String> cells = new ArrayList<>(row.cells());
                int at = random.nextInt(cells.size() - 1);
                cells.set(at, cells.get(at) + cells.remove(at + 1));
                return row.withCells(cells);
            });
        }
    },
    /** Characters of the labels are misread. */
    MISREAD_LABELS {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return everyRow(report, row -> {
                StringBuilder label = new StringBuilder(row.label());
                for (int i = 0; i < label.length(); i++) {
                    if (label.length() > 4 && random.nextInt(12) == 0) {
                        label.setCharAt(i, "木曰囗丨幵".charAt(random.nextInt(5)));
                    }
                }
                return row.withLabel(label.toString());
            });
        }
    },
    /** Spaces between the characters of the labels, brackets in full width. */
    SPACED_LABELS {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return everyRow(
                    report,
                    row -> row.withLabel(row.label()
                            .replace("(", "（")
                            .replace(")", "）")
                            .replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", random.nextInt(3) == 0 ? " " : "")));
        }
    },
    /** Some rows are missing. */
    LOST_ROWS {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            List<GeneratedRow> rows = new ArrayList<>(report.rows());
            for (int i = 0; i < 4; i++) {
                int at = random.nextInt(rows.size());
                if (rows.get(at).table() == FormTable.REQUESTS
                        && rows.get(at).groups().isEmpty()) {
                    rows.remove(at);
                }
            }
            return report.withRows(rows);
        }
    },
    /** Some labels are lost. */
    LOST_LABELS {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return everyRow(report, row -> random.nextInt(10) == 0 ? row.withLabel("") : row);
        }
    },
    /** Zeros are left blank. */
    BLANKS_FOR_ZERO {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return everyRow(
                    report,
                    row -> row.withCells(row.cells().stream()
                            .map(cell -> cell.equals("0") ? "" : cell)
                            .toList()));
        }
    },
    /** Zeros are written as marks. */
    MARKS_FOR_ZERO {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            String mark = List.of("/", "—", "-", "无").get(random.nextInt(4));
            return everyRow(
                    report,
                    row -> row.withCells(row.cells().stream()
                            .map(cell -> cell.equals("0") ? mark : cell)
                            .toList()));
        }
    },
    /** Numbers in full width, with separators, units and notes. */
    DRESSED_NUMBERS {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return everyRow(
                    report,
                    row -> row.withCells(row.cells().stream()
                            .map(cell -> dressed(cell, random))
                            .toList()));
        }
    },
    /** A row is cut in two by a page break within its label. */
    TORN_LABELS {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            List<GeneratedRow> rows = new ArrayList<>();
            for (GeneratedRow row : report.rows()) {
                int length = row.label().length();
                if (length > 14 && random.nextInt(3) == 0) {
                    int at = 6 + random.nextInt(length - 10);
                    rows.add(row.withLabel(row.label().substring(0, at)));
                    rows.add(new GeneratedRow(
                            row.table(),
                            "",
                            List.of(),
                            row.label().substring(at),
                            row.cells().stream().map(cell -> "").toList()));
                } else {
                    rows.add(row);
                }
            }
            return report.withRows(rows);
        }
    },
    /** A converter left out cells that repeat the one before. */
    REPEATED_CELLS_REMOVED {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return everyRow(
                    report, row -> row.withCells(row.cells().stream().distinct().toList()));
        }
    },
    /** One cell is unreadable. */
    UNREADABLE_CELL {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, row -> {
                List<String> cells = new ArrayList<>(row.cells());
                cells.set(random.nextInt(cells.size()), random.nextBoolean() ? "O" : "三");
                return row.withCells(cells);
            });
        }
    };

    abstract GeneratedReport apply(GeneratedReport report, Random random);

    private static String dressed(String cell, Random random) {
        if (!cell.matches("\\d+")) {
            return cell;
        }
        return switch (random.nextInt(6)) {
            case 0 -> cell.replace('0', '０').replace('1', '１').replace('2', '２');
            case 1 ->
                cell.length() > 3
                        ? cell.substring(0, cell.length() - 3) + "," + cell.substring(cell.length() - 3)
                        : cell;
            case 2 -> cell + "件";
            case 3 -> cell.equals("0") ? cell : cell + "（其中1件补录）";
            case 4 -> "+" + cell;
            default -> cell;
        };
    }

    private static GeneratedReport oneRow(GeneratedReport report, Random random, UnaryOperator<GeneratedRow> change) {
        List<GeneratedRow> rows = new ArrayList<>(report.rows());
        int at;
        do {
            at = random.nextInt(rows.size());
            // A misprint that is lost again leaves no trace.
        } while (rows.get(at).table() == FormTable.DISCLOSURE
                || report.misprinted().startsWith(rows.get(at).rowKey() + ".")
                || rows.get(at).cells().size() < 5);
        rows.set(at, change.apply(rows.get(at)));
        return report.withRows(rows);
    }

    private static GeneratedReport everyRow(GeneratedReport report, UnaryOperator<GeneratedRow> change) {
        return report.withRows(report.rows().stream().map(change).toList());
    }
}
