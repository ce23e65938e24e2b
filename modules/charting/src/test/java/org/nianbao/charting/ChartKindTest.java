package org.nianbao.charting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.analysis.comparison.Comparison;
import org.nianbao.charting.description.BarArrangement;
import org.nianbao.charting.description.BarDirection;
import org.nianbao.charting.description.ChartBar;
import org.nianbao.charting.description.ChartCategory;
import org.nianbao.charting.description.ChartDescription;
import org.nianbao.charting.description.ChartPanel;
import org.nianbao.charting.description.LegendNote;
import org.nianbao.model.form.OutcomeGroup;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.text.Phrasebook;

class ChartKindTest {
    private static final Phrasebook CHINESE = Phrasebook.chinese();

    @Test
    void oneUnitsDisclosureHasTheYearsOnTheAxis() {
        MadeUpCounty county = MadeUpCounty.of(1, 2022, 2024)
                .disclosed(0, 2022, new Figure(1203, FigureState.STATED))
                .disclosed(0, 2023, new Figure(200, FigureState.APPROXIMATE))
                .missing(0, 2024);
        ComparedUnit unit = county.unit(0);
        assertEquals(
                new ChartDescription(
                        "云岭镇主动公开政府信息数量（2022—2024年）",
                        "单位：条",
                        List.of("云岭镇"),
                        BarArrangement.SIDE_BY_SIDE,
                        BarDirection.UPWARDS,
                        List.of(new ChartPanel(
                                "",
                                List.of(
                                        new ChartCategory(
                                                "2022",
                                                List.of(new ChartBar(
                                                        unit, 2022, new Figure(1203, FigureState.STATED), "1,203"))),
                                        new ChartCategory(
                                                "2023",
                                                List.of(new ChartBar(
                                                        unit, 2023, new Figure(200, FigureState.APPROXIMATE), "约200"))),
                                        new ChartCategory(
                                                "2024",
                                                List.of(new ChartBar(unit, 2024, Figure.MISSING_REPORT, "未报")))))),
                        List.of(
                                new LegendNote(FigureState.APPROXIMATE, "约：原文是约数"),
                                new LegendNote(FigureState.MISSING_REPORT, "未报：没有这一年的年报")),
                        "资料来源：各单位政府信息公开工作年度报告正文所述全年主动公开数量。应收年报 3 份，实收 2 份，未报 1 份。"),
                ChartKind.DISCLOSURE.describe(county.comparison(), CHINESE));
    }

    @Test
    void aFewUnitsStandSideBySideInEachYear() {
        ChartDescription chart = disclosure(5, 2019, 2024);
        assertEquals(List.of("云岭镇", "白石镇", "松溪镇", "双桥镇", "龙泉乡"), chart.series());
        assertEquals(List.of("2019", "2020", "2021", "2022", "2023", "2024"), categoryLabels(chart, 0));
    }

    @Test
    void manyUnitsHaveAPanelEachWithTheYearsOnItsAxisInTheOrderOfTheOffice() {
        for (int units : new int[] {12, 80}) {
            MadeUpCounty county = MadeUpCounty.of(units, 2019, 2024);
            ChartDescription chart = ChartKind.DISCLOSURE.describe(county.comparison(), CHINESE);
            assertEquals(
                    county.comparison().units().stream().map(ComparedUnit::name).toList(),
                    chart.panels().stream().map(ChartPanel::title).toList());
            assertEquals(List.of("2019", "2020", "2021", "2022", "2023", "2024"), categoryLabels(chart, units - 1));
            assertEquals(1, chart.series().size());
        }
    }

    @Test
    void inASingleYearTheUnitsRunDown() {
        ChartDescription chart = disclosure(3, 2024, 2024);
        assertEquals("各单位主动公开政府信息数量（2024年）", chart.title());
        assertEquals(BarDirection.RIGHTWARDS, chart.direction());
        assertEquals(List.of("云岭镇", "白石镇", "松溪镇"), categoryLabels(chart, 0));
    }

