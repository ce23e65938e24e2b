package org.nianbao.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.exchange.table.TableColumn.Content;
import org.nianbao.exchange.table.TableLine.Kind;
import org.nianbao.model.packed.FigureState;

/** A made-up table with a cell of every kind: two towns, their subtotal, two offices, theirs, and the results. */
public final class ShownCounty {
    private ShownCounty() {}

    /** The table. */
    public static PlainTable table() {
        return new PlainTable(
                "清河县 2024 年 总览",
                "“?”＝识别待核。",
                List.of(
                        new TableColumn("", "单位名称", Content.WORDS),
                        new TableColumn("", "发布日期", Content.DAYS),
                        new TableColumn("主动公开", "条数", Content.AMOUNTS),
                        new TableColumn("主动公开", "较上年", Content.CHANGES),
                        new TableColumn("", "收费", Content.AMOUNTS)),
                1,
                List.of(
                        new TableLine(
                                Kind.UNIT,
                                List.of(
                                        words("东关镇"),
                                        new TableCell.Day(LocalDate.of(2025, 1, 20)),
                                        number("1203", FigureState.STATED, "1,203"),
                                        number("12", FigureState.STATED, "+12"),
                                        number("1.25", FigureState.PROVED, "1.25"))),
                        new TableLine(
                                Kind.UNIT,
                                List.of(
                                        words("=西河镇"),
                                        none("未写明", FigureState.ABSENT),
                                        number("300", FigureState.APPROXIMATE, "约300"),
                                        number("-4", FigureState.APPROXIMATE, "约-4"),
                                        number("0", FigureState.BLANK_COUNTED_AS_ZERO, "/"))),
                        result(Kind.SUBTOTAL, "镇小计", "1503", "8", "1.25"),
                        new TableLine(
                                Kind.UNIT,
                                List.of(
                                        words("财政局"),
                                        none("未报", FigureState.MISSING_REPORT),
                                        none("未报", FigureState.MISSING_REPORT),
                                        TableCell.EMPTY,
                                        none("未报", FigureState.MISSING_REPORT))),
                        new TableLine(
                                Kind.UNIT,
                                List.of(
                                        words("教育局"),
                                        new TableCell.Day(LocalDate.of(2025, 1, 31)),
                                        new TableCell.NoNumber("?", FigureState.DOUBTFUL, "识别待核，不计入合计"),
                                        TableCell.EMPTY,
                                        number("7", FigureState.ENTERED, "7"))),
                        new TableLine(
                                Kind.SUBTOTAL,
                                List.of(
                                        words("县直部门小计"),
                                        TableCell.EMPTY,
                                        TableCell.EMPTY,
                                        TableCell.EMPTY,
                                        new TableCell.Result(new BigDecimal("7"), "7", false, true, "计入 1 个，共 2 个"))),
                        result(Kind.TOTAL, "合计", "1503", "8", "8.25"),
                        result(Kind.AVERAGE, "平均", "751.5", "4", "2.75"),
                        result(Kind.MEDIAN, "中位数", "751.5", "4", "1.25"),
                        result(Kind.COUNTED, "计入单位", "2", "2", "3")));
    }

    private static TableLine result(Kind kind, String name, String... amounts) {
        List<TableCell> cells = new ArrayList<>(List.of(words(name), TableCell.EMPTY));
        for (int i = 0; i < amounts.length; i++) {
            boolean approximate = kind != Kind.COUNTED && i < 2;
            cells.add(new TableCell.Result(new BigDecimal(amounts[i]), amounts[i], approximate, false, ""));
        }
        return new TableLine(kind, cells);
    }

    private static TableCell words(String text) {
        return new TableCell.Words(text);
    }

    private static TableCell number(String amount, FigureState state, String shown) {
        return new TableCell.Number(new BigDecimal(amount), state, shown, "");
    }

    private static TableCell none(String word, FigureState state) {
        return new TableCell.NoNumber(word, state, "");
    }
}
