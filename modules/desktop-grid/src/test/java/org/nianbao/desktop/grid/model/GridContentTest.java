package org.nianbao.desktop.grid.model;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.desktop.grid.model.County.BAIYUN;
import static org.nianbao.desktop.grid.model.County.LIUHE;
import static org.nianbao.desktop.grid.model.County.NANMEN;
import static org.nianbao.desktop.grid.model.County.SHIQIAO;
import static org.nianbao.desktop.grid.model.County.disclosed;
import static org.nianbao.desktop.grid.model.County.stated;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianbao.desktop.core.Scope;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.packed.Figure;
import org.nianbao.model.packed.FigureState;
import org.nianbao.model.report.UnitKind;

class GridContentTest {
    private static final String RECEIVED = "requests.received.total";

    @BeforeAll
    static void speakChinese() {
        Locale.setDefault(Locale.CHINA);
    }

    @Test
    void theOverviewHasTheColumnsOfTheWorkbook() {
        assertEquals(
                List.of(
                        "类别",
                        "发布日期",
                        "主动公开 条数",
                        "主动公开 较上年",
                        "新收",
                        "结转",
                        "本年度办理结果 予以公开",
                        "本年度办理结果 部分公开",
                        "本年度办理结果 不予公开",
                        "本年度办理结果 无法提供",
                        "本年度办理结果 不予处理",
                        "本年度办理结果 其他处理",
                        "本年度办理结果 总计",
                        "结转下年",
                        "复议",
                        "诉讼",
                        "审核问题"),
                new County()
                        .show(2023).columns().stream()
                                .map(GridColumn::fullLabel)
                                .toList());
    }

    @Test
    void aUnitWithoutAReportIsMissingInEveryColumnOfNumbers() {
        GridContent content = new County().with(LIUHE, 2023, Map.of()).show(2023);
        assertEquals(
                Set.of("未报"),
                content.columns().stream()
                        .filter(column -> column.numeric() && !column.id().equals("disclosedChange"))
                        .map(column -> column.cell(content.rows().get(1)).shown())
                        .collect(toSet()));
    }

    @Test
    void zeroPrintsZero() {
        assertEquals(
                new GridCell("0", CellState.CERTAIN, Optional.of(BigDecimal.ZERO), false, Optional.of(RECEIVED)),
                received(stated(0)));
    }

    @Test
    void aDoubtfulNumberIsAQuestionMarkWithoutAnAmount() {
        assertEquals(
                new GridCell("?", CellState.DOUBTFUL, Optional.empty(), false, Optional.of(RECEIVED)),
                received(new Figure(0, FigureState.DOUBTFUL)));
    }

    @Test
    void aBlankThatASumProvesToBeZeroIsShownAsBlankAndCounted() {
        assertEquals(
                new GridCell("/", CellState.BLANK_AS_ZERO, Optional.of(BigDecimal.ZERO), false, Optional.of(RECEIVED)),
                received(new Figure(0, FigureState.BLANK_COUNTED_AS_ZERO)));
    }

    @Test
    void anApproximateNumberSaysSo() {
        assertEquals(
                "约203",
                cell(disclosed(new Figure(203, FigureState.APPROXIMATE)), "disclosed")
                        .shown());
    }

    @Test
    void aNumberThatAFindingConcernsIsMarked() {
        GridContent content = new County()
                .with(LIUHE, 2023, Map.of(RECEIVED, stated(3)), RECEIVED)
                .show(2023);
        assertEquals(
                Set.of("received"),
                content.columns().stream()
                        .filter(column -> !column.id().equals("findings"))
                        .filter(column -> column.cell(content.rows().get(0)).inFinding())
                        .map(GridColumn::id)
                        .collect(toSet()));
    }

