package org.nianbao.accuracy.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.nianbao.accuracy.generator.GeneratedRow.Kind;
import org.nianbao.model.form.FormTable;

/** A way to write a report into a file. */
enum Layout {
    /** Tabs between cells; group labels in columns of their own. */
    TABS {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            boolean tail = row.isNumbers() && random.nextInt(3) == 0;
            return String.join("\t", joined(labelCells(row, depth), row.cells(), tail ? List.of("") : List.of()));
        }
    },
    /** Tabs between cells; the label always in the first column. */
    TABS_LABEL_FIRST {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            List<String> labels = row.isNumbers() ? List.of(String.join("", row.labels()), "") : row.labels();
            return String.join("\t", joined(labels, row.cells(), List.of("")));
        }
    },
    /** Pipes between cells, cells that a span covers left out. */
    PIPES {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return piped(texts(row));
        }
    },
    /** Pipes between cells, a cell in every column. */
    FULL_PIPES {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return piped(joined(labelCells(row, depth), row.cells()));
        }
    },
    /** Markdown: as many pipes as the table has columns, the covered ones at the row's end, a rule below the header. */
    MARKDOWN {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            List<String> texts = texts(row);
            int width = row.table() == FormTable.DISCLOSURE ? 4 : row.table() == FormTable.REQUESTS ? 10 : 15;
            String line = piped(texts) + "|".repeat(Math.max(0, width - texts.size()));
            boolean first = row.kind() == Kind.HEADER && row.cells().contains("申请人情况");
            return first ? line + "\n" + "| --- ".repeat(width) + "|" : line;
        }
    },
    /** Every cell on a line of its own, mostly with blank lines between. */
    CELL_PER_LINE {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return String.join("\n\n", texts(row));
        }
    },
    /** Every cell on a line of its own. */
    CELL_PER_TIGHT_LINE {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return String.join("\n", texts(row));
        }
    },
    /** Every cell on a line of its own, a pipe behind it. */
    CELL_PER_LINE_WITH_PIPES {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return String.join(" |\n", texts(row)) + " |";
        }
    },
    /** Every cell on a line of its own with a pipe behind it, a lone pipe before every row. */
    CELL_PER_LINE_WITH_LEADING_PIPES {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return "|\n" + String.join(" |\n", texts(row)) + " |";
        }
    },
    /** Every cell on a line of its own, lone pipes on the lines between. */
    CELL_PER_LINE_BETWEEN_PIPES {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return "|\n" + String.join("\n|\n", texts(row)) + "\n|";
        }
    },
    /** Spaces between the label and the numbers. */
    SPACES {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return (String.join("", row.labels()) + " " + String.join(" ", row.cells())).strip();
        }
    },
    /** Numbers on the line after their label. */
    NUMBERS_BELOW {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return row.isNumbers() ? String.join("\n", row.labels()) + "\n" + piped(row.cells()) : piped(texts(row));
        }
    },
    /** Numbers on the line before their label, as some programs draw text from a pdf. */
    NUMBERS_ABOVE {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            String labels = String.join("", row.labels());
            return row.isNumbers() ? String.join(" ", row.cells()) + "\n" + labels : String.join(" ", texts(row));
        }
    },
    /** The labels of a few rows, then their numbers, as programs draw column blocks from a pdf. */
    LABELS_FIRST {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return String.join(" ", texts(row));
        }

        @Override
        List<GeneratedRow> arranged(GeneratedReport report, List<GeneratedRow> rows, Random random) {
            return Arrangements.labelsFirst(rows, random);
        }
    },
    /** Every row a small table of its own under a header of its own. */
    TABLE_PER_ROW {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            String cells = piped(texts(row));
            return row.isNumbers() ? "\n| 项目 | 自然人 | 总计 |\n| --- | --- | --- |\n" + cells + "\n\n以上。\n" : cells;
        }
    },
    /** All three tables run into one, their headings rows of it. */
    ONE_TABLE {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return piped(joined(labelCells(row, depth), row.cells()));
        }

        @Override
        String write(GeneratedReport report, Random random) {
            return TextPage.write(report, this, random, heading -> "| " + heading + " |  |  |");
        }
    },
    /** The whole page is one table that only lays it out. */
    PAGE_TABLE {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            List<String> texts = joined(labelCells(row, depth), row.cells());
            return piped(texts) + "  |".repeat(Math.max(0, 18 - texts.size()));
        }

        @Override
        String write(GeneratedReport report, Random random) {
            return TextPage.write(report, this, random, heading -> "| " + heading + " |" + "  |".repeat(17));
        }
    },
    /** Table four in two rows: reviews, and lawsuits under them. */
    REVIEWS_IN_TWO_ROWS {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return TABS.line(row, depth, random);
        }

        @Override
        List<GeneratedRow> arranged(GeneratedReport report, List<GeneratedRow> rows, Random random) {
            return Arrangements.reviewsInTwoRows(rows);
        }
    },
    /** Table four with its three blocks as rows that have labels. */
    REVIEWS_AS_ROWS {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return PIPES.line(row, depth, random);
        }

        @Override
        List<GeneratedRow> arranged(GeneratedReport report, List<GeneratedRow> rows, Random random) {
            return Arrangements.reviewsAsRows(rows);
        }
    },
    /** Table four turned: the results are rows, the three kinds of case columns. */
    REVIEWS_TURNED {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return PIPES.line(row, depth, random);
        }

        @Override
        List<GeneratedRow> arranged(GeneratedReport report, List<GeneratedRow> rows, Random random) {
            return Arrangements.reviewsTurned(rows);
        }
    },
    /** Table four as three tables. */
    REVIEWS_IN_THREE_TABLES {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return TABS.line(row, depth, random);
        }

        @Override
        List<GeneratedRow> arranged(GeneratedReport report, List<GeneratedRow> rows, Random random) {
            return Arrangements.reviewsInThreeTables(rows);
        }
    },
    /** Table three with a column 小计 of the organizations. */
    WITH_SUBTOTAL {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return PIPES.line(row, depth, random);
        }

        @Override
        GeneratedReport prepared(GeneratedReport report, Random random) {
            return Arrangements.withSubtotal(report, random.nextBoolean());
        }
    },
    /** Table three under one row of headers with the total first and two columns changed. */
    COLUMNS_CHANGED {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return PIPES.line(row, depth, random);
        }

        @Override
        GeneratedReport prepared(GeneratedReport report, Random random) {
            return Arrangements.withColumnsChanged(report);
        }

        @Override
        List<GeneratedRow> arranged(GeneratedReport report, List<GeneratedRow> rows, Random random) {
            return Arrangements.underChangedColumns(rows);
        }
    },
    /** Last year's numbers and this year's side by side, each under its year. */
    TWO_YEARS {
        @Override
        String line(GeneratedRow row, int depth, Random random) {
            return TABS.line(row, depth, random);
        }

        @Override
        List<GeneratedRow> arranged(GeneratedReport report, List<GeneratedRow> rows, Random random) {
            return Arrangements.twoYears(report.year(), rows, random);
        }
    },
    /** A web page with row spans and column spans. */
    HTML_SPANS {
        @Override
        String write(GeneratedReport report, Random random) {
            return HtmlPage.write(report, new HtmlPage.Style(true, false, false));
        }
    },
    /** A web page without spans. */
    HTML_PLAIN {
        @Override
        String write(GeneratedReport report, Random random) {
            return HtmlPage.write(report, new HtmlPage.Style(false, false, false));
        }
    },
    /** A web page with every character in an element of its own. */
    HTML_RUNS {
        @Override
        String write(GeneratedReport report, Random random) {
            return HtmlPage.write(report, new HtmlPage.Style(true, true, false));
        }
    },
    /** A web page whose body stands in tables that lay it out. */
    HTML_NESTED {
        @Override
        String write(GeneratedReport report, Random random) {
            return HtmlPage.write(report, new HtmlPage.Style(true, false, true));
        }
    };

    /** The file's text. */
    String write(GeneratedReport report, Random random) {
        return TextPage.write(report, this, random, heading -> heading);
    }

    /** A row as one or more lines of text; the depth is that of the table's label columns. */
    String line(GeneratedRow row, int depth, Random random) {
        throw new UnsupportedOperationException(name());
    }

    /** The report as an office writes it that uses this layout, before anything goes wrong. */
    GeneratedReport prepared(GeneratedReport report, Random random) {
        return report;
    }

    /** The rows in the order and shape of this layout; the blocks of table four still one by one. */
    List<GeneratedRow> arranged(GeneratedReport report, List<GeneratedRow> rows, Random random) {
        return rows;
    }

    boolean isHtml() {
        return name().startsWith("HTML");
    }

    String extension() {
        return isHtml() ? "html" : "txt";
    }

    static List<String> labelCells(GeneratedRow row, int depth) {
        List<String> cells = new ArrayList<>(row.kind() == Kind.HEADER ? List.of() : row.labels());
        while (cells.size() < depth) {
            if (row.groups().isEmpty() && row.isNumbers()) {
                cells.add(0, "");
            } else {
                cells.add("");
            }
        }
        return cells;
    }

    /** Everything that is written of a row, without empty label cells. */
    private static List<String> texts(GeneratedRow row) {
        List<String> labels =
                row.labels().stream().filter(label -> !label.isEmpty()).toList();
        return joined(labels, row.cells());
    }

    private static String piped(List<String> texts) {
        return "| " + String.join(" | ", texts) + " |";
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> cells = new ArrayList<>();
        for (List<String> part : parts) {
            cells.addAll(part);
        }
        return Collections.unmodifiableList(cells);
    }
}