    @Test
    void outcomesOfOneYearAreStackedByUnit() {
        MadeUpCounty county = MadeUpCounty.of(2, 2024, 2024).missing(1, 2024);
        long amount = 1;
        for (OutcomeGroup group : OutcomeGroup.values()) {
            county.outcome(0, 2024, group, new Figure(amount++, FigureState.STATED));
        }
        ChartDescription chart = ChartKind.OUTCOMES.describe(county.comparison(), CHINESE);
        assertEquals(List.of("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"), chart.series());
        assertEquals(BarArrangement.STACKED, chart.arrangement());
        ChartCategory first = chart.panels().get(0).categories().get(0);
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), labels(first));
        assertEquals(OptionalLong.of(21), first.total());
        ChartCategory missing = chart.panels().get(0).categories().get(1);
        assertEquals(OptionalLong.empty(), missing.total());
        assertEquals(
                List.of("未报"), missing.uncounted().stream().map(ChartBar::label).toList());
    }

    @Test
    void outcomesOfOneUnitAreStackedByYearAcrossBothForms() {
        ChartDescription chart =
                ChartKind.OUTCOMES.describe(MadeUpCounty.of(1, 2019, 2022).comparison(), CHINESE);
        assertEquals("云岭镇政府信息公开申请办理结果（2019—2022年）", chart.title());
        assertEquals(BarDirection.UPWARDS, chart.direction());
        assertEquals(List.of("2019", "2020", "2021", "2022"), categoryLabels(chart, 0));
        assertTrue(chart.panels().get(0).categories().stream()
                .allMatch(year -> year.total().isPresent()));
    }

    @Test
    void aStackWithADoubtfulGroupHasNoTotal() {
        MadeUpCounty county = MadeUpCounty.of(1, 2023, 2024)
                .outcome(0, 2024, OutcomeGroup.DENIED, new Figure(0, FigureState.DOUBTFUL))
                .outcome(0, 2024, OutcomeGroup.OTHER, new Figure(0, FigureState.BLANK));
        ChartDescription chart = ChartKind.OUTCOMES.describe(county.comparison(), CHINESE);
        ChartCategory doubtful = chart.panels().get(0).categories().get(1);
        assertEquals(OptionalLong.empty(), doubtful.total());
        assertEquals(
                List.of("?", "未填"),
                doubtful.uncounted().stream().map(ChartBar::label).toList());
        assertEquals(
                List.of(FigureState.BLANK, FigureState.DOUBTFUL),
                chart.notes().stream().map(LegendNote::state).toList());
    }

    @Test
    void everyKindIsFoundByItsKeyAndSaysWhatItShowsInBothLanguages() {
        for (ChartKind kind : ChartKind.values()) {
            assertEquals(Optional.of(kind), ChartKind.ofKey(kind.key()));
            assertTrue(!CHINESE.say(kind.summary()).equals(Phrasebook.english().say(kind.summary())));
        }
        assertEquals(Optional.empty(), ChartKind.ofKey("pie"));
    }

    @Test
    void aComparisonOfNothingIsRefused() {
        Comparison nothing = new Comparison(List.of(), List.of(2024), List.of());
        assertThrows(IllegalArgumentException.class, () -> ChartKind.DISCLOSURE.describe(nothing, CHINESE));
    }

    private static ChartDescription disclosure(int units, int firstYear, int lastYear) {
        return ChartKind.DISCLOSURE.describe(
                MadeUpCounty.of(units, firstYear, lastYear).comparison(), CHINESE);
    }

    private static List<String> categoryLabels(ChartDescription chart, int panel) {
        return chart.panels().get(panel).categories().stream()
                .map(ChartCategory::label)
                .toList();
    }

    private static List<String> labels(ChartCategory category) {
        return category.bars().stream().map(ChartBar::label).toList();
    }
}
