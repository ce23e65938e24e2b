package org.nianbao.desktop.grid.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.desktop.grid.model.County.BAIYUN;
import static org.nianbao.desktop.grid.model.County.LIUHE;
import static org.nianbao.desktop.grid.model.County.SHIQIAO;
import static org.nianbao.desktop.grid.model.County.disclosed;
import static org.nianbao.desktop.grid.model.County.stated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianbao.desktop.core.Scope;
import org.nianbao.exchange.table.PlainTable;
import org.nianbao.exchange.table.TableCell;
import org.nianbao.exchange.table.TableColumn;
import org.nianbao.exchange.table.TableLine;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.text.Phrasebook;

class GridTableTest {
    private static final String RECEIVED = "requests.received.total";
    private static final Set<String> ALL_BUT_FOUR = Set.of(
            "kind",
            "carriedIn",
            "outcome.granted",
            "outcome.partiallyGranted",
            "outcome.denied",
            "outcome.unavailable",
            "outcome.notProcessed",
            "outcome.other",
            "processedTotal",
            "carriedOut",
            "reviews",
            "litigation",
            "findings");
    private static final GridQuestion QUESTION =
            GridQuestion.INITIAL.withHidden(ALL_BUT_FOUR).withScope(new Scope(Optional.of(2023), Optional.empty()));

    @BeforeAll
    static void speakChinese() {
        Locale.setDefault(Locale.CHINA);
    }

    @Test
    void theTitleTellsCountyYearAndPerspective() {
        assertEquals("清河县 2023 年 总览：各单位主要数字", table(new County(), QUESTION).title());
    }

    @Test
    void onlyTheColumnsThatAreShownAreInIt() {
        assertEquals(
                List.of(
                        new TableColumn("", "序号", TableColumn.Content.AMOUNTS),
                        new TableColumn("", "单位名称", TableColumn.Content.WORDS),
                        new TableColumn("", "发布日期", TableColumn.Content.DAYS),
                        new TableColumn("主动公开", "条数", TableColumn.Content.AMOUNTS),
                        new TableColumn("主动公开", "较上年", TableColumn.Content.CHANGES),
                        new TableColumn("", "新收", TableColumn.Content.AMOUNTS)),
                table(new County(), QUESTION).columns());
    }

    @Test
    void theLinesAreThoseOfTheScreenWithTheStatisticsBelow() {
        assertEquals(
                List.of("柳河镇", "石桥镇", "镇小计", "白云乡", "乡小计", "南门街道", "街道小计", "合计", "平均", "中位数", "计入单位"),
                table(new County(), QUESTION).lines().stream()
                        .map(line -> ((TableCell.Words) line.cells().get(1)).text())
                        .toList());
    }

    @Test
    void everyCellKeepsWhatItIsWorth() {
        County county = new County()
                .with(LIUHE, 2022, disclosed(stated(1_000)))
                .with(LIUHE, 2023, with(disclosed(stated(1_203)), new Figure(0, FigureState.DOUBTFUL)))
                .with(
                        SHIQIAO,
                        2023,
                        with(
                                disclosed(new Figure(300, FigureState.APPROXIMATE)),
                                new Figure(0, FigureState.BLANK_COUNTED_AS_ZERO)));
        List<TableLine> lines = table(county, QUESTION).lines();
        assertEquals(
                List.of(
                        number(1, FigureState.STATED, "1"),
                        new TableCell.Words("柳河镇"),
                        new TableCell.Day(LocalDate.of(2024, 1, 20)),
                        number(1_203, FigureState.STATED, "1,203"),
                        number(203, FigureState.STATED, "+203"),
                        new TableCell.NoNumber("?", FigureState.DOUBTFUL, "识别待核，不计入合计")),
                lines.get(0).cells());
        assertEquals(
                List.of(
                        number(2, FigureState.STATED, "2"),
                        new TableCell.Words("石桥镇"),
                        new TableCell.Day(LocalDate.of(2024, 1, 20)),
                        number(300, FigureState.APPROXIMATE, "约300"),
                        TableCell.EMPTY,
                        number(0, FigureState.BLANK_COUNTED_AS_ZERO, "/")),
                lines.get(1).cells());
        assertEquals(
                List.of(
                        TableCell.EMPTY,
                        new TableCell.Words("镇小计"),
                        TableCell.EMPTY,
                        new TableCell.Result(BigDecimal.valueOf(1_503), "约1,503", true, false, ""),
                        new TableCell.Result(BigDecimal.valueOf(203), "+203", false, true, "计入 1 个单位，共 2 个"),
                        new TableCell.Result(BigDecimal.ZERO, "0", false, true, "计入 1 个单位，共 2 个")),
                lines.get(2).cells());
        assertEquals(
                new TableCell.NoNumber("未报", FigureState.MISSING_REPORT, ""),
                lines.get(3).cells().get(5));
    }

    @Test
    void aFindingIsTheNoteOfTheCellsItConcerns() {
        County county = new County().with(BAIYUN, 2023, Map.of(RECEIVED, stated(3)), RECEIVED);
        TableCell.Number received = (TableCell.Number)
                table(county, QUESTION).lines().get(3).cells().get(5);
        assertEquals(Phrasebook.chinese().say("analysis.row", "一"), received.note());
    }

    @Test
    void theExplanationTellsWhatIsLeftOut() {
        GridQuestion question = QUESTION.withFilter("镇").withSort(GridSort.ROSTER.clicked("received"));
        String explanation = table(new County(), question).explanation();
        assertEquals("只列出名称或类别含“镇”的单位。按“新收”从小到大排列。隐藏了 13 列。", explanation.substring(explanation.indexOf("只列出")));
    }

    private static Map<String, Figure> with(Map<String, Figure> figures, Figure received) {
        figures.put(RECEIVED, received);
        return figures;
    }

    private static TableCell number(long amount, FigureState state, String shown) {
        return new TableCell.Number(BigDecimal.valueOf(amount), state, shown, "");
    }

    private static PlainTable table(County county, GridQuestion question) {
        return GridTable.of(
                GridContent.of(county.comparison(), question), question, "清河县", new CellNotes(Phrasebook.chinese()));
    }
}