    @Test
    void theChangeIsThatFromTheYearBefore() {
        GridContent content = new County()
                .with(LIUHE, 2022, disclosed(stated(191)))
                .with(LIUHE, 2023, disclosed(stated(203)))
                .show(2023);
        assertEquals(
                "+12",
                named(content, "disclosedChange").cell(content.rows().get(0)).shown());
    }

    @Test
    void thereIsNoChangeWhereTheYearBeforeIsNotCertain() {
        GridContent content = new County()
                .with(LIUHE, 2022, disclosed(new Figure(0, FigureState.DOUBTFUL)))
                .with(LIUHE, 2023, disclosed(stated(203)))
                .show(2023);
        assertEquals(
                GridCell.EMPTY,
                named(content, "disclosedChange").cell(content.rows().get(0)));
    }

    @Test
    void aGroupOfOutcomesLeadsToItsFirstNumberThatIsNotZero() {
        String notHeld = "requests.unavailable.notHeld.total";
        String notReadyMade = "requests.unavailable.notReadyMade.total";
        String unclear = "requests.unavailable.unclearAfterCorrection.total";
        assertEquals(
                new GridCell("2", CellState.CERTAIN, Optional.of(new BigDecimal(2)), false, Optional.of(notReadyMade)),
                cell(Map.of(notHeld, stated(0), notReadyMade, stated(2), unclear, stated(0)), "outcome.unavailable"));
    }

    @Test
    void statisticsCountOnlyWhatIsCertain() {
        GridContent content = new County()
                .with(LIUHE, 2023, Map.of(RECEIVED, stated(3)))
                .with(SHIQIAO, 2023, Map.of(RECEIVED, new Figure(0, FigureState.DOUBTFUL)))
                .with(BAIYUN, 2023, Map.of(RECEIVED, stated(4)))
                .show(2023);
        ColumnStatistics statistics =
                content.statistics(content.columnOf(RECEIVED).getAsInt());
        assertEquals(
                List.of("7", "3.5", "3.5", "2/4"),
                Arrays.stream(Statistic.values()).map(statistics::text).toList());
    }

    @Test
    void nothingCountedIsNotZero() {
        GridContent content = new County().with(LIUHE, 2023, Map.of()).show(2023);
        ColumnStatistics statistics =
                content.statistics(content.columnOf(RECEIVED).getAsInt());
        assertEquals(
                List.of("", "", "", "0/4"),
                Arrays.stream(Statistic.values()).map(statistics::text).toList());
    }

    @Test
    void aTotalWithAnApproximateNumberIsApproximate() {
        GridContent content = new County()
                .with(LIUHE, 2023, disclosed(stated(1000)))
                .with(SHIQIAO, 2023, disclosed(new Figure(300, FigureState.APPROXIMATE)))
                .show(2023);
        assertEquals(
                "约1,300",
                content.statistics(content.columnOf("fact.disclosed.total").getAsInt())
                        .text(Statistic.TOTAL));
    }

    @Test
    void whatTheChangesComeToIsAChangeToo() {
        GridContent content = new County()
                .with(LIUHE, 2022, disclosed(stated(10)))
                .with(LIUHE, 2023, disclosed(stated(1_234)))
                .with(SHIQIAO, 2022, disclosed(stated(10)))
                .with(SHIQIAO, 2023, disclosed(stated(7)))
                .show(2023);
        ColumnStatistics statistics = ColumnStatistics.of(named(content, "disclosedChange"), content.rows());
        assertEquals(
                List.of("+1,221", "+610.5", "+610.5", "2/4"),
                Arrays.stream(Statistic.values()).map(statistics::text).toList());
    }

