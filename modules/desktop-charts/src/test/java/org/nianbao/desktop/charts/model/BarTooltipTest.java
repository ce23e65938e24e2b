package org.nianbao.desktop.charts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.analysis.comparison.ComparedUnit;
import org.nianbao.charting.ChartKind;
import org.nianbao.charting.description.ChartBar;
import org.nianbao.charting.description.DrawnBar;
import org.nianbao.desktop.core.Focus;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.report.UnitKind;

class BarTooltipTest {
    private static final List<String> OUTCOMES = List.of("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakChinese() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aStatedNumber() {
        assertEquals(List.of("清泉乡　2021年", "主动公开：100 条", "原文写明"), disclosed(2, 2021));
    }

    @Test
    void anApproximateNumber() {
        assertEquals(List.of("石桥镇　2023年", "主动公开：约1,200 条", "原文是约数，按所写的数计"), disclosed(1, 2023));
    }

    @Test
    void aDoubtfulNumber() {
        assertEquals(List.of("石桥镇　2022年", "识别待核，不计入合计"), disclosed(1, 2022));
    }

    @Test
    void aNumberThatTheReportDoesNotState() {
        assertEquals(List.of("柳林镇　2021年", "这份年报没有写明这项数字"), disclosed(3, 2021));
    }

    @Test
    void aMissingReport() {
        assertEquals(List.of("清泉乡　2023年", "未报：没有这一年的年报"), disclosed(2, 2023));
    }

    @Test
    void outcomesWithTheirTotal() {
        assertEquals(
                List.of(
                        "柳林镇　2023年",
                        "予以公开：2,000 件",
                        "部分公开：0 件",
                        "不予公开：0 件",
                        "无法提供：0 件",
                        "不予处理：0 件",
                        "其他处理：0 件",
                        "合计：2,000 件",
                        "原文写明"),
                outcomes(3, 2023));
    }

    @Test
    void outcomesOfDifferentWorthAreToldOneByOneAndNotSummed() {
        assertEquals(
                List.of(
                        "石桥镇　2023年",
                        "予以公开：3 件（原文写明）",
                        "部分公开：0 件（原文写明）",
                        "不予公开：?（识别待核，不计入合计）",
                        "无法提供：0 件（原文写明）",
                        "不予处理：0 件（原文写明）",
                        "其他处理：0 件（原文写明）"),
                outcomes(1, 2023));
    }

    @Test
    void theOutcomesOfAMissingReportAreToldOnce() {
        assertEquals(List.of("清泉乡　2023年", "未报：没有这一年的年报"), outcomes(2, 2023));
    }

    @Test
    void aNameWithSignsOfMarkupStaysAName() {
        ComparedUnit unit = new ComparedUnit(9, "<b>&", UnitKind.OTHER);
        Rectangle2D place = new Rectangle2D.Double(0, 0, 1, 1);
        DrawnBar bar = new DrawnBar(new ChartBar(unit, 2023, Figure.MISSING_REPORT, "未报"), 0, place, place);
        assertEquals(
                "<html><b>&lt;b&gt;&amp;　2023年</b><br>未报：没有这一年的年报",
                BarTooltip.html(ChartKind.DISCLOSURE, List.of(""), new ReportBars(List.of(bar))));
    }

    private static List<String> disclosed(long unitId, int year) {
        BarMap map = DrawnSmallCounty.draw(ChartKind.DISCLOSURE, List.of(2021, 2022, 2023));
        return lines(ChartKind.DISCLOSURE, List.of("石桥镇", "清泉乡", "柳林镇"), map, unitId, year);
    }

    private static List<String> outcomes(long unitId, int year) {
        return lines(
                ChartKind.OUTCOMES, OUTCOMES, DrawnSmallCounty.draw(ChartKind.OUTCOMES, List.of(year)), unitId, year);
    }

    private static List<String> lines(ChartKind kind, List<String> series, BarMap map, long unitId, int year) {
        return BarTooltip.lines(
                kind, series, map.selected(Focus.onReport(unitId, year)).orElseThrow());
    }
}
