package org.nianbao.accuracy.generator;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.accuracy.generator.GeneratedRow.Kind;
import org.nianbao.model.form.FormTable;

/** Something that goes wrong between the report that was written and the file that arrives. */
enum Mess {
    NONE(Harm.NONE),
    /** One cell of one row is lost. */
    LOST_CELL(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, Mess::mayLoseCells, row -> {
                List<String> cells = new ArrayList<>(row.cells());
                cells.remove(random.nextInt(cells.size()));
                return row.withCells(cells);
            });
        }
    },
    /** Cells of several rows are lost. */
    LOST_CELLS(Harm.BEYOND_REPAIR) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            GeneratedReport messed = report;
            for (int i = 0; i < 5; i++) {
                messed = LOST_CELL.apply(messed, random);
            }
            return messed;
        }
    },
    /** One of the columns of table three is lost in every row. */
    LOST_COLUMN(Harm.BEYOND_REPAIR) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            int lost = random.nextInt(7);
            return report.everyRow(row -> {
                List<String> cells = new ArrayList<>(row.cells());
                if (row.table() == FormTable.REQUESTS && lost < cells.size() && !isMisprinted(report, row)) {
                    cells.remove(lost);
                }
                return row.withCells(cells);
            });
        }
    },
    /** One row has a zero too many. */
    SURPLUS_ZERO(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, Mess::mayGainCells, row -> {
                List<String> cells = new ArrayList<>(row.cells());
                cells.add(random.nextInt(cells.size() + 1), "0");
                return row.withCells(cells);
            });
        }
    },
    /** Every row of table three ends with an empty column. */
    EMPTY_LAST_COLUMN(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.everyRow(row -> {
                List<String> cells = new ArrayList<>(row.cells());
                if (row.table() == FormTable.REQUESTS) {
                    cells.add("");
                }
                return row.withCells(cells);
            });
        }
    },
    /** The digits of all numbers of one row stand apart. */
    SPLIT_DIGITS(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, Mess::mayGainCells, row -> {
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
    MERGED_CELLS(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, Mess::mayLoseCells, row -> {
                List<String> cells = new ArrayList<>(row.cells());
                int at = random.nextInt(cells.size() - 1);
                cells.set(at, cells.get(at) + cells.remove(at + 1));
                return row.withCells(cells);
            });
        }
    },
    /** A cell of a row stands on a line of its own before the row or behind it. */
    DISPLACED_CELL(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            List<GeneratedRow> rows = new ArrayList<>(report.rows());
            OptionalInt some = someRow(report, random, Mess::mayLoseCells);
            // Without a label above it, a cell before the row would be one of the row.
            if (some.isEmpty()
                    || rows.get(some.getAsInt()).table() == FormTable.REVIEWS
                    || rows.get(some.getAsInt()).label().isEmpty()) {
                return report;
            }
            int at = some.getAsInt();
            GeneratedRow row = rows.get(at);
            List<String> cells = new ArrayList<>(row.cells());
            String cell = cells.remove(random.nextBoolean() ? cells.size() - 1 : random.nextInt(cells.size()));
            rows.set(at, row.withCells(cells));
            // Behind the row, one cell per line, it would be a row of the right length in the wrong order.
            rows.add(at, GeneratedRow.furniture(row.table(), cell));
            return report.withRows(rows);
        }
    },
    /** The numbers of a few rows slid down by one row; the last ones have no label. */
    SLID_NUMBERS(Harm.BEYOND_REPAIR) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            List<GeneratedRow> rows = new ArrayList<>(report.rows());
            List<Integer> starts = IntStream.range(0, rows.size() - 3)
                    .filter(start -> maySlide(rows.subList(start, start + 3)))
                    .boxed()
                    .toList();
            if (starts.isEmpty()) {
                return report;
            }
            int at = starts.get(random.nextInt(starts.size()));
            List<String> first = rows.get(at).cells();
            List<String> second = rows.get(at + 1).cells();
            List<String> third = rows.get(at + 2).cells();
            FormTable table = rows.get(at).table();
            rows.set(at, rows.get(at).withCells(random.nextBoolean() ? List.of() : Collections.nCopies(7, "")));
            rows.set(at + 1, rows.get(at + 1).withCells(first));
            rows.set(at + 2, rows.get(at + 2).withCells(second));
            rows.add(at + 3, GeneratedRow.piece(table, "", third));
            return report.withRows(rows);
        }

        /** Nothing would be left of a blank row without a label, so that nobody could tell. */
        private static boolean maySlide(List<GeneratedRow> three) {
            return three.stream().allMatch(row -> row.isNumbers() && row.table() == FormTable.REQUESTS)
                    && three.get(2).cells().stream().anyMatch(cell -> !cell.isEmpty());
        }
    },
    /** Characters of the labels are misread. */
    MISREAD_LABELS(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.everyRow(row -> {
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
    SPACED_LABELS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.everyRow(row -> row.withLabel(row.label()
                    .replace("(", "（")
                    .replace(")", "）")
                    .replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", random.nextInt(3) == 0 ? " " : "")));
        }
    },
    /** Labels without their numbers, or with other ones. */
    RENUMBERED_LABELS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.everyRow(row -> row.withLabel(
                    switch (random.nextInt(3)) {
                        case 0 -> row.label().replaceFirst("^\\d+\\.", "");
                        case 1 -> row.label().replaceFirst("^(\\d+)\\.", "（$1）");
                        default -> row.label().replaceFirst("^(\\d+)\\.", "$1、");
                    }));
        }
    },
    /** Some rows are missing. */
    LOST_ROWS(Harm.BEYOND_REPAIR) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            List<GeneratedRow> rows = new ArrayList<>(report.rows());
            for (int i = 0; i < 4; i++) {
                int at = random.nextInt(rows.size());
                GeneratedRow row = rows.get(at);
                boolean summed = row.isSummed() && row.table() == FormTable.REQUESTS;
                if (summed && row.groups().isEmpty()) {
                    rows.remove(at);
                }
            }
            return report.withRows(rows);
        }
    },
    /** Some labels are lost. */
    LOST_LABELS(Harm.BEYOND_REPAIR) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.everyRow(row -> random.nextInt(10) == 0 ? row.withLabel("") : row);
        }
    },
    /** Zeros are left blank. */
    BLANKS_FOR_ZERO(Harm.BEYOND_REPAIR) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.everyRow(row -> isAllZero(row) && row.label().isEmpty()
                    ? row
                    : row.withCells(row.cells().stream()
                            .map(cell -> cell.equals("0") ? "" : cell)
                            .toList()));
        }
    },
    /** Zeros are written as marks. */
    MARKS_FOR_ZERO(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            String mark = List.of("/", "—", "-", "无").get(random.nextInt(4));
            return report.everyRow(row -> row.withCells(row.cells().stream()
                    .map(cell -> cell.equals("0") ? mark : cell)
                    .toList()));
        }
    },
    /** Numbers in full width, with separators, units and notes. */
    DRESSED_NUMBERS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.everyRow(row -> row.withCells(
                    row.cells().stream().map(cell -> dressed(cell, random)).toList()));
        }
    },
    /** A row is cut in two by a page break within its label. */
    TORN_LABELS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return torn(report, random, (row, head, tail, rows) -> {
                rows.add(row.withLabel(head));
                rows.add(GeneratedRow.piece(
                        row.table(), tail, row.cells().stream().map(cell -> "").toList()));
            });
        }
    },
    /** A row is cut in two by a page number within its label, the numbers below. */
    PAGE_NUMBERS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            int[] page = {3};
            return torn(report, random, (row, head, tail, rows) -> {
                String number =
                        List.of("- %d -", "-%d-", "— %d —", "第 %d 页 共 12 页").get(random.nextInt(4));
                rows.add(GeneratedRow.piece(row.table(), String.join("", row.groups()) + head, List.of()));
                rows.add(GeneratedRow.furniture(row.table(), number.formatted(page[0]++)));
                rows.add(row.withGroups(List.of()).withLabel(tail));
            });
        }
    },
    /** The numbers of a row stand between the lines of its label. */
    NUMBERS_INSIDE_LABELS(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return torn(report, random, (row, head, tail, rows) -> {
                rows.add(GeneratedRow.piece(row.table(), String.join("", row.groups()) + head, List.of()));
                rows.add(row.withGroups(List.of()).withLabel(""));
                rows.add(GeneratedRow.piece(row.table(), tail, List.of()));
            });
        }
    },
    /** The header of table three again in the middle of it, cut by a page break. */
    REPEATED_HEADERS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            List<GeneratedRow> rows = new ArrayList<>();
            for (GeneratedRow row : report.rows()) {
                if (row.isSummed() && row.table() == FormTable.REQUESTS && random.nextInt(8) == 0) {
                    rows.add(headerOf(row.table(), "自然人", "法人或其他组织", "总计"));
                    if (random.nextBoolean()) {
                        rows.add(headerOf(row.table(), "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));
                    } else {
                        rows.add(headerOf(row.table(), "商业企", "科研", "社会公", "法律服", "其他"));
                        rows.add(headerOf(row.table(), "业", "机构", "益组织", "务机构", ""));
                    }
                }
                rows.add(row);
            }
            return report.withRows(rows);
        }
    },
    /** Column labels that are cut, misread, annotated or in the office's own words. */
    DAMAGED_HEADERS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.withRows(report.rows().stream()
                    .map(row -> row.kind() == Kind.HEADER
                            ? row.withCells(row.cells().stream()
                                    .map(cell -> damagedHeader(cell, random))
                                    .toList())
                            : row)
                    .toList());
        }
    },
    /** No column labels at all. */
    LOST_HEADERS(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.withRows(report.rows().stream()
                    .filter(row -> row.kind() != Kind.HEADER || row.table() == FormTable.REVIEWS)
                    .toList());
        }
    },
    /** Headings that are lost or numbered otherwise. */
    OTHER_HEADINGS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            Prose prose = report.prose();
            List<String> headings = new ArrayList<>(prose.headings());
            boolean renumbered = random.nextBoolean();
            for (int i = 1; i < 4; i++) {
                headings.set(
                        i,
                        renumbered ? "一二三".charAt(i - 1) + "、" + headings.get(i).substring(2) : "情况如下：");
            }
            return report.withProse(new Prose(prose.title(), headings, prose.overview(), prose.ending()));
        }
    },
    /** 三、本年度办理结果 is written down the page, beside other rows. */
    LABEL_DOWN_THE_PAGE(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            List<String> pieces = new ArrayList<>(List.of("三、本", "年度办", "理结果"));
            List<GeneratedRow> rows = new ArrayList<>();
            for (GeneratedRow row : report.rows()) {
                List<String> groups = new ArrayList<>(row.groups());
                boolean begins = groups.remove("三、本年度办理结果");
                boolean goesOn =
                        pieces.size() < 3 && row.isNumbers() && row.groups().isEmpty() && random.nextInt(3) == 0;
                if (!pieces.isEmpty() && (begins || goesOn)) {
                    groups.add(0, pieces.remove(0));
                }
                rows.add(row.withGroups(groups));
            }
            return report.withRows(rows);
        }
    },
    /** Rows that the form does not have. */
    FOREIGN_ROWS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            List<GeneratedRow> rows = new ArrayList<>();
            for (GeneratedRow row : report.rows()) {
                rows.add(row);
                List<String> ones = row.cells().stream().map(cell -> "7").toList();
                if (row.rowKey().equals("disclosure.normativeDocuments")) {
                    rows.add(row.withLabel("其他主动公开文件").withCells(ones));
                } else if (row.rowKey().equals("disclosure.licensing")) {
                    rows.add(row.withLabel("行政检查").withCells(ones));
                    rows.add(row.withLabel("行政确认").withCells(ones));
                }
            }
            return report.withRows(rows);
        }
    },
    /** A converter left out cells that repeat the one before. */
    REPEATED_CELLS_REMOVED(Harm.BEYOND_REPAIR) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.everyRow(
                    row -> row.withCells(row.cells().stream().distinct().toList()));
        }
    },
    /** One cell is unreadable. */
    UNREADABLE_CELL(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(report, random, row -> {
                List<String> cells = new ArrayList<>(row.cells());
                int at = random.nextInt(cells.size());
                String misread = cells.get(at).replace('0', 'O').replace('1', 'l');
                cells.set(at, misread.equals(cells.get(at)) ? List.of("三", "Ⅱ").get(random.nextInt(2)) : misread);
                return row.withCells(cells);
            });
        }
    },
    /** Numbers carry the mark of a footnote. */
    FOOTNOTE_MARKS(Harm.NONE) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return report.everyRow(row -> row.withCells(row.cells().stream()
                    .map(cell -> cell.matches("[1-9]\\d*") && random.nextInt(3) == 0
                            ? cell + List.of("¹", "①", "[1]", "*").get(random.nextInt(4))
                            : cell)
                    .toList()));
        }
    },
    /** Traditional characters, some of them wrong. */
    TRADITIONAL(Harm.NONE) {
        @Override
        String rewrite(String text, Random random) {
            return Characters.traditional(text);
        }
    },
    /** The pronunciation in brackets behind characters. */
    PINYIN(Harm.NONE) {
        @Override
        String rewrite(String text, Random random) {
            return Characters.withPinyin(text, random);
        }
    },
    /** Written in GBK. */
    GBK(Harm.NONE) {
        @Override
        byte[] encode(String text) {
            return text.replace("charset=\"utf-8\"", "charset=\"gb2312\"").getBytes(Charset.forName("GB18030"));
        }
    },
    /** UTF-8 that was once read as GBK; what is lost on the way is lost. */
    WRONG_CHARSET(Harm.BEYOND_REPAIR) {
        @Override
        byte[] encode(String text) {
            String garbled = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
            return garbled.getBytes(StandardCharsets.UTF_8);
        }
    },
    /** A digit 1 of one row is read as a pipe. */
    PIPES_FOR_ONES(Harm.SOME) {
        @Override
        GeneratedReport apply(GeneratedReport report, Random random) {
            return oneRow(
                    report,
                    random,
                    row -> row.withCells(row.cells().stream()
                            .map(cell -> cell.length() > 1 ? cell.replaceFirst("1", "|") : cell)
                            .toList()));
        }
    };

    /** What a mess takes away from a reader. */
    enum Harm {
        /** Everything can still be read with certainty. */
        NONE,
        /** Nearly everything can. */
        SOME,
        /** What is left does not determine the rest. */
        BEYOND_REPAIR
    }

    private final Harm harm;

    Mess(Harm harm) {
        this.harm = harm;
    }

    Harm harm() {
        return harm;
    }

    /** Changes what is written. */
    GeneratedReport apply(GeneratedReport report, Random random) {
        return report;
    }

    /** Changes the text that was written. */
    String rewrite(String text, Random random) {
        return text;
    }

    /** Turns the text into bytes. */
    byte[] encode(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether nothing would be left of a row if its zeros were left blank. */
    private static boolean isAllZero(GeneratedRow row) {
        return row.cells().stream().allMatch(cell -> cell.isEmpty() || cell.equals("0"));
    }

    private static GeneratedRow headerOf(FormTable table, String... cells) {
        return new GeneratedRow(table, Kind.HEADER, "", List.of(), "", List.of(cells));
    }

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

    private static String damagedHeader(String cell, Random random) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (cell) {
            case "本年制发件数" -> random.nextBoolean() ? "制发数量" : "本年(2023)制发件数";
            case "本年废止件数" -> random.nextBoolean() ? "废止数量" : "本年废止";
            case "现行有效件数" -> random.nextBoolean() ? "现行有效件" : "现行有效数量";
            case "本年新制作数量", "本年新公开数量" -> random.nextBoolean() ? "本年新" : cell;
            case "本年增/减" -> List.of("本年增/", "本年增\\减", "本年增/减（减少数用负值表示，如-8）").get(random.nextInt(3));
            case "采购总金额", "上一年项目数量", "处理决定数量" -> cell;
            default ->
                switch (random.nextInt(4)) {
                    case 0 -> cell.length() > 2 ? cell.substring(0, cell.length() - 1) : cell;
                    case 1 -> String.join(" ", cell.split(""));
                    case 2 -> cell.length() > 3 ? cell.substring(0, 2) + "木" + cell.substring(3) : cell;
                    default -> cell;
                };
        };
    }

    /** Writes a row whose label is torn. */
    private interface Tearing {
        void tear(GeneratedRow row, String head, String tail, List<GeneratedRow> rows);
    }

    private static GeneratedReport torn(GeneratedReport report, Random random, Tearing tearing) {
        List<GeneratedRow> rows = new ArrayList<>();
        for (GeneratedRow row : report.rows()) {
            int length = row.label().length();
            boolean hasLabel = row.isNumbers() && row.table() != FormTable.REVIEWS;
            if (hasLabel && length > 14 && random.nextInt(3) == 0) {
                int at = 6 + random.nextInt(length - 10);
                tearing.tear(row, row.label().substring(0, at), row.label().substring(at), rows);
            } else {
                rows.add(row);
            }
        }
        return report.withRows(rows);
    }

    /** A row that may be damaged; empty where an earlier mess has left none. */
    private static OptionalInt someRow(
            GeneratedReport report, Random random, BiPredicate<GeneratedReport, GeneratedRow> mayBeDamaged) {
        List<GeneratedRow> rows = report.rows();
        if (rows.stream().noneMatch(row -> mayBeDamaged.test(report, row))) {
            return OptionalInt.empty();
        }
        int at;
        do {
            at = random.nextInt(rows.size());
        } while (!mayBeDamaged.test(report, rows.get(at)));
        return OptionalInt.of(at);
    }

    /** A misprint that is lost again leaves no trace. */
    private static boolean mayBeDamaged(GeneratedReport report, GeneratedRow row) {
        return row.isSummed() && !isMisprinted(report, row) && row.cells().size() >= 5;
    }

    /** A row that lost a cell and got another one looks like any row with a misprint: nobody could tell. */
    private static boolean mayLoseCells(GeneratedReport report, GeneratedRow row) {
        return mayBeDamaged(report, row)
                && inOneLine(report, row).allMatch(part -> part.cells().size() <= usualCells(report, row));
    }

    private static boolean mayGainCells(GeneratedReport report, GeneratedRow row) {
        return mayBeDamaged(report, row)
                && inOneLine(report, row).allMatch(part -> part.cells().size() >= usualCells(report, row));
    }

    /** The rows that are written as one: the blocks of table four. */
    private static Stream<GeneratedRow> inOneLine(GeneratedReport report, GeneratedRow row) {
        return row.table() == FormTable.REVIEWS
                ? report.rows().stream().filter(other -> other.isSummed() && other.table() == FormTable.REVIEWS)
                : Stream.of(row);
    }

    /** How many cells most rows of its table have. */
    private static int usualCells(GeneratedReport report, GeneratedRow row) {
        return report.rows().stream()
                .filter(other -> other.isSummed() && other.table() == row.table())
                .collect(Collectors.groupingBy(other -> other.cells().size(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static boolean isMisprinted(GeneratedReport report, GeneratedRow row) {
        return report.misprinted().stream().anyMatch(code -> code.startsWith(row.rowKey() + "."));
    }

    private static GeneratedReport oneRow(GeneratedReport report, Random random, UnaryOperator<GeneratedRow> change) {
        return oneRow(report, random, Mess::mayBeDamaged, change);
    }

    private static GeneratedReport oneRow(
            GeneratedReport report,
            Random random,
            BiPredicate<GeneratedReport, GeneratedRow> mayBeDamaged,
            UnaryOperator<GeneratedRow> change) {
        List<GeneratedRow> rows = new ArrayList<>(report.rows());
        someRow(report, random, mayBeDamaged).ifPresent(at -> rows.set(at, change.apply(rows.get(at))));
        return report.withRows(rows);
    }
}