    @Test
    void inTheOrderOfTheRosterEveryKindHasItsSubtotal() {
        GridContent content = new County()
                .with(LIUHE, 2023, Map.of(RECEIVED, stated(3)))
                .with(SHIQIAO, 2023, Map.of(RECEIVED, stated(4)))
                .with(BAIYUN, 2023, Map.of(RECEIVED, new Figure(0, FigureState.DOUBTFUL)))
                .show(2023);
        int received = content.columnOf(RECEIVED).getAsInt();
        assertEquals(
                List.of("柳河镇 3", "石桥镇 4", "镇小计 7", "白云乡 ?", "乡小计 ", "南门街道 未报", "街道小计 "),
                IntStream.range(0, content.lines().size())
                        .mapToObj(line -> content.lines().get(line).name() + " "
                                + content.cell(line, received).shown())
                        .toList());
    }

    @Test
    void aSubtotalThatLeavesAUnitOutSaysSo() {
        GridContent content =
                new County().with(LIUHE, 2023, Map.of(RECEIVED, stated(3))).show(2023);
        GridCell subtotal = content.cell(2, content.columnOf(RECEIVED).getAsInt());
        assertEquals(
                List.of(CellState.INCOMPLETE, "3＊", Optional.of("计入 1 个单位，共 2 个")),
                List.of(
                        subtotal.state(),
                        subtotal.copied(),
                        ((Subtotal) content.lines().get(2)).explanation(named(content, "received"))));
    }

    @Test
    void anApproximateSubtotalSaysSo() {
        GridContent content = new County()
                .with(LIUHE, 2023, disclosed(new Figure(300, FigureState.APPROXIMATE)))
                .with(SHIQIAO, 2023, disclosed(stated(1_000)))
                .show(2023);
        assertEquals(
                "约1,300",
                content.cell(2, content.columnOf("fact.disclosed.total").getAsInt())
                        .copied());
    }

    @Test
    void inAnotherOrderThereAreNoSubtotals() {
        GridContent content =
                new County().show(2023, GridQuestion.INITIAL.withSort(GridSort.ROSTER.clicked(GridContent.UNIT)));
        assertEquals(content.rows(), content.lines());
    }

    @Test
    void unitsOfOneKindHaveNoSubtotal() {
        GridContent content = new County().show(2023, GridQuestion.INITIAL.withFilter("镇"));
        assertEquals(content.rows(), content.lines());
    }

    @Test
    void moneyIsShownInItsUnit() {
        String fees = "disclosure.fees.amount";
        GridContent content = new County()
                .with(LIUHE, 2023, Map.of(fees, stated(1_250_000)))
                .show(2023, GridQuestion.INITIAL.withPerspective(Perspective.DISCLOSURE));
        assertEquals("1.25", content.cell(0, content.columnOf(fees).getAsInt()).shown());
    }

    @Test
    void aThirdClickReturnsToTheRoster() {
        GridSort first = GridSort.ROSTER.clicked("received");
        GridSort second = first.clicked("received");
        assertEquals(
                List.of(
                        new GridSort(Optional.of("received"), false),
                        new GridSort(Optional.of("received"), true),
                        GridSort.ROSTER),
                List.of(first, second, second.clicked("received")));
    }

    @Test
    void rowsWithoutANumberAreLastInEitherDirection() {
        County county = new County()
                .with(LIUHE, 2023, Map.of(RECEIVED, new Figure(0, FigureState.DOUBTFUL)))
                .with(SHIQIAO, 2023, Map.of(RECEIVED, stated(9)))
                .with(NANMEN, 2023, Map.of(RECEIVED, stated(2)));
        GridSort ascending = GridSort.ROSTER.clicked("received");
        assertEquals(
                List.of(List.of("南门街道", "石桥镇", "柳河镇", "白云乡"), List.of("石桥镇", "南门街道", "柳河镇", "白云乡")),
                List.of(
                        units(county.show(2023, GridQuestion.INITIAL.withSort(ascending))),
                        units(county.show(2023, GridQuestion.INITIAL.withSort(ascending.clicked("received"))))));
    }

    @Test
    void theFilterFindsNamesAndKinds() {
        County county = new County();
        assertEquals(
                List.of(List.of("白云乡"), List.of("南门街道")),
                List.of(
                        units(county.show(2023, GridQuestion.INITIAL.withFilter("云"))),
                        units(county.show(2023, GridQuestion.INITIAL.withFilter("街道 ")))));
    }

    @Test
    void onlyTheKindLookedAtIsListed() {
        GridQuestion towns = GridQuestion.INITIAL.withScope(new Scope(Optional.of(2023), Optional.of(UnitKind.TOWN)));
        assertEquals(List.of("柳河镇", "石桥镇"), units(GridContent.of(new County().comparison(), towns)));
    }

    @Test
    void tableThreeOfOneApplicantHasTheRowsOfTheFormUnderTheirGroups() {
        GridContent content = new County().show(2023, GridQuestion.INITIAL.withPerspective(Perspective.REQUESTS));
        assertEquals(
                List.of("(三)不予公开", "1.属于国家秘密"),
                content.columns().stream()
                        .filter(column -> column.id().equals("requests.denied.stateSecret.total"))
                        .flatMap(column -> Stream.of(column.group(), column.label()))
                        .toList());
    }

    @Test
    void tableThreeOfAllApplicantsHasThemUnderTheRowsOfTheForm() {
        GridContent content = new County()
                .show(
                        2023,
                        GridQuestion.INITIAL
                                .withPerspective(Perspective.REQUESTS)
                                .withApplicant(Optional.empty()));
        assertEquals(
                List.of(
                        "(一)予以公开 自然人",
                        "(一)予以公开 商业企业",
                        "(一)予以公开 科研机构",
                        "(一)予以公开 社会公益组织",
                        "(一)予以公开 法律服务机构",
                        "(一)予以公开 其他",
                        "(一)予以公开 总计"),
                content.columns().stream()
                        .map(GridColumn::fullLabel)
                        .filter(label -> label.startsWith("(一)"))
                        .toList());
    }

    @Test
    void everyFormUsedInTheYearHasItsColumns() {
        GridContent content = new County()
                .with(LIUHE, 2021, FormGeneration.FORM_2021, Map.of())
                .with(SHIQIAO, 2021, FormGeneration.FORM_2019, Map.of())
                .show(2021, GridQuestion.INITIAL.withPerspective(Perspective.DISCLOSURE));
        assertEquals(
                List.of(true, true),
                List.of(
                        content.columnOf("disclosure.regulations.inForce").isPresent(),
                        content.columnOf("disclosure.regulations.publishedTotal")
                                .isPresent()));
    }

    @Test
    void columnsPutAwayAreStillToBeChosen() {
        GridContent content = new County().show(2023, GridQuestion.INITIAL.withHidden(Set.of("kind")));
        assertEquals(
                List.of(OptionalInt.empty(), 17, 16),
                List.of(
                        content.columnOf("kind"),
                        content.allColumns().size(),
                        content.columns().size()));
    }

    @Test
    void withoutAYearThereIsNothing() {
        assertEquals(GridContent.EMPTY, GridContent.of(new County().comparison(), GridQuestion.INITIAL));
    }

    @Test
    void aNumberOfAnApplicantNotShownHasNoColumn() {
        GridContent content = new County()
                .show(
                        2023,
                        GridQuestion.INITIAL
                                .withPerspective(Perspective.REQUESTS)
                                .withApplicant(Optional.of(Applicant.COMPANY)));
        assertEquals(OptionalInt.empty(), content.columnOf(RECEIVED));
    }

    private static GridCell received(Figure figure) {
        return cell(Map.of(RECEIVED, figure), "received");
    }

    private static GridCell cell(Map<String, Figure> figures, String columnId) {
        GridContent content = new County().with(LIUHE, 2023, figures).show(2023);
        return named(content, columnId).cell(content.rows().get(0));
    }

    private static GridColumn named(GridContent content, String id) {
        return content.columns().stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> units(GridContent content) {
        return content.rows().stream().map(row -> row.unit().name()).toList();
    }
}
